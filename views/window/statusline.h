#pragma once

#include "views/actions/commandset.h"
#include "views/canvas/canvasview.h"
#include "views/window/documentsession.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

/// What the design comes to, always in sight: selection, findings, addresses, rules, saved or not,
/// pointer, zoom. Only shows what the analysis says.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(DocumentSession& session, CommandSet& commands, CanvasView& canvas,
               QWidget* parent = nullptr);

signals:
    void problemsRequested(edgeplanner::Severity severity);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showSelection();
    void showSaved();
    void showZoom(qreal zoom);
    QToolButton* addCount(const char* icon, Token token);
    void addSeparator();

    DocumentSession& m_session;
    CanvasView& m_canvas;
    QLabel* m_selection;
    QToolButton* m_errors;
    QToolButton* m_warnings;
    QToolButton* m_notes;
    QToolButton* m_addresses;
    QToolButton* m_rules;
    QToolButton* m_saved;
    QLabel* m_news; ///< what the last step did
    QLabel* m_pointer;
    QSlider* m_slider;
    QToolButton* m_overview = nullptr;
    QLabel* m_zoom;
};

} // namespace edgeplanner
