#pragma once

#include "model/analysis/whatif.h"
#include "views/panels/panel.h"

#include <QtCore/QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace edgeplanner {

class AddressSum;
class EmptyState;
class GrowthChart;
class TableView;

/// How many public addresses an edge pool needs and why, and what every other way would cost.
class PublicAddressesPanel final : public Panel
{
    Q_OBJECT

public:
    PublicAddressesPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Public IPs"); }
    /// Public IPv4 addresses of the whole design.
    [[nodiscard]] std::optional<int> count() const override;

    [[nodiscard]] TableView& variants() const { return *m_variants; }
    /// Puts the cursor into the what-if table.
    void showWhatIf();

signals:
    void refused(const QString& reason);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSum();
    [[nodiscard]] QWidget* buildWhatIf();
    [[nodiscard]] std::optional<ElementId> pool() const;
    void fillPools();
    void showSum();
    void computeVariants();
    void showVariant();
    void useVariant();
    void setServers(int count);

    QStackedLayout* m_pages;
    QWidget* m_body = nullptr;
    EmptyState* m_empty;
    QComboBox* m_pool;
    QLabel* m_serversLabel;
    QSpinBox* m_servers;
    QLabel* m_title;
    QLabel* m_plan;
    AddressSum* m_sum;
    QLabel* m_formula;
    QLabel* m_also;
    QLabel* m_whatIfTitle;
    QLabel* m_whatIfHint;
    TableView* m_variants;
    QLabel* m_cost;
    QPushButton* m_use;
    QLabel* m_growthTitle;
    GrowthChart* m_growth;
    QTimer m_later;
    std::vector<PoolVariant> m_computed;
};

} // namespace edgeplanner
