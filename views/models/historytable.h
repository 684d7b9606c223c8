#pragma once

#include "views/models/tablecontent.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// The steps that were taken, oldest first, with those that were undone behind them. The key of a row
/// is the number of steps that are taken when it is the last one; "0" = as the design was opened.
class HistoryTable
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::HistoryTable)

public:
    /// A row is about what its step touched and `document` still has.
    [[nodiscard]] static TableContent content(UndoController& undo, const Document& document);

private:
    /// "Now", "Undone", with "saved" where the file stands there.
    [[nodiscard]] static QString state(const QUndoStack& stack, int row);
    [[nodiscard]] static TableCell touchedNames(const Edit& edit, const SelectionState& touched,
                                                const Document& document);
};

} // namespace edgeplanner
