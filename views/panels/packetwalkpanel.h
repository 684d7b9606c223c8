#pragma once

#include "views/models/walkpicture.h"
#include "views/panels/panel.h"

#include <QtCore/QTimer>

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace edgeplanner {

class EmptyState;
class TableView;
class WalkLadder;

/// One flow hop by hop, there and back: what each device does to the packet, and why it ends where
/// it ends.
class PacketWalkPanel final : public Panel
{
    Q_OBJECT

public:
    PacketWalkPanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Packet walk"); }

    /// The flow of that rule; the one that is shown stays when there is no such rule.
    void showRule(const QString& ruleId);
    [[nodiscard]] const WalkPicture& picture() const noexcept { return m_picture; }
    [[nodiscard]] TableView& steps() const { return *m_steps; }

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillFlows();
    void showWalk();
    void step(int by);
    void showStep(int hop);
    void play();
    [[nodiscard]] int current() const;

    QComboBox* m_flow;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_next;
    QLabel* m_position;
    QLabel* m_legend;
    QWidget* m_banner;
    QLabel* m_verdictIcon;
    QLabel* m_verdict;
    QStackedLayout* m_pages;
    QWidget* m_body;
    QScrollArea* m_area;
    WalkLadder* m_ladder;
    TableView* m_steps;
    EmptyState* m_empty;
    QTimer m_timer;
    WalkPicture m_picture;
    bool m_wide = false;
};

} // namespace edgeplanner
