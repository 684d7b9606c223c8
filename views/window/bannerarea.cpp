#include "views/window/bannerarea.h"

#include "views/style/themedicon.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr std::size_t mostShown = 2;
constexpr int goodNewsTime = 6000; ///< ms

struct Looks
{
    const char* name;
    const char* icon;
    Token token;
};

Looks looksOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Error: return {"error", "st-error", Token::Error};
    case BannerKind::Warning: return {"warning", "st-warning", Token::Warning};
    case BannerKind::Info: return {"info", "st-info", Token::Info};
    case BannerKind::Ok: break;
    }
    return {"ok", "st-ok", Token::Ok};
}

} // namespace

BannerArea::BannerArea(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("bannerArea"));
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(6);
    connect(&theme, &Theme::themeChanged, this, &BannerArea::rebuild);
    rebuild();
}

void BannerArea::show(Banner banner)
{
    std::erase_if(m_banners, [&](const Banner& shown) { return shown.key == banner.key; });
    if (banner.kind == BannerKind::Ok)
        QTimer::singleShot(goodNewsTime, this, [this, key = banner.key] { remove(key); });
    const auto place = std::ranges::upper_bound(m_banners, banner.kind, {}, &Banner::kind);
    // A newer one of the same kind stands before the older ones.
    const auto first = std::ranges::find(m_banners, banner.kind, &Banner::kind);
    m_banners.insert(first != m_banners.end() ? first : place, std::move(banner));
    rebuild();
}

void BannerArea::remove(const QString& key)
{
    if (std::erase_if(m_banners, [&](const Banner& shown) { return shown.key == key; }) > 0)
        rebuild();
}

void BannerArea::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(mostShown, m_banners.size()); ++i)
        m_layout->addWidget(widgetFor(m_banners[i]));
    setVisible(!m_banners.empty());
}

QWidget* BannerArea::widgetFor(const Banner& banner)
{
    const Looks looks = looksOf(banner.kind);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("banner"));
    frame->setProperty("kind", QString::fromLatin1(looks.name));
    frame->setAccessibleName(banner.title + QLatin1Char(' ') + banner.text);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 7, 8, 7);
    row->setSpacing(8);
    auto* sign = new QLabel(frame);
    sign->setPixmap(themedIcon(QLatin1String(looks.icon), m_theme, looks.token).pixmap(18));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QLabel(frame);
    words->setObjectName(QStringLiteral("bannerWords"));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(banner.text.isEmpty()
                       ? banner.title.toHtmlEscaped()
                       : QStringLiteral("<b>%1</b> %2")
                             .arg(banner.title.toHtmlEscaped(), banner.text.toHtmlEscaped()));
    row->addWidget(words, 1);
    for (const BannerAction& action : banner.actions) {
        auto* button = new QPushButton(action.words, frame);
        // The action may remove the banner, and the button with it.
        connect(
            button, &QPushButton::clicked, this, [run = action.run] { run(); },
            Qt::QueuedConnection);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    if (banner.kind != BannerKind::Error || banner.actions.empty()) {
        auto* close = new QToolButton(frame);
        close->setIcon(themedIcon(QStringLiteral("close"), m_theme));
        close->setToolTip(tr("Close"));
        close->setAccessibleName(tr("Close"));
        connect(close, &QToolButton::clicked, this, [this, key = banner.key] { remove(key); });
        row->addWidget(close, 0, Qt::AlignTop);
    }
    return frame;
}

} // namespace edgeplanner
