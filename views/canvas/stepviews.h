#pragma once

#include "views/undo/undocontroller.h"

#include <QtCore/QPointF>
#include <optional>
#include <vector>

namespace edgeplanner {

/// Where the drawing was looked at.
struct ViewPlace
{
    qreal zoom = 1;
    QPointF centre; ///< scene

    friend bool operator==(const ViewPlace&, const ViewPlace&) = default;
};

/// Keeps with every step of undo what was looked at when it was made, so that undoing it far away can
/// lead back there.
class StepViews final : public QObject
{
    Q_OBJECT

public:
    /// `now` says what is looked at.
    StepViews(UndoController& undo, std::function<ViewPlace()> now, QObject* parent);

signals:
    /// A step has been undone or done again that was made there.
    void returned(const edgeplanner::ViewPlace& place);

private:
    void indexChanged(int index);

    QUndoStack& m_stack;
    std::function<ViewPlace()> m_now;
    std::vector<ViewPlace> m_places; ///< one a step
    int m_index;
    bool m_travelling = false; ///< the next change of index is an undo or redo
};

} // namespace edgeplanner
