#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"feature-implies.title",
                            QT_TRANSLATE_NOOP("model", "“%1” needs “%2” on %3")};
constexpr MessageText reason{"feature-implies.reason",
                             QT_TRANSLATE_NOOP("model", "The one does not work without the other, "
                                                        "and its rules are missing.")};
constexpr MessageText switchAdvice{"feature-implies.switch",
                                   QT_TRANSLATE_NOOP("model", "Switch “%1” on.")};
constexpr MessageText drawAdvice{"feature-implies.draw",
                                 QT_TRANSLATE_NOOP("model", "Add and connect it, or switch “%1” "
                                                            "off.")};
constexpr MessageText fix{"feature-implies.fix",
                          QT_TRANSLATE_NOOP("model", "Switch “%1” on for %2")};

constexpr MessageText drawFix{"feature-implies.fix-draw",
                              QT_TRANSLATE_NOOP("model", "Add “%1” to %2")};

class FeatureImplies final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const PoolRequirements& needs : context.requirements)
            for (const Feature& feature : context.catalog.features) {
                if (!needs.features.contains(feature.id))
                    continue;
                for (const QString& implied : feature.implies) {
                    const Feature* other = context.catalog.feature(implied);
                    if (!other || needs.features.contains(implied))
                        continue;
                    Finding f =
                        finding(Severity::Warning, {needs.pool},
                                {&title,
                                 {featureName(feature.id), featureName(implied),
                                  nameOf(context.document, needs.pool)}},
                                {&reason, {}},
                                other->presence ? Message{&drawAdvice, {featureName(feature.id)}}
                                                : Message{&switchAdvice, {featureName(implied)}});
                    f.discriminator = feature.id + QLatin1Char('+') + implied;
                    f.field = QStringLiteral("features");
                    sink(std::move(f));
                }
            }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const QString implied = finding.discriminator.section(QLatin1Char('+'), 1);
        const Feature* data = catalog.feature(implied);
        const ElementId pool = finding.elements.front();
        if (!data)
            return {};
        return addressable(document, fixOf(setFeature(document, catalog, pool, implied, true),
                                           {data->presence ? &drawFix : &fix,
                                            {featureName(implied), nameOf(document, pool)}}));
    }
};

} // namespace

const Check& featureImplies()
{
    static const FeatureImplies check("feature-implies", category::features);
    return check;
}

} // namespace edgeplanner
