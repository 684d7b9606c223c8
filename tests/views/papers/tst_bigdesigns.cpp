#include "model/core/archive.h"
#include "model/format/documentfile.h"
#include "support/bigdesign.h"
#include "support/designs.h"
#include "support/paperreading.h"
#include "views/papers/papers.h"
#include "views/render/arrange.h"
#include "views/render/connectorlayout.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>
#include <map>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// What every paper of a design has to hold.
struct Study
{
    explicit Study(Document value)
        : document(std::move(value)), analysis(analyze(document, catalog()))
    {
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                rules.insert(rule.id);
        for (const PlannedAddress& planned : analysis.plan.addresses)
            if (planned.address)
                addresses.insert(planned.address->toText());
        for (const Element& element : document.elements)
            names.insert(element.name);
    }

    Document document;
    Analysis analysis;
    QSet<QString> rules;
    QSet<QString> addresses;
    QSet<QString> names;
};

Document largest()
{
    Document document = bench::manyPools(50);
    document.layout = arranged(document);
    return document;
}

/// The reference design with another firewall beside each of its own.
Document withTwinFirewalls()
{
    Document document = bench::referenceDesign();
    const auto elements = document.elements;
    for (auto it = elements.cbegin(); it != elements.cend(); ++it) {
        if (it->kind() != ElementKind::Firewall)
            continue;
        Element twin = *it;
        twin.name += QStringLiteral(" II");
        const ElementId id(document.settings.nextId++);
        document.elements.insert(id, twin);
        for (Attachment attachment : document.attachments.values())
            if (attachment.element == it.key()) {
                attachment.element = id;
                attachment.address = {};
                document.attachments.insert(AttachmentId(document.settings.nextId++), attachment);
            }
    }
    document.layout = arranged(document);
    return document;
}

/// Three perimeters before one corporate network.
Document withSharedInside()
{
    Document document = bench::manyPools(3);
    std::optional<SegmentId> first;
    for (const SegmentId id : document.segments.keys()) {
        if (document.segments[id].kind != SegmentKind::Corporate)
            continue;
        if (!first) {
            first = id;
            continue;
        }
        for (Attachment& attachment : document.attachments)
            if (attachment.segment == id)
                attachment.segment = *first;
        document.segments.remove(id);
    }
    document.layout = arranged(document);
    return document;
}

Document documentOf(const QString& design)
{
    if (design == QLatin1String("fifty pools"))
        return largest();
    if (design == QLatin1String("two firewalls"))
        return withTwinFirewalls();
    if (design == QLatin1String("shared corporate network"))
        return withSharedInside();
    if (design == QLatin1String("three sites")) {
        auto opened =
            openDesign(QStringLiteral(EDGEPLANNER_TEST_DATA "/sites/three-sites.edgeplan.json"));
        Document document = std::move(opened).value().document;
        document.layout = arranged(document);
        return document;
    }
    return designed(QStringLiteral("sfb2015"), QStringLiteral("hlb-public"), 12,
                    {QStringLiteral("federation"), QStringLiteral("reverse-proxy")});
}

const Study& study(const QString& design)
{
    static std::map<QString, Study> studies;
    const auto known = studies.find(design);
    if (known != studies.end())
        return known->second;
    return studies.try_emplace(design, documentOf(design)).first->second;
}

void designs()
{
    QTest::addColumn<QString>("design");
    for (const char* design : {"twelve servers", "fifty pools"})
        QTest::newRow(design) << QString::fromLatin1(design);
}

/// A start tag with its attributes, and the text up to the next one.
struct Tag
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
};

/// Ends the test when the text is not well-formed.
std::vector<Tag> tagsOf(const QByteArray& xml)
{
    std::vector<Tag> tags;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            Tag& tag = tags.emplace_back();
            tag.name = reader.name().toString();
            for (const auto& attribute : reader.attributes())
                tag.attributes.insert(attribute.name().toString(), attribute.value().toString());
            break;
        }
        case QXmlStreamReader::Characters:
            if (!tags.empty())
                tags.back().text += reader.text();
            break;
        default: break;
        }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return tags;
}

