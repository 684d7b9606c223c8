#include "support/designs.h"
#include "support/paperreading.h"
#include "views/papers/papers.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

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
        entry['state'] = sheet.sheet_state
        entry['filters'] = [t.autoFilter.ref for t in sheet.tables.values() if t.autoFilter]
        entry['tableNames'] = [t.name for t in sheet.tables.values()]
        entry['choices'] = [[str(v.sqref), v.formula1] for v in sheet.data_validations.dataValidation]
        entry['formats'] = sum(len(r.rules) for r in sheet.conditional_formatting)
        entry['links'] = [c.hyperlink.location for row in sheet.iter_rows() for c in row if c.hyperlink]
        entry['paper'] = str(sheet.page_setup.paperSize)
        entry['landscape'] = sheet.page_setup.orientation
        entry['titles'] = str(sheet.print_title_rows)
        entry['repeated'] = str(sheet.print_title_cols)
        entry['scale'] = int(sheet.page_setup.scale or 0)
        entry['breaks'] = [b.id for b in sheet.col_breaks.brk]
        entry['widths'] = [d.width for k, d in sorted(sheet.column_dimensions.items(),
                                                      key=lambda i: (len(i[0]), i[0]))]
        entry['lines'] = sum(1 for row in sheet.iter_rows() for c in row
                             if c.border.bottom.style)
        entry['header'] = str(sheet.oddHeader.left.text)
out[''] = {'title': book.properties.title, 'author': book.properties.creator,
           'names': {n.name: n.attr_text for n in book.defined_names.definedName}}
print(json.dumps(out))
)"),
                                                      path});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

/// Puts its name into every text of a form.
struct Filler
{
    void operator()(const char* name, QString& field) const { field = QLatin1String(name); }
    template <class T>
    void operator()(const char*, T&) const
    {
    }
};

/// Texts of a form whose names are not among the values.
struct Checker
{
    void operator()(const char* name, const QString&)
    {
        if (!values.contains(QLatin1String(name)))
            missing.append(QLatin1String(name));
    }
    template <class T>
    void operator()(const char*, const T&)
    {
    }

    const QStringList& values;
    QStringList missing;
};

QJsonArray rowsOf(const QJsonObject& book, const char* sheet, const char* kind = "values")
{
    return book.value(QLatin1String(sheet)).toObject().value(QLatin1String(kind)).toArray();
}

/// Cells of a column below its head.
QStringList column(const QJsonObject& book, const char* sheet, int number)
{
    QStringList cells;
    const QJsonArray rows = rowsOf(book, sheet);
    for (qsizetype i = 1; i < rows.size(); ++i)
        cells.append(rows[i].toArray()[number].toString());
    return cells;
}

QByteArray workbookOf(const Document& document, const ExportOptions& options = {})
{
    return written(workbookXlsxExporter(), document, english(), options).bytes;
}

