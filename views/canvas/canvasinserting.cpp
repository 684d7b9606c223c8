#include "model/core/bidi.h"
#include "model/editing/connectoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "views/canvas/canvaseditor.h"

#include <algorithm>

namespace edgeplanner {

QSizeF CanvasEditor::sizeOf(const ElementSort& sort) const
{
    Document draft = document();
    const ElementId id(draft.settings.nextId);
    draft.elements.insert(
        id, {QString(), std::nullopt, defaultData(draft, m_scene.context().catalog, sort)});
    return nodeVisual(draft, {}, id).rect.size();
}

EditResult CanvasEditor::added(const PaletteItem& item, const DropTarget& where) const
{
    const Catalog& catalog = m_scene.context().catalog;
    Placement placement;
    placement.position = {qRound(where.rect.left()), qRound(where.rect.top())};
    if (item.group)
        return addReadyGroup(document(), catalog, *item.group, placement);
    NewElement element;
    element.sort = item.sort;
    element.segments = where.segments;
    element.placement = placement;
    return addElement(document(), catalog, element);
}

/// The ends of the connector there that the new element may be connected with.
std::vector<ElementId> CanvasEditor::partnersAt(const PaletteItem& item, const DropTarget& where,
                                                QPointF at) const
{
    std::vector<ElementId> partners;
    const ConnectorItem* connector = m_scene.connectorAt(at);
    if (!connector || item.group || !where.allowed)
        return partners;
    const EditResult edit = added(item, where);
    if (!edit)
        return partners;
    Document draft = document();
    apply(draft, *edit);
    const auto id = addedElement(*edit);
    for (const EndVisual* end : {&connector->visual().outer, &connector->visual().local})
        if (end->element && id && draft.element(*end->element)
            && possibleConnections(draft, m_scene.context().catalog, *id, *end->element))
            partners.push_back(*end->element);
    return partners;
}

DropTarget CanvasEditor::target(const PaletteItem& item, QPointF at) const
{
    if (item.segment) {
        DropTarget zone;
        zone.allowed = true;
        zone.rect = QRectF(onGrid(at), QSizeF(280, 640));
        return zone;
    }
    DropTarget where =
        DropTargets(document(), m_scene.diagram().zones).target(item.sort, sizeOf(item.sort), at);
    where.partners = partnersAt(item, where, at);
    QStringList names;
    for (const ElementId id : where.partners)
        names.append(isolated(document().element(id)->name));
    if (!names.isEmpty())
        where.words = tr("%1, connected with %2").arg(where.words, names.join(QLatin1String(", ")));
    return where;
}

std::optional<ElementId> CanvasEditor::put(const PaletteItem& item, const DropTarget& where)
{
    if (!where.allowed) {
        emit refused(where.words);
        return std::nullopt;
    }
    const Catalog& catalog = m_scene.context().catalog;
    EditResult edit = added(item, where);
    const auto id = edit ? addedElement(*edit) : std::nullopt;
    if (id && !where.partners.empty()) {
        // Between what the connector joined: one step with the connectors.
        Document draft = document();
        apply(draft, *edit);
        for (const ElementId partner : where.partners)
            if (const auto possible = possibleConnections(draft, catalog, *id, partner))
                if (const EditResult link = associate(draft, catalog, possible->front()))
                    apply(draft, *link);
        edit = difference(document(), draft, edit->label);
    }
    if (!push(edit))
        return std::nullopt;
    if (id)
        m_scene.context().selection.selectElement(*id);
    return id;
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
    return put(item, target(item, at));
}

/// Zones in the order in which they are tried: what is selected, then from outside inwards.
std::vector<const ZoneVisual*> CanvasEditor::zonesToTry(const ElementSort& sort) const
{
    std::vector<const ZoneVisual*> zones;
    for (const auto& [id, zone] : m_scene.diagram().zones)
        zones.push_back(&zone);
    std::ranges::sort(zones, {}, [](const ZoneVisual* zone) { return zone->rect.left(); });
    if (sort.kind == ElementKind::OtherHost)
        std::ranges::reverse(zones);
    const auto& chosen = state().segments;
    std::ranges::stable_partition(zones, [&](const ZoneVisual* zone) {
        return std::ranges::any_of(m_scene.diagram().zones, [&](const auto& entry) {
            return &entry.second == zone && chosen.contains(entry.first);
        });
    });
    return zones;
}

/// The outermost border that has no firewall yet; the one inside the perimeter comes last.
std::optional<QPointF> CanvasEditor::openBorder() const
{
    const DropTargets targets(document(), m_scene.diagram().zones);
    std::optional<QPointF> inner;
    for (const ZoneVisual* zone : zonesToTry({.kind = ElementKind::Firewall})) {
        const QPointF at(zone->rect.right(), zone->rect.center().y());
        const DropTarget found = targets.target({.kind = ElementKind::Firewall}, {}, at);
        const auto stands = [&](ElementId id) {
            return std::ranges::all_of(found.segments, [&](SegmentId segment) {
                return std::ranges::any_of(
                    document().attachments, [&](const Attachment& attachment) {
                        return attachment.element == id && attachment.segment == segment;
                    });
            });
        };
        bool taken = !found.allowed;
        for (auto it = document().elements.cbegin(); it != document().elements.cend(); ++it)
            taken = taken || (it->kind() == ElementKind::Firewall && stands(it.key()));
        if (taken)
            continue;
        const bool inPerimeter = std::ranges::all_of(found.segments, [&](SegmentId segment) {
            const SegmentKind kind = document().segment(segment)->kind;
            return kind == SegmentKind::ExternalPerimeter || kind == SegmentKind::InternalPerimeter;
        });
        if (!inPerimeter)
            return at;
        inner = inner.value_or(at);
    }
    return inner;
}

std::optional<ElementId> CanvasEditor::insert(const PaletteItem& item)
{
    if (item.segment)
        return insert(item, QPointF());
    const DropTargets targets(document(), m_scene.diagram().zones);
    const QSizeF size = sizeOf(item.sort);
    const auto zones = zonesToTry(item.sort);
    if (item.sort.kind == ElementKind::Firewall)
        if (const auto border = openBorder())
            return put(item, targets.target(item.sort, size, *border));
    // The first place, zone by zone, that takes it and is free.
    for (const ZoneVisual* zone : zones)
        for (qreal y = zone->rect.top() + 96; y < zone->rect.top() + 6000; y += 24) {
            const bool straddles = item.sort.kind == ElementKind::EdgePool
                                   || item.sort.kind == ElementKind::ReverseProxy;
            const QPointF at(straddles ? zone->rect.right() - 8 : zone->rect.center().x(),
                             y + size.height() / 2);
            const DropTarget found = targets.target(item.sort, size, at);
            if (!found.allowed || (straddles && found.segments.size() < 2 && zones.size() > 1))
                break;
            const bool free =
                item.sort.kind == ElementKind::Firewall
                || std::ranges::none_of(m_scene.diagram().nodes, [&](const auto& entry) {
                       return entry.second.rect.adjusted(-20, -20, 20, 20).intersects(found.rect);
                   });
            if (free)
                return put(item, found);
        }
    const QPointF somewhere = zones.empty() ? QPointF() : zones.front()->rect.center();
    return put(item, targets.target(item.sort, size, somewhere));
}

} // namespace edgeplanner
