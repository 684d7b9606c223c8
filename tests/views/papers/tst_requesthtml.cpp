#include "model/exports/exporters.h"
#include "support/designs.h"
#include "views/papers/papers.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <optional>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

struct Paper
{
    QByteArray html;
    bool complete = false;
    QStringList reasons;
};

Paper paperOf(const Document& document, const ExportOptions& options = {})
{
    const Analysis analysis = analyze(document, catalog());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome =
        requestHtmlExporter().write({document, analysis, catalog()}, english(), options, buffer);
    Paper paper{buffer.data(), outcome->incomplete.empty(), {}};
    for (const Message& reason : outcome->incomplete)
        paper.reasons.append(english().describe(reason));
    return paper;
}

QStringList captures(const QByteArray& html, const char* pattern)
{
    QStringList found;
    auto matches =
        QRegularExpression(QString::fromLatin1(pattern)).globalMatch(QString::fromUtf8(html));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

/// Every element closes in its turn. Returns the first that does not.
QString unbalanced(const QByteArray& html)
{
    static const QSet<QString> empty{QStringLiteral("meta"), QStringLiteral("br"),
                                     QStringLiteral("col")};
    QStringList open;
    auto tags = QRegularExpression(QStringLiteral("<(/?)([a-z0-9]+)[^>]*>"))
                    .globalMatch(QString::fromUtf8(html));
    while (tags.hasNext()) {
        const auto tag = tags.next();
        // The drawing is XML: its empty elements close themselves.
        if (empty.contains(tag.captured(2)) || tag.captured(0).endsWith(QLatin1String("/>")))
            continue;
        if (tag.captured(1).isEmpty())
            open.append(tag.captured(2));
        else if (open.isEmpty() || open.takeLast() != tag.captured(2))
            return tag.captured(0);
    }
    return open.isEmpty() ? QString() : open.last();
}

template <class T>
T& only(Document& document)
{
    return *document.elements[test::only<T>(document)].template as<T>();
}

} // namespace

