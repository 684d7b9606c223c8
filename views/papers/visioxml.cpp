#include "views/papers/visioxml.h"

#include "model/exports/opc/xmltext.h"
#include "views/papers/shapedata.h"

#include <array>
#include <cmath>
#include <map>

namespace edgeplanner {

namespace {

constexpr double unitsPerInchOfVisio = 96;

QByteArray inches(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 6);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray cell(const char* name, const QByteArray& value, const QByteArray& formula = {})
{
    return QByteArray("<Cell N=\"") + name + "\" V=\"" + value + '"'
           + (formula.isEmpty() ? QByteArray() : " F=\"" + formula + '"') + "/>";
}

QByteArray cell(const char* name, double value, const QByteArray& formula = {})
{
    return cell(name, inches(value), formula);
}

/// Names as the vendor's stencil has them.
const char* stencilName(const NodeVisual& node)
{
    switch (node.family) {
    case Family::EdgePool: return "Edge Server";
    case Family::Balancer: return "Load Balancer";
    case Family::Wall: return "Firewall";
    case Family::Proxy: return "Reverse Proxy";
    case Family::Party: return "User";
    case Family::OpenEnd: return "Any Host";
    case Family::Note: return "Note";
    case Family::Pool:
    case Family::Server: return "Server";
    }
    return "Server";
}

class VisioPage
{
public:
    explicit VisioPage(const Drawing& drawing) : m_drawing(drawing) {}

    QByteArray xml()
    {
        for (const auto& [id, zone] : m_drawing.diagram.zones)
            zoneShape(zone);
        for (const bool walls : {true, false})
            for (const auto& [id, node] : m_drawing.diagram.nodes)
                if ((node.family == Family::Wall) == walls)
                    m_elements[id] = nodeShape(node);
        for (const auto& [id, node] : m_drawing.diagram.openEnds)
            m_openEnds[id] = nodeShape(node);
        for (const auto& [key, route] : m_drawing.routes)
            connectorShape(m_drawing.diagram.connectors.at(key), route);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<PageContents "
               "xmlns=\"http://schemas.microsoft.com/office/visio/2012/main\" "
               "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
               "xml:space=\"preserve\"><Shapes>"
               + m_shapes + "</Shapes>"
               + (m_connects.isEmpty() ? QByteArray() : "<Connects>" + m_connects + "</Connects>")
               + "</PageContents>";
    }

private:
    /// Visio counts from the lower left corner.
    QPointF at(QPointF point) const
    {
        return {(point.x() - m_drawing.rect.left()) / unitsPerInchOfVisio,
                (m_drawing.rect.bottom() - point.y()) / unitsPerInchOfVisio};
    }

    QByteArray box(const QRectF& rect, const QColor& fill, const QColor& line)
    {
        const QPointF middle = at(rect.center());
        const double width = rect.width() / unitsPerInchOfVisio;
        const double height = rect.height() / unitsPerInchOfVisio;
        return cell("PinX", middle.x()) + cell("PinY", middle.y()) + cell("Width", width)
               + cell("Height", height) + cell("LocPinX", width / 2, "Width*0.5")
               + cell("LocPinY", height / 2, "Height*0.5") + cell("Angle", QByteArray("0"))
               + cell("FillForegnd", fill.name().toLatin1()) + cell("FillPattern", QByteArray("1"))
               + cell("LineColor", line.name().toLatin1()) + cell("LineWeight", 0.0104)
               + cell("LinePattern", QByteArray("1")) + cell("VerticalAlign", QByteArray("0"))
               + cell("LeftMargin", 0.08) + cell("TopMargin", 0.05);
    }

    static QByteArray textLook(double points, int align)
    {
        return "<Section N=\"Character\"><Row IX=\"0\">"
               + cell("Color", palette(ColourSet::Light)[Token::NodeText].name().toLatin1())
               + cell("Size", points / 72)
               + "</Row></Section><Section N=\"Paragraph\"><Row IX=\"0\">"
               + cell("HorzAlign", QByteArray::number(align)) + "</Row></Section>";
    }

