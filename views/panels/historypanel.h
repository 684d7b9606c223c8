#pragma once

#include "views/panels/panel.h"

class QUndoView;

namespace edgeplanner {

/// Every step that was taken. A click goes there and back.
class HistoryPanel final : public Panel
{
    Q_OBJECT

public:
    HistoryPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("History"); }

protected:
    void refresh() override {}
    void retranslate() override;
    void restyle() override;

private:
    QUndoView* m_list;
};

} // namespace edgeplanner
