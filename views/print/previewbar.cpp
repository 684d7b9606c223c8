#include "views/print/previewbar.h"

#include "views/print/pagesview.h"
#include "views/style/livewords.h"
#include "views/style/themedicon.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

namespace {

constexpr qreal zoomStep = 1.25;

} // namespace

PreviewBar::PreviewBar(PagesView& pages, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_pages(pages),
      m_theme(theme),
      m_words(new LiveWords(*this)),
      m_page(new QSpinBox(this)),
      m_pageCount(new QLabel(this)),
      m_zoom(new QLabel(this))
{
    setObjectName(QStringLiteral("previewBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    auto* back = addTool("chevron-up", QT_TR_NOOP("Previous page"), "previousPage");
    auto* forth = addTool("chevron-down", QT_TR_NOOP("Next page"), "nextPage");
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(56);
    m_pageCount->setObjectName(QStringLiteral("pageCount"));
    row->addWidget(m_page);
    row->addWidget(m_pageCount);
    row->addStretch(1);
    auto* out = addTool("zoom-out", QT_TR_NOOP("Zoom out"), "zoomOut");
    m_zoom->setMinimumWidth(52);
    m_zoom->setAlignment(Qt::AlignCenter);
    row->addWidget(m_zoom);
    auto* in = addTool("zoom-in", QT_TR_NOOP("Zoom in"), "zoomIn");
    auto* width = addTool("match-size", QT_TR_NOOP("Fit the width"), "fitWidth");
    auto* whole = addTool("zoom-fit", QT_TR_NOOP("Fit the page"), "fitPage");
    m_words->add([this] {
        m_page->setAccessibleName(tr("Page"));
        setPageCount(m_count);
    });

    connect(back, &QToolButton::clicked, this, [this] { m_pages.goTo(m_pages.currentPage() - 1); });
    connect(forth, &QToolButton::clicked, this,
            [this] { m_pages.goTo(m_pages.currentPage() + 1); });
    connect(out, &QToolButton::clicked, this,
            [this] { m_pages.setZoom(m_pages.zoom() / zoomStep); });
    connect(in, &QToolButton::clicked, this,
            [this] { m_pages.setZoom(m_pages.zoom() * zoomStep); });
    connect(width, &QToolButton::clicked, this, [this] { m_pages.setFit(PagesView::Fit::Width); });
    connect(whole, &QToolButton::clicked, this, [this] { m_pages.setFit(PagesView::Fit::Page); });
    connect(&pages, &PagesView::pageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page + 1);
    });
    connect(&pages, &PagesView::zoomChanged, this,
            [this](qreal zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages.goTo(page - 1); });
}

QToolButton* PreviewBar::addTool(const char* icon, const char* words, const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(QLatin1String(icon), m_theme));
    button->setIconSize(QSize(20, 20));
    m_words->add([button, words] {
        button->setToolTip(tr(words));
        button->setAccessibleName(tr(words));
    });
    layout()->addWidget(button);
    return button;
}

void PreviewBar::setPageCount(int pages)
{
    m_count = pages;
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, std::max(1, pages));
    m_pageCount->setText(pages > 0 ? tr("of %1").arg(pages) : QString());
}

} // namespace edgeplanner
