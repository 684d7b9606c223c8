#pragma once

#include "views/panels/tablepanel.h"

class QPushButton;

namespace edgeplanner {

/// Every step that was taken. A chosen row selects what its step changed; Enter, a double click or
/// the button goes there and back.
class HistoryPanel final : public TablePanel
{
    Q_OBJECT

public:
    HistoryPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("History"); }

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void explainEmpty(bool filtered) override;
    void activate(const TableRow& row) override;

private:
    void goTo(int step);
    void showButton();
    /// The step that the only chosen row stands for; nullopt = none or several.
    [[nodiscard]] std::optional<int> chosen() const;

    QPushButton* m_go;
    int m_shownStep = -1;
};

} // namespace edgeplanner
