#include "views/papers/diagramsvg.h"

#include "model/exports/exporters.h"
#include "model/format/carrieddesign.h"
#include "views/papers/compactsvg.h"
#include "views/papers/papers.h"
#include "views/render/painting.h"

#include <QtCore/QBuffer>
#include <QtSvg/QSvgGenerator>
#include <functional>

namespace edgeplanner {

namespace {

constexpr MessageText exporterTitle{"exporter.diagram-svg",
                                    QT_TRANSLATE_NOOP("model", "Drawing as SVG")};
constexpr MessageText figureText{"diagram.description",
                                 QT_TRANSLATE_NOOP("model", "Networks and devices of the design, "
                                                            "and who opens connections to whom.")};

/// What a painter draws, as the inside of an SVG.
QByteArray painted(const QRectF& rect, const std::function<void(QPainter&)>& paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(rect.size().toSize());
    generator.setViewBox(QRectF(QPointF(), rect.size()));
    generator.setResolution(96);
    {
        QPainter painter(&generator);
        painter.translate(-rect.topLeft());
        paint(painter);
    }
    const QByteArray svg = buffer.data();
    const qsizetype first = svg.indexOf("</defs>");
    const qsizetype last = svg.lastIndexOf("</svg>");
    return first < 0 || last < first ? QByteArray()
                                     : compactSvg(svg.mid(first + 7, last - first - 7));
}

class SvgText
{
public:
    explicit SvgText(const Drawing& drawing) : m_drawing(drawing) {}

    void group(const QString& title, const std::function<void(QPainter&)>& paint)
    {
        m_body += "<g>\n<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n"
                  + painted(m_drawing.rect, paint) + "</g>\n";
    }
    [[nodiscard]] const QByteArray& body() const { return m_body; }

private:
    const Drawing& m_drawing;
    QByteArray m_body;
};

void paintAt(QPainter& painter, const NodeVisual& node, const PaintStyle& style)
{
    painter.translate(node.rect.topLeft());
    paintNode(painter, node, {}, style);
}

QString endName(const Diagram& diagram, const EndVisual& end)
{
    const NodeVisual* node = diagram.node(end);
    return node ? node->title : QString();
}

QString connectorTitle(const Diagram& diagram, const ConnectorVisual& connector)
{
    const QString arrow = connector.headAtLocal && connector.headAtOuter ? QStringLiteral(" ↔ ")
                          : connector.headAtOuter                        ? QStringLiteral(" ← ")
                                                                         : QStringLiteral(" → ");
    QString title = endName(diagram, connector.outer) + arrow + endName(diagram, connector.local);
    for (const GateVisual& gate : connector.gates)
        title += QLatin1String("; ") + gate.lines.join(QLatin1Char(' ')) + QLatin1String(": ")
                 + gate.rules.join(QLatin1String(", "));
    return title;
}

class DiagramSvg final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("diagram-svg"), QStringLiteral("svg"), &exporterTitle, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::View
                    | ExportChoice::Selection | ExportChoice::Transparent | ExportChoice::Monochrome
                    | ExportChoice::Source};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        QByteArray svg =
            diagramSvg(drawing(snapshot, texts, options), snapshot.document.settings.title,
                       texts.describe({&figureText, {}}), options.transparent);
        if (!options.source.isEmpty())
            svg = svgCarrying(svg, options.source);
        return writeAll(out, svg, {});
    }
};

} // namespace

QByteArray diagramSvg(const Drawing& drawing, const QString& title, const QString& description,
                      bool transparent)
{
    const Diagram& diagram = drawing.diagram;
    const PaintStyle style = styleOf(drawing);
    SvgText svg(drawing);
    for (const auto& [id, zone] : diagram.zones)
        svg.group(zone.title, [&](QPainter& painter) {
            paintZone(painter, zone, zone.rect, style);
            paintZoneTitle(
                painter, zone,
                QRectF(zone.rect.topLeft(), QSizeF(zone.rect.width(), shape::zoneHeader)), style);
        });
    const auto nodes = [&](const auto& all, bool walls) {
        for (const auto& [id, node] : all)
            if ((node.family == Family::Wall) == walls)
                svg.group(node.subtitle.isEmpty()
                              ? node.title
                              : node.title + QLatin1String(", ") + node.subtitle,
                          [&](QPainter& painter) { paintAt(painter, node, style); });
    };
    nodes(diagram.nodes, true);
    nodes(diagram.nodes, false);
    nodes(diagram.openEnds, false);
    for (const auto& [key, route] : drawing.routes) {
        const ConnectorVisual& connector = diagram.connectors.at(key);
        svg.group(connectorTitle(diagram, connector), [&](QPainter& painter) {
            paintConnector(painter, connector, route, LineState::Normal, style);
        });
    }
    // Last, so that no line runs over the ports.
    for (const auto& [key, route] : drawing.routes) {
        const ConnectorVisual& connector = diagram.connectors.at(key);
        for (const PlacedGate& placed : route.gates)
            svg.group(connector.gates[placed.gate].rules.join(QLatin1String(", ")),
                      [&](QPainter& painter) {
                          paintGate(painter, placed.rect, connector.gates[placed.gate],
                                    GateState::Normal, style);
                      });
    }
    for (std::size_t i = 0; i < drawing.numbers.size(); ++i)
        svg.group(QString::number(i + 1),
                  [&](QPainter& painter) { paintNumber(painter, drawing, i); });
    const QByteArray width = QByteArray::number(drawing.rect.width());
    const QByteArray height = QByteArray::number(drawing.rect.height());
    const QByteArray background =
        transparent ? QByteArray()
                    : "<rect width=\"" + width + "\" height=\"" + height + "\" fill=\""
                          + style.colours[Token::BgCanvas].name().toLatin1() + "\"/>\n";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" width=\""
           + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height
           + "\">\n<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n<desc>"
           + description.toHtmlEscaped().toUtf8() + "</desc>\n" + background + "<g " + svgDefaults()
           + ">\n" + svg.body() + "</g>\n</svg>\n";
}

const Exporter& diagramSvgExporter()
{
    static const DiagramSvg exporter;
    return exporter;
}

} // namespace edgeplanner
