#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText needlessTitle{
    "range-open-inbound.needless",
    QT_TRANSLATE_NOOP("model", "%1 is open inbound for %2 but no partner needs it")};
constexpr MessageText openTitle{"range-open-inbound.open",
                                QT_TRANSLATE_NOOP("model", "%1 is open inbound for %2")};
constexpr MessageText reason{
    "range-open-inbound.reason",
    QT_TRANSLATE_NOOP("model", "Only “%1” uses it. Every other design leaves these ports closed "
                               "from outside.")};
constexpr MessageText advice{
    "range-open-inbound.advice",
    QT_TRANSLATE_NOOP("model", "Switch the feature off (rules that go: %1).")};
constexpr MessageText fix{"range-open-inbound.fix", QT_TRANSLATE_NOOP("model", "Switch “%1” off")};

/// Many ports open from the Internet, for a feature that few need.
class RangeOpenInbound final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::map<ElementId, const Flow*> widest;
        std::map<std::pair<ElementId, QString>, int> rules;
        for (const Flow& flow : context.flows) {
            if (isWide(flow) && !flow.rule->featuresAll.isEmpty())
                widest.try_emplace(flow.pool, &flow);
            for (const QString& feature : flow.rule->featuresAll)
                ++rules[{flow.pool, feature}];
        }
        for (const auto& [pool, flow] : widest)
            sink(findingFor(context, pool, *flow,
                            rules.at({pool, flow->rule->featuresAll.front()})));
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const Feature* feature = catalog.feature(finding.discriminator);
        if (!feature)
            return {};
        return fixBy(document, {&fix, {featureName(feature->id)}}, [&](Document& d) {
            switchFeature(d, finding.elements.front(), *feature, false);
        });
    }

private:
    Finding findingFor(const CheckContext& context, ElementId pool, const Flow& wide,
                       int fewer) const
    {
        const QString& feature = wide.rule->featuresAll.front();
        const bool partners = hasFederatedPartner(context, pool);
        Finding f =
            finding(partners ? Severity::Info : Severity::Warning, {pool},
                    {partners ? &openTitle : &needlessTitle,
                     {toText(wide.destinationPorts->front()), nameOf(context.document, pool)}},
                    {&reason, {featureName(feature)}}, {&advice, {fewer}});
        f.discriminator = feature;
        f.field = QStringLiteral("features");
        f.source = QStringLiteral("L13-AVFW");
        return f;
    }

    static bool isWide(const Flow& flow)
    {
        return flow.isInbound() && flow.rule->from == Zone::Internet && flow.destinationPorts
               && std::ranges::any_of(*flow.destinationPorts, [](const PortRange& range) {
                      return range.from != range.to;
                  });
    }

    static bool hasFederatedPartner(const CheckContext& context, ElementId pool)
    {
        return std::ranges::any_of(context.surroundings.outsideOf(pool), [&](ElementId id) {
            const auto* party = context.document.find<ExternalParty>(id);
            return party && party->kind == PartyKind::FederatedPartners;
        });
    }
};

} // namespace

const Check& rangeOpenInbound()
{
    static const RangeOpenInbound check("range-open-inbound", category::features);
    return check;
}

} // namespace edgeplanner
