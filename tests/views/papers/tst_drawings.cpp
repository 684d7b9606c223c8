#include "model/core/archive.h"
#include "support/bigdesign.h"
#include "support/referencedesign.h"
#include "views/papers/drawing.h"
#include "views/papers/papers.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtSvg/QSvgGenerator>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>
#include <algorithm>

using namespace edgeplanner;

namespace {

struct Study
{
    explicit Study(Document value)
        : document(std::move(value)), analysis(analyze(document, builtInCatalog()))
    {
    }
    [[nodiscard]] Snapshot snapshot() const { return {document, analysis, builtInCatalog()}; }

    Document document;
    Analysis analysis;
};

const Texts& english()
{
    static const Texts texts(QStringLiteral("en"), {});
    return texts;
}

QByteArray written(const Exporter& exporter, const Study& study, const ExportOptions& options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exporter.write(study.snapshot(), english(), options, buffer))
        qFatal("not written");
    return buffer.data();
}

struct Xml
{
    QStringList texts; ///< of the asked element
    QMultiMap<QString, QMap<QString, QString>> elements;
    QString error;
};

Xml readXml(const QByteArray& bytes, const QString& textOf = {})
{
    Xml xml;
    QXmlStreamReader reader(bytes);
    QStringList open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            QMap<QString, QString> attributes;
            for (const auto& attribute : reader.attributes())
                attributes.insert(attribute.qualifiedName().toString(),
                                  attribute.value().toString());
            xml.elements.insert(reader.name().toString(), attributes);
            open.append(reader.name().toString());
            break;
        }
        case QXmlStreamReader::EndElement: open.removeLast(); break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty() && open.last() == textOf)
                xml.texts.append(reader.text().toString().trimmed());
            break;
        default: break;
        }
    }
    if (reader.hasError())
        xml.error = reader.errorString();
    return xml;
}

} // namespace

/// Drawings that other programs open: everything is in them, glued and with its data.
class TestDrawings : public QObject
{
    Q_OBJECT

private slots:
    void svgHasRealTextAndTitles()
    {
        const Study study(referenceDesign());
        const QByteArray svg = written(diagramSvgExporter(), study);
        const Xml text = readXml(svg, QStringLiteral("text"));
        QCOMPARE(text.error, QString());
        for (const char* word : {"131.107.155.110", "172.25.33.10", "edge01", "Edge pool"})
            QVERIFY2(text.texts.contains(QLatin1String(word)), word);
        const Xml titles = readXml(svg, QStringLiteral("title"));
        for (const Element& element : study.document.elements)
            QVERIFY2(!titles.texts.filter(element.name).isEmpty(), qPrintable(element.name));
        for (const char* forbidden : {"<script", "http://www.w3.org/1999/xlink:href", "@import"})
            QVERIFY(!svg.contains(forbidden));
    }

    /// The file is less than half of what QSvgGenerator writes, and looks the same.
    void svgIsCompact()
    {
        const Study study(referenceDesign());
        const Drawing drawn = drawing(study.snapshot(), english(), {});
        QBuffer buffer;
        {
            QSvgGenerator generator;
            generator.setOutputDevice(&buffer);
            generator.setSize(drawn.rect.size().toSize());
            generator.setViewBox(QRectF(QPointF(), drawn.rect.size()));
            generator.setResolution(96);
            QPainter painter(&generator);
            painter.fillRect(QRectF(QPointF(), drawn.rect.size()),
                             styleOf(drawn).colours[Token::BgCanvas]);
            painter.translate(-drawn.rect.topLeft());
            paintDrawing(painter, drawn);
        }
        QByteArray svg = written(diagramSvgExporter(), study);
        QVERIFY2(svg.size() < buffer.size() / 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(svg.size()).arg(buffer.size())));
        // The renderer knows no lists of families.
        static const QRegularExpression families(QStringLiteral("font-family=\"([^\"]*)\""));
        QString text = QString::fromUtf8(svg);
        for (auto it = families.globalMatch(QString(text)); it.hasNext();) {
            const QString list = it.next().captured(1);
            text.replace(list, list.section(QLatin1Char(','), 0, 0).remove(QLatin1Char('\'')));
        }
        const auto picture = [&](const QByteArray& bytes) {
            QImage image(drawn.rect.size().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QSvgRenderer(bytes).render(&painter, image.rect());
            return image;
        };
        const QImage expected = picture(buffer.data());
        const QImage actual = picture(text.toUtf8());
        int different = 0;
        for (int y = 0; y < expected.height(); ++y)
            for (int x = 0; x < expected.width(); ++x)
                different += expected.pixel(x, y) != actual.pixel(x, y);
        QCOMPARE(different, 0);
    }

