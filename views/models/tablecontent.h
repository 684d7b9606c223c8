#pragma once

#include "views/render/nodevisual.h"
#include "views/render/tokens.h"
#include "views/undo/undocontroller.h"

#include <QtCore/QVariant>
#include <vector>

namespace edgeplanner {

/// What a table shows, made at once from a document and its analysis: words, no colours. Tables are
/// values, so that they can be made, compared and tested without a widget.

struct TableColumn
{
    QString id; ///< stable, for remembered layouts
    QString title;
    int width = 100;       ///< px at 100 % text
    bool optional = false; ///< hidden until asked for
    bool alignRight = false;
};

struct TableCell
{
    QString text;
    QVariant sortKey; ///< when it is not the text
    QString toolTip;
    QString icon;                    ///< name of an icon before the text
    std::optional<Token> iconColour; ///< that of the text when not set
    std::optional<ChipKind> chip;    ///< the text stands on a plate of that service
    Token colour = Token::TextPrimary;
    bool mono = false;
    bool strong = false;
    bool endMatters = false; ///< shortened in the middle
    bool editable = false;
    /// What an editor begins with and a screen reader says; the text when empty.
    QString value;

    friend bool operator==(const TableCell&, const TableCell&) = default;
};

struct TableRow
{
    QString key; ///< stable and unique in the table
    std::vector<TableCell> cells;
    SelectionState subjects;      ///< what the row is about; selected with it
    QList<ElementId> related;     ///< selecting one of these finds the row as well
    QString rule;                 ///< id of the policy rule it shows, or empty
    QString category;             ///< what a combo filters by
    std::optional<Severity> mark; ///< the row is tinted

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

struct TableGroup
{
    QString key;
    QString title; ///< empty = the rows stand at the top level
    std::vector<TableRow> rows;
};

struct TableContent
{
    std::vector<TableColumn> columns;
    /// One group without a title, or groups that all have one.
    std::vector<TableGroup> groups;

    [[nodiscard]] bool isGrouped() const
    {
        return !groups.empty() && !groups.front().title.isEmpty();
    }
};

} // namespace edgeplanner
