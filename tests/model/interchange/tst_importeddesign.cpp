#include "model/analysis/analysis.h"
#include "model/catalog/catalogreader.h"
#include "model/editing/answerquestion.h"
#include "model/format/documentfile.h"
#include "model/interchange/topologyimporter.h"
#include "support/importfixtures.h"

#include <QtTest/QTest>

using namespace edgeplanner;

/// What the rest of the program makes of an imported design.
class TestImportedDesign : public QObject
{
    Q_OBJECT

    Result<ImportResult, ImportError> import(const QString& name,
                                             const ImportOptions& options = {}) const
    {
        const QString samples = QStringLiteral(EDGEPLANNER_TEST_DATA "/import");
        return importTopology(fileBytes(samples, name), name, *m_catalog, options);
    }

    std::optional<Catalog> m_catalog;

private slots:
    void initTestCase();
    void everyQuestionCanBeAnswered_data();
    void everyQuestionCanBeAnswered();
    void hardwareLoadBalancingCanBeTheAnswer();
    void importedDesignsGiveTheirRules_data();
    void importedDesignsGiveTheirRules();
};

void TestImportedDesign::initTestCase()
{
    auto catalog = readCatalog(QStringLiteral(":/catalog"));
    QVERIFY2(catalog.isOk(), catalog ? "" : qPrintable(catalog.error().toText()));
    m_catalog = std::move(*catalog);
}

void TestImportedDesign::everyQuestionCanBeAnswered_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"lync2013-3ip-nat-2node.tbxml", "lync2013-3ip-public-2node.topology.xml",
          "sfb2015-1ip-nat-nofederation.topology.xml", "dangling-references.topology.xml",
          "director-branch-ipv6.topology.xml", "odd.tbxml"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestImportedDesign::everyQuestionCanBeAnswered()
{
    QFETCH(QString, name);
    const auto result = import(name);
    QVERIFY(result);
    Document document = result->document;
    const QStringList keys = document.questions.keys();
    int host = 1;
    for (const QString& key : keys) {
        const Question question = document.questions.value(key);
        QString answer = QStringLiteral("198.51.100.%1").arg(host++);
        if (!question.choices.isEmpty())
            answer = question.assumed.isEmpty() ? question.choices.last() : question.assumed;
        const auto edit = answerQuestion(document, *m_catalog, key, answer);
        QVERIFY2(edit.isOk(), qPrintable(key));
        apply(document, *edit);
    }
    QCOMPARE(document.questions.keys(), keys);
    for (const Question& question : document.questions)
        QVERIFY(question.answer);

    // Now every address of every edge server is known, inside, outside and in public.
    const Analysis analysis = analyze(document, *m_catalog);
    for (const PlannedAddress& planned : analysis.plan.addresses)
        if (planned.family == IpFamily::V4 && planned.owner.element
            && document.find<EdgePool>(*planned.owner.element))
            QVERIFY(planned.address);
    for (const Element& element : document.elements)
        if (const auto* firewall = element.as<Firewall>())
            for (const Translation& translation : firewall->translations)
                QCOMPARE(translation.publicAddress.v4.has_value(),
                         document.find<EdgePool>(translation.device) != nullptr);
}

void TestImportedDesign::hardwareLoadBalancingCanBeTheAnswer()
{
    const auto asked = import(QStringLiteral("lync2013-3ip-public-2node.topology.xml"));
    const auto chosen = import(QStringLiteral("lync2013-3ip-public-2node.topology.xml"),
                               {.loadBalancing = LoadBalancing::Hardware});
    QVERIFY(asked && chosen);
    Document document = asked->document;
    const auto edit = answerQuestion(document, *m_catalog, QStringLiteral("loadBalancing:edgepool"),
                                     QStringLiteral("hlb"));
    QVERIFY(edit);
    apply(document, *edit);
    // Answering later and choosing beforehand come to the same rules.
    const auto ruleIds = [this](const Document& design) {
        QStringList ids;
        const Analysis analysis = analyze(design, *m_catalog);
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                ids.append(rule.id);
        ids.sort();
        return ids;
    };
    QVERIFY(ruleIds(document) != ruleIds(asked->document));
    QCOMPARE(ruleIds(document), ruleIds(chosen->document));

    for (const auto& [key, answer] :
         {std::pair("publicAddress:External load balancer/av", "203.0.113.130"),
          std::pair("serverAddress:Internal load balancer/internal", "172.25.33.110")}) {
        Document design = chosen->document;
        const auto vip = answerQuestion(design, *m_catalog, QString::fromLatin1(key),
                                        QString::fromLatin1(answer));
        QVERIFY2(vip.isOk(), key);
        apply(design, *vip);
        const QString json = QString::fromUtf8(designText(design));
        QVERIFY2(json.contains(QString::fromLatin1(answer)), answer);
    }
}

/// Counts are made from the published port tables (EDGE-DOMAIN, 2.1): rows of the scenario, without
/// those of features that are off, times servers; a reverse proxy adds one row on either side.
void TestImportedDesign::importedDesignsGiveTheirRules_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("rules");
    const auto row = [](const char* name, const QList<int>& rules) {
        QTest::newRow(name) << QString::fromLatin1(name) << rules;
    };
    // Outside 17 rows less 3 for OCS 2007; inside 11 less 3 for central logging.
    row("lync2013-3ip-nat-2node.tbxml", {14 * 2 + 1, 8 * 2 + 1});
    // 16 less OCS 2007 and incoming XMPP; inside less XMPP too.
    row("lync2013-3ip-public-2node.topology.xml", {12 * 2 + 1, 7 * 2 + 1});
    // 2015 has no rows for OCS 2007, and both outgoing media rows without federation.
    row("sfb2015-1ip-nat-nofederation.topology.xml", {11 + 1, 7 + 1});
    // No servers: only the proxy is left.
    row("dangling-references.topology.xml", {1, 1});
}

void TestImportedDesign::importedDesignsGiveTheirRules()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, rules);
    const auto result = import(name);
    QVERIFY(result);
    const Analysis analysis = analyze(result->document, *m_catalog);
    QList<int> counts;
    for (const FirewallPolicy& policy : analysis.policies.firewalls)
        counts.append(static_cast<int>(policy.rules.size()));
    QCOMPARE(counts, rules);
    QVERIFY(analysis.policies.notFiltered.empty());
}

QTEST_GUILESS_MAIN(TestImportedDesign)
#include "tst_importeddesign.moc"