    static QByteArray rectangle()
    {
        QByteArray rows = "<Section N=\"Geometry\" IX=\"0\">" + cell("NoFill", QByteArray("0"))
                          + cell("NoLine", QByteArray("0"));
        const std::array<std::pair<const char*, const char*>, 5> corners{
            {{"0", "0"}, {"1", "0"}, {"1", "1"}, {"0", "1"}, {"0", "0"}}};
        int index = 0;
        for (const auto& [x, y] : corners) {
            rows += QByteArray("<Row T=\"") + (index == 0 ? "RelMoveTo" : "RelLineTo") + "\" IX=\""
                    + QByteArray::number(index + 1) + "\">" + cell("X", QByteArray(x))
                    + cell("Y", QByteArray(y)) + "</Row>";
            ++index;
        }
        return rows + "</Section>";
    }

    static QByteArray data(const std::vector<ShapeDatum>& rows)
    {
        QByteArray section = "<Section N=\"Property\">";
        for (const ShapeDatum& datum : rows)
            section += "<Row N=\"" + datum.key.toLatin1() + "\"><Cell N=\"Value\" V=\""
                       + xmlText(datum.value) + "\" U=\"STR\"/><Cell N=\"Label\" V=\""
                       + datum.key.toLatin1() + "\"/></Row>";
        return section + "</Section>";
    }

    int open(const char* nameU, const QString& name)
    {
        ++m_last;
        m_shapes += "<Shape ID=\"" + QByteArray::number(m_last) + "\" NameU=\"" + nameU + '.'
                    + QByteArray::number(m_last) + "\" Name=\"" + xmlText(name) + '.'
                    + QByteArray::number(m_last)
                    + "\" Type=\"Shape\" LineStyle=\"0\" FillStyle=\"0\" TextStyle=\"0\">";
        return m_last;
    }

    void zoneShape(const ZoneVisual& zone)
    {
        const Palette& colours = palette(ColourSet::Light);
        open("Zone", zone.title);
        m_shapes += box(zone.rect, colours[zoneToken(zone.kind)], colours[Token::ZoneLine])
                    + textLook(10, 0) + rectangle() + "<Text>" + xmlText(zone.title)
                    + (zone.subtitle.isEmpty() ? QByteArray() : "\n" + xmlText(zone.subtitle))
                    + "</Text></Shape>";
    }

    int nodeShape(const NodeVisual& node)
    {
        const Palette& colours = palette(ColourSet::Light);
        const bool wall = node.family == Family::Wall;
        const int id = open(stencilName(node), node.title);
        m_shapes += box(node.rect, colours[wall ? Token::WallFill : Token::NodeFill],
                        colours[Token::NodeLine])
                    + textLook(8, wall ? 1 : 0);
        m_shapes += data(shapeData(node)) + rectangle() + "<Text>"
                    + xmlText(shapeLines(node).join(QLatin1Char('\n'))).replace("&#10;", "\n")
                    + "</Text></Shape>";
        return id;
    }

    int shapeOf(const EndVisual& end) const
    {
        if (end.element) {
            const auto it = m_elements.find(*end.element);
            return it == m_elements.end() ? 0 : it->second;
        }
        const auto it = end.open ? m_openEnds.find(*end.open) : m_openEnds.end();
        return it == m_openEnds.end() ? 0 : it->second;
    }

