#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/derivation/companionparts.h"
#include "model/editing/addressassignment.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText outsideTitle{"gateway-missing.outside",
                                   QT_TRANSLATE_NOOP("model", "No gateway towards the Internet for "
                                                              "%1")};
constexpr MessageText outsideReason{
    "gateway-missing.outside-reason",
    QT_TRANSLATE_NOOP("model", "The default gateway of edge servers and proxies is on the external "
                               "side. Without one nothing outside is answered.")};
constexpr MessageText insideTitle{"gateway-missing.inside",
                                  QT_TRANSLATE_NOOP("model", "No gateway towards the inside for "
                                                             "%1")};
constexpr MessageText insideReason{
    "gateway-missing.inside-reason",
    QT_TRANSLATE_NOOP("model", "Replies to %1 need a persistent route on the internal side; "
                               "otherwise they leave through the external gateway.")};
constexpr MessageText networkAdvice{"gateway-missing.network",
                                    QT_TRANSLATE_NOOP("model", "Enter the gateway of %1.")};
constexpr MessageText balancerAdvice{
    "gateway-missing.balancer",
    QT_TRANSLATE_NOOP("model", "Enter the address of the load balancer, which is the gateway of "
                               "these servers.")};

constexpr MessageText fix{"gateway-missing.fix",
                          QT_TRANSLATE_NOOP("model", "Use %1 as the gateway of %2")};

class GatewayMissing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::set<std::pair<ElementId, Interface>> seen;
        for (const RouteRow& row : context.companions.routes) {
            if (row.gateway || !seen.insert({row.element, row.interface}).second)
                continue;
            // A device without a network on that side has another finding.
            const auto segment = context.surroundings.segmentAt(row.element, row.interface);
            const Segment* network = segment ? context.document.segment(*segment) : nullptr;
            if (!network)
                continue;
            const QString name = nameOf(context.document, row.element);
            const bool outside = row.interface == Interface::External;
            // The network has one, so it is a load balancer that the servers answer through.
            const bool balancer = outside && !network->gateway.isEmpty();
            Finding f = finding(
                Severity::Warning, {row.element}, {outside ? &outsideTitle : &insideTitle, {name}},
                outside ? Message{&outsideReason, {}}
                        : Message{&insideReason,
                                  {row.destination ? row.destination->toText() : QString()}},
                balancer ? Message{&balancerAdvice, {}}
                         : Message{&networkAdvice, {nameOf(context.document, *segment)}});
            f.segments = {*segment};
            f.discriminator = toText(row.interface);
            f.field = QStringLiteral("gateway.v4");
            f.source = QStringLiteral("L13-NIC");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const SegmentId id = finding.segments.front();
        const Segment* segment = document.segment(id);
        if (!segment || !segment->gateway.isEmpty())
            return {};
        AddressAssigner assigner(assignedAddresses(document), catalog.samplePlan);
        AddressPair gateway;
        gateway.v4 = assigner.take(addressSpace(*segment), IpFamily::V4, AddressUse::Gateway);
        gateway.v6 = assigner.take(addressSpace(*segment), IpFamily::V6, AddressUse::Gateway);
        gateway.sample = segment->sample;
        if (gateway.isEmpty())
            return {};
        const QString text = gateway.v4 ? gateway.v4->toText() : gateway.v6->toText();
        bool complete = false;
        std::vector<Edit> edits = fixBy(document, {&fix, {text, segment->name}}, [&](Document& d) {
            d.segments[id].gateway = gateway;
            complete = std::ranges::all_of(routes(d), [&finding](const RouteRow& row) {
                return row.gateway || row.element != finding.elements.front()
                       || toText(row.interface) != finding.discriminator;
            });
        });
        return complete ? edits : std::vector<Edit>{};
    }
};

} // namespace

const Check& gatewayMissing()
{
    static const GatewayMissing check("gateway-missing", category::addresses);
    return check;
}

} // namespace edgeplanner