/// The workbook, read back by an independent program.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    /// Who has accepted a finding, and why, stands in the workbook and in the request.
    void acceptedFindingsSayWhoAndWhy()
    {
        Document document = designed(referenceRequest());
        const Analysis before = analyze(document, catalog());
        const Finding& accepted = before.findings.front();
        Waiver waiver;
        waiver.by = QStringLiteral("Kim Minji");
        waiver.reason = QStringLiteral("The last OCS partner leaves in May");
        document.waivers.insert(accepted.identity(), waiver);
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(document), folder);
        constexpr int check = 1;
        constexpr int state = 6;
        constexpr int by = 7;
        constexpr int because = 8;
        int rows = 0;
        for (const QJsonValue& value : rowsOf(book, "Validation")) {
            const QJsonArray row = value.toArray();
            if (row[state].toString() != QLatin1String("accepted"))
                continue;
            ++rows;
            QCOMPARE(row[check].toString(), accepted.check);
            QCOMPARE(row[by].toString(), waiver.by);
            QCOMPARE(row[because].toString(), waiver.reason);
        }
        QCOMPARE(rows, 1);
        const QByteArray request = written(requestHtmlExporter(), document, english()).bytes;
        QVERIFY(request.contains("Accepted findings: 1"));
        QVERIFY(request.contains("The last OCS partner leaves in May, Kim Minji"));
    }

    /// What every rule exposes and what limits it are said; how grave it is, is left to the reviewer.
    void everyRuleSaysItsRisk()
    {
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(designed(referenceRequest())), folder);
        const QJsonArray heads = rowsOf(book, "Rules").first().toArray();
        const auto place = [&](const char* title) {
            for (int i = 0; i < heads.size(); ++i)
                if (heads[i].toString() == QLatin1String(title))
                    return i;
            return -1;
        };
        const QStringList ids = column(book, "Rules", 0);
        const QStringList risks = column(book, "Rules", place("Risk"));
        const QStringList limits = column(book, "Rules", place("What limits it"));
        QMap<QString, QString> byRule;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QVERIFY2(!risks[i].isEmpty() && !limits[i].isEmpty(), qPrintable(ids[i]));
            byRule.insert(ids[i], risks[i]);
        }
        // Read off the rules of the reference: who opens what to whom.
        const auto starts = [&](const char* id, const char* words) {
            return byRule.value(QLatin1String(id)).startsWith(QLatin1String(words));
        };
        QVERIFY(starts("X05-V", "Anybody on the Internet"));
        QVERIFY(starts("X14-1", "A wide range of ports"));
        QVERIFY(starts("X01-1", "Whoever takes over the server reaches"));
        QVERIFY(starts("X12-1", "Whoever takes over the server sends to any host"));
        QVERIFY(starts("I05-V", "Whoever takes over the perimeter host"));
        QVERIFY(starts("I14-1", "Any host inside"));
        for (const QString& rating : column(book, "Rules", place("Rated by reviewer")))
            QCOMPARE(rating, QString());
    }

    void sheetsAreReadBack()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(document), folder);
        for (const char* name : {"Cover",
                                 "Diagram",
                                 "Request",
                                 "Rules",
                                 "RulesAtomic",
                                 "NAT",
                                 "Objects",
                                 "Services",
                                 "PublicIPs",
                                 "IPPlan",
                                 "Addresses",
                                 "LoadBalancer",
                                 "DNS",
                                 "Certificates",
                                 "NICs_Routes",
                                 "Validation",
                                 "TestPlan",
                                 "Matrix",
                                 "Changes",
                                 "History",
                                 "Signoff",
                                 "Lists",
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
                 QStringLiteral("A1:AC%1").arg(rules + 1));
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
        const QJsonObject sheet =
            readBack(workbookOf(document), folder).value(QLatin1String("PublicIPs")).toObject();
        const QJsonArray formulas = sheet.value(QLatin1String("formulas")).toArray();
        const QJsonArray values = sheet.value(QLatin1String("values")).toArray();
        double total = 0;
        for (qsizetype i = 1; i < values.size(); ++i) {
            QCOMPARE(formulas[i].toArray()[6].toString(),
                     QStringLiteral("=(D%1+E%1)*F%1").arg(i + 1));
            total += values[i].toArray()[6].toString().toDouble();
        }
        // 3 VIPs and 2 servers with 3 addresses each.
        QCOMPARE(total, 9.0);
    }

    /// Every table has its rows, as the model counts them.
    void countsEqualTheModel()
    {
        const Document document = designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"),
                                           12, {QStringLiteral("federation")});
        const Analysis analysis = analyze(document, catalog());
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(document), folder);
        const auto rows = [&](const char* sheet) { return rowsOf(book, sheet).size() - 1; };
        const auto size = [](const auto& list) { return static_cast<qsizetype>(list.size()); };
        qsizetype rules = 0;
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            rules += size(policy.rules);
        QCOMPARE(rows("Rules"), rules);
        QCOMPARE(rows("FW_External firewall") + rows("FW_Internal firewall"), rules);
        QVERIFY(rows("RulesAtomic") >= rules);
        QCOMPARE(rows("NAT"), size(analysis.companions.nat));
        QCOMPARE(rows("NAT"), 36);
        QCOMPARE(rows("LoadBalancer"), size(analysis.companions.loadBalancers));
        QCOMPARE(rows("DNS"), size(analysis.companions.dns));
        QCOMPARE(rows("Certificates"), size(analysis.companions.certificates));
        QCOMPARE(rows("Validation"), size(analysis.findings));
        QCOMPARE(rows("TestPlan"), rules);
        QCOMPARE(rows("Addresses"), size(analysis.plan.addresses));
        // Two cards on each of twelve servers.
        QCOMPARE(rows("NICs_Routes"), 24);
        // Ids of tests and translations are all different.
        for (const auto& [sheet, id] :
             std::initializer_list<std::pair<const char*, int>>{{"TestPlan", 0}, {"NAT", 7}}) {
            QStringList ids = column(book, sheet, id);
            QCOMPARE(ids.removeDuplicates(), 0);
            QVERIFY(!ids.contains(QString()));
        }
        // A translated rule has the address on either side.
        const QStringList before = column(book, "Rules", 17);
        const QStringList after = column(book, "Rules", 18);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(before[i].isEmpty(), after[i].isEmpty());
            QVERIFY(before[i].isEmpty() || before[i] != after[i]);
        }
        QVERIFY(after.filter(QLatin1String("131.107.155.")).size() > 0);
    }

    /// Each address of a subnet is in one line: assigned, gateway, reserved or free.
    void thePlanCoversEverySubnet()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(document), folder);
        const QStringList subnets = column(book, "IPPlan", 0);
        const QStringList counts = column(book, "IPPlan", 3);
        for (const SubnetUse& use : analysis.plan.subnets) {
            std::uint64_t sum = 0;
            for (qsizetype i = 0; i < subnets.size(); ++i)
                if (subnets[i] == use.subnet.toText())
                    sum += counts[i].toULongLong();
            QCOMPARE(sum, use.subnet.usableCount());
        }
    }

    void listsAreTablesReadyForPrint()
    {
        Document document = designed(referenceRequest());
        document.settings.request.number = QStringLiteral("FR-0142");
        document.settings.request.requester = QStringLiteral("Mara Keller");
        ExportOptions options;
        options.paper = PaperSize::Letter;
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(document, options), folder);
        QSet<QString> names;
        for (auto it = book.begin(); it != book.end(); ++it) {
            const QJsonObject sheet = it->toObject();
            if (it.key().isEmpty())
                continue;
            QCOMPARE(sheet.value(QLatin1String("paper")).toString(), QStringLiteral("1"));
            QCOMPARE(sheet.value(QLatin1String("landscape")).toString(),
                     it.key() == QLatin1String("Request") ? QStringLiteral("portrait")
                                                          : QStringLiteral("landscape"));
            QVERIFY(
                sheet.value(QLatin1String("header")).toString().contains(QLatin1String("FR-0142")));
            const QJsonArray tables = sheet.value(QLatin1String("tables")).toArray();
            if (tables.isEmpty())
                continue;
            QCOMPARE(sheet.value(QLatin1String("filters")).toArray(), tables);
            QCOMPARE(sheet.value(QLatin1String("titles")).toString(), QStringLiteral("$1:$1"));
            QCOMPARE(sheet.value(QLatin1String("repeated")).toString(), QStringLiteral("$A:$A"));
            names.insert(sheet.value(QLatin1String("tableNames")).toArray().first().toString());
            QCOMPARE(sheet.value(QLatin1String("state")).toString(),
                     it.key() == QLatin1String("Lists") ? QStringLiteral("hidden")
                                                        : QStringLiteral("visible"));
        }
        QVERIFY(names.size() >= 18);
        const QJsonObject properties = book.value(QString()).toObject();
        QCOMPARE(properties.value(QLatin1String("title")).toString(),
                 QStringLiteral("Firewall request FR-0142"));
        QCOMPARE(properties.value(QLatin1String("author")).toString(),
                 QStringLiteral("Mara Keller"));
    }

    /// On paper a list is legible: 10 points at 70 % are 7. What is wider goes on over further pages,
    /// each with what names the rows.
    void wideListsArePrintedLegibly()
    {
        const Document document = designed(referenceRequest());
        for (const auto& [paper, side] :
             {std::pair(PaperSize::A4, 297.0), std::pair(PaperSize::A3, 420.0)}) {
            ExportOptions options;
            options.paper = paper;
            QTemporaryDir folder;
            const QJsonObject book = readBack(workbookOf(document, options), folder);
            const QJsonObject rules = book.value(QLatin1String("Rules")).toObject();
            const QJsonArray breaks = rules.value(QLatin1String("breaks")).toArray();
            QCOMPARE(breaks.isEmpty(), false);
            const int scale = rules.value(QLatin1String("scale")).toInt();
            QVERIFY(scale >= 70);
            QJsonArray ends = breaks;
            const QJsonArray widths = rules.value(QLatin1String("widths")).toArray();
            ends.append(widths.size());
            int from = 0;
            for (const QJsonValue& end : ends) {
                // Eight pixels a character and five beside them, at 96 dpi: a wide font.
                double pixels = from == 0 ? 0 : widths[0].toDouble() * 8 + 5;
                for (int i = from; i < end.toInt(); ++i)
                    pixels += widths[i].toDouble() * 8 + 5;
                QVERIFY(pixels / 96 * 25.4 * scale / 100 <= side - 25.4);
                from = end.toInt();
            }
            // What fits at once is not torn.
            QVERIFY(book.value(QLatin1String("RulesAtomic"))
                        .toObject()
                        .value(QLatin1String("breaks"))
                        .toArray()
                        .isEmpty());
        }
    }

    /// An empty field of the form is a line to write on, there too.
    void emptyFieldsAreLines()
    {
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(designed(referenceRequest())), folder);
        const QJsonObject form = book.value(QLatin1String("Request")).toObject();
        QVERIFY(form.value(QLatin1String("lines")).toInt() >= 30);
    }

    /// Drop-downs take their values from the hidden sheet, and the values there are the right ones.
    void dropDownsAreLive()
    {
        Document document = designed(referenceRequest());
        document.settings.request.type = RequestType::Modify;
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(document), folder);
        const QJsonObject names =
            book.value(QString()).toObject().value(QLatin1String("names")).toObject();
        const QJsonArray lists = rowsOf(book, "Lists");
        int found = 0;
        for (auto it = book.begin(); it != book.end(); ++it)
            for (const QJsonValue& choice :
                 it->toObject().value(QLatin1String("choices")).toArray()) {
                ++found;
                const QString list = choice.toArray()[1].toString();
                QVERIFY2(names.contains(list), qPrintable(list));
                static const QRegularExpression place(
                    QStringLiteral("^'Lists'!\\$([A-Z])\\$2:\\$\\1\\$([0-9]+)$"));
                const auto match = place.match(names.value(list).toString());
                QVERIFY2(match.hasMatch(), qPrintable(names.value(list).toString()));
                const int at = match.captured(1).front().unicode() - u'A';
                for (int row = 1; row < match.captured(2).toInt(); ++row)
                    QVERIFY(!lists[row].toArray()[at].toString().isEmpty());
            }
        // Status, type, category and priority of the request; log, risk and status of rules on three sheets;
        // results of tests; decisions.
        QCOMPARE(found, 4 + 3 * 3 + 1 + 1);
        QVERIFY(column(book, "Request", 1).contains(QStringLiteral("Modify")));
    }

    void everyFieldOfTheFormIsOnItsSheet()
    {
        Document document = designed(referenceRequest());
        Filler fill;
        visitFields(fill, document.settings.request);
        for (Element& element : document.elements)
            if (auto* firewall = element.as<Firewall>()) {
                firewall->policy = QStringLiteral("policy of %1").arg(element.name);
                firewall->ownerTeam = QStringLiteral("team of %1").arg(element.name);
            }
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(document), folder);
        for (const char* value : {"policy of External firewall", "team of External firewall",
                                  "policy of Internal firewall", "team of Internal firewall"})
            QVERIFY2(column(book, "Request", 1).contains(QLatin1String(value)), value);
        QStringList values = column(book, "Request", 1) + column(book, "Request", 0);
        Checker check{values, {}};
        visitFields(check, std::as_const(document.settings.request));
        QCOMPARE(check.missing, QStringList());
    }

    /// Links lead to sheets and rows that are there.
    void linksLeadSomewhere()
    {
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(designed(referenceRequest())), folder);
        const QStringList ids = column(book, "Rules", 0);
        const QStringList tested = column(book, "TestPlan", 1);
        QStringList links;
        for (const QJsonValue& link : book.value(QLatin1String("TestPlan"))
                                          .toObject()
                                          .value(QLatin1String("links"))
                                          .toArray())
            links.append(link.toString());
        QCOMPARE(links.size(), tested.size());
        for (qsizetype i = 0; i < links.size(); ++i) {
            QVERIFY(links[i].startsWith(QLatin1String("'Rules'!A")));
            QCOMPARE(ids[links[i].mid(9).toInt() - 2], tested[i]);
        }
        const QJsonArray contents =
            book.value(QLatin1String("Cover")).toObject().value(QLatin1String("links")).toArray();
        // All sheets but the cover itself and the hidden one; "" holds the properties.
        QCOMPARE(contents.size(), book.size() - 3);
        for (const QJsonValue& link : contents)
            QVERIFY(book.contains(link.toString().section(QLatin1Char('\''), 1, 1)));
    }

    void changesAreListedFieldByField()
    {
        const Document now = designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1);
        Document later = now;
        later.elements[test::only<EdgePool>(later)].as<EdgePool>()->servers[0].external[2].v4 =
            IpAddress::fromText(u"10.45.16.77");
        const Analysis before = analyze(now, catalog());
        const Snapshot running{now, before, catalog()};
        ExportOptions options;
        options.since = &running;
        QTemporaryDir folder;
        const QJsonObject book = readBack(workbookOf(later, options), folder);
        const QStringList changes = column(book, "Changes", 0);
        const QStringList after = column(book, "Changes", 5);
        QVERIFY(!changes.isEmpty());
        for (qsizetype i = 0; i < changes.size(); ++i) {
            QCOMPARE(changes[i], QStringLiteral("Modify"));
            QVERIFY2(after[i].contains(QLatin1String("10.45.16.77")), qPrintable(after[i]));
        }
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
        const QJsonObject book = readBack(workbookOf(document), folder);
        const QJsonArray rows =
            book.value(QLatin1String("Rules")).toObject().value(QLatin1String("values")).toArray();
        QVERIFY(rows[1].toArray()[4].toString().startsWith(QLatin1String("=1+1<&\"'")));
    }
};

QTEST_MAIN(TestWorkbook)
#include "tst_workbook.moc"
