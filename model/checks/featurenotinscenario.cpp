#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"feature-not-in-scenario.title",
                            QT_TRANSLATE_NOOP("model", "“%1” means nothing for %2")};
constexpr MessageText reason{
    "feature-not-in-scenario.reason",
    QT_TRANSLATE_NOOP("model", "The feature belongs to other designs (%1); this one is: %2.")};
constexpr MessageText advice{"feature-not-in-scenario.advice",
                             QT_TRANSLATE_NOOP("model",
                                               "Switch the feature off, or change the load "
                                               "balancing.")};
constexpr MessageText fix{"feature-not-in-scenario.fix",
                          QT_TRANSLATE_NOOP("model", "Switch “%1” off for %2")};

QVariant scenarioName(const QString& scenario)
{
    return QVariant::fromValue(CatalogTextKey{QStringLiteral("scenario.%1").arg(scenario)});
}

class FeatureNotInScenario final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const PoolRequirements& needs : context.requirements) {
            const auto* pool = context.document.find<EdgePool>(needs.pool);
            if (!pool)
                continue;
            for (const QString& on : pool->features) {
                const Feature* feature = context.catalog.feature(on);
                if (!feature || feature->scenarios.contains(needs.scenario)
                    || !feature->products.contains(pool->product))
                    continue;
                QVariantList scenarios;
                for (const QString& scenario : feature->scenarios)
                    scenarios.append(scenarioName(scenario));
                Finding f = finding(
                    Severity::Warning, {needs.pool},
                    {&title, {featureName(on), nameOf(context.document, needs.pool)}},
                    {&reason, {QVariant(scenarios), scenarioName(needs.scenario)}}, {&advice, {}});
                f.discriminator = on;
                f.field = QStringLiteral("features");
                sink(std::move(f));
            }
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        return fixBy(document, {&fix, {featureName(finding.discriminator), nameOf(document, id)}},
                     [&](Document& d) {
                         changeElement<EdgePool>(d, id, [&](EdgePool& pool) {
                             pool.features.removeAll(finding.discriminator);
                         });
                     });
    }
};

} // namespace

const Check& featureNotInScenario()
{
    static const FeatureNotInScenario check("feature-not-in-scenario", category::features);
    return check;
}

} // namespace edgeplanner
