#include "views/canvas/canvastip.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/connecttool.h"
#include "views/canvas/emptyhint.h"
#include "views/canvas/flowbar.h"
#include "views/canvas/overlayitem.h"
#include "views/canvas/partwalk.h"
#include "views/canvas/rulebar.h"
#include "views/canvas/zoneheader.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QResizeEvent>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr int barMargin = 12; ///< around a bar

} // namespace

void CanvasView::updateOverlay()
{
    if (!m_drop && !(activeTool() && activeTool()->isBusy()))
        m_tip->hide();
    if (m_drop)
        m_overlay->cover(dropGhostRect(*m_drop));
    else if (const CanvasTool* tool = activeTool(); tool && !tool->paintedRect().isNull())
        m_overlay->cover(tool->paintedRect().adjusted(-16, -16, 16, 16));
    else if (m_parts->isOn())
        m_overlay->cover(m_parts->paintedRect());
    else if (!m_overlay->boundingRect().isNull())
        m_overlay->cover({});
}

/// In the middle of the top edge, beside the heads of the firewalls rather than over them; where they
/// leave no room, in a strip of its own below the drawing, for as long as that rule is followed.
void CanvasView::placeRuleBar()
{
    if (m_ruleBar->isHidden())
        return;
    m_ruleBar->adjustSize();
    constexpr int margin = 8;
    QRect bar(QPoint(std::max(margin, (viewport()->width() - m_ruleBar->width()) / 2),
                     ZoneHeader::fixedHeight + barMargin),
              m_ruleBar->size());
    std::vector<QRect> heads;
    for (const auto& [id, node] : m_scene->diagram().nodes)
        if (node.family == Family::Wall) {
            const QRect head = mapFromScene(plateRect(node).translated(node.rect.topLeft()))
                                   .boundingRect()
                                   .translated(viewport()->pos())
                                   .adjusted(-margin, -margin, margin, margin);
            if (head.bottom() >= bar.top() && head.top() <= bar.bottom())
                heads.push_back(head);
        }
    std::ranges::sort(heads, {}, &QRect::left);
    // The gap between two heads that holds it with the least shift.
    std::optional<int> best;
    int from = margin;
    const auto consider = [&](int to) {
        if (to - from < bar.width())
            return;
        const int left = std::clamp(bar.left(), from, to - bar.width());
        if (!best || std::abs(left - bar.left()) < std::abs(*best - bar.left()))
            best = left;
    };
    for (const QRect& head : heads) {
        consider(head.left());
        from = std::max(from, head.right() + 1);
    }
    consider(viewport()->width() - margin);
    if (!best && !std::exchange(m_ruleBarBelow, true))
        return layOutBars();
    if (m_ruleBarBelow)
        bar.moveBottom((m_flowBar->isHidden() ? height() : m_flowBar->y()) - barMargin);
    else
        bar.moveLeft(*best);
    m_ruleBar->move(bar.topLeft());
    m_ruleBar->raise();
}

void CanvasView::showFlowBar(bool shown)
{
    m_flowBar->setVisible(shown);
    layoutOverlays();
    if (!shown)
        setFocus();
    emit flowBarShown(shown);
}

/// Bars at the bottom cover nothing: the drawing ends above them.
void CanvasView::layOutBars()
{
    m_flowBar->adjustSize();
    int below = m_flowBar->isHidden() ? 0 : m_flowBar->height() + barMargin;
    if (m_ruleBarBelow && !m_ruleBar->isHidden())
        below += m_ruleBar->sizeHint().height() + barMargin;
    const QMargins margins(0, ZoneHeader::fixedHeight, 0, below > 0 ? below + barMargin : 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    m_flowBar->move(std::max(8, (viewport()->width() - m_flowBar->width()) / 2),
                    height() - m_flowBar->height() - barMargin);
    m_flowBar->raise();
    placeRuleBar();
}

void CanvasView::layoutOverlays()
{
    m_header->setGeometry(0, 0, width(), ZoneHeader::fixedHeight);
    layOutBars();
    m_hint->setVisible(m_scene->isEmptyDesign());
    m_hint->adjustSize();
    m_hint->move((width() - m_hint->width()) / 2, (height() - m_hint->height()) / 2);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback guard(m_adjusting, true);
    QGraphicsView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        m_ruleBarBelow = false; // there may be room at the top now
    layoutOverlays();
    if (m_fitsWindow && isVisible())
        showAll();
    emit viewChanged();
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    if (!std::exchange(m_painted, true))
        fit();
    QGraphicsView::paintEvent(event);
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_header->update();
    emit viewChanged();
    if (m_adjusting)
        return; // the bar is placed when all is where it shall be
    m_fitsWindow = false;
    placeRuleBar();
}

} // namespace edgeplanner
