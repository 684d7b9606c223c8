#include "views/canvas/canvaseditor.h"

#include "model/editing/connectoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "views/canvas/reattachment.h"
#include "views/render/arrange.h"

#include <algorithm>

namespace edgeplanner {

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

ConnectVerdict connectVerdict(const EditorContext& context, ElementId a, ElementId b)
{
    const auto possible = possibleConnections(context.store.document(), context.catalog, a, b);
    if (!possible)
        return {false, context.texts().describe(possible.error().reason)};
    return {true, {}};
}

} // namespace edgeplanner
