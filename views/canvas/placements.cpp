#include "views/canvas/placements.h"

#include <QtCore/QtGlobal>
#include <algorithm>
#include <vector>

namespace edgeplanner {

namespace steps {
const MessageText move{"step.move", QT_TRANSLATE_NOOP("model", "Move")};
const MessageText align{"step.align", QT_TRANSLATE_NOOP("model", "Align")};
const MessageText distribute{"step.distribute", QT_TRANSLATE_NOOP("model", "Distribute")};
const MessageText tidy{"step.tidy", QT_TRANSLATE_NOOP("model", "Tidy")};
const MessageText lock{"step.lock", QT_TRANSLATE_NOOP("model", "Lock or unlock")};
const MessageText route{"step.route", QT_TRANSLATE_NOOP("model", "Change route")};
const MessageText resizeZone{"step.resizeZone", QT_TRANSLATE_NOOP("model", "Change zone width")};
const MessageText resize{"step.resize", QT_TRANSLATE_NOOP("model", "Resize")};
} // namespace steps

Frames aligned(Frames frames, Alignment alignment)
{
    if (frames.empty())
        return frames;
    QRectF all;
    for (const auto& [id, frame] : frames)
        all |= frame;
    for (auto& [id, frame] : frames) {
        switch (alignment) {
        case Alignment::Left: frame.moveLeft(all.left()); break;
        case Alignment::Center: frame.moveLeft(qRound(all.center().x() - frame.width() / 2)); break;
        case Alignment::Right: frame.moveLeft(all.right() - frame.width()); break;
        case Alignment::Top: frame.moveTop(all.top()); break;
        case Alignment::Middle: frame.moveTop(qRound(all.center().y() - frame.height() / 2)); break;
        case Alignment::Bottom: frame.moveTop(all.bottom() - frame.height()); break;
        }
    }
    return frames;
}

Frames distributed(Frames frames, Axis axis)
{
    if (frames.size() < 3)
        return frames;
    const bool across = axis == Axis::Horizontal;
    const auto start = [across](const QRectF& frame) {
        return across ? frame.left() : frame.top();
    };
    const auto length = [across](const QRectF& frame) {
        return across ? frame.width() : frame.height();
    };
    std::vector<std::pair<ElementId, QRectF>> order(frames.begin(), frames.end());
    std::ranges::stable_sort(order, {}, [&](const auto& entry) { return start(entry.second); });
    qreal sum = 0;
    for (const auto& [id, frame] : order)
        sum += length(frame);
    const qreal whole =
        start(order.back().second) + length(order.back().second) - start(order.front().second);
    const qreal gap = (whole - sum) / static_cast<qreal>(order.size() - 1);
    qreal at = start(order.front().second);
    for (auto& [id, frame] : order) {
        QRectF& moved = frames[id];
        if (&frame != &order.front().second && id != order.back().first) {
            if (across)
                moved.moveLeft(qRound(at));
            else
                moved.moveTop(qRound(at));
        }
        at += length(frame) + gap;
    }
    return frames;
}

Edit placementEdit(const Document& document, const Frames& frames, Message label,
                   const QString& mergeKey)
{
    Edit edit;
    edit.label = std::move(label);
    edit.mergeKey = mergeKey;
    for (const auto& [id, frame] : frames) {
        if (!document.element(id))
            continue;
        const auto known = document.layout.elements.constFind(id);
        std::optional<Placement> before;
        if (known != document.layout.elements.cend())
            before = *known;
        if (before && before->locked)
            continue;
        Placement after = before.value_or(Placement{});
        after.position = {qRound(frame.left()), qRound(frame.top())};
        if (before != after)
            edit.elementPlacements.push_back({id, before, after});
    }
    return edit;
}

Edit layoutEdit(const Document& document, const Layout& layout, Message label)
{
    Document after = document;
    after.layout = layout;
    return difference(document, after, std::move(label));
}

} // namespace edgeplanner
