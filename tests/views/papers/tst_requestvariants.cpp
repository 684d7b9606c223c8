#include "model/exports/paper/contenthtml.h"
#include "model/exports/request/requestpaper.h"
#include "support/bigdesign.h"
#include "support/designs.h"
#include "support/paperreading.h"
#include "views/papers/contextsection.h"
#include "views/papers/papers.h"
#include "views/papers/printablepaper.h"
#include "views/render/arrange.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// Ids of rules among the words of a paper.
QSet<QString> idsIn(const std::vector<PdfPage>& pages, const QSet<QString>& known)
{
    static const QRegularExpression around(QStringLiteral("^[(]+|[,.;:)]+$"));
    QSet<QString> found;
    for (const PdfPage& page : pages)
        for (const PdfWord& word : page.words)
            if (const QString id = QString(word.text).remove(around); known.contains(id))
                found.insert(id);
    return found;
}

struct Rules
{
    QSet<QString> all;
    QSet<QString> wanted;
};

Rules rulesWhere(const Analysis& analysis, auto&& isWanted)
{
    Rules rules;
    for (const FirewallPolicy& policy : analysis.policies.firewalls)
        for (const PolicyRule& rule : policy.rules) {
            rules.all.insert(rule.id);
            if (isWanted(policy, *analysis.flows[rule.flow].rule))
                rules.wanted.insert(rule.id);
        }
    return rules;
}

Document largest()
{
    Document document = bench::manyPools(50);
    document.layout = arranged(document);
    return document;
}

QSet<QString> idsOf(const RequestPaper& paper, RuleChange change)
{
    QSet<QString> ids;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines)
            if (requested.change == change)
                ids.insert(requested.line.id);
    return ids;
}

/// Ids in the roll-back's table, by the words of their step.
QMap<QString, QSet<QString>> rollbackOf(const PaperContent& content)
{
    QMap<QString, QSet<QString>> steps;
    for (const PaperSection& section : content.sections)
        if (section.anchor == QLatin1String("rollback"))
            for (const PaperBlock& block : section.blocks)
                if (const auto* table = std::get_if<PaperTable>(&block))
                    for (const PaperRow& row : table->groups.front().rows)
                        for (const TextRun& run : row.cells[3].lines.front())
                            if (const QString id = QString(run.text).remove(u',').trimmed();
                                !id.isEmpty())
                                steps[row.cells[1].lines.front().front().text].insert(id);
    return steps;
}

} // namespace