/// What of it stands nowhere in the texts; the texts are parted by what no wanted word holds.
QStringList missing(const QSet<QString>& wanted, const QStringList& texts)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;:|()<>]+"));
    QSet<QString> found;
    for (const QString& text : texts) {
        found.insert(text.trimmed());
        const QStringList words = text.split(between, Qt::SkipEmptyParts);
        found.unite({words.cbegin(), words.cend()});
    }
    QStringList lost;
    for (const QString& word : wanted)
        if (!found.contains(word))
            lost.append(word);
    lost.sort();
    return lost.mid(0, 5);
}

struct Box
{
    QString name;
    QRectF rect;
};

/// Two boxes that cover each other; empty when none do.
QString overlapping(std::vector<Box> boxes)
{
    std::ranges::sort(boxes, {}, [](const Box& box) { return box.rect.top(); });
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1;
             j < boxes.size() && boxes[j].rect.top() < boxes[i].rect.bottom(); ++j)
            if (boxes[i].rect.adjusted(1, 1, -1, -1).intersects(boxes[j].rect))
                return boxes[i].name + QLatin1String(" / ") + boxes[j].name;
    return {};
}

QString spreadsheetText(const QJsonArray& row, int column)
{
    return row[column].toString();
}

/// Sheets with their rows as openpyxl finds them.
QJsonObject sheetsOf(const QByteArray& workbook)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        qFatal("not saved");
    file.close();
    return QJsonDocument::fromJson(
               output(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import json, sys, warnings
warnings.simplefilter('error')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps({s.title: [['' if c is None else str(c) for c in row]
                            for row in s.iter_rows(values_only=True)] for s in book}))
)"),
                                                           path}))
        .object();
}

QStringList columnOf(const QJsonArray& rows, int column)
{
    QStringList cells;
    for (qsizetype i = 1; i < rows.size(); ++i)
        cells.append(spreadsheetText(rows[i].toArray(), column));
    return cells;
}

} // namespace

/// The largest designs there are: every paper holds every rule, device and address once, and nothing
/// lies on anything else. (The pages of the request are looked at by tst_requestvariants.)
class TestBigDesigns : public QObject
{
    Q_OBJECT

private slots:
    /// Walls with their plates, devices and "any host" stand beside each other, and whoever needs a
    /// rule of a firewall crosses that firewall and no other.
    void arrangement_data()
    {
        designs();
        for (const char* design : {"three sites", "two firewalls", "shared corporate network"})
            QTest::newRow(design) << QString::fromLatin1(design);
    }
    void arrangement()
    {
        QFETCH(QString, design);
        const Study& drawn = study(design);
        const Diagram diagram = buildDiagram({drawn.document, drawn.analysis, catalog()});
        std::vector<Box> boxes;
        std::vector<Box> plates; // of walls, and devices
        const auto add = [&](const NodeVisual& node) {
            boxes.push_back({node.title, node.rect});
            plates.push_back(boxes.back());
            if (node.family == Family::Wall)
                plates.back().rect = plateRect(node).translated(node.rect.topLeft());
        };
        for (const auto& [id, node] : diagram.nodes)
            add(node);
        for (const auto& [id, node] : diagram.openEnds)
            add(node);
        QVERIFY(boxes.size() >= static_cast<std::size_t>(drawn.names.size()));
        QCOMPARE(overlapping(boxes), QString());
        QCOMPARE(overlapping(plates), QString());

        for (const auto& [key, route] : routeConnectors(diagram, {})) {
            const ConnectorVisual& connector = diagram.connectors.at(key);
            const QByteArray line =
                QStringLiteral("%1 > %2")
                    .arg(diagram.node(connector.outer)->title, diagram.node(connector.local)->title)
                    .toUtf8();
            QSet<ElementId> crossed;
            for (const auto& [id, node] : diagram.nodes)
                for (std::size_t i = 1; node.family == Family::Wall && i < route.points.size(); ++i)
                    if (node.rect.intersects(QRectF(route.points[i - 1], route.points[i])
                                                 .normalized()
                                                 .adjusted(-0.5, -0.5, 0.5, 0.5)))
                        crossed.insert(id);
            QSet<ElementId> needed;
            for (const GateVisual& gate : connector.gates)
                needed.insert(gate.firewall);
            QVERIFY2(crossed.contains(needed), line);
            QVERIFY2(needed.size() == static_cast<qsizetype>(route.gates.size()), line);
            if (!needed.isEmpty())
                QVERIFY2(needed.contains(crossed), line);
        }
    }

