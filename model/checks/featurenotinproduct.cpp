#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"feature-not-in-product.title",
                            QT_TRANSLATE_NOOP("model", "%1 does not have “%2”: %3")};
constexpr MessageText reason{
    "feature-not-in-product.reason",
    QT_TRANSLATE_NOOP("model", "The feature exists only in %1. No rule is written for it.")};
constexpr MessageText unknownTitle{"feature-not-in-product.unknown",
                                   QT_TRANSLATE_NOOP("model", "Unknown feature “%1” on %2")};
constexpr MessageText unknownReason{
    "feature-not-in-product.unknown-reason",
    QT_TRANSLATE_NOOP("model", "This version of Edge Planner knows no such feature; no rule is "
                               "written for it.")};
constexpr MessageText advice{"feature-not-in-product.advice",
                             QT_TRANSLATE_NOOP("model", "Switch the feature off.")};
constexpr MessageText fix{"feature-not-in-product.fix",
                          QT_TRANSLATE_NOOP("model", "Switch “%1” off for %2")};

class FeatureNotInProduct final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const QString name = nameOf(context.document, id);
            for (const QString& on : pool->features) {
                const Feature* feature = context.catalog.feature(on);
                if (feature && feature->products.contains(pool->product))
                    continue;
                // A product that is not known has another finding.
                if (feature && !context.catalog.product(pool->product))
                    continue;
                Finding f = feature ? missing(context, id, *pool, *feature)
                                    : finding(Severity::Warning, {id}, {&unknownTitle, {on, name}},
                                              {&unknownReason, {}}, {&advice, {}});
                f.discriminator = on;
                f.field = QStringLiteral("features");
                sink(std::move(f));
            }
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const QVariant name = catalog.feature(finding.discriminator)
                                  ? featureName(finding.discriminator)
                                  : QVariant(finding.discriminator);
        return fixBy(document, {&fix, {name, nameOf(document, id)}}, [&](Document& d) {
            changeElement<EdgePool>(
                d, id, [&](EdgePool& pool) { pool.features.removeAll(finding.discriminator); });
        });
    }

private:
    Finding missing(const CheckContext& context, ElementId id, const EdgePool& pool,
                    const Feature& feature) const
    {
        QVariantList products;
        for (const QString& product : feature.products)
            products.append(productName(context.catalog, product));
        Finding f = finding(Severity::Error, {id},
                            {&title,
                             {productName(context.catalog, pool.product), featureName(feature.id),
                              nameOf(context.document, id)}},
                            {&reason, {QVariant(products)}}, {&advice, {}});
        f.source = QStringLiteral("SFB-ENV");
        return f;
    }
};

} // namespace

const Check& featureNotInProduct()
{
    static const FeatureNotInProduct check("feature-not-in-product", category::features);
    return check;
}

} // namespace edgeplanner
