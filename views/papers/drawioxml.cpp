#include "model/exports/exporters.h"
#include "model/exports/opc/xmltext.h"
#include "views/papers/drawing.h"
#include "views/papers/papers.h"
#include "views/papers/shapedata.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.drawio", QT_TRANSLATE_NOOP("model", "Drawing for draw.io")};

QByteArray number(qreal value)
{
    return QByteArray::number(qRound(value));
}

QByteArray geometry(const QRectF& rect)
{
    return "<mxGeometry x=\"" + number(rect.x()) + "\" y=\"" + number(rect.y()) + "\" width=\""
           + number(rect.width()) + "\" height=\"" + number(rect.height()) + "\" as=\"geometry\"/>";
}

/// Labels are HTML there: what is in a name is escaped once as HTML, once more as an attribute.
QByteArray label(const QStringList& lines)
{
    QStringList html;
    for (const QString& line : lines)
        html.append(line.toHtmlEscaped());
    return xmlText(html.join(QLatin1String("<br>")));
}

QByteArray styleOf(const NodeVisual& node)
{
    const Palette& colours = palette(ColourSet::Light);
    const auto colour = [&](Token token) { return colours[token].name().toLatin1(); };
    const QByteArray common = "whiteSpace=wrap;html=1;verticalAlign=top;align=left;spacing=8;"
                              "fontSize=12;fontColor="
                              + colour(Token::NodeText) + ";strokeColor=" + colour(Token::NodeLine);
    switch (node.family) {
    case Family::Wall: return common + ";align=center;fillColor=" + colour(Token::WallFill) + ';';
    case Family::Party: return common + ";rounded=1;fillColor=" + colour(Token::NodeFill) + ';';
    case Family::OpenEnd:
        return common + ";rounded=1;dashed=1;fillColor=" + colour(Token::NodeFill) + ';';
    case Family::Balancer:
        return common + ";shape=mxgraph.basic.octagon2;fillColor=" + colour(Token::NodeFill) + ';';
    default: return common + ";fillColor=" + colour(Token::NodeFill) + ';';
    }
}

class DrawioPage
{
public:
    explicit DrawioPage(const Drawing& drawing) : m_drawing(drawing) {}

    QByteArray xml(const QString& name)
    {
        m_cells = "<mxCell id=\"0\"/>\n<mxCell id=\"1\" parent=\"0\"/>\n";
        for (const auto& [id, zone] : m_drawing.diagram.zones)
            zoneCell(id, zone);
        for (const bool walls : {true, false})
            for (const auto& [id, node] : m_drawing.diagram.nodes)
                if ((node.family == Family::Wall) == walls)
                    nodeCell("element-" + QByteArray::number(id.value()), node);
        for (const auto& [id, node] : m_drawing.diagram.openEnds)
            nodeCell(openId(id), node);
        for (const auto& [key, route] : m_drawing.routes)
            edgeCell(key, m_drawing.diagram.connectors.at(key), route);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"Edge Planner\" "
               "compressed=\"false\">\n<diagram id=\"topology\" name=\""
               + xmlText(name)
               + "\">\n<mxGraphModel grid=\"1\" gridSize=\"8\" page=\"1\" pageWidth=\""
               + number(m_drawing.rect.width()) + "\" pageHeight=\""
               + number(m_drawing.rect.height()) + "\">\n<root>\n" + m_cells
               + "</root>\n</mxGraphModel>\n</diagram>\n</mxfile>\n";
    }

private:
    QRectF placed(const QRectF& rect) const { return rect.translated(-m_drawing.rect.topLeft()); }

    void zoneCell(SegmentId id, const ZoneVisual& zone)
    {
        const Palette& colours = palette(ColourSet::Light);
        m_cells += "<mxCell id=\"zone-" + QByteArray::number(id.value()) + "\" value=\""
                   + label({zone.title, zone.subtitle})
                   + "\" style=\"html=1;verticalAlign=top;align=left;spacing=8;fontSize=12;"
                     "strokeColor="
                   + colours[Token::ZoneLine].name().toLatin1()
                   + ";fillColor=" + colours[zoneToken(zone.kind)].name().toLatin1()
                   + ";\" vertex=\"1\" parent=\"1\">" + geometry(placed(zone.rect)) + "</mxCell>\n";
    }

