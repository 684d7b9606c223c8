#include "model/checks/basiccheck.h"
#include "model/checks/rowgroups.h"
#include "model/checks/support.h"
#include "model/editing/poolchanges.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"features-exclude.title",
                            QT_TRANSLATE_NOOP("model", "“%1” and “%2” are both on for %3")};
constexpr MessageText reason{"features-exclude.reason",
                             QT_TRANSLATE_NOOP("model", "One rules the other out; rules of both "
                                                        "would contradict each other.")};
constexpr MessageText advice{"features-exclude.advice",
                             QT_TRANSLATE_NOOP("model", "Switch one of the two off.")};
constexpr MessageText fix{"features-exclude.fix", QT_TRANSLATE_NOOP("model", "Switch “%1” off")};

class FeaturesExclude final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document))
            for (const QString& on : pool->features) {
                const Feature* feature = context.catalog.feature(on);
                if (!feature)
                    continue;
                for (const QString& other : feature->excludes) {
                    // Each pair once, however the two exclude each other.
                    const Feature* second = context.catalog.feature(other);
                    const bool mutual = second && second->excludes.contains(on);
                    if (!pool->features.contains(other) || (mutual && other < on))
                        continue;
                    Finding f = finding(
                        Severity::Error, {id},
                        {&title,
                         {featureName(on), featureName(other), nameOf(context.document, id)}},
                        {&reason, {}}, {&advice, {}});
                    f.discriminator = on + QLatin1Char('+') + other;
                    f.field = QStringLiteral("features");
                    sink(std::move(f));
                }
            }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        std::vector<Edit> edits;
        const ElementId id = finding.elements.front();
        const QStringList pair = finding.discriminator.split(QLatin1Char('+'));
        for (const QString& dropped : pair) {
            bool done = true;
            std::vector<Edit> edit =
                fixBy(document, {&fix, {featureName(dropped)}},
                      [&](Document& d) { done = drop(d, catalog, id, dropped); });
            if (done)
                append(edits, std::move(edit));
        }
        return edits;
    }

private:
    /// The one that stays may want other load balancing, and rows that are a choice.
    static bool drop(Document& document, const Catalog& catalog, ElementId id,
                     const QString& feature)
    {
        LoadBalancing balancing = LoadBalancing::None;
        changeElement<EdgePool>(document, id, [&](EdgePool& pool) {
            pool.features.removeAll(feature);
            balancing = pool.externalLoadBalancing;
        });
        if (balancing == LoadBalancing::Hardware
            && !changeBalancing(document, catalog, id, balancing))
            return false;
        includeRequiredRows(document, catalog, id);
        return true;
    }
};

} // namespace

const Check& featuresExclude()
{
    static const FeaturesExclude check("features-exclude", category::features);
    return check;
}

} // namespace edgeplanner
