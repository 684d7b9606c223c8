#include "model/core/ports.h"

#include <QtTest/QTest>

using namespace edgeplanner;

class TestPorts : public QObject
{
    Q_OBJECT

private slots:
    void readsPortsAndRanges_data()
    {
        QTest::addColumn<QString>("canonical"); // empty = refused
        QTest::newRow("443") << "443";
        QTest::newRow("50000-59999") << "50000-59999";
        QTest::newRow("443-443") << "443";
        QTest::newRow("65535") << "65535";
        QTest::newRow("0") << "";
        QTest::newRow("65536") << "";
        QTest::newRow("59999-50000") << "";
        QTest::newRow("-443") << "";
        QTest::newRow("443-") << "";
        QTest::newRow("+443") << "";
        QTest::newRow(" 443") << "";
        QTest::newRow("https") << "";
        QTest::newRow("1-2-3") << "";
        QTest::newRow("99999999999999999999") << "";
    }
    void readsPortsAndRanges()
    {
        QFETCH(QString, canonical);
        const auto range = portRangeFromText(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(range ? toText(*range) : QString(), canonical);
    }

    void anyPortCoversAll()
    {
        QVERIFY(covers(std::nullopt, 1));
        const Ports ports{{{443, 443}, {50000, 59999}}};
        QVERIFY(covers(ports, 443));
        QVERIFY(covers(ports, 50000));
        QVERIFY(covers(ports, 59999));
        QVERIFY(!covers(ports, 49999));
        QVERIFY(!covers(ports, 60000));
        QCOMPARE(toText(ports, QStringLiteral("Any")), QStringLiteral("443, 50000-59999"));
        QCOMPARE(toText(std::nullopt, QStringLiteral("Any")), QStringLiteral("Any"));
    }
};

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
