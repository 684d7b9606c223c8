#include "views/print/pagesview.h"

#include "views/papers/pages/page.h"
#include "views/papers/pages/posterlayout.h"
#include "views/render/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr int gap = 20;     ///< around pages
constexpr int caption = 22; ///< below a page
constexpr int tileGap = 6;  ///< between sheets that belong together
constexpr qreal smallest = 0.1;
constexpr qreal largest = 4;
constexpr qreal zoomStep = 1.25;
/// Of all pictures that are kept: a hundred megabytes, or a few pages.
constexpr qint64 mostPixels = 25'000'000;
constexpr std::size_t fewestPictures = 4;

/// Pixels to a page unit.
qreal density(qreal zoom)
{
    return zoom * 96 / unitsPerInch;
}

} // namespace

PagesView::PagesView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // So that the width does not jump while a fitting zoom is looked for.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&theme, &Theme::themeChanged, viewport(), QOverload<>::of(&QWidget::update));
}

void PagesView::setPaper(std::shared_ptr<const PrintablePaper> paper)
{
    m_paper = std::move(paper);
    m_pictures.clear();
    m_page = isEmpty() ? 0 : std::min(m_page, m_paper->pageCount() - 1);
    if (m_fit != Fit::None && !isEmpty())
        m_zoom = fittingZoom();
    placePages();
    goTo(m_page);
    emit pageChanged(m_page);
    emit zoomChanged(m_zoom);
}

void PagesView::setHint(const QString& words)
{
    m_hint = words;
    viewport()->update();
}

qreal PagesView::fittingZoom() const
{
    if (isEmpty())
        return m_zoom;
    const int columns = std::min(m_paper->columns, m_paper->pageCount());
    QSizeF widest;
    for (int page = 0; page < m_paper->pageCount(); ++page)
        widest = widest.expandedTo(sizeOfPage(*m_paper, page));
    if (m_fit == Fit::Page)
        widest = sizeOfPage(*m_paper, currentPage());
    const int rows =
        columns > 1 && m_fit == Fit::Page ? (m_paper->pageCount() + columns - 1) / columns : 1;
    const int between = (columns - 1) * tileGap;
    const qreal across =
        (viewport()->width() - 2 * gap - between) / (widest.width() * columns * density(1));
    const qreal down = (viewport()->height() - 2 * gap - rows * caption - (rows - 1) * tileGap)
                       / (widest.height() * rows * density(1));
    return std::clamp(m_fit == Fit::Page ? std::min(across, down) : across, smallest, largest);
}