/// The variants of a request: each holds exactly what it is about.
class TestRequestVariants : public QObject
{
    Q_OBJECT

private slots:
    void aSummaryIsTwoPages_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<bool>("letter");
        QTest::addColumn<bool>("inKorean");
        for (const char* design : {"reference", "twelve servers", "filled"})
            for (const bool letter : {false, true})
                QTest::addRow("%s, %s", design, letter ? "Letter, Korean" : "A4, English")
                    << QString::fromLatin1(design) << letter << letter;
        QTest::newRow("fifty pools") << QStringLiteral("fifty pools") << true << false;
    }

    void aSummaryIsTwoPages()
    {
        QFETCH(QString, design);
        QFETCH(bool, letter);
        QFETCH(bool, inKorean);
        Document document = designed(referenceRequest());
        if (design == QLatin1String("twelve servers"))
            document = designed(QStringLiteral("sfb2015"), QStringLiteral("hlb-public"), 12,
                                {QStringLiteral("federation"), QStringLiteral("reverse-proxy")});
        else if (design == QLatin1String("fifty pools"))
            document = largest();
        else if (design == QLatin1String("filled"))
            document.settings.request.justification =
                QStringLiteral("Staff outside sign in without a VPN. ").repeated(8);
        ExportOptions options;
        options.variant = PaperVariant::Summary;
        options.paper = letter ? PaperSize::Letter : PaperSize::A4;
        const auto pages = readPdf(
            written(requestPdfExporter(), document, inKorean ? korean() : english(), options)
                .bytes);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(wordOutside(pages), QString());
    }

    void oneFirewallOnly()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        for (const FirewallPolicy& policy : analysis.policies.firewalls) {
            const Rules rules = rulesWhere(analysis, [&](const FirewallPolicy& each, const auto&) {
                return each.firewall == policy.firewall;
            });
            ExportOptions options;
            options.firewall = policy.firewall;
            const auto pages =
                readPdf(written(requestPdfExporter(), document, english(), options).bytes);
            QCOMPARE(idsIn(pages, rules.all), rules.wanted);
        }
    }

    void oneServiceOnly()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        const Rules rules = rulesWhere(analysis, [](const auto&, const CatalogRule& rule) {
            return rule.service == QLatin1String("av");
        });
        QVERIFY(!rules.wanted.isEmpty() && rules.wanted != rules.all);
        ExportOptions options;
        options.service = QStringLiteral("av");
        QCOMPARE(idsIn(readPdf(written(requestPdfExporter(), document, english(), options).bytes),
                       rules.all),
                 rules.wanted);
    }

    /// A server more, a feature less and a moved address: what is added on the way there is removed
    /// on the way back, and the roll-back of one is the request of the other.
    void theWayBackIsTheInverse()
    {
        const Document one = designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), 2,
                                      {QStringLiteral("federation"), QStringLiteral("xmpp")});
        Document two = designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), 3,
                                {QStringLiteral("federation")});
        two.elements[only<EdgePool>(two)].as<EdgePool>()->servers[0].external[2].v4 =
            IpAddress::fromText(u"10.45.16.77");
        const Analysis first = analyze(one, catalog());
        const Analysis second = analyze(two, catalog());
        const Snapshot before{one, first, catalog()};
        const Snapshot after{two, second, catalog()};
        ExportOptions there;
        there.since = &before;
        there.variant = PaperVariant::Changes;
        ExportOptions back;
        back.since = &after;
        back.variant = PaperVariant::Changes;
        const RequestPaper forwards(after, english(), there);
        const RequestPaper backwards(before, english(), back);
        QVERIFY(forwards.count(RuleChange::Add) > 0);
        QVERIFY(forwards.count(RuleChange::Modify) > 0);
        QVERIFY(forwards.count(RuleChange::Remove) > 0);
        QCOMPARE(forwards.count(RuleChange::Keep), 0);
        QCOMPARE(idsOf(forwards, RuleChange::Add), idsOf(backwards, RuleChange::Remove));
        QCOMPARE(idsOf(forwards, RuleChange::Remove), idsOf(backwards, RuleChange::Add));
        QCOMPARE(idsOf(forwards, RuleChange::Modify), idsOf(backwards, RuleChange::Modify));

        const auto steps = rollbackOf(requestContent(after, english(), there).content);
        QCOMPARE(steps.value(QStringLiteral("Remove what was added")),
                 idsOf(forwards, RuleChange::Add));
        QCOMPARE(steps.value(QStringLiteral("Add again what was removed")),
                 idsOf(forwards, RuleChange::Remove));
        QCOMPARE(steps.value(QStringLiteral("Set back what was changed, as printed under “Now”")),
                 idsOf(forwards, RuleChange::Modify));

        // The tables of the firewalls hold every changed rule, and no other; all of it is on paper.
        QSet<QString> listed;
        for (const PaperSection& section : requestContent(after, english(), there).content.sections)
            for (const PaperBlock& block : section.blocks)
                if (const auto* table = std::get_if<PaperTable>(&block);
                    table && table->look == PaperTable::Look::Rules)
                    for (const PaperGroup& group : table->groups)
                        for (const PaperRow& row : group.rows)
                            listed.insert(row.cells.front().lines.front().front().text);
        const QSet<QString> changed = idsOf(forwards, RuleChange::Add)
                                      + idsOf(forwards, RuleChange::Modify)
                                      + idsOf(forwards, RuleChange::Remove);
        QCOMPARE(listed, changed);
        const auto pages = readPdf(written(requestPdfExporter(), two, english(), there).bytes);
        QCOMPARE(idsIn(pages, changed), changed);

        // Its drawing has the connections with something to add or to change, and no others.
        QSet<QString> drawn;
        const Drawing picture = contextDrawing(after, english(), there, mostPagesOfDrawing);
        for (const auto& [key, connector] : picture.diagram.connectors)
            for (const GateVisual& gate : connector.gates)
                drawn.unite({gate.rules.cbegin(), gate.rules.cend()});
        QCOMPARE(drawn, idsOf(forwards, RuleChange::Add) + idsOf(forwards, RuleChange::Modify));
        const Rules all = rulesWhere(second, [](const auto&, const auto&) { return true; });
        const QSet<QString> untouched = all.all - changed;
        QVERIFY(!untouched.isEmpty());
        PrintablePaper paper = printableRequest(after, english(), there);
        const auto context = std::ranges::find(paper.content.sections, QStringLiteral("context"),
                                               &PaperSection::anchor);
        QVERIFY(context != paper.content.sections.end());
        paper.content.sections = {*context};
        const QString words = QString::fromUtf8(contentHtml(paper.content, {}));
        for (const QString& id : untouched)
            QVERIFY2(!words.contains(id), qPrintable(id));
        for (const QString& id : idsOf(forwards, RuleChange::Remove))
            QVERIFY2(words.contains(id), qPrintable(id));
    }

    /// What the numbers of the drawing stand for names every rule, or says how many more there are.
    void theLegendLosesNoRule()
    {
        const Document reference = designed(referenceRequest());
        const Document many = designed(QStringLiteral("sfb2015"), QStringLiteral("hlb-public"), 12,
                                       {QStringLiteral("federation")});
        for (const Document& document : {reference, many}) {
            const Analysis analysis = analyze(document, catalog());
            const Drawing picture =
                contextDrawing({document, analysis, catalog()}, english(), {}, mostPagesOfDrawing);
            const PaperTable legend = contextLegend(picture, english());
            for (std::size_t i = 0; i < picture.numbers.size(); ++i) {
                const NumberedGate& number = picture.numbers[i];
                const GateVisual& gate =
                    picture.diagram.connectors.at(number.connector).gates[number.gate];
                const QString words =
                    legend.groups.front().rows[i].cells[3].lines.front().front().text;
                qsizetype named = 0;
                for (const QString& id : gate.rules)
                    named += words.split(QRegularExpression(QStringLiteral("[ ,]+"))).contains(id);
                if (named < gate.rules.size())
                    QVERIFY2(words.contains(QStringLiteral(" and %1 more, listed with ")
                                                .arg(gate.rules.size() - named)),
                             qPrintable(words));
                QVERIFY(named >= std::min<qsizetype>(gate.rules.size(), 40));
            }
        }
    }

    /// 50 pools: no rule, no address lost, nothing outside of a page.
    void fiftyPools()
    {
        const Document document = largest();
        const Analysis analysis = analyze(document, catalog());
        const auto pages = readPdf(written(requestPdfExporter(), document, english()).bytes);
        const Rules rules = rulesWhere(analysis, [](const auto&, const auto&) { return true; });
        QVERIFY(rules.all.size() > 2000);
        QCOMPARE(idsIn(pages, rules.all), rules.wanted);
        QCOMPARE(wordOutside(pages), QString());
        QSet<QString> words;
        for (const PdfPage& page : pages)
            for (const PdfWord& word : page.words)
                words.insert(QString(word.text).remove(QChar(0x2020)));
        for (const PlannedAddress& planned : analysis.plan.addresses)
            if (planned.address)
                QVERIFY2(words.contains(planned.address->toText()),
                         qPrintable(planned.address->toText()));
    }

    /// Every heading is found in Korean, and Korean stays inside its pages.
    void korean_headings()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        const auto pages = readPdf(written(requestPdfExporter(), document, korean()).bytes);
        QCOMPARE(wordOutside(pages), QString());
        QString text;
        for (const PdfPage& page : pages)
            text += page.text();
        const PaperContent content =
            requestContent({document, analysis, catalog()}, korean(), {}).content;
        static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
        int headings = 0;
        for (const PaperSection& section : content.sections) {
            QVERIFY2(text.contains(squeezed(section.heading)), qPrintable(section.heading));
            headings += section.heading.contains(hangul) ? 1 : 0;
            for (const PaperBlock& block : section.blocks)
                if (const auto* heading = std::get_if<SubHeading>(&block))
                    QVERIFY2(text.contains(squeezed(heading->text)), qPrintable(heading->text));
        }
        QVERIFY(headings >= 12);
        // The words of the drawing are Korean too.
        QVERIFY(text.contains(QStringLiteral("모든호스트")));
    }
};

QTEST_MAIN(TestRequestVariants)
#include "tst_requestvariants.moc"
