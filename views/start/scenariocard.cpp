#include "views/start/scenariocard.h"

#include "model/scenarios/scenariobuilder.h"
#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/render/painting.h"

#include <QtGui/QPainter>

namespace edgeplanner {

namespace {

constexpr int radius = 8;
constexpr qreal ringRoom = 4.5; ///< the focus ring stands around the card, not on its edge
constexpr int padding = 14;
constexpr int wordsHeight = 114;

} // namespace

std::shared_ptr<const ScenarioSample> scenarioSample(const Catalog& catalog, const QString& product,
                                                     const Scenario& scenario)
{
    ScenarioRequest request;
    request.product = product;
    request.scenario = scenario.id;
    request.servers = scenario.minServers;
    const auto built = buildScenario(request, catalog);
    if (!built)
        return nullptr;
    auto sample = std::make_shared<ScenarioSample>();
    sample->id = scenario.id;
    sample->document = built->document;
    sample->analysis = analyze(sample->document, catalog);
    sample->leastServers = scenario.minServers;
    sample->mostServers = scenario.maxServers;
    return sample;
}

ScenarioCard::ScenarioCard(const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_catalog(catalog), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void ScenarioCard::show(std::shared_ptr<const ScenarioSample> sample, const Texts& texts)
{
    m_sample = std::move(sample);
    m_pictureKey.clear();
    setVisible(m_sample != nullptr);
    if (!m_sample)
        return;
    m_title = texts.catalog(QStringLiteral("scenario.") + m_sample->id);
    m_text = texts.catalog(QStringLiteral("scenario.%1.description").arg(m_sample->id));
    setObjectName(m_sample->id);
    setAccessibleName(m_title);
    setAccessibleDescription(m_text);
    update();
}

QPixmap ScenarioCard::picture(QSize size) const
{
    const QString key = QStringLiteral("%1x%2/%3")
                            .arg(size.width())
                            .arg(size.height())
                            .arg(static_cast<int>(m_theme.colourSet()));
    if (key == m_pictureKey)
        return m_picture;
    Diagram diagram = buildDiagram({m_sample->document, m_sample->analysis, m_catalog});
    const ConnectorRoutes routes = routeConnectors(diagram, {});
    const QRectF drawn = diagramRect(diagram).adjusted(0, shape::zoneHeader, 0, 0);
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    const Palette& colours = m_theme.colours();
    pixmap.fill(colours[Token::BgCanvas]);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal zoom = std::min(size.width() / drawn.width(), size.height() / drawn.height());
    // The outer zones go on to the edges of the card.
    const qreal across = size.width() / zoom;
    for (const auto& [id, zone] : diagram.zones) {
        QRectF strip = zone.rect;
        const qreal shift = (across - drawn.width()) / 2;
        strip.translate(shift - drawn.left(), 0);
        if (zone.kind == SegmentKind::Internet)
            strip.setLeft(0);
        if (zone.kind == SegmentKind::Corporate)
            strip.setRight(across);
        painter.fillRect(QRectF(strip.left() * zoom, 0, strip.width() * zoom, size.height()),
                         colours[zoneToken(zone.kind)]);
    }
    diagram.zones.clear();
    for (auto& [id, node] : diagram.nodes)
        node.worst.reset();
    painter.translate((size.width() - drawn.width() * zoom) / 2,
                      (size.height() - drawn.height() * zoom) / 2);
    painter.scale(zoom, zoom);
    painter.translate(-drawn.topLeft());
    paintDiagram(painter, diagram, routes, {colours, Detail::Block, zoom});
    painter.end();
    m_picture = pixmap;
    m_pictureKey = key;
    return m_picture;
}

void ScenarioCard::paintFacts(QPainter& painter, const QRect& line) const
{
    const QString servers =
        m_sample->leastServers == m_sample->mostServers
            ? tr("%n server(s)", nullptr, m_sample->mostServers)
            : tr("%1 to %2 servers").arg(m_sample->leastServers).arg(m_sample->mostServers);
    const std::pair<const char*, QString> facts[]{
        {"el-edge-server", servers},
        {"panel-public-ips", tr("%n public IP(s)", nullptr, m_sample->analysis.demand.ipv4.edge)},
        {"panel-ports", tr("%n rule(s)", nullptr, [this] {
             int all = 0;
             for (const FirewallPolicy& policy : m_sample->analysis.policies.firewalls)
                 all += static_cast<int>(policy.rules.size());
             return all;
         }())}};
    int x = line.left();
    painter.setFont(uiFont(12));
    const QColor ink = m_theme.colour(Token::TextSecondary);
    for (const auto& [icon, words] : facts) {
        paintIcon(painter, QRectF(x, line.center().y() - 7.5, 16, 16), QLatin1String(icon), ink);
        painter.setPen(ink);
        x += 22;
        painter.drawText(QRect(x, line.top(), line.right() - x, line.height()), Qt::AlignVCenter,
                         words);
        x += painter.fontMetrics().horizontalAdvance(words) + 16;
    }
}

void ScenarioCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    QPainterPath outline;
    outline.addRoundedRect(frame, radius, radius);
    painter.fillPath(outline, m_theme.colour(isDown()    ? Token::BgPressed
                                             : m_hovered ? Token::BgHover
                                                         : Token::BgField));
    if (!m_sample)
        return;
    const int pictureHeight = height() - wordsHeight;
    painter.save();
    painter.setClipPath(outline);
    painter.drawPixmap(0, 0, picture(QSize(width(), pictureHeight)));
    painter.restore();
    painter.setPen(m_theme.colour(m_hovered || isDown() ? Token::LineControl : Token::LineMid));
    painter.drawPath(outline);
    painter.drawLine(QPointF(frame.left(), pictureHeight), QPointF(frame.right(), pictureHeight));

    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Token::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 3, radius + 3);
    }

    const QRect words = rect().adjusted(padding + 4, pictureHeight + 10, -padding - 4, -12);
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.setPen(m_theme.colour(Token::TextPrimary));
    QRect title;
    painter.drawText(QRect(words.left(), words.top(), words.width(), 36),
                     Qt::TextWordWrap | Qt::AlignTop, m_title, &title);
    painter.setFont(uiFont(12));
    painter.setPen(m_theme.colour(Token::TextSecondary));
    painter.drawText(QRect(words.left(), title.bottom() + 4, words.width(), 34),
                     Qt::TextWordWrap | Qt::AlignTop, m_text);
    paintFacts(painter, QRect(words.left(), words.bottom() - 21, words.width(), 20));
}

void ScenarioCard::enterEvent(QEnterEvent*)
{
    m_hovered = true;
    update();
}

void ScenarioCard::leaveEvent(QEvent*)
{
    m_hovered = false;
    update();
}

} // namespace edgeplanner
