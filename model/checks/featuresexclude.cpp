#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

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

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        std::vector<Edit> edits;
        for (const QString& feature : finding.discriminator.split(QLatin1Char('+')))
            append(edits, fixBy(document, {&fix, {featureName(feature)}}, [&](Document& d) {
                       changeElement<EdgePool>(d, finding.elements.front(), [&](EdgePool& pool) {
                           pool.features.removeAll(feature);
                       });
                   }));
        return edits;
    }
};

} // namespace

const Check& featuresExclude()
{
    static const FeaturesExclude check("features-exclude", category::features);
    return check;
}

} // namespace edgeplanner
