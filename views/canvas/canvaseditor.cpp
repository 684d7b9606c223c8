#include "views/canvas/canvaseditor.h"

#include "model/editing/connectoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "views/canvas/reattachment.h"
#include "views/render/arrange.h"

#include <algorithm>

namespace edgeplanner {

namespace {

Message step(const MessageText& text)
{
    return {&text, {}};
}

} // namespace

CanvasEditor::CanvasEditor(CanvasScene& scene, QObject* parent) : QObject(parent), m_scene(scene)
{
}

SelectionState CanvasEditor::state() const
{
    return m_scene.context().selection.state();
}

QString CanvasEditor::words(const EditError& error) const
{
    return m_scene.context().texts().describe(error.reason);
}

bool CanvasEditor::push(const EditResult& result)
{
    if (!result) {
        emit refused(words(result.error()));
        return false;
    }
    m_scene.context().undo.push(*result);
    return true;
}

QSizeF CanvasEditor::sizeOf(const ElementSort& sort) const
{
    Document draft = document();
    const ElementId id(draft.settings.nextId);
    draft.elements.insert(
        id, {QString(), std::nullopt, defaultData(draft, m_scene.context().catalog, sort)});
    return nodeVisual(draft, {}, id).rect.size();
}

DropTarget CanvasEditor::target(const PaletteItem& item, QPointF at) const
{
    if (item.segment) {
        DropTarget zone;
        zone.allowed = true;
        zone.rect = QRectF(onGrid(at), QSizeF(280, 640));
        return zone;
    }
    return DropTargets(document(), m_scene.diagram().zones)
        .target(item.sort, sizeOf(item.sort), at);
}

std::optional<ElementId> CanvasEditor::insert(const PaletteItem& item, QPointF at)
{
    if (item.segment) {
        NewSegment segment;
        segment.kind = *item.segment;
        if (push(addSegment(document(), segment)))
            tidy();
        return std::nullopt;
    }
    const DropTarget where = target(item, at);
    if (!where.allowed) {
        emit refused(where.words);
        return std::nullopt;
    }
    NewElement element;
    element.sort = item.sort;
    element.segments = where.segments;
    Placement placement;
    placement.position = {qRound(where.rect.left()), qRound(where.rect.top())};
    element.placement = placement;
    const EditResult edit =
        item.group ? addReadyGroup(document(), m_scene.context().catalog, *item.group, placement)
                   : addElement(document(), m_scene.context().catalog, element);
    if (!push(edit))
        return std::nullopt;
    const auto id = addedElement(*edit);
    if (id)
        m_scene.context().selection.selectElement(*id);
    return id;
}

std::optional<ElementId> CanvasEditor::insert(const PaletteItem& item)
{
    if (item.segment)
        return insert(item, QPointF());
    // The first place, zone by zone, that takes it and is free.
    const QSizeF size = sizeOf(item.sort);
    std::vector<const ZoneVisual*> zones;
    for (const auto& [id, zone] : m_scene.diagram().zones)
        zones.push_back(&zone);
    std::ranges::sort(zones, {}, [](const ZoneVisual* zone) { return zone->rect.left(); });
    const bool outsideFirst = item.sort.kind != ElementKind::OtherHost;
    if (!outsideFirst)
        std::ranges::reverse(zones);
    for (const ZoneVisual* zone : zones)
        for (qreal y = zone->rect.top() + 96; y < zone->rect.top() + 6000; y += 24) {
            const bool straddles = item.sort.kind == ElementKind::EdgePool
                                   || item.sort.kind == ElementKind::ReverseProxy;
            const QPointF at(straddles ? zone->rect.right() - 8 : zone->rect.center().x(),
                             y + size.height() / 2);
            const DropTarget found = target(item, at);
            if (!found.allowed || (straddles && found.segments.size() < 2 && zones.size() > 1))
                break;
            const bool free =
                item.sort.kind == ElementKind::Firewall
                || std::ranges::none_of(m_scene.diagram().nodes, [&](const auto& entry) {
                       return entry.second.rect.adjusted(-20, -20, 20, 20).intersects(found.rect);
                   });
            if (free)
                return insert(item, at);
        }
    return insert(item, zones.empty() ? QPointF() : zones.front()->rect.center());
}

Frames CanvasEditor::selectedFrames() const
{
    Frames frames;
    for (const ElementId id : state().elements)
        if (const auto node = m_scene.diagram().nodes.find(id);
            node != m_scene.diagram().nodes.end() && !node->second.locked)
            frames.emplace(id, node->second.rect);
    return frames;
}

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

void CanvasEditor::resizeSelection(QPointF by)
{
    Edit edit;
    edit.label = step(steps::resize);
    edit.mergeKey = QStringLiteral("resize");
    for (const auto& [id, frame] : selectedFrames()) {
        const Family family = m_scene.diagram().nodes.at(id).family;
        if (family != Family::Party && family != Family::Note && family != Family::Server)
            continue;
        const Placement before = document().layout.elements.value(id);
        Placement after = before;
        after.width = std::max(64, qRound(frame.width() + by.x()));
        after.height = std::max(24, qRound(frame.height() + by.y()));
        const bool placed = document().layout.elements.contains(id);
        edit.elementPlacements.push_back(
            {id, placed ? std::optional(before) : std::nullopt, after});
    }
    m_scene.context().undo.push(edit);
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

void CanvasEditor::removeSelection()
{
    const SelectionState selected = state();
    if (!selected.elements.isEmpty()) {
        const std::vector<ElementId> ids(selected.elements.begin(), selected.elements.end());
        if (push(removeElements(document(), ids)))
            m_scene.context().selection.clear();
        return;
    }
    for (const AssociationId id : selected.associations)
        if (document().associations.contains(id))
            push(disassociate(document(), id));
    m_scene.context().selection.clear();
}

void CanvasEditor::duplicateSelection(QPointF by)
{
    const SelectionState selected = state();
    if (selected.elements.isEmpty())
        return;
    const std::vector<ElementId> ids(selected.elements.begin(), selected.elements.end());
    const EditResult edit = duplicateElements(document(), m_scene.context().catalog, ids,
                                              {qRound(by.x()), qRound(by.y())});
    if (!push(edit))
        return;
    SelectionState copies;
    for (const auto& delta : edit->elements)
        if (!delta.before)
            copies.elements.append(delta.id);
    m_scene.context().selection.select(copies);
}

void CanvasEditor::connectElements(ElementId a, ElementId b)
{
    const auto possible = possibleConnections(document(), m_scene.context().catalog, a, b);
    if (!possible) {
        emit refused(words(possible.error()));
        return;
    }
    push(associate(document(), m_scene.context().catalog, possible->front()));
}

void CanvasEditor::selectAll()
{
    SelectionState all;
    for (auto it = document().elements.cbegin(); it != document().elements.cend(); ++it)
        all.elements.append(it.key());
    m_scene.context().selection.select(all);
}

void CanvasEditor::selectSameKind()
{
    SelectionState found;
    for (auto it = document().elements.cbegin(); it != document().elements.cend(); ++it)
        for (const ElementId id : state().elements)
            if (const Element* element = document().element(id);
                element && element->kind() == it->kind() && !found.elements.contains(it.key()))
                found.elements.append(it.key());
    m_scene.context().selection.select(found);
}

void CanvasEditor::selectConnected()
{
    SelectionState found = state();
    for (const auto& [key, connector] : m_scene.diagram().connectors) {
        if (!connector.outer.element || !connector.local.element)
            continue;
        const ElementId a = *connector.outer.element;
        const ElementId b = *connector.local.element;
        if (state().elements.contains(a) && !found.elements.contains(b))
            found.elements.append(b);
        if (state().elements.contains(b) && !found.elements.contains(a))
            found.elements.append(a);
    }
    m_scene.context().selection.select(found);
}

void CanvasEditor::selectInZone()
{
    std::set<SegmentId> zones;
    for (const Attachment& attachment : document().attachments)
        if (state().elements.contains(attachment.element))
            zones.insert(attachment.segment);
    for (const SegmentId id : state().segments)
        zones.insert(id);
    SelectionState found;
    for (const Attachment& attachment : document().attachments)
        if (zones.contains(attachment.segment) && !found.elements.contains(attachment.element))
            found.elements.append(attachment.element);
    m_scene.context().selection.select(found);
}

void CanvasEditor::selectWithFindings()
{
    SelectionState found;
    for (const auto& [id, node] : m_scene.diagram().nodes)
        if (node.worst && *node.worst != Severity::Info)
            found.elements.append(id);
    m_scene.context().selection.select(found);
}

ConnectVerdict connectVerdict(const EditorContext& context, ElementId a, ElementId b)
{
    const auto possible = possibleConnections(context.store.document(), context.catalog, a, b);
    if (!possible)
        return {false, context.texts().describe(possible.error().reason)};
    return {true, {}};
}

} // namespace edgeplanner
