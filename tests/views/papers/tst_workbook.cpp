#include "support/designs.h"
#include "views/papers/papers.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

QByteArray written(const Exporter& exporter, const Document& document)
{
    const Analysis analysis = analyze(document, catalog());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome =
        exporter.write({document, analysis, catalog()}, english(), ExportOptions(), buffer);
    if (!outcome)
        qFatal("not written");
    return buffer.data();
}

/// What openpyxl, which is not ours, finds in the file: names of sheets with their rows.
QJsonObject readBack(const QByteArray& bytes, QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not saved");
    file.close();
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import json, sys, warnings
warnings.simplefilter('error')
import openpyxl
out = {}
for values in (False, True):
    book = openpyxl.load_workbook(sys.argv[1], data_only=values)
    for sheet in book:
        entry = out.setdefault(sheet.title, {})
        entry['values' if values else 'formulas'] = [
            [('' if c.value is None else str(c.value)) for c in row] for row in sheet.iter_rows()]
        entry['tables'] = [t.ref for t in sheet.tables.values()]
        entry['frozen'] = str(sheet.freeze_panes)
        entry['pictures'] = len(sheet._images)
print(json.dumps(out))
)"),
                                                      path});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

/// The workbook, read back by an independent program.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void sheetsAreReadBack()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QTemporaryDir folder;
        const QJsonObject book = readBack(written(workbookXlsxExporter(), document), folder);
        for (const char* name : {"Cover",
                                 "Diagram",
                                 "Request",
                                 "Rules",
                                 "RulesAtomic",
                                 "NAT",
                                 "Services",
                                 "PublicIPs",
                                 "IPPlan",
                                 "LoadBalancer",
                                 "DNS",
                                 "Certificates",
                                 "NICs_Routes",
                                 "Validation",
                                 "TestPlan",
                                 "Matrix",
                                 "Signoff",
                                 "About",
                                 "FW_External firewall",
                                 "FW_Internal firewall"})
            QVERIFY2(book.contains(QLatin1String(name)), name);

        std::size_t rules = 0;
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            rules += policy.rules.size();
        const QJsonObject sheet = book.value(QLatin1String("Rules")).toObject();
        const QJsonArray rows = sheet.value(QLatin1String("values")).toArray();
        QCOMPARE(rows.size(), static_cast<qsizetype>(rules + 1));
        QCOMPARE(sheet.value(QLatin1String("tables")).toArray().first().toString(),
                 QStringLiteral("A1:Y%1").arg(rules + 1));
        QCOMPARE(sheet.value(QLatin1String("frozen")).toString(), QStringLiteral("B2"));
        QStringList ids;
        for (const QJsonValue& row : rows)
            ids.append(row.toArray().first().toString());
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                QVERIFY2(ids.contains(rule.id), qPrintable(rule.id));
        QCOMPARE(book.value(QLatin1String("Diagram"))
                     .toObject()
                     .value(QLatin1String("pictures"))
                     .toInt(),
                 1);
    }

    /// Formulas are live, and their kept values are right without a recalculation.
    void totalsAreFormulas()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QTemporaryDir folder;
        const QJsonObject sheet = readBack(written(workbookXlsxExporter(), document), folder)
                                      .value(QLatin1String("PublicIPs"))
                                      .toObject();
        const QJsonArray formulas = sheet.value(QLatin1String("formulas")).toArray();
        const QJsonArray values = sheet.value(QLatin1String("values")).toArray();
        double total = 0;
        for (qsizetype i = 1; i < values.size(); ++i) {
            QCOMPARE(formulas[i].toArray()[5].toString(),
                     QStringLiteral("=(C%1+D%1)*E%1").arg(i + 1));
            total += values[i].toArray()[5].toString().toDouble();
        }
        // 3 VIPs and 2 servers with 3 addresses each.
        QCOMPARE(total, 9.0);
    }

    /// What looks like a formula stays text, and what XML cannot say does not break the file.
    void hostileNamesStayText()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const QString hostile = QStringLiteral("=1+1<&\"'\u0001]:/\\?*");
        for (Element& element : document.elements)
            element.name = hostile + element.name;
        document.settings.title = hostile;
        QTemporaryDir folder;
        const QJsonObject book = readBack(written(workbookXlsxExporter(), document), folder);
        const QJsonArray rows =
            book.value(QLatin1String("Rules")).toObject().value(QLatin1String("values")).toArray();
        QVERIFY(rows[1].toArray()[4].toString().startsWith(QLatin1String("=1+1<&\"'")));
    }
};

QTEST_MAIN(TestWorkbook)
#include "tst_workbook.moc"
