#include "support/designs.h"

#include "model/exports/exporters.h"
#include "model/interchange/addressplancsv.h"
#include "model/interchange/csvtable.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

QStringList problems(const Document& document, const QByteArray& csv)
{
    const auto read = readAddressPlan(document, catalog(), csv);
    QStringList list;
    if (!read)
        for (const AddressPlanProblem& problem : read.error())
            list.append(
                QStringLiteral("%1: %2").arg(problem.line).arg(english().describe(problem.reason)));
    return list;
}

} // namespace

class TestAddressPlanCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatSpreadsheetsWrite()
    {
        const auto rows =
            csvRows("\xEF\xBB\xBF"
                    "field;address\r\n\r\n\"a\r\nb\";\"say \"\"x\"\"\"\r\n'=1;'quoted'\r\n");
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].cells, (QStringList{QStringLiteral("field"), QStringLiteral("address")}));
        QCOMPARE(rows[1].line, 3);
        QCOMPARE(rows[1].cells,
                 (QStringList{QStringLiteral("a\r\nb"), QStringLiteral("say \"x\"")}));
        QCOMPARE(rows[2].line, 5);
        QCOMPARE(rows[2].cells, (QStringList{QStringLiteral("=1"), QStringLiteral("'quoted'")}));
    }

    void changesWhatDiffers()
    {
        const Document document = designed(referenceRequest());
        const auto read = readAddressPlan(document, catalog(),
                                          "For,Address,Field\n"
                                          "x,131.107.155.77,Edge pool.servers[1].av.v4\n"
                                          "y,131.107.155.10,Edge pool.servers[1].access.v4\n"
                                          "z,,Edge pool.servers[2].access.v4\n");
        QVERIFY(read);
        QCOMPARE(read->changed, 1);
        QCOMPARE(read->unchanged, 1);
        Document changed = document;
        apply(changed, read->edit);
        const auto* pool = changed.find<EdgePool>(only<EdgePool>(changed));
        QCOMPARE(pool->servers[0].external[2].v4->toText(), QStringLiteral("131.107.155.77"));
        QCOMPARE(pool->servers[1].external[0].v4->toText(), QStringLiteral("131.107.155.11"));
        QVERIFY(!pool->servers[0].external[2].sample);
        QVERIFY(pool->servers[0].external[0].sample);
        apply(changed, inverted(read->edit));
        QVERIFY(changed == document);
    }

    /// What is exported comes back, and says nothing new.
    void takesTheExportedTable_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const Scenario& scenario : catalog().scenarios)
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }
    void takesTheExportedTable()
    {
        QFETCH(QString, scenario);
        const Document document =
            designed(QStringLiteral("sfb2015"), scenario, catalog().scenario(scenario)->minServers);
        const Analysis analysis = analyze(document, catalog());
        QBuffer csv;
        csv.open(QIODevice::WriteOnly);
        QVERIFY(addressesCsvExporter().write({document, analysis, catalog()}, english(), {}, csv));
        QCOMPARE(problems(document, csv.data()), QStringList());
        const auto read = readAddressPlan(document, catalog(), csv.data());
        QCOMPARE(read->changed, 0);
        QVERIFY(read->unchanged >= analysis.demand.pools.front().publicCount);
        QVERIFY(read->edit.isEmpty());
    }

    void swapsAddresses()
    {
        const Document document = designed(referenceRequest());
        const auto read = readAddressPlan(document, catalog(),
                                          "field,address\n"
                                          "Edge pool.servers[1].av.v4,131.107.155.31\n"
                                          "Edge pool.servers[2].av.v4,131.107.155.30\n");
        QVERIFY(read);
        Document changed = document;
        apply(changed, read->edit);
        const auto* pool = changed.find<EdgePool>(only<EdgePool>(changed));
        QCOMPARE(pool->servers[0].external[2].v4->toText(), QStringLiteral("131.107.155.31"));
        QCOMPARE(pool->servers[1].external[2].v4->toText(), QStringLiteral("131.107.155.30"));
    }

    void namesEveryLineItCannotTake()
    {
        const Document document = designed(referenceRequest());
        QCOMPARE(problems(document, "field,address\n"
                                    "Edge pool.servers[1].av.v4,131.107.155.300\n"
                                    "Edge pool.servers[1].av.v4,131.107.155.30\n"
                                    "Edge pool.servers[9].av.v4,131.107.155.30\n"
                                    "Nowhere.v4,131.107.155.30\n"
                                    "Edge pool.servers[2].av.v4,fd00::1\n"),
                 (QStringList{
                     QStringLiteral("2: “131.107.155.300” is no address of the family of Edge "
                                    "pool.servers[1].av.v4: write one such as 203.0.113.10."),
                     QStringLiteral("3: Edge pool.servers[1].av.v4 stands in line 2 already."),
                     QStringLiteral("4: “Edge pool.servers[9].av.v4” is nothing in this "
                                    "design that has an address."),
                     QStringLiteral("5: “Nowhere.v4” is nothing in this design that has an "
                                    "address."),
                     QStringLiteral("6: “fd00::1” is no address of the family of Edge "
                                    "pool.servers[2].av.v4: write one such as 203.0.113.10.")}));
        QCOMPARE(problems(document, "owner,address\nx,1.2.3.4\n").size(), 1);
        QCOMPARE(problems(document, "").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAddressPlanCsv)
#include "tst_addressplancsv.moc"