    void webPage_data() { designs(); }
    void webPage()
    {
        QFETCH(QString, design);
        const Study& wanted = study(design);
        const QByteArray html = written(requestHtmlExporter(), wanted.document, english()).bytes;
        const QString text = QString::fromUtf8(html);
        QMap<QString, int> anchors;
        static const QRegularExpression anchor(QStringLiteral(" id=\"rule-([^\"]+)\""));
        for (auto it = anchor.globalMatch(text); it.hasNext();)
            ++anchors[it.next().captured(1).replace(u'.', u'/')];
        QCOMPARE(QSet<QString>(anchors.keyBegin(), anchors.keyEnd()), wanted.rules);
        for (auto it = anchors.cbegin(); it != anchors.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        const QStringList parts = text.split(tag, Qt::SkipEmptyParts);
        QCOMPARE(missing(wanted.addresses, parts), QStringList());
        QString all = text;
        all.remove(QStringLiteral("<wbr>"));
        for (const QString& name : wanted.names)
            QVERIFY2(all.contains(name.toHtmlEscaped()), qPrintable(name));
    }

    void workbook_data() { designs(); }
    void workbook()
    {
        QFETCH(QString, design);
        const Study& wanted = study(design);
        const QJsonObject sheets =
            sheetsOf(written(workbookXlsxExporter(), wanted.document, english()).bytes);
        const QStringList rules = columnOf(sheets[QStringLiteral("Rules")].toArray(), 0);
        QCOMPARE(rules.size(), wanted.rules.size());
        QCOMPARE(QSet<QString>(rules.cbegin(), rules.cend()), wanted.rules);
        const QStringList single = columnOf(sheets[QStringLiteral("RulesAtomic")].toArray(), 0);
        QCOMPARE(QSet<QString>(single.cbegin(), single.cend()), wanted.rules);
        const QStringList tests = columnOf(sheets[QStringLiteral("TestPlan")].toArray(), 0);
        QVERIFY(tests.size() >= wanted.rules.size());
        int firewalls = 0;
        QStringList ofFirewalls;
        for (auto it = sheets.constBegin(); it != sheets.constEnd(); ++it) {
            QVERIFY2(it.key().size() <= 31, qPrintable(it.key()));
            if (!it.key().startsWith(QLatin1String("FW_")))
                continue;
            ++firewalls;
            ofFirewalls += columnOf(it->toArray(), 0);
        }
        QCOMPARE(firewalls, static_cast<int>(wanted.analysis.policies.firewalls.size()));
        std::ranges::sort(ofFirewalls);
        QStringList sorted = rules;
        std::ranges::sort(sorted);
        QCOMPARE(ofFirewalls, sorted);
        QStringList planned;
        for (const QJsonValue& row : sheets[QStringLiteral("IPPlan")].toArray())
            for (const QJsonValue& cell : row.toArray())
                planned.append(cell.toString());
        QCOMPARE(missing(wanted.addresses, planned), QStringList());
    }

    void svg_data() { designs(); }
    void svg()
    {
        QFETCH(QString, design);
        const Study& wanted = study(design);
        QStringList titles;
        QStringList texts;
        const QByteArray svg = written(diagramSvgExporter(), wanted.document, english()).bytes;
        QVERIFY2(svg.size() < 8'000'000, QByteArray::number(svg.size()));
        for (const Tag& tag : tagsOf(svg))
            (tag.name == QLatin1String("title") ? titles : texts).append(tag.text);
        QCOMPARE(missing(wanted.rules, titles), QStringList());
        for (const QString& name : wanted.names)
            QVERIFY2(!titles.filter(name).isEmpty(), qPrintable(name));
    }

    void drawio_data() { designs(); }
    void drawio()
    {
        QFETCH(QString, design);
        const Study& wanted = study(design);
        QStringList rules;
        QStringList labels;
        std::vector<Box> boxes;
        QString name;
        for (const Tag& tag : tagsOf(written(drawioExporter(), wanted.document, english()).bytes)) {
            const auto& has = tag.attributes;
            if (tag.name == QLatin1String("object")) {
                name = has.value(QStringLiteral("label"));
                labels.append(name.split(QStringLiteral("<br>")));
                labels.append(has.value(QStringLiteral("addresses")));
                rules.append(has.value(QStringLiteral("rules")));
            } else if (tag.name == QLatin1String("mxCell")
                       && has.value(QStringLiteral("id")).startsWith(QLatin1String("zone"))) {
                name.clear();
            } else if (tag.name == QLatin1String("mxGeometry")
                       && has.contains(QStringLiteral("width")) && !name.isEmpty()) {
                const auto number = [&](const char* key) {
                    return has.value(QLatin1String(key)).toDouble();
                };
                boxes.push_back(
                    {name, {number("x"), number("y"), number("width"), number("height")}});
            }
        }
        QCOMPARE(missing(wanted.rules, rules), QStringList());
        QCOMPARE(missing(wanted.names, labels), QStringList());
        QVERIFY(boxes.size() >= static_cast<std::size_t>(wanted.names.size()));
        QCOMPARE(overlapping(boxes), QString());
    }

    void visio_data() { designs(); }
    void visio()
    {
        QFETCH(QString, design);
        const Study& wanted = study(design);
        const QByteArray vsdx = written(vsdxExporter(), wanted.document, english()).bytes;
        auto archive = ArchiveReader::open(vsdx);
        QVERIFY(archive.isOk());
        const auto page = archive->read(QStringLiteral("visio/pages/page1.xml"));
        QVERIFY(page.isOk());
        QStringList texts;
        std::vector<Box> boxes;
        std::map<QString, double> cells;
        QString shape;
        const auto finish = [&] {
            // Zones lie behind everything, connectors run between.
            if (!shape.isEmpty() && !shape.startsWith(QLatin1String("Zone"))
                && !shape.startsWith(QLatin1String("Dynamic")))
                boxes.push_back({shape, QRectF(100
                                                   * (cells[QStringLiteral("PinX")]
                                                      - cells[QStringLiteral("Width")] / 2),
                                               100
                                                   * (cells[QStringLiteral("PinY")]
                                                      - cells[QStringLiteral("Height")] / 2),
                                               100 * cells[QStringLiteral("Width")],
                                               100 * cells[QStringLiteral("Height")])});
            cells.clear();
        };
        for (const Tag& tag : tagsOf(*page)) {
            if (tag.name == QLatin1String("Shape")) {
                finish();
                shape = tag.attributes.value(QStringLiteral("NameU"));
            } else if (tag.name == QLatin1String("Cell")) {
                const QString value = tag.attributes.value(QStringLiteral("V"));
                cells.try_emplace(tag.attributes.value(QStringLiteral("N")), value.toDouble());
                texts.append(value);
            } else if (tag.name == QLatin1String("Text")) {
                texts.append(tag.text.split(u'\n'));
            }
        }
        finish();
        QCOMPARE(missing(wanted.rules, texts), QStringList());
        QCOMPARE(missing(wanted.names, texts), QStringList());
        QVERIFY(boxes.size() >= static_cast<std::size_t>(wanted.names.size()));
        QCOMPARE(overlapping(boxes), QString());

        // A program that is not ours reads it.
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("drawing.vsdx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(vsdx);
        file.close();
        const QString raw = QString::fromUtf8(output(QStringLiteral("vsd2raw"), {file.fileName()}));
        for (const QString& name : wanted.names)
            QVERIFY2(raw.contains(name), qPrintable(name));
    }
};

QTEST_MAIN(TestBigDesigns)
#include "tst_bigdesigns.moc"
