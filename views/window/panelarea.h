#pragma once

#include "views/panels/panel.h"

#include <QtCore/QMap>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

/// The explaining panels below the canvas, one tab each with what it counts.
class PanelArea final : public QTabWidget
{
    Q_OBJECT

public:
    explicit PanelArea(const Theme& theme, QWidget* parent = nullptr);

    /// `command` is the command that shows it, and its name in the layout.
    void add(const QString& command, Panel* panel);
    /// Nullptr when there is none.
    [[nodiscard]] Panel* panel(const QString& command) const;
    void showPanel(const QString& command);
    void setMaximized(bool maximized);

signals:
    void maximizeRequested();
    void floatRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHeading(int tab);
    QToolButton* addButton(const char* icon);
    void retranslate();

    const Theme& m_theme;
    QWidget* m_corner;
    QToolButton* m_maximize;
    QToolButton* m_float;
    QToolButton* m_close;
    QMap<QString, Panel*> m_panels;
    bool m_maximized = false;
};

} // namespace edgeplanner
