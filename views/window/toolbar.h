#pragma once

#include "views/actions/commandset.h"
#include "views/canvas/canvasview.h"

#include <QtWidgets/QToolBar>

class QComboBox;
class QPushButton;

namespace edgeplanner {

/// The tool bar of a design: what is used all the time, the command field, and the papers.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Theme& theme, CommandSet& commands, CanvasView& canvas,
            QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addCommand(const char* id, bool withWords = false);
    void addChoice(const char* icon, std::initializer_list<const char*> ids, const char* words);
    void addZoom(CanvasView& canvas);
    void retranslate();
    /// Words go before buttons do.
    void fitWords();

    const Theme& m_theme;
    CommandSet& m_commands;
    std::vector<std::pair<QToolButton*, const char*>> m_choices;
    std::vector<QToolButton*> m_withWords;
    QComboBox* m_zoom = nullptr;
    QPushButton* m_field = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_request = nullptr;
};

} // namespace edgeplanner
