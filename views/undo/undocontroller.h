#pragma once

#include "model/editing/documentstore.h"

#include <QtGui/QUndoStack>
#include <functional>

namespace edgeplanner {

/// What was selected, kept with every step so that undo brings it back.
struct SelectionState
{
    QList<ElementId> elements;
    QList<SegmentId> segments;
    QList<AssociationId> associations;

    friend bool operator==(const SelectionState&, const SelectionState&) = default;
};

/// The way by which views change the document: every Edit becomes one step that can be undone.
/// Steps with the same merge key that follow each other become one.
class UndoController final : public QObject
{
    Q_OBJECT

public:
    /// `describe` makes words of an edit's label, for menus and the history list.
    UndoController(DocumentStore& store, std::function<QString(const Message&)> describe,
                   QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& stack() noexcept { return m_stack; }
    /// What a step of the stack changes, from 0.
    [[nodiscard]] const Edit& edit(int step) const;

    /// Applies the edit. An empty one leaves no step.
    void push(const Edit& edit);
    /// Ends a run of mergeable steps (mouse released, focus lost).
    void closeMerge();
    /// Another document: no history.
    void clear();
    /// Another language: all steps are named anew.
    void retranslate();

    /// Selection when the next step is pushed; set by the selection.
    void setSelection(const SelectionState& selection) { m_selection = selection; }

signals:
    /// After undo or redo: what was selected around that step.
    void selectionWanted(const edgeplanner::SelectionState& selection);
    /// The steps have other names.
    void retranslated();

private:
    class Command;

    DocumentStore& m_store;
    std::function<QString(const Message&)> m_describe;
    QUndoStack m_stack;
    SelectionState m_selection;
    int m_mergeRun = 0;
};

} // namespace edgeplanner
