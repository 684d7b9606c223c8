#pragma once

#include "views/models/porttable.h"
#include "views/panels/panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace edgeplanner {

class EmptyState;
class TableView;

/// The rules of one firewall or of all. Choosing a row follows its path on the canvas.
class PortTablePanel final : public Panel
{
    Q_OBJECT

public:
    PortTablePanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Port table"); }
    /// Rules on all firewalls.
    [[nodiscard]] std::optional<int> count() const override;

    /// Only these rules, until the person lifts it or another call does (empty list).
    void showOnly(const QStringList& ruleIds);
    /// Nullopt = all firewalls.
    void showFirewall(std::optional<ElementId> firewall);

    [[nodiscard]] TableView& view() const { return *m_view; }

signals:
    void packetWalkRequested(const QString& ruleId);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;

private:
    void fillCombos();
    void filterChanged();
    void updateWalk();
    void copy(const QStringList& keys);
    [[nodiscard]] std::optional<ElementId> chosenFirewall() const;

    QComboBox* m_firewall;
    QComboBox* m_service;
    QComboBox* m_grouping;
    QLineEdit* m_filter;
    QPushButton* m_lift;
    QLabel* m_counts;
    QPushButton* m_columns;
    QPushButton* m_copy;
    QPushButton* m_walk;
    QStackedLayout* m_pages;
    TableView* m_view;
    EmptyState* m_empty;
};

} // namespace edgeplanner
