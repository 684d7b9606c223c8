#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText noTranslation{
    "request.write.none",
    QT_TRANSLATE_NOOP("model", "as printed; this firewall translates nothing")};
constexpr MessageText original{
    "request.write.original",
    QT_TRANSLATE_NOOP("model", "as packets arrive: inbound the public destination, outbound the "
                               "private source")};
constexpr MessageText translated{
    "request.write.translated",
    QT_TRANSLATE_NOOP("model", "private ones: inbound the destination after translation, outbound "
                               "the source before it")};

} // namespace

QString betweenText(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    std::vector<SegmentId> segments;
    for (const Attachment& attachment : paper.document().attachments)
        if (attachment.element == firewall.id)
            segments.push_back(attachment.segment);
    // From outside to inside, as the drawing reads.
    std::ranges::stable_sort(segments, {}, [&](SegmentId id) {
        const Segment* segment = paper.document().segment(id);
        return segment ? segment->kind : SegmentKind::Internet;
    });
    QStringList names;
    for (const SegmentId id : segments)
        names.append(segmentName(paper.document(), id));
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

QString firewallAnchor(const RequestedFirewall& firewall)
{
    return QLatin1String("firewall-") + QString::number(firewall.id.value());
}

} // namespace edgeplanner
