#include "views/undo/undocontroller.h"

#include "views/render/growth.h"

namespace edgeplanner {

/// The one undo command: any Edit.
class UndoController::Command final : public QUndoCommand
{
public:
    Command(UndoController& owner, Edit edit)
        : m_owner(owner),
          m_edit(std::move(edit)),
          m_selection(owner.m_selection),
          m_run(owner.m_mergeRun)
    {
        retranslate();
    }

    [[nodiscard]] const Edit& edit() const { return m_edit; }
    void retranslate() { setText(m_owner.m_describe(m_edit.label)); }

    // QUndoStack merges only commands with one id; the key decides in mergeWith().
    [[nodiscard]] int id() const override { return m_edit.mergeKey.isEmpty() ? -1 : 1; }

    void redo() override
    {
        m_owner.m_store.apply(m_edit);
        if (m_undone)
            emit m_owner.selectionWanted(m_selection);
    }

    void undo() override
    {
        m_undone = true;
        m_owner.m_store.apply(inverted(m_edit));
        emit m_owner.selectionWanted(m_selection);
    }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const Command&>(*other);
        if (next.m_edit.mergeKey != m_edit.mergeKey || next.m_run != m_run)
            return false;
        m_edit = merged(m_edit, next.m_edit);
        setObsolete(m_edit.isEmpty());
        return true;
    }

private:
    UndoController& m_owner;
    Edit m_edit;
    SelectionState m_selection;
    int m_run;
    bool m_undone = false;
};

UndoController::UndoController(DocumentStore& store,
                               std::function<QString(const Message&)> describe, QObject* parent)
    : QObject(parent), m_store(store), m_describe(std::move(describe))
{
}

void UndoController::push(const Edit& edit)
{
    if (!edit.isEmpty())
        m_stack.push(new Command(*this, withRoomForGrowth(m_store.document(), edit)));
}

const Edit& UndoController::edit(int step) const
{
    // The stack holds nothing but our own commands.
    return static_cast<const Command*>(m_stack.command(step))->edit();
}

void UndoController::closeMerge()
{
    ++m_mergeRun;
}

void UndoController::retranslate()
{
    // Our own commands; the stack only shows them as constant.
    for (int i = 0; i < m_stack.count(); ++i)
        static_cast<Command*>(const_cast<QUndoCommand*>(m_stack.command(i)))->retranslate();
    emit retranslated();
}

void UndoController::clear()
{
    m_stack.clear();
}

} // namespace edgeplanner
