#include "model/editing/fillseries.h"
#include "model/editing/pooloperations.h"
#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

QStringList values(const std::vector<SeriesValue>& series)
{
    QStringList list;
    for (const SeriesValue& value : series)
        list.append(value.value);
    return list;
}

Document threeServers()
{
    return designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 3);
}

} // namespace

class FillSeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesCountOnInTheFirstLabel()
    {
        const Document document = threeServers();
        const ElementId pool = only<EdgePool>(document);
        const auto series = seriesValues(document, catalog(), pool, QStringLiteral("fqdn"),
                                         QStringLiteral("hq-edge09a.contoso2.net"));
        QVERIFY(series);
        QCOMPARE(values(*series), QStringList({QStringLiteral("hq-edge09a.contoso2.net"),
                                               QStringLiteral("hq-edge10a.contoso2.net"),
                                               QStringLiteral("hq-edge11a.contoso2.net")}));
        for (const char* bad : {"edge.contoso2.net", "edge 1.contoso.net", ""})
            QVERIFY2(!seriesValues(document, catalog(), pool, QStringLiteral("fqdn"),
                                   QString::fromLatin1(bad)),
                     bad);
    }

    void addressesCountByOne()
    {
        const Document document = threeServers();
        const ElementId pool = only<EdgePool>(document);
        const auto series = seriesValues(document, catalog(), pool, QStringLiteral("access.v4"),
                                         QStringLiteral("10.45.16.254"));
        QVERIFY(series);
        QCOMPARE(values(*series),
                 QStringList({QStringLiteral("10.45.16.254"), QStringLiteral("10.45.16.255"),
                              QStringLiteral("10.45.17.0")}));
        QVERIFY(!seriesValues(document, catalog(), pool, QStringLiteral("access.v4"),
                              QStringLiteral("fd04::1")));
        const auto six = seriesValues(document, catalog(), pool, QStringLiteral("internal.v6"),
                                      QStringLiteral("fd04::ffff"));
        QVERIFY(six);
        QCOMPARE(six->at(1).value, QStringLiteral("fd04::1:0"));
        QVERIFY(!seriesValues(document, catalog(), pool, QStringLiteral("nothing"), {}));
    }

    void whatIsTakenIsShownAndRefused()
    {
        const Document document = threeServers();
        const ElementId pool = only<EdgePool>(document);
        const auto* before = document.find<EdgePool>(pool);
        // The A/V address of the second server stands in the way of Access addresses.
        const QString taken = before->servers[1].external[2].v4->toText();
        const auto series =
            seriesValues(document, catalog(), pool, QStringLiteral("access.v4"), taken);
        QVERIFY(series);
        QVERIFY(!series->front().problem.isEmpty());
        QVERIFY(!fillSeries(document, catalog(), pool, QStringLiteral("access.v4"), taken));
        // Its own addresses never do.
        const QString own = before->servers[1].external[0].v4->toText();
        const auto edit = fillSeries(document, catalog(), pool, QStringLiteral("access.v4"), own);
        QVERIFY(edit);
        Document after = document;
        apply(after, *edit);
        QCOMPARE(after.find<EdgePool>(pool)->servers[0].external[0].v4->toText(), own);
        QVERIFY(!after.find<EdgePool>(pool)->servers[0].external[0].sample);
    }

    void serverCountGoesUpAndDown()
    {
        const Document document = threeServers();
        const ElementId pool = only<EdgePool>(document);
        Document after = document;
        apply(after, *setServerCount(document, catalog(), pool, 5));
        QCOMPARE(after.find<EdgePool>(pool)->servers.size(), std::size_t(5));
        apply(after, *setServerCount(after, catalog(), pool, 2));
        QCOMPARE(after.find<EdgePool>(pool)->servers.size(), std::size_t(2));
        QCOMPARE(after.find<EdgePool>(pool)->servers.back().slot, 2);
        QVERIFY(setServerCount(after, catalog(), pool, 2)->isEmpty());
        QVERIFY(!setServerCount(after, catalog(), pool, 0));
    }
};

QTEST_GUILESS_MAIN(FillSeriesTest)
#include "tst_fillseries.moc"