    void connectorShape(const ConnectorVisual& connector, const ConnectorRoute& route)
    {
        const int from = shapeOf(connector.outer);
        const int to = shapeOf(connector.local);
        const QPointF begin = at(route.points.front());
        const QPointF end = at(route.points.back());
        const QString name = connectorPorts(connector);
        const int id = open("Dynamic connector", QStringLiteral("Line"));
        const auto walk = [](const char* one, const char* other) {
            return QByteArray("_WALKGLUE(") + one + ',' + other + ",WalkPreference)";
        };
        m_shapes +=
            cell("PinX", (begin.x() + end.x()) / 2, "GUARD((BeginX+EndX)/2)")
            + cell("PinY", (begin.y() + end.y()) / 2, "GUARD((BeginY+EndY)/2)")
            + cell("Width", end.x() - begin.x(), "GUARD(EndX-BeginX)")
            + cell("Height", end.y() - begin.y(), "GUARD(EndY-BeginY)")
            + cell("LocPinX", (end.x() - begin.x()) / 2, "GUARD(Width*0.5)")
            + cell("LocPinY", (end.y() - begin.y()) / 2, "GUARD(Height*0.5)")
            + cell("BeginX", begin.x(), from ? walk("BegTrigger", "EndTrigger") : QByteArray())
            + cell("BeginY", begin.y(), from ? walk("BegTrigger", "EndTrigger") : QByteArray())
            + cell("EndX", end.x(), to ? walk("EndTrigger", "BegTrigger") : QByteArray())
            + cell("EndY", end.y(), to ? walk("EndTrigger", "BegTrigger") : QByteArray())
            + trigger("BegTrigger", from) + trigger("EndTrigger", to)
            + cell("ObjType", QByteArray("2")) + cell("GlueType", QByteArray("2"))
            + cell("ConFixedCode", QByteArray("6")) + cell("ShapeRouteStyle", QByteArray("1"))
            + cell("LineColor", palette(ColourSet::Light)[Token::Link].name().toLatin1())
            + cell("LineWeight", 0.0139) + cell("LinePattern", QByteArray("1"))
            + cell("BeginArrow", QByteArray(connector.headAtOuter ? "4" : "0"))
            + cell("EndArrow", QByteArray(connector.headAtLocal ? "4" : "0")) + textLook(7, 1)
            + data({{QStringLiteral("rules"), connectorRules(connector)}}) + label(route, begin)
            + line(route, begin) + "<Text>" + xmlText(name) + "</Text></Shape>";
        glue(id, "BeginX", 9, from);
        glue(id, "EndX", 12, to);
    }

    /// The ports stand on the longest level part, upright whichever way the line runs.
    QByteArray label(const ConnectorRoute& route, QPointF begin) const
    {
        QPointF middle = at(route.points.front());
        double longest = -1;
        for (std::size_t i = 1; i < route.points.size(); ++i) {
            const QPointF a = at(route.points[i - 1]);
            const QPointF b = at(route.points[i]);
            if (const double length = std::abs(b.x() - a.x()); length > longest) {
                longest = length;
                middle = (a + b) / 2;
            }
        }
        const QPointF place = middle - begin;
        return cell("TxtPinX", place.x()) + cell("TxtPinY", place.y()) + cell("TxtWidth", 1.2)
               + cell("TxtHeight", 0.17) + cell("TxtLocPinX", 0.6) + cell("TxtLocPinY", 0.085)
               + cell("TxtAngle", QByteArray("0"))
               + cell("TextBkgnd", palette(ColourSet::Light)[Token::BgField].name().toLatin1());
    }

    static QByteArray trigger(const char* name, int shape)
    {
        if (shape == 0)
            return {};
        return cell(name, QByteArray("2"),
                    "_XFTRIGGER(Sheet." + QByteArray::number(shape) + "!EventXFMod)");
    }

    QByteArray line(const ConnectorRoute& route, QPointF begin) const
    {
        QByteArray rows = "<Section N=\"Geometry\" IX=\"0\">" + cell("NoFill", QByteArray("1"))
                          + cell("NoLine", QByteArray("0"));
        for (std::size_t i = 0; i < route.points.size(); ++i) {
            const QPointF point = at(route.points[i]) - begin;
            rows += QByteArray("<Row T=\"") + (i == 0 ? "MoveTo" : "LineTo") + "\" IX=\""
                    + QByteArray::number(static_cast<qulonglong>(i + 1)) + "\">"
                    + cell("X", point.x()) + cell("Y", point.y()) + "</Row>";
        }
        return rows + "</Section>";
    }

    void glue(int connector, const char* end, int part, int shape)
    {
        if (shape == 0)
            return;
        m_connects += "<Connect FromSheet=\"" + QByteArray::number(connector) + "\" FromCell=\""
                      + end + "\" FromPart=\"" + QByteArray::number(part) + "\" ToSheet=\""
                      + QByteArray::number(shape) + "\" ToCell=\"PinX\" ToPart=\"3\"/>";
    }

    const Drawing& m_drawing;
    QByteArray m_shapes;
    QByteArray m_connects;
    std::map<ElementId, int> m_elements;
    std::map<OpenEnd, int> m_openEnds;
    int m_last = 0;
};

} // namespace

QSizeF visioPageSize(const Drawing& drawing)
{
    return drawing.rect.size() / unitsPerInchOfVisio;
}

QByteArray visioPage(const Drawing& drawing)
{
    return VisioPage(drawing).xml();
}

} // namespace edgeplanner
