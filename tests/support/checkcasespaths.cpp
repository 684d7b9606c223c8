#include "model/editing/draft.h"
#include "support/checkcases.h"
#include "support/designs.h"

namespace edgeplanner::test {

std::vector<CheckCase> pathCases()
{
    return {
        {"flow-without-path", "the internal firewall lost the inside", natDesign(),
         [](Document& d) {
             detachFrom(d, elementId(d, QStringLiteral("Internal firewall")),
                        SegmentKind::Corporate);
         }},
        {"flow-without-path", "the pool has no external network", natDesign(),
         [](Document& d) { detachFrom(d, firstId<EdgePool>(d), SegmentKind::ExternalPerimeter); }},
        {"flow-without-path", "there is no Internet", natDesign(),
         [](Document& d) {
             const SegmentId internet = segmentIdOf(d, SegmentKind::Internet);
             d.segments.remove(internet);
             for (auto it = d.attachments.begin(); it != d.attachments.end();)
                 it = it->segment == internet ? d.attachments.erase(it) : std::next(it);
         },
         true},
        {"far-network-unreachable", "a branch network nobody leads to", natDesign(),
         [](Document& d) {
             Segment branch;
             branch.name = QStringLiteral("Branch");
             branch.kind = SegmentKind::Corporate;
             branch.subnets = {*Subnet::fromText(u"192.168.77.0/24")};
             insertSegment(d, branch);
         }},
        {"flow-not-filtered", "the internal firewall became a router", natDesign(),
         [](Document& d) {
             d.elements[elementId(d, QStringLiteral("Internal firewall"))].data = Router{};
         },
         true},
        {"narrowing-without-elements", "one row narrowed to nobody", natDesign(),
         [](Document& d) {
             first<FrontEndPool>(d).servers.clear();
             first<FrontEndPool>(d).webVip = {};
             d.settings.narrowings.insert(QStringLiteral("int.psom.in"), {});
         }},
        {"narrowing-without-elements", "all rows narrowed to nobody", natDesign(),
         [](Document& d) {
             first<FrontEndPool>(d).servers.clear();
             first<FrontEndPool>(d).webVip = {};
             d.settings.narrowAsDocumented = true;
         }},
        {"narrowing-without-elements", "a row the design has not", natDesign(),
         [](Document& d) { d.settings.narrowings.insert(QStringLiteral("int.mras.vip.in"), {}); }},
        {"device-unattached", "a firewall with one leg", natDesign(),
         [](Document& d) {
             const ElementId id = insertElement(d, QStringLiteral("Spare"), Firewall{});
             attachTo(d, id, segmentIdOf(d, SegmentKind::Corporate), Interface::Leg);
         }},
        {"device-unattached", "a Front End pool nowhere", natDesign(),
         [](Document& d) { detachFrom(d, firstId<FrontEndPool>(d), SegmentKind::Corporate); }},
        {"device-unattached", "a pool without its internal side", natDesign(),
         [](Document& d) { detachFrom(d, firstId<EdgePool>(d), SegmentKind::InternalPerimeter); }},
        {"firewall-without-traffic", "a firewall between two inside networks", natDesign(),
         [](Document& d) {
             Segment lab;
             lab.name = QStringLiteral("Lab");
             lab.kind = SegmentKind::InternalPerimeter;
             lab.subnets = {*Subnet::fromText(u"192.168.99.0/24")};
             const SegmentId lan = insertSegment(d, lab);
             const ElementId id = insertElement(d, QStringLiteral("Lab firewall"), Firewall{});
             attachTo(d, id, lan, Interface::Leg);
             attachTo(d, id, segmentIdOf(d, SegmentKind::Corporate), Interface::Leg);
         }},
        {"one-firewall", "the external firewall also leads inside", publicDesign(),
         [](Document& d) {
             const ElementId inner = elementId(d, QStringLiteral("Internal firewall"));
             detachFrom(d, inner, SegmentKind::Corporate);
             detachFrom(d, inner, SegmentKind::InternalPerimeter);
             d.elements.remove(inner);
             const ElementId outer = elementId(d, QStringLiteral("External firewall"));
             for (SegmentKind kind : {SegmentKind::InternalPerimeter, SegmentKind::Corporate})
                 attachTo(d, outer, segmentIdOf(d, kind), Interface::Leg);
         },
         true},
    };
}

} // namespace edgeplanner::test
