#pragma once

#include "views/editor/selection.h"
#include "views/panels/tableview.h"

namespace edgeplanner {

/// Keeps a table and what is selected in step, both ways: a chosen row selects what it is about and
/// follows its rule; a selected element finds its rows.
class SelectionLink final : public QObject
{
public:
    /// All: every row of what is selected. First: only the first, where one thing has most rows.
    /// Last: only the last, where the newest stands there.
    enum class Find { All, First, Last };

    SelectionLink(TableView& view, Selection& selection, Find find);

private:
    void rowsChosen();
    void findSelection();
    void findRule();

    TableView& m_view;
    Selection& m_selection;
    Find m_find;
    bool m_busy = false;
};

} // namespace edgeplanner
