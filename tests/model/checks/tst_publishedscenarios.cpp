#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// "error vip-missing/12/external: No …", one a line.
QString listed(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& f : findings)
        lines.append(QStringLiteral("%1 %2: %3")
                         .arg(toText(f.severity), f.identity(), english().describe(f.title)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// The designs that the documents publish are what the documents recommend: nothing to mend.
class TestPublishedScenarios : public QObject
{
    Q_OBJECT

private slots:
    void haveOnlyNotes_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        for (const Product& product : catalog().products)
            for (const Scenario& scenario : catalog().scenarios)
                for (int servers : {scenario.minServers, scenario.maxServers})
                    QTest::addRow("%s %s %d", qPrintable(product.id), qPrintable(scenario.id),
                                  servers)
                        << product.id << scenario.id << servers;
    }

    void haveOnlyNotes()
    {
        QFETCH(QString, product);
        QFETCH(QString, scenario);
        QFETCH(int, servers);
        const Document document = designed(product, scenario, servers);
        const std::vector<Finding> findings = analyze(document, catalog()).findings;
        QStringList expected{QStringLiteral("address-sample"),
                             QStringLiteral("documents-disagree")};
        // What the model cannot see, and the firewall must do.
        const bool nat = catalog().scenario(scenario)->addressing == Addressing::Nat;
        if (nat && servers > 1)
            expected.append(QStringLiteral("nat-hairpin"));
        for (const QString& check : expected)
            QVERIFY2(std::ranges::any_of(findings,
                                         [&check](const Finding& f) { return f.check == check; }),
                     qPrintable(check));
        for (const Finding& f : findings)
            if (f.severity != Severity::Info || !expected.contains(f.check))
                QFAIL(qPrintable(listed(findings)));
    }
};

QTEST_GUILESS_MAIN(TestPublishedScenarios)
#include "tst_publishedscenarios.moc"
