#pragma once

#include "views/panels/tablepanel.h"

namespace edgeplanner {

/// Which address each firewall translates to which.
class NatPanel final : public TablePanel
{
    Q_OBJECT

public:
    NatPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("NAT"); }
    [[nodiscard]] std::optional<int> count() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void explainEmpty(bool filtered) override;
};

} // namespace edgeplanner
