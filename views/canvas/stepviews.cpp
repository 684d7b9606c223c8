#include "views/canvas/stepviews.h"

namespace edgeplanner {

StepViews::StepViews(UndoController& undo, std::function<ViewPlace()> now, QObject* parent)
    : QObject(parent),
      m_stack(undo.stack()),
      m_now(std::move(now)),
      m_places(static_cast<std::size_t>(undo.stack().count()), m_now()),
      m_index(undo.stack().index())
{
    // A step that is pushed asks for no selection: that tells it from one that is done again.
    connect(&undo, &UndoController::selectionWanted, this, [this] { m_travelling = true; });
    connect(&m_stack, &QUndoStack::indexChanged, this, &StepViews::indexChanged);
}

void StepViews::indexChanged(int index)
{
    const int before = std::exchange(m_index, index);
    const auto steps = static_cast<std::size_t>(m_stack.count());
    if (!std::exchange(m_travelling, false)) {
        // Pushed, merged or cleared: what could be done again is gone, the last step is made here.
        m_places.resize(std::min(m_places.size(), static_cast<std::size_t>(before)));
        m_places.resize(steps, m_now());
        return;
    }
    const int step = std::min(before, index);
    if (static_cast<std::size_t>(step) < m_places.size())
        emit returned(m_places[static_cast<std::size_t>(step)]);
}

} // namespace edgeplanner
