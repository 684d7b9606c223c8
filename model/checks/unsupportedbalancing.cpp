#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/rowgroups.h"
#include "model/checks/support.h"
#include "model/editing/poolchanges.h"
#include "model/editing/pooloperations.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"unsupported-balancing.title",
                            QT_TRANSLATE_NOOP("model", "Unsupported load balancing on %1: %2 "
                                                       "outside, %3 inside")};
constexpr MessageText none{"balancing.none", QT_TRANSLATE_NOOP("model", "no load balancing")};
constexpr MessageText dns{"balancing.dns", QT_TRANSLATE_NOOP("model", "DNS load balancing")};
constexpr MessageText hardware{"balancing.hlb",
                               QT_TRANSLATE_NOOP("model", "a hardware load balancer")};
constexpr MessageText kindsDiffer{
    "unsupported-balancing.differ",
    QT_TRANSLATE_NOOP("model", "Edge pools need the same kind on both sides.")};
constexpr MessageText notInProduct{
    "unsupported-balancing.product",
    QT_TRANSLATE_NOOP("model", "%1 does not support this pair; later products do.")};
constexpr MessageText needsFeature{
    "unsupported-balancing.feature",
    QT_TRANSLATE_NOOP("model", "This pair is only meant with “%1”, which is off.")};
constexpr MessageText sameAdvice{
    "unsupported-balancing.same",
    QT_TRANSLATE_NOOP("model", "Add a hardware load balancer on the other side, or use DNS on both "
                               "sides.")};
constexpr MessageText featureAdvice{"unsupported-balancing.switch-on",
                                    QT_TRANSLATE_NOOP("model", "Switch it on, or use the same kind "
                                                               "on both sides.")};
constexpr MessageText featureFix{"unsupported-balancing.fix-feature",
                                 QT_TRANSLATE_NOOP("model", "Switch “%1” on for %2")};

constexpr MessageText dnsFix{"unsupported-balancing.fix-dns",
                             QT_TRANSLATE_NOOP("model", "Use DNS on both sides of %1")};
constexpr MessageText hardwareFix{
    "unsupported-balancing.fix-hlb",
    QT_TRANSLATE_NOOP("model", "Use hardware load balancers on both sides of %1")};
constexpr MessageText noneFix{"unsupported-balancing.fix-none",
                              QT_TRANSLATE_NOOP("model", "Do without load balancing on %1")};

QVariant kindName(LoadBalancing kind)
{
    switch (kind) {
    case LoadBalancing::Dns: return QVariant::fromValue(Message{&dns, {}});
    case LoadBalancing::Hardware: return QVariant::fromValue(Message{&hardware, {}});
    case LoadBalancing::None: break;
    }
    return QVariant::fromValue(Message{&none, {}});
}

/// What the catalogue says about a pair of load balancing.
struct Judgement
{
    bool supported = false;
    bool inOtherProduct = false;
    QString missingFeature;
};

Judgement judged(const Catalog& catalog, const EdgePool& pool)
{
    Judgement result;
    for (const Scenario& scenario : catalog.scenarios)
        for (const SupportedBalancing& pair : scenario.supported) {
            if (pair.external != pool.externalLoadBalancing
                || pair.internal != pool.internalLoadBalancing)
                continue;
            if (!pair.products.contains(pool.product))
                result.inOtherProduct = true;
            else if (pair.feature.isEmpty() || pool.features.contains(pair.feature))
                result.supported = true;
            else
                result.missingFeature = pair.feature;
        }
    return result;
}

class UnsupportedBalancing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const Judgement judgement = judged(context.catalog, *pool);
            if (judgement.supported || !context.catalog.product(pool->product))
                continue;
            Message why{&kindsDiffer, {}};
            Message advice{&sameAdvice, {}};
            if (!judgement.missingFeature.isEmpty()) {
                why = {&needsFeature, {featureName(judgement.missingFeature)}};
                advice = {&featureAdvice, {}};
            } else if (judgement.inOtherProduct) {
                why = {&notInProduct, {productName(context.catalog, pool->product)}};
            }
            Finding f =
                finding(Severity::Error, {id},
                        {&title,
                         {nameOf(context.document, id), kindName(pool->externalLoadBalancing),
                          kindName(pool->internalLoadBalancing)}},
                        std::move(why), std::move(advice));
            f.source = QStringLiteral("L13-HLBREQ");
            f.field = QStringLiteral("internalLoadBalancing");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const auto* pool = document.find<EdgePool>(id);
        if (!pool)
            return {};
        const QString name = nameOf(document, id);
        std::vector<Edit> edits;
        const QString feature = judged(catalog, *pool).missingFeature;
        if (const Feature* data = catalog.feature(feature))
            append(edits,
                   fixBy(document, {&featureFix, {featureName(feature), name}}, [&](Document& d) {
                       switchFeature(d, id, *data, true);
                       includeRequiredRows(d, catalog, id);
                   }));
        const bool nat = std::ranges::any_of(pool->services, [](const ExternalService& service) {
            return service.addressing == Addressing::Nat;
        });
        const bool several = pool->servers.size() > 1;
        if (several)
            append(edits, fixOf(setLoadBalancing(document, catalog, id, LoadBalancing::Dns),
                                {&dnsFix, {name}}));
        else
            append(edits, fixOf(setLoadBalancing(document, catalog, id, LoadBalancing::None),
                                {&noneFix, {name}}));
        if (several && !nat)
            append(edits, fixBy(document, {&hardwareFix, {name}}, [&](Document& d) {
                       if (changeBalancing(d, catalog, id, LoadBalancing::Hardware))
                           includeRequiredRows(d, catalog, id);
                   }));
        std::erase_if(edits,
                      [&](const Edit& edit) { return !isMended(document, catalog, id, edit); });
        return addressable(document, std::move(edits));
    }

private:
    /// A product or a feature may forbid that pair as well.
    static bool isMended(const Document& document, const Catalog& catalog, ElementId id,
                         const Edit& edit)
    {
        Document mended = document;
        apply(mended, edit);
        return judged(catalog, *mended.find<EdgePool>(id)).supported;
    }
};

} // namespace

const Check& unsupportedBalancing()
{
    static const UnsupportedBalancing check("unsupported-balancing", category::loadBalancing);
    return check;
}

} // namespace edgeplanner
