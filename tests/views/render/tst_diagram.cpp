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

private slots:
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