    /// Only connections of one service, of one firewall; rules keep their ids.
    void viewsOfAServiceAndAFirewall()
    {
        const Study study(referenceDesign());
        ExportOptions options;
        options.service = QStringLiteral("webConferencing");
        const Drawing service = drawing(study.snapshot(), english(), options);
        QSet<QString> rules;
        for (const auto& [key, connector] : service.diagram.connectors)
            for (const GateVisual& gate : connector.gates)
                for (const QString& id : gate.rules)
                    rules.insert(id);
        QSet<QString> expected;
        for (const FirewallPolicy& policy : study.analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                if (study.analysis.flows[rule.flow].rule->service == options.service)
                    expected.insert(rule.id);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(rules, expected);
        QCOMPARE(service.diagram.nodes.size(),
                 static_cast<std::size_t>(study.document.elements.size()));

        options = {};
        const ElementId inner = study.analysis.policies.firewalls.back().firewall;
        options.firewall = inner;
        const Drawing firewall = drawing(study.snapshot(), english(), options);
        QVERIFY(!firewall.diagram.connectors.empty());
        for (const auto& [key, connector] : firewall.diagram.connectors)
            for (const GateVisual& gate : connector.gates)
                QCOMPARE(gate.firewall, inner);
    }

    void drawioKeepsEveryShapeAndGlue()
    {
        const Study study(referenceDesign());
        const Drawing picture = drawing(study.snapshot(), english(), {});
        const Xml xml = readXml(written(drawioExporter(), study));
        QCOMPARE(xml.error, QString());
        QSet<QString> ids;
        for (const auto& object : xml.elements.values(QStringLiteral("object")))
            ids.insert(object.value(QStringLiteral("id")));
        for (auto it = study.document.elements.cbegin(); it != study.document.elements.cend(); ++it)
            QVERIFY(ids.contains(QStringLiteral("element-%1").arg(it.key().value())));
        QCOMPARE(ids.size(),
                 static_cast<qsizetype>(picture.diagram.nodes.size()
                                        + picture.diagram.openEnds.size() + picture.routes.size()));
        int edges = 0;
        for (const auto& cell : xml.elements.values(QStringLiteral("mxCell"))) {
            if (!cell.contains(QStringLiteral("edge")))
                continue;
            ++edges;
            QVERIFY(ids.contains(cell.value(QStringLiteral("source"))));
            QVERIFY(ids.contains(cell.value(QStringLiteral("target"))));
        }
        QCOMPARE(edges, static_cast<int>(picture.routes.size()));
    }

    /// libvisio, which is not ours, reads every text of the drawing.
    void visioIsReadByOthers()
    {
        for (const int servers : {2, 12}) {
            const Study study(scenarioDesign(QStringLiteral("dnslb-nat"), servers));
            QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("drawing.vsdx")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written(vsdxExporter(), study));
            file.close();
            QProcess reader;
            reader.start(QStringLiteral("vsd2raw"), {file.fileName()});
            QVERIFY2(reader.waitForFinished(60000) && reader.exitCode() == 0,
                     reader.readAllStandardError().constData());
            const QString raw = QString::fromUtf8(reader.readAllStandardOutput());
            for (const Element& element : study.document.elements)
                QVERIFY2(raw.contains(element.name), qPrintable(element.name));
            for (const PlannedAddress& planned : study.analysis.plan.addresses)
                if (planned.owner.role == AddressOwner::Role::ServerExternal && planned.address)
                    QVERIFY2(raw.contains(planned.address->toText()),
                             qPrintable(planned.address->toText()));
        }
    }

    void visioKeepsEveryShapeAndGlue()
    {
        const Study study(referenceDesign());
        const Drawing picture = drawing(study.snapshot(), english(), {});
        auto archive = ArchiveReader::open(written(vsdxExporter(), study));
        QVERIFY(archive.isOk());
        for (const QString& part : archive->names()) {
            const auto bytes = archive->read(part);
            QVERIFY(bytes.isOk());
            QCOMPARE(readXml(*bytes).error, QString());
        }
        const Xml page = readXml(*archive->read(QStringLiteral("visio/pages/page1.xml")));
        const auto shapes = page.elements.values(QStringLiteral("Shape"));
        QCOMPARE(shapes.size(),
                 static_cast<qsizetype>(picture.diagram.zones.size() + picture.diagram.nodes.size()
                                        + picture.diagram.openEnds.size() + picture.routes.size()));
        QSet<QString> ids;
        for (const auto& shape : shapes)
            ids.insert(shape.value(QStringLiteral("ID")));
        QCOMPARE(ids.size(), shapes.size());
        const auto glued = page.elements.values(QStringLiteral("Connect"));
        QCOMPARE(glued.size(), static_cast<qsizetype>(2 * picture.routes.size()));
        for (const auto& connect : glued) {
            QVERIFY(ids.contains(connect.value(QStringLiteral("FromSheet"))));
            QVERIFY(ids.contains(connect.value(QStringLiteral("ToSheet"))));
        }
    }

    void hostileNamesStayText()
    {
        Document document = referenceDesign();
        for (Element& element : document.elements)
            element.name += QStringLiteral("\"><script>alert(1)</script>&");
        const Study study(document);
        for (const Exporter* exporter : {&diagramSvgExporter(), &drawioExporter()}) {
            const QByteArray bytes = written(*exporter, study);
            QCOMPARE(readXml(bytes).error, QString());
            QVERIFY(!bytes.contains("<script"));
        }
    }

    /// A picture that no program would open is refused in one line, which says what fits.
    void picturesHaveALimit()
    {
        const Study study(bench::manyPools(50));
        ExportOptions options;
        options.scale = 10;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto refused =
            diagramPngExporter().write(study.snapshot(), english(), options, buffer);
        QVERIFY(!refused);
        const QString words = english().describe(refused.error().reason);
        QVERIFY2(words.startsWith(QLatin1String("a picture of ")), qPrintable(words));
        static const QRegularExpression fitting(QStringLiteral("scale ([0-9.]+) fits$"));
        const auto match = fitting.match(words);
        QVERIFY2(match.hasMatch(), qPrintable(words));
        const double scale = match.captured(1).toDouble();
        const QSizeF size =
            drawing(study.snapshot(), english(), options).rect.size() * (scale + 0.0001);
        QVERIFY(size.width() * size.height() <= 100e6);
        QVERIFY(std::max(size.width(), size.height()) <= 32767);
        const QSizeF more = size * ((scale + 0.1) / scale);
        QVERIFY(more.width() * more.height() > 100e6
                || std::max(more.width(), more.height()) > 32767);
        QVERIFY(buffer.data().isEmpty());
    }
};

QTEST_MAIN(TestDrawings)
#include "tst_drawings.moc"
