#include "model/exports/request/requestparts.h"
#include "model/topology/legs.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText noTranslation{
    "request.write.none", QT_TRANSLATE_NOOP("model", "as printed; no NAT on this firewall")};
constexpr MessageText original{
    "request.write.original",
    QT_TRANSLATE_NOOP("model", "as printed: of what it translates, inbound the public destination, "
                               "outbound the private source")};
constexpr MessageText translated{
    "request.write.translated",
    QT_TRANSLATE_NOOP("model", "as printed: of what it translates, the private address in both "
                               "directions")};

} // namespace

std::vector<const Attachment*> legsFromOutside(const RequestPaper& paper, ElementId firewall)
{
    std::vector<const Attachment*> legs;
    for (const AttachmentId leg : legsOf(paper.document(), firewall))
        legs.push_back(&*paper.document().attachments.constFind(leg));
    std::ranges::stable_sort(legs, {}, [&](const Attachment* leg) {
        const Segment* segment = paper.document().segment(leg->segment);
        return segment ? segment->kind : SegmentKind::Internet;
    });
    return legs;
}

QString betweenText(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    QStringList names;
    for (const Attachment* leg : legsFromOutside(paper, firewall.id))
        names.append(segmentName(paper.document(), leg->segment));
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

QString addressesToWrite(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    const auto* element = paper.document().find<Firewall>(firewall.id);
    if (!firewall.policy || !element || element->translations.empty())
        return paper.words(noTranslation);
    return paper.words(firewall.policy->matches == MatchedAddress::Original ? original
                                                                            : translated);
}

std::vector<Provenance> udpTimeoutSources(const RequestPaper& paper)
{
    if (!paper.form().udpTimeout.isEmpty())
        return {};
    return paper.snapshot.catalog.limits.provenance.value(QStringLiteral("udpIdleMinutes"));
}

QString firewallAnchor(const RequestedFirewall& firewall)
{
    return QLatin1String("firewall-") + QString::number(firewall.id.value());
}

} // namespace edgeplanner