void PagesView::placePages()
{
    m_places.clear();
    m_size = {};
    if (!isEmpty()) {
        const int columns = m_paper->columns;
        const int between = columns > 1 ? tileGap : gap;
        int y = gap;
        for (int first = 0; first < m_paper->pageCount(); first += columns) {
            int x = gap;
            int high = 0;
            for (int page = first; page < std::min(first + columns, m_paper->pageCount()); ++page) {
                const QSize size = (sizeOfPage(*m_paper, page) * density(m_zoom)).toSize();
                m_places.emplace_back(QPoint(x, y), size);
                x += size.width() + between;
                high = std::max(high, size.height());
            }
            m_size.setWidth(std::max(m_size.width(), x - between + gap));
            y += high + caption + between;
        }
        m_size.setHeight(y - between + gap);
        // Narrow pages stand in the middle of the widest.
        if (columns == 1)
            for (QRect& place : m_places)
                place.moveLeft((m_size.width() - place.width()) / 2);
    }
    horizontalScrollBar()->setRange(0, std::max(0, m_size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, m_size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
}

QRect PagesView::pageRect(int page) const
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int spare = std::max(0, viewport()->width() - m_size.width()) / 2;
    return m_places[static_cast<std::size_t>(page)].translated(QPoint(spare, 0) - scrolled);
}

int PagesView::mostSeenPage() const
{
    const auto seenOf = [this, seen = viewport()->rect()](int page) {
        const QRect part = pageRect(page) & seen;
        return part.isEmpty() ? qint64{0} : qint64{part.width()} * part.height();
    };
    int best = m_page;
    qint64 most = seenOf(m_page);
    for (int page = 0; page < m_paper->pageCount(); ++page)
        if (const qint64 area = seenOf(page); area > most) {
            most = area;
            best = page;
        }
    return best;
}

void PagesView::setPage(int page)
{
    viewport()->update();
    if (page == m_page)
        return;
    m_page = page;
    emit pageChanged(page);
}

void PagesView::goTo(int page)
{
    if (isEmpty())
        return;
    page = std::clamp(page, 0, m_paper->pageCount() - 1);
    const QRect& place = m_places[static_cast<std::size_t>(page)];
    m_going = true;
    verticalScrollBar()->setValue(place.top() - gap / 2);
    if (m_size.width() > viewport()->width())
        horizontalScrollBar()->setValue(place.left() - gap / 2);
    m_going = false;
    setPage(page);
}

void PagesView::changeZoom(qreal zoom)
{
    zoom = std::clamp(zoom, smallest, largest);
    if (qFuzzyCompare(zoom, m_zoom) && !m_places.empty())
        return;
    const QPointF middle(horizontalScrollBar()->value() + viewport()->width() / 2.0,
                         verticalScrollBar()->value() + viewport()->height() / 2.0);
    const QSizeF before = m_size;
    m_going = true;
    m_zoom = zoom;
    m_pictures.clear();
    placePages();
    if (!before.isEmpty()) {
        const QPointF now(middle.x() / before.width() * m_size.width(),
                          middle.y() / before.height() * m_size.height());
        horizontalScrollBar()->setValue(qRound(now.x() - viewport()->width() / 2.0));
        verticalScrollBar()->setValue(qRound(now.y() - viewport()->height() / 2.0));
    }
    m_going = false;
    emit zoomChanged(m_zoom);
}

void PagesView::setZoom(qreal zoom)
{
    m_fit = Fit::None;
    changeZoom(zoom);
}

void PagesView::setFit(Fit fit)
{
    const int page = currentPage();
    m_fit = fit;
    changeZoom(fittingZoom());
    goTo(page);
}

const QPixmap& PagesView::picture(int page)
{
    if (const auto known = m_pictures.find(page); known != m_pictures.end())
        return known->second;
    const qreal ratio = devicePixelRatioF();
    const QSize size = m_places[static_cast<std::size_t>(page)].size() * ratio;
    const qint64 pixels = qint64{size.width()} * size.height();
    while (m_pictures.size() >= fewestPictures
           && static_cast<qint64>(m_pictures.size() + 1) * pixels > mostPixels)
        m_pictures.erase(std::abs(m_pictures.begin()->first - page)
                                 > std::abs(m_pictures.rbegin()->first - page)
                             ? m_pictures.begin()
                             : std::prev(m_pictures.end()));
    QPixmap pixmap(size);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(edgeplanner::palette(ColourSet::Print)[Token::BgPanel]);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(density(m_zoom), density(m_zoom));
    paintPage(painter, *m_paper, page);
    painter.end();
    return m_pictures.emplace(page, std::move(pixmap)).first->second;
}

void PagesView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colour(Token::BgWindow));
    if (isEmpty()) {
        painter.setPen(m_theme.colour(Token::TextMuted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    for (int page = 0; page < m_paper->pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.adjusted(-2, -2, 2, caption).intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        const bool isCurrent = page == m_page && hasFocus();
        painter.setPen(
            QPen(m_theme.colour(isCurrent ? Token::Focus : Token::LineMid), isCurrent ? 2 : 1));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        const QString name = m_paper->columns > 1
                                 ? tileMark(page % m_paper->columns, page / m_paper->columns)
                                 : QString::number(page + 1);
        painter.setPen(m_theme.colour(Token::TextMuted));
        painter.drawText(QRect(place.left(), place.bottom() + 2, place.width(), caption),
                         Qt::AlignHCenter | Qt::AlignTop, name);
    }
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit != Fit::None && !isEmpty())
        changeZoom(fittingZoom());
    placePages();
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    if (isEmpty())
        return QAbstractScrollArea::keyPressEvent(event);
    const int row = m_paper->columns;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown: goTo(currentPage() + row); break;
    case Qt::Key_PageUp: goTo(currentPage() - row); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(m_paper->pageCount() - 1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: control ? setZoom(m_zoom * zoomStep) : event->ignore(); break;
    case Qt::Key_Minus: control ? setZoom(m_zoom / zoomStep) : event->ignore(); break;
    case Qt::Key_0: control ? setZoom(1) : event->ignore(); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_going && !isEmpty())
        setPage(mostSeenPage());
}

bool PagesView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace edgeplanner
