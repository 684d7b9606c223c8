#pragma once

#include "views/panels/tablepanel.h"

class QLabel;
class QPushButton;

namespace edgeplanner {

/// The address plan, network by network: who carries what, what is needed and what is left.
class AddressesPanel final : public TablePanel
{
    Q_OBJECT

public:
    AddressesPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Addresses"); }

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void explainEmpty(bool filtered) override;

private:
    void assignMissing();

    QLabel* m_state;
    QPushButton* m_assign;
};

} // namespace edgeplanner
