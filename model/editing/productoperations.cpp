#include "model/editing/draft.h"
#include "model/editing/featureset.h"
#include "model/editing/poolchanges.h"
#include "model/editing/pooloperations.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText productLabel{"edit.label.product",
                                   QT_TRANSLATE_NOOP("model", "Set product of %1")};
constexpr MessageText unknownProduct{
    "edit.unknownProduct",
    QT_TRANSLATE_NOOP("model", "There is no product \"%1\". Possible are: %2.")};

} // namespace

ChangeResult changeProduct(Document& document, const Catalog& catalog, ElementId id,
                           const QString& product)
{
    if (!catalog.product(product)) {
        QStringList ids;
        for (const Product& known : catalog.products)
            ids.append(known.id);
        return refuse(EditError::Kind::BadValue, unknownProduct, {product, ids});
    }
    Element& element = *document.elements.find(id);
    if (auto* frontEnds = element.as<FrontEndPool>()) {
        frontEnds->product = product;
        return Done{};
    }
    auto* pool = element.as<EdgePool>();
    if (!pool)
        return wrongKind(element);
    pool->product = product;
    const QStringList before = pool->features;
    for (const QString& feature : before) {
        const Feature* known = catalog.feature(feature);
        // What this version does not know stays: it came with the file.
        if (known && !known->products.contains(product))
            pool->features = withoutFeature(catalog, pool->features, feature);
    }
    const Feature* internalVip = featureOf(catalog, VipRole::Internal);
    const bool lostRival =
        internalVip && std::ranges::any_of(internalVip->excludes, [&](const QString& rival) {
            return before.contains(rival) && !pool->features.contains(rival);
        });
    if (lostRival && pool->externalLoadBalancing == LoadBalancing::Hardware
        && segmentOf(document, id, Interface::Internal))
        return changeBalancing(document, catalog, id, PoolSide::Internal, LoadBalancing::Hardware);
    matchVipFeatures(*pool, catalog);
    matchVips(document, catalog, id);
    return Done{};
}

EditResult setProduct(const Document& document, const Catalog& catalog, ElementId pool,
                      const QString& product)
{
    const Element* before = document.element(pool);
    if (!before)
        return notFound();
    return editBy(document, {&productLabel, {before->name}},
                  [&](Document& after) { return changeProduct(after, catalog, pool, product); });
}

} // namespace edgeplanner
