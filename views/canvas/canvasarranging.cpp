#include "model/editing/designoperations.h"
#include "views/canvas/canvaseditor.h"
#include "views/canvas/reattachment.h"
#include "views/render/arrange.h"

#include <algorithm>

namespace edgeplanner {

namespace {

Message step(const MessageText& text)
{
    return {&text, {}};
}

void addSize(Edit& edit, const Document& document, ElementId id, const QRectF& frame)
{
    std::optional<Placement> before;
    if (const auto known = document.layout.elements.constFind(id);
        known != document.layout.elements.cend())
        before = *known;
    Placement after = before.value_or(Placement{});
    after.position = {qRound(frame.left()), qRound(frame.top())};
    after.width = std::max(64, qRound(frame.width()));
    after.height = std::max(24, qRound(frame.height()));
    if (before != after)
        edit.elementPlacements.push_back({id, before, after});
}

} // namespace

void CanvasEditor::moveBy(const std::map<ElementId, QPointF>& offsets)
{
    Frames frames;
    for (const auto& [id, offset] : offsets)
        if (const auto node = m_scene.diagram().nodes.find(id);
            node != m_scene.diagram().nodes.end())
            frames.emplace(id, node->second.rect.translated(offset));
    const Edit moved = placementEdit(document(), frames, step(steps::move));
    m_scene.context().undo.push(
        withReattachment(document(), m_scene.context().catalog, m_scene.diagram(), moved));
    m_scene.context().undo.closeMerge();
}

void CanvasEditor::nudge(QPointF by)
{
    Frames frames = selectedFrames();
    QStringList ids;
    for (auto& [id, frame] : frames) {
        frame.translate(by);
        ids.append(QString::number(id.value()));
    }
    m_scene.context().undo.push(placementEdit(document(), frames, step(steps::move),
                                              QStringLiteral("nudge/") + ids.join(u',')));
}

void CanvasEditor::resizeElement(ElementId id, const QRectF& frame)
{
    const auto node = m_scene.diagram().nodes.find(id);
    if (node == m_scene.diagram().nodes.end() || node->second.locked
        || !isResizable(node->second.family))
        return;
    Edit edit;
    edit.label = step(steps::resize);
    edit.mergeKey = QStringLiteral("resize/%1").arg(id.value());
    addSize(edit, document(), id, frame);
    m_scene.context().undo.push(edit);
}

void CanvasEditor::resizeSelection(QPointF by)
{
    Edit edit;
    edit.label = step(steps::resize);
    edit.mergeKey = QStringLiteral("resize");
    for (const auto& [id, frame] : selectedFrames())
        if (isResizable(m_scene.diagram().nodes.at(id).family))
            addSize(edit, document(), id, frame.adjusted(0, 0, by.x(), by.y()));
    m_scene.context().undo.push(edit);
}

void CanvasEditor::matchSize()
{
    Frames frames = selectedFrames();
    std::erase_if(frames, [this](const auto& entry) {
        return !isResizable(m_scene.diagram().nodes.at(entry.first).family);
    });
    QSizeF largest;
    for (const auto& [id, frame] : frames)
        largest = largest.expandedTo(frame.size());
    Edit edit;
    edit.label = step(steps::resize);
    for (const auto& [id, frame] : frames)
        if (frame.size() != largest)
            addSize(edit, document(), id, QRectF(frame.topLeft(), largest));
    m_scene.context().undo.push(edit);
}

QList<ElementId> CanvasEditor::groupOf(ElementId id) const
{
    for (const Group& group : document().groups)
        if (std::ranges::find(group.members, id) != group.members.end())
            return {group.members.begin(), group.members.end()};
    return {id};
}

void CanvasEditor::groupSelection()
{
    const auto elements = state().elements;
    push(groupElements(document(), std::vector<ElementId>(elements.begin(), elements.end()), {}));
}

void CanvasEditor::ungroupSelection()
{
    Document draft = document();
    Message label;
    for (auto it = document().groups.cbegin(); it != document().groups.cend(); ++it)
        if (std::ranges::any_of(it->members,
                                [&](ElementId id) { return state().elements.contains(id); }))
            if (const EditResult edit = ungroup(draft, it.key())) {
                apply(draft, *edit);
                label = edit->label;
            }
    m_scene.context().undo.push(difference(document(), draft, label));
}

void CanvasEditor::align(Alignment alignment)
{
    m_scene.context().undo.push(
        placementEdit(document(), aligned(selectedFrames(), alignment), step(steps::align)));
}

void CanvasEditor::distribute(Axis axis)
{
    m_scene.context().undo.push(
        placementEdit(document(), distributed(selectedFrames(), axis), step(steps::distribute)));
}

void CanvasEditor::toggleLock()
{
    Edit edit;
    edit.label = step(steps::lock);
    bool lock = false;
    for (const ElementId id : state().elements)
        lock = lock || !document().layout.elements.value(id).locked;
    for (const ElementId id : state().elements) {
        std::optional<Placement> before;
        if (const auto known = document().layout.elements.constFind(id);
            known != document().layout.elements.cend())
            before = *known;
        Placement after = before.value_or(Placement{});
        if (!before)
            if (const auto* node = m_scene.node(id))
                after.position = {qRound(node->pos().x()), qRound(node->pos().y())};
        after.locked = lock;
        if (before != after)
            edit.elementPlacements.push_back({id, before, after});
    }
    m_scene.context().undo.push(edit);
}

void CanvasEditor::tidy()
{
    m_scene.context().undo.push(layoutEdit(document(), arranged(document()), step(steps::tidy)));
}

void CanvasEditor::resetRoutes()
{
    Edit edit;
    edit.label = step(steps::route);
    const SelectionState selected = state();
    const bool all = selected.associations.isEmpty() && selected.elements.isEmpty();
    const auto& routes = document().layout.routes;
    for (auto it = routes.cbegin(); it != routes.cend(); ++it) {
        const auto association = document().associations.constFind(it.key());
        const bool chosen = all || selected.associations.contains(it.key())
                            || (association != document().associations.cend()
                                && (selected.elements.contains(association->from)
                                    || selected.elements.contains(association->to)));
        if (chosen)
            edit.routes.push_back({it.key(), *it, std::nullopt});
    }
    m_scene.context().undo.push(edit);
}

void CanvasEditor::setBends(AssociationId id, std::vector<Point> bends)
{
    Edit edit;
    edit.label = step(steps::route);
    edit.mergeKey = QStringLiteral("route/%1").arg(id.value());
    std::optional<Route> before;
    if (const auto known = document().layout.routes.constFind(id);
        known != document().layout.routes.cend())
        before = *known;
    std::optional<Route> after;
    if (!bends.empty()) {
        after = before.value_or(Route{});
        after->bends = std::move(bends);
    }
    if (before != after)
        edit.routes.push_back({id, before, after});
    m_scene.context().undo.push(edit);
}

void CanvasEditor::resizeZone(SegmentId zone, int width)
{
    const auto shown = m_scene.diagram().zones.find(zone);
    if (shown == m_scene.diagram().zones.end())
        return;
    Layout layout = withMissingPlacements(document()).layout;
    constexpr int least = 160;
    const int by = std::max(least, width) - qRound(shown->second.rect.width());
    const qreal border = shown->second.rect.right();
    layout.segments[zone].width += by;
    // Everything to the right moves along; what straddles the border keeps on doing so.
    for (auto it = layout.segments.begin(); it != layout.segments.end(); ++it)
        if (it.key() != zone && it->position.x >= border - 1)
            it->position.x += by;
    for (auto it = layout.elements.begin(); it != layout.elements.end(); ++it)
        if (const auto node = m_scene.diagram().nodes.find(it.key());
            node != m_scene.diagram().nodes.end() && node->second.rect.right() > border + 1)
            it->position.x += by;
    Edit edit = layoutEdit(document(), layout, step(steps::resizeZone));
    edit.mergeKey = QStringLiteral("zone/%1").arg(zone.value());
    m_scene.context().undo.push(edit);
}

} // namespace edgeplanner
