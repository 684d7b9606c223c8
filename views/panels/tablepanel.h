#pragma once

#include "model/editing/editerror.h"
#include "views/panels/panel.h"
#include "views/panels/selectionlink.h"

class QHBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace edgeplanner {

class EmptyState;
struct FieldPlace;

/// A panel that is one table with a filter above it: the other panels add what they need.
class TablePanel : public Panel
{
    Q_OBJECT

public:
    [[nodiscard]] TableView& view() const { return *m_view; }

signals:
    /// What was typed into a cell does not work; the sentence says why.
    void refused(const QString& reason);

protected:
    TablePanel(const EditorContext& context, const char* name, const char* icon, QWidget* parent,
               SelectionLink::Find find = SelectionLink::Find::All);

    [[nodiscard]] QHBoxLayout& bar() const { return *m_bar; }
    /// Between the bar and the table.
    void addNotice(QWidget* notice);
    [[nodiscard]] QLineEdit& filterField() const { return *m_filter; }
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    /// The table, or the words that stand in its place.
    void showRows();
    /// Pushes what a cell was changed to.
    void setField(const std::optional<FieldPlace>& place, const QString& text);
    void push(const EditResult& edit);
    /// What stands in place of an empty table.
    virtual void explainEmpty(bool filtered) = 0;
    /// Enter or double click on a row: shows its element on the canvas.
    virtual void activate(const TableRow& row);

private:
    QHBoxLayout* m_bar;
    QLineEdit* m_filter;
    QStackedLayout* m_pages;
    TableView* m_view;
    EmptyState* m_empty;
};

} // namespace edgeplanner
