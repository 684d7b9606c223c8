#include "views/render/growth.h"

#include "views/render/diagram.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr qreal gap = 24;      ///< below what has grown
constexpr qreal zoneFoot = 24; ///< below the lowest element of a zone
constexpr int grid = 8;

/// Moves down what stands in the way of an element that has grown.
class RoomMaker
{
public:
    explicit RoomMaker(Document& document)
        : m_document(document), m_attached(attachedZones(document))
    {
    }

    void makeRoom(ElementId grown, const QRectF& was)
    {
        const QRectF is = nodeVisual(m_document, m_attached, grown).rect;
        const int by = grid * static_cast<int>(std::ceil((is.height() - was.height()) / grid));
        std::map<ElementId, QRectF> below;
        for (auto it = m_document.layout.elements.cbegin(); it != m_document.layout.elements.cend();
             ++it) {
            if (it.key() == grown || it->locked || !m_document.element(it.key()))
                continue;
            const NodeVisual other = nodeVisual(m_document, m_attached, it.key());
            if (other.family != Family::Wall && other.rect.top() >= was.bottom() - 1)
                below.emplace(it.key(), other.rect);
        }
        std::vector<QRectF> pushing{is};
        for (std::size_t i = 0; i < pushing.size(); ++i)
            for (auto it = below.begin(); it != below.end();) {
                if (!pushing[i].adjusted(0, 0, 0, gap - 1).intersects(it->second)) {
                    ++it;
                    continue;
                }
                m_document.layout.elements[it->first].position.y += by;
                pushing.push_back(it->second.translated(0, by));
                it = below.erase(it);
            }
        growZones(is, pushing, by);
    }

private:
    /// The zones that it stands in, and those beside them; not where another band lies below.
    void growZones(const QRectF& grown, const std::vector<QRectF>& moved, int by)
    {
        qreal lowest = 0;
        for (const QRectF& rect : moved)
            lowest = std::max(lowest, rect.bottom());
        QList<SegmentId> band;
        auto& zones = m_document.layout.segments;
        for (auto it = zones.cbegin(); it != zones.cend(); ++it) {
            if (it->position.y > grown.top())
                return;
            if (it->height > 0 && it->position.y + it->height > grown.top()
                && it->position.y + it->height < lowest + zoneFoot)
                band.append(it.key());
        }
        for (const SegmentId id : std::as_const(band))
            zones[id].height += by;
    }

    Document& m_document;
    AttachedZones m_attached;
};

} // namespace

Edit withRoomForGrowth(const Document& before, const Edit& edit)
{
    if (edit.elements.empty() || !edit.elementPlacements.empty())
        return edit;
    Document after = before;
    apply(after, edit);
    const Document asAsked = after;
    const AttachedZones attachedBefore = attachedZones(before);
    const AttachedZones attachedAfter = attachedZones(after);
    for (const auto& delta : edit.elements) {
        if (!delta.before || !delta.after || !before.layout.elements.contains(delta.id))
            continue;
        const NodeVisual was = nodeVisual(before, attachedBefore, delta.id);
        if (was.family != Family::Wall
            && nodeVisual(after, attachedAfter, delta.id).rect.height() > was.rect.height())
            RoomMaker(after).makeRoom(delta.id, was.rect);
    }
    const Edit room = difference(asAsked, after);
    if (room.isEmpty())
        return edit;
    Edit whole = merged(edit, room);
    whole.mergeKey = edit.mergeKey;
    return whole;
}

} // namespace edgeplanner