/// The firewall request as a page: sound, self-contained, nothing widened, nothing left unsaid.
class TestRequestHtml : public QObject
{
    Q_OBJECT

private slots:
    void isSound_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const Scenario& scenario : catalog().scenarios)
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }

    void isSound()
    {
        QFETCH(QString, scenario);
        const int servers = catalog().scenario(scenario)->minServers;
        const Paper paper =
            paperOf(designed(QStringLiteral("sfb2015"), scenario, servers,
                             {QStringLiteral("federation"), QStringLiteral("reverse-proxy")}));
        QVERIFY2(paper.complete, qPrintable(paper.reasons.join(QLatin1Char('\n'))));
        QVERIFY(paper.html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        QCOMPARE(unbalanced(paper.html), QString());

        const QStringList ids = captures(paper.html, " id=\"([^\"]*)\"");
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const QString& target : captures(paper.html, "href=\"#([^\"]*)\""))
            QVERIFY2(ids.contains(target), qPrintable(target));
        for (const QString& label : captures(paper.html, "aria-labelledby=\"([^\"]*)\""))
            QVERIFY2(ids.contains(label), qPrintable(label));
        // Nothing is fetched from anywhere and nothing runs.
        for (const char* forbidden : {"src=", "href=\"h", "url(", "@import", "<script", "<link"})
            QVERIFY2(!paper.html.contains(forbidden), forbidden);
        // Every head cell says what it heads.
        QCOMPARE(paper.html.count("<th"), paper.html.count("<thead") + paper.html.count("scope="));
    }

    void hostileNamesStayText()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const QString hostile = QStringLiteral("\"><script>alert(1)</script>&'");
        for (Element& element : document.elements)
            element.name += hostile;
        document.settings.title = hostile;
        document.settings.request.number = hostile + QStringLiteral("} @import 'x'; {");
        document.settings.request.justification = hostile;
        const Paper paper = paperOf(document);
        QVERIFY(!paper.html.contains("<script"));
        QCOMPARE(unbalanced(paper.html), QString());
        // The number also stands in the style sheet.
        const qsizetype style = paper.html.indexOf("@bottom-left { content: ");
        QVERIFY(style > 0);
        const QByteArray rule = paper.html.mid(style, paper.html.indexOf("</style>") - style);
        QVERIFY2(!rule.contains("@import") && !rule.contains('<'), rule.constData());
    }

    void filledFieldsArePrintedAndEmptyOnesRuled()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        const qsizetype before = paperOf(document).html.count("class=\"blank\"");
        document.settings.request.number = QStringLiteral("FR-0142");
        document.settings.request.requester = QStringLiteral("Mara Keller");
        ExportOptions options;
        options.date = QDate(2026, 5, 4);
        const Paper paper = paperOf(document, options);
        QVERIFY(paper.html.contains("<dd>FR-0142</dd>"));
        QVERIFY(paper.html.contains("<dd>Mara Keller</dd>"));
        QVERIFY(paper.html.contains("<dd>2026-05-04</dd>"));
        QCOMPARE(paper.html.count("class=\"blank\""), before - 3);
    }

    void sampleValuesAreMarked()
    {
        const Paper sample =
            paperOf(designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1));
        QVERIFY(sample.html.contains(
            "<code>131.107.155.10<abbr title=\"sample value\">†</abbr></code>"));
        QVERIFY(sample.html.contains("Values marked †"));

        ScenarioRequest request = referenceRequest();
        request.publicNetworks = {*Subnet::fromText(u"198.51.100.0/24")};
        request.internal = {*Subnet::fromText(u"10.1.0.0/24")};
        request.corporate = {*Subnet::fromText(u"10.2.0.0/24")};
        const Paper own = paperOf(designed(request));
        QVERIFY(!own.html.contains("†"));
    }

    void missingAddressOfAServerIsARuledGap()
    {
        Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("single-public"), 1);
        only<EdgePool>(document).servers[0].external[2] = {};
        const Paper paper = paperOf(document);
        QVERIFY(!paper.complete);
        QVERIFY(paper.reasons.first().contains(QLatin1String("X19-1")));
        QVERIFY(paper.html.contains("This request is incomplete"));
        const qsizetype row = paper.html.indexOf("id=\"rule-X19-1\"");
        const QByteArray line = paper.html.mid(row, paper.html.indexOf("</tr>", row) - row);
        QVERIFY2(line.contains("edge01 A/V<br><strong class=\"missing\">address not assigned"),
                 line.constData());
    }

    void farEndInsideWithoutAddressIsRefusedByName()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-public"), 1,
                                     {QStringLiteral("reverse-proxy")});
        auto& pool = only<FrontEndPool>(document);
        pool.webVip = {};
        for (PoolServer& server : pool.servers)
            server.address = {};
        const Paper paper = paperOf(document);
        QVERIFY(!paper.complete);
        QVERIFY(paper.html.contains("<li id=\"rule-R04-1\">"));
        QVERIFY(!paper.html.contains("<tr id=\"rule-R04-1\">"));
    }

    void withoutFirewallNothingIsRequestedAndEverythingListed()
    {
        Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("single-public"), 1);
        // One router where the two firewalls stood.
        for (Element& element : document.elements)
            if (element.as<Firewall>())
                element.data = Router{};
        const Paper paper = paperOf(document);
        QVERIFY(paper.html.contains("nothing to ask for"));
        QVERIFY(paper.html.contains("Not filtered by any firewall"));
        QVERIFY(!paper.html.contains("class=\"rules\""));
    }

    void findingsAreListedEvenWhenThereAreNone()
    {
        ScenarioRequest request = referenceRequest();
        const Paper paper = paperOf(designed(request));
        QVERIFY(paper.html.contains("Open findings: "));
        QVERIFY(paper.html.contains("Accepted findings: 0"));
        QVERIFY(!paper.html.contains("judged differently"));
    }

    /// Whoever approves reads that a severity was changed, what it usually is, why and by whom; also
    /// where the check finds nothing.
    void changedSeveritiesArePrinted()
    {
        Document document = designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), 2);
        SeverityChoice choice;
        choice.severity = Severity::Warning;
        choice.reason = QStringLiteral("our firewall cannot do it");
        choice.by = QStringLiteral("M. Keller");
        document.settings.severities.insert(QStringLiteral("nat-hairpin"), choice);
        choice.severity = Severity::Info;
        choice.reason = QStringLiteral("a lab");
        document.settings.severities.insert(QStringLiteral("nat-with-hlb"), choice);
        const Paper paper = paperOf(document);
        QVERIFY(paper.html.contains("Warning (usually: Note)"));
        QVERIFY(paper.html.contains("Checks judged differently: 2"));
        QVERIFY(paper.html.contains("our firewall cannot do it, M. Keller"));
        QVERIFY(paper.html.contains("a lab, M. Keller"));
    }
};

QTEST_MAIN(TestRequestHtml)
#include "tst_requesthtml.moc"
