#include "model/analysis/analysis.h"
#include "support/referencedesign.h"
#include "views/render/painting.h"

#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace edgeplanner;

/// Draws whole documents. EDGEPLANNER_PICTURES=folder keeps what it draws.
class DiagramTest : public QObject
{
    Q_OBJECT

private:
    static void draw(const Document& document, const QString& name, ColourSet set, double zoom = 1)
    {
        const Analysis analysis = analyze(document, builtInCatalog());
        const Diagram diagram = buildDiagram({document, analysis, builtInCatalog()});
        const ConnectorRoutes routes = routeConnectors(diagram, document.layout.routes);
        const QRectF rect = diagramRect(diagram).adjusted(-20, -20, 20, 20);
        QImage image((rect.size() * zoom).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(palette(set)[Token::BgCanvas]);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(zoom, zoom);
        painter.translate(-rect.topLeft());
        paintDiagram(painter, diagram, routes, {palette(set), detailFor(zoom), zoom});
        painter.end();
        const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
        if (!folder.isEmpty())
            image.save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

    struct Planned
    {
        explicit Planned(Document value)
            : document(std::move(value)),
              analysis(analyze(document, builtInCatalog())),
              diagram(buildDiagram({document, analysis, builtInCatalog()})),
              routes(routeConnectors(diagram, document.layout.routes))
        {
        }
        Document document;
        Analysis analysis;
        Diagram diagram;
        ConnectorRoutes routes;
    };

    static std::vector<std::pair<QByteArray, Document>> designs()
    {
        return {{"HLB", referenceDesign()},
                {"single NAT", scenarioDesign(QStringLiteral("single-nat"), 1)},
                {"DNS, 5 servers",
                 scenarioDesign(QStringLiteral("dnslb-nat"), 5,
                                {QStringLiteral("reverse-proxy"), QStringLiteral("federation"),
                                 QStringLiteral("director")})}};
    }

private slots:
    /// No rule of a firewall is missing from its gates, none stands in two ports of one, and each
    /// gate opens exactly what its rules do.
    void gatesCarryTheExactPortsOfTheRules()
    {
        for (const auto& [name, document] : designs()) {
            const Planned planned(document);
            for (const FirewallPolicy& policy : planned.analysis.policies.firewalls) {
                std::map<QString, const PolicyRule*> rules;
                for (const PolicyRule& rule : policy.rules)
                    rules[rule.id] = &rule;
                std::set<QString> drawn;
                for (const auto& [key, connector] : planned.diagram.connectors)
                    for (const GateVisual& gate : connector.gates) {
                        if (gate.firewall != policy.firewall)
                            continue;
                        std::set<std::pair<Transport, PortRange>> wanted;
                        for (const QString& id : gate.rules) {
                            QVERIFY(rules.contains(id));
                            drawn.insert(id);
                            const Flow& flow = planned.analysis.flows[rules.at(id)->flow];
                            const Ports& ports =
                                flow.destinationPorts ? flow.destinationPorts : flow.sourcePorts;
                            for (const PortRange& range : *ports)
                                wanted.insert({flow.rule->transport, range});
                        }
                        const std::set<std::pair<Transport, PortRange>> found(gate.ports.begin(),
                                                                              gate.ports.end());
                        QVERIFY(found == wanted);
                        QVERIFY(!gate.lines.isEmpty() && gate.lines.size() <= 2);
                    }
                QVERIFY2(drawn.size() == rules.size(), name.constData());
            }
        }
    }

    void everyGateStandsOnItsWall()
    {
        for (const auto& [name, document] : designs()) {
            const Planned planned(document);
            for (const auto& [key, connector] : planned.diagram.connectors) {
                const ConnectorRoute& route = planned.routes.at(key);
                QVERIFY2(route.gates.size() == connector.gates.size(), qPrintable(key));
                for (const PlacedGate& gate : route.gates) {
                    const QRectF wall =
                        planned.diagram.nodes.at(connector.gates[gate.gate].firewall).rect;
                    QCOMPARE(gate.rect.center().x(), wall.center().x());
                    QVERIFY(wall.adjusted(-10, 0, 10, 0).contains(gate.rect));
                }
            }
            std::vector<QRectF> all;
            for (const auto& [key, route] : planned.routes)
                for (const PlacedGate& gate : route.gates) {
                    for (const QRectF& other : all)
                        QVERIFY2(!other.intersects(gate.rect), name.constData());
                    all.push_back(gate.rect);
                }
        }
    }

    void connectorsGoAroundNodes()
    {
        for (const auto& [name, document] : designs()) {
            const Planned planned(document);
            for (const auto& [key, route] : planned.routes)
                for (std::size_t i = 1; i < route.points.size(); ++i) {
                    const QPointF a = route.points[i - 1];
                    const QPointF b = route.points[i];
                    QVERIFY(a.x() == b.x() || a.y() == b.y());
                    const QRectF stretch = QRectF(a, b).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
                    for (const auto& [id, node] : planned.diagram.nodes) {
                        if (node.family == Family::Wall || node.family == Family::Note)
                            continue;
                        QVERIFY2(!node.rect.adjusted(4, 4, -4, -4).intersects(stretch),
                                 qPrintable(QStringLiteral("%1 through %2").arg(key, node.title)));
                    }
                }
        }
    }

    void portsAreShortenedForGates()
    {
        const auto lines = [](std::vector<PortRange> ranges) {
            std::vector<std::pair<Transport, PortRange>> ports;
            for (const PortRange range : ranges)
                ports.emplace_back(Transport::Tcp, range);
            return gateLines(ports);
        };
        QCOMPARE(lines({{443, 443}, {3478, 3478}}), QStringList{QStringLiteral("443 3478")});
        QCOMPARE(lines({{443, 443}, {3478, 3478}, {50000, 59999}}),
                 (QStringList{QStringLiteral("443 3478"), QStringLiteral("50000+")}));
        QCOMPARE(lines({{50001, 50001}, {50002, 50002}, {50003, 50003}}),
                 QStringList{QStringLiteral("50001-3")});
        QVERIFY(lines({{443, 443}, {3478, 3478}, {4443, 4443}, {8057, 8057}, {23456, 23456}})
                    .back()
                    .endsWith(QLatin1String("+2")));
    }

    void detailFollowsTheZoom()
    {
        QCOMPARE(detailFor(1), Detail::Full);
        QCOMPARE(detailFor(0.7), Detail::Full);
        QCOMPARE(detailFor(0.5), Detail::Reduced);
        QCOMPARE(detailFor(0.3), Detail::Name);
        QCOMPARE(detailFor(0.1), Detail::Block);
    }

    /// What has no place is put somewhere, and nothing on top of something else.
    void missingPlacesAreFound()
    {
        Document document = referenceDesign();
        document.layout = {};
        const Planned planned(document);
        std::vector<QRectF> all;
        for (const auto& [id, node] : planned.diagram.nodes) {
            if (node.family == Family::Wall)
                continue;
            for (const QRectF& other : all)
                QVERIFY2(!other.intersects(node.rect), qPrintable(node.title));
            all.push_back(node.rect);
        }
        draw(document, QStringLiteral("arranged"), ColourSet::Light);
    }

    void pictures()
    {
        draw(referenceDesign(), QStringLiteral("hlb-light"), ColourSet::Light);
        draw(referenceDesign(), QStringLiteral("hlb-dark"), ColourSet::Dark);
        draw(referenceDesign(), QStringLiteral("hlb-print"), ColourSet::Print);
        draw(referenceDesign(), QStringLiteral("hlb-50"), ColourSet::Light, 0.5);
        draw(referenceDesign(), QStringLiteral("hlb-30"), ColourSet::Light, 0.3);
        draw(scenarioDesign(QStringLiteral("single-nat"), 1), QStringLiteral("single-nat"),
             ColourSet::Light);
        draw(scenarioDesign(QStringLiteral("dnslb-nat"), 5,
                            {QStringLiteral("reverse-proxy"), QStringLiteral("director"),
                             QStringLiteral("federation")}),
             QStringLiteral("dnslb-nat"), ColourSet::Light);
    }
};

QTEST_MAIN(DiagramTest)
#include "tst_diagram.moc"
