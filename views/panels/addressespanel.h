#pragma once

#include "views/panels/tablepanel.h"

class QLabel;
class QPushButton;

namespace edgeplanner {

class PlanNotice;

/// The address plan, network by network: who carries what, what is needed and what is left.
class AddressesPanel final : public TablePanel
{
    Q_OBJECT

public:
    AddressesPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Addresses"); }

    /// Takes the addresses of a file as one step, or says which lines cannot be taken.
    void takePlan(const QString& fileName, const QByteArray& csv);
    /// Lines that could not be taken last time.
    [[nodiscard]] const PlanNotice& notice() const { return *m_notice; }

signals:
    void importRequested();
    void exportRequested();
    void seriesRequested();

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void explainEmpty(bool filtered) override;

private:
    void assignMissing();

    QLabel* m_state;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_series;
    QPushButton* m_assign;
    PlanNotice* m_notice;
};

} // namespace edgeplanner
