#pragma once

#include "views/models/problemtable.h"
#include "views/panels/panel.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace edgeplanner {

class EmptyState;
class FindingDetails;
class TableView;

/// What the validator found: one line each, and the chosen one in full with its fixes.
class ProblemsPanel final : public Panel
{
    Q_OBJECT

public:
    ProblemsPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Problems"); }
    /// Open ones.
    [[nodiscard]] std::optional<int> count() const override;

    [[nodiscard]] TableView& view() const { return *m_view; }
    /// Only this severity, for a click on its number in the status bar.
    void showSeverity(Severity severity);
    /// Chooses the next open one, round about; -1 the one before.
    void step(int by);
    /// Does the first fix of the chosen one.
    void fixChosen();
    /// Opens the form that accepts the chosen one.
    void waiveChosen();
    /// Shows what the chosen one is about.
    void jump();

signals:
    /// The field of what has just been selected, as setField() names it.
    void fieldRequested(const QString& path);
    void refused(const QString& reason);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;

private:
    void fillBar();
    void fillJudged();
    void filterChanged();
    void showChosen();
    [[nodiscard]] const Finding* chosen() const;

    std::array<QToolButton*, 4> m_counts; ///< by Severity, then waived
    QToolButton* m_judged;                ///< the severities that this design decides
    QComboBox* m_category;
    QLineEdit* m_filter;
    QStackedLayout* m_pages;
    QWidget* m_split;
    TableView* m_view;
    FindingDetails* m_details;
    EmptyState* m_empty;
};

} // namespace edgeplanner