    void nodeCell(const QByteArray& id, const NodeVisual& node)
    {
        m_cells += "<object id=\"" + id + "\" label=\"" + label(shapeLines(node)) + '"';
        for (const ShapeDatum& datum : shapeData(node))
            m_cells += ' ' + datum.key.toLatin1() + "=\"" + xmlText(datum.value) + '"';
        m_cells += "><mxCell style=\"" + styleOf(node) + "\" vertex=\"1\" parent=\"1\">"
                   + geometry(placed(node.rect)) + "</mxCell></object>\n";
    }

    static QByteArray endId(const EndVisual& end)
    {
        if (end.element)
            return "element-" + QByteArray::number(end.element->value());
        return end.open ? openId(*end.open) : QByteArray();
    }

    static QByteArray openId(const OpenEnd& end)
    {
        const QByteArray id = "open-" + QByteArray::number(end.segment.value());
        return end.firewall ? id + '-' + QByteArray::number(end.firewall->value()) : id;
    }

    void edgeCell(const QString& key, const ConnectorVisual& connector, const ConnectorRoute& route)
    {
        m_cells +=
            "<object id=\"line-" + xmlText(key) + "\" label=\"" + label({connectorPorts(connector)})
            + "\" rules=\"" + xmlText(connectorRules(connector))
            + "\"><mxCell style=\"edgeStyle=orthogonalEdgeStyle;html=1;rounded=1;fontSize=10;"
              "labelBackgroundColor="
            + palette(ColourSet::Light)[Token::BgField].name().toLatin1()
            + ";startArrow=" + (connector.headAtOuter ? "block" : "none")
            + ";endArrow=" + (connector.headAtLocal ? "block" : "none") + ends(connector, route)
            + ";\" edge=\"1\" parent=\"1\" source=\"" + endId(connector.outer) + "\" target=\""
            + endId(connector.local) + "\"><mxGeometry relative=\"1\" as=\"geometry\">"
            + bends(route) + "</mxGeometry></mxCell></object>\n";
    }

    /// Where the line leaves and enters its shapes, as shares of their sizes.
    QByteArray ends(const ConnectorVisual& connector, const ConnectorRoute& route) const
    {
        const auto share = [&](const EndVisual& end, QPointF point, const char* x, const char* y) {
            const NodeVisual* node = m_drawing.diagram.node(end);
            if (!node || node->rect.isEmpty())
                return QByteArray();
            const QPointF inside = point - node->rect.topLeft();
            return QByteArray(";") + x + '='
                   + QByteArray::number(std::clamp(inside.x() / node->rect.width(), 0.0, 1.0), 'g',
                                        4)
                   + ';' + y + '='
                   + QByteArray::number(std::clamp(inside.y() / node->rect.height(), 0.0, 1.0), 'g',
                                        4);
        };
        return share(connector.outer, route.points.front(), "exitX", "exitY")
               + share(connector.local, route.points.back(), "entryX", "entryY");
    }

    QByteArray bends(const ConnectorRoute& route) const
    {
        if (route.points.size() < 3)
            return {};
        QByteArray points = "<Array as=\"points\">";
        for (std::size_t i = 1; i + 1 < route.points.size(); ++i) {
            const QPointF point = route.points[i] - m_drawing.rect.topLeft();
            points += "<mxPoint x=\"" + number(point.x()) + "\" y=\"" + number(point.y()) + "\"/>";
        }
        return points + "</Array>";
    }

    const Drawing& m_drawing;
    QByteArray m_cells;
};

class Drawio final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("drawio"), QStringLiteral("drawio"), &title, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::View
                    | ExportChoice::Selection};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const Drawing picture = drawing(snapshot, texts, options);
        return writeAll(out, DrawioPage(picture).xml(snapshot.document.settings.title), {});
    }
};

} // namespace

const Exporter& drawioExporter()
{
    static const Drawio exporter;
    return exporter;
}

} // namespace edgeplanner
