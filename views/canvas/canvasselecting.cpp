#include "views/canvas/canvaseditor.h"

namespace edgeplanner {

Frames CanvasEditor::selectedFrames() const
{
    Frames frames;
    for (const ElementId id : state().elements)
        if (const auto node = m_scene.diagram().nodes.find(id);
            node != m_scene.diagram().nodes.end() && !node->second.locked)
            frames.emplace(id, node->second.rect);
    return frames;
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

} // namespace edgeplanner
