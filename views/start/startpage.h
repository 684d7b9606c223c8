#pragma once

#include "views/actions/commandset.h"
#include "views/window/bannerarea.h"
#include "views/window/workbench.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>

namespace edgeplanner {

class ScenarioCard;

/// Where the program starts: a new design, one of the published scenarios, or one of yesterday's.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Workbench& workbench, CommandSet& commands, QWidget* parent = nullptr);

    /// Recent files may have changed.
    void refresh();
    [[nodiscard]] BannerArea& banners() const noexcept { return *m_banners; }

signals:
    void scenarioChosen(const QString& scenario, const QString& product);
    void fileChosen(const QString& path);
    void sampleRequested(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeMain();
    void addSideButton(const char* command, QLayout& column, bool primary = false);
    void showSamples();
    void retranslate();

    const Workbench& m_workbench;
    CommandSet& m_commands;
    BannerArea* m_banners;
    QLabel* m_subtitle;
    QLabel* m_foot;
    QCheckBox* m_atStart;
    QLabel* m_scenarioTitle;
    QLabel* m_scenarioHint;
    QLabel* m_productLabel;
    QComboBox* m_product;
    std::vector<ScenarioCard*> m_cards;
    QWidget* m_sampleCard;
    QLabel* m_sampleTitle;
    QLabel* m_sampleText;
    QPushButton* m_sample;
    QLabel* m_recentTitle;
    QTreeWidget* m_recent;
    QLabel* m_noRecent;
    struct SideButton
    {
        QPushButton* button;
        QLabel* keys;
        const char* command;
    };
    std::vector<SideButton> m_sideButtons;
    bool m_samplesShown = false;
};

} // namespace edgeplanner
