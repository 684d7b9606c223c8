#include "model/core/ipaddress.h"

#include <QtTest/QTest>

using namespace edgeplanner;

class TestIpAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesCanonically_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical"); // empty = refused
        QTest::newRow("v4") << "131.107.155.10"
                            << "131.107.155.10";
        QTest::newRow("v6 RFC 5952") << "2001:0DB8:0:0:1:0:0:1"
                                     << "2001:db8::1:0:0:1";
        QTest::newRow("v6 zero") << "::"
                                 << "::";
        QTest::newRow("octet too large") << "1.2.3.256"
                                         << "";
        QTest::newRow("three octets") << "1.2.3"
                                      << "";
        QTest::newRow("leading zero is octal elsewhere") << "010.1.2.3"
                                                         << "";
        QTest::newRow("space") << " 1.2.3.4"
                               << "";
        QTest::newRow("scope") << "fe80::1%eth0"
                               << "";
        QTest::newRow("prefix") << "1.2.3.4/24"
                                << "";
        QTest::newRow("placeholder of a lab file") << "Edge1InternalIP"
                                                   << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("other digits") << QString::fromUtf8("１.2.3.4") << "";
    }
    void readsAndWritesCanonically()
    {
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const auto address = IpAddress::fromText(typed);
        QCOMPARE(address ? address->toText() : QString(), canonical);
    }

    void tellsPublicFromPrivate_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("131.107.155.10") << true;
        QTest::newRow("203.0.113.10") << true; // documentation stands for public
        QTest::newRow("10.45.16.10") << false;
        QTest::newRow("172.15.255.255") << true;
        QTest::newRow("172.16.0.0") << false;
        QTest::newRow("172.31.255.255") << false;
        QTest::newRow("172.32.0.0") << true;
        QTest::newRow("192.168.10.1") << false;
        QTest::newRow("100.64.0.1") << false;
        QTest::newRow("169.254.1.1") << false;
        QTest::newRow("127.0.0.1") << false;
        QTest::newRow("224.0.0.1") << false;
        QTest::newRow("255.255.255.255") << false;
        QTest::newRow("2001:92a5:2bb5:6007::1610") << true;
        QTest::newRow("fd04:422a:12f6:af2f::1610") << false;
        QTest::newRow("fe80::1") << false;
        QTest::newRow("::1") << false;
    }
    void tellsPublicFromPrivate()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(IpAddress::fromText(QString::fromLatin1(QTest::currentDataTag()))->isPublic(),
                 isPublic);
    }

    void refusesWrongSubnets_data()
    {
        QTest::addColumn<QString>("canonical");
        QTest::newRow("10.45.16.0/24") << "10.45.16.0/24";
        QTest::newRow("0.0.0.0/0") << "0.0.0.0/0";
        QTest::newRow("2001:DB8::/32") << "2001:db8::/32";
        QTest::newRow("10.45.16.1/32") << "10.45.16.1/32";
        QTest::newRow("10.45.16.1/24") << "";
        QTest::newRow("10.45.16.0") << "";
        QTest::newRow("10.45.16.0/33") << "";
        QTest::newRow("10.45.16.0/-1") << "";
        QTest::newRow("10.45.16.0/+24") << "";
        QTest::newRow("10.45.16.0/") << "";
        QTest::newRow("::/129") << "";
    }
    void refusesWrongSubnets()
    {
        QFETCH(QString, canonical);
        const auto subnet = Subnet::fromText(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(subnet ? subnet->toText() : QString(), canonical);
    }

    void countsUsableAddresses_data()
    {
        QTest::addColumn<quint64>("usable");
        QTest::newRow("10.0.0.0/16") << quint64(65534);
        QTest::newRow("10.0.0.0/24") << quint64(254);
        QTest::newRow("10.0.0.0/28") << quint64(14);
        QTest::newRow("10.0.0.0/30") << quint64(2);
        QTest::newRow("10.0.0.0/31") << quint64(2);
        QTest::newRow("10.0.0.0/32") << quint64(1);
        QTest::newRow("2001:db8::/126") << quint64(3);
        QTest::newRow("2001:db8::/127") << quint64(2);
        QTest::newRow("2001:db8::/64") << (quint64(1) << 62);
    }
    void countsUsableAddresses()
    {
        QFETCH(quint64, usable);
        const auto subnet = Subnet::fromText(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(subnet->usableCount(), usable);
        // The figure is the number of addresses that isUsable() accepts.
        if (usable < 70000) {
            quint64 accepted = 0;
            for (quint64 i = 0; subnet->at(i); ++i)
                accepted += subnet->isUsable(*subnet->at(i)) ? 1U : 0U;
            QCOMPARE(accepted, usable);
        }
    }

    void endsAtTheEndOfTheSubnet()
    {
        const auto subnet = Subnet::fromText(u"10.45.16.0/28");
        QCOMPARE(subnet->at(15)->toText(), QStringLiteral("10.45.16.15"));
        QVERIFY(!subnet->at(16));
        QVERIFY(!subnet->isUsable(*IpAddress::fromText(u"10.45.16.0")));
        QVERIFY(!subnet->isUsable(*IpAddress::fromText(u"10.45.16.15")));
        QVERIFY(!subnet->isUsable(*IpAddress::fromText(u"10.45.16.16")));
        QVERIFY(subnet->isUsable(*IpAddress::fromText(u"10.45.16.14")));
        QCOMPARE(Subnet::fromText(u"2001:db8::/64")->at(0x1610)->toText(),
                 QStringLiteral("2001:db8::1610"));
        QCOMPARE(Subnet::fromText(u"10.45.255.0/16").has_value(), false);
        QCOMPARE(Subnet::fromText(u"10.45.0.0/16")->at(256 + 7)->toText(),
                 QStringLiteral("10.45.1.7"));
    }

    void overlapsBothWays()
    {
        const auto wide = *Subnet::fromText(u"10.0.0.0/8");
        const auto narrow = *Subnet::fromText(u"10.45.16.0/24");
        const auto other = *Subnet::fromText(u"10.45.17.0/24");
        QVERIFY(wide.overlaps(narrow) && narrow.overlaps(wide));
        QVERIFY(!other.overlaps(narrow) && !narrow.overlaps(other));
        QVERIFY(!wide.overlaps(*Subnet::fromText(u"::/0")));
    }

    /// EDGE-DOMAIN §5: with VIPs and three addresses N=2..3 needs /28, 4..8 /27, 9..12 /26
    /// (3N + 3 addresses and the gateway).
    void findsTheSmallestPrefix()
    {
        const auto forServers = [](int n) { return smallestIpv4Prefix(3 * n + 3 + 1); };
        QCOMPARE(forServers(2), 28);
        QCOMPARE(forServers(3), 28);
        QCOMPARE(forServers(4), 27);
        QCOMPARE(forServers(8), 27);
        QCOMPARE(forServers(9), 26);
        QCOMPARE(forServers(12), 26);
        QCOMPARE(smallestIpv4Prefix(0), 30);
        QCOMPARE(smallestIpv4Prefix(2), 30);
        QCOMPARE(smallestIpv4Prefix(3), 29);
        QCOMPARE(smallestIpv4Prefix(6), 29);
        QCOMPARE(smallestIpv4Prefix(7), 28);
    }
};

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
