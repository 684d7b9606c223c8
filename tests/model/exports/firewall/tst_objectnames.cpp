#include "model/exports/firewall/objectnames.h"

#include <QtTest/QTest>

using namespace edgeplanner;

class TestObjectNames : public QObject
{
    Q_OBJECT

private slots:
    void keepsToTheCharactersOfTheDialect()
    {
        ObjectNames names({31, QStringLiteral("A-Za-z0-9_-")}, defaultNameScheme());
        names.add(QStringLiteral("1"), QStringLiteral("edge01 A/V"));
        names.add(QStringLiteral("2"), QStringLiteral("\"; drop\n<x>"));
        names.add(QStringLiteral("3"), QStringLiteral("에지 서버"));
        QCOMPARE(names.name(QStringLiteral("1")), QStringLiteral("EP-edge01-A-V"));
        QCOMPARE(names.name(QStringLiteral("2")), QStringLiteral("EP--drop-x"));
        QCOMPARE(names.name(QStringLiteral("3")), QStringLiteral("EP"));
    }

    void writesCapitalsWhereThereIsNothingElse()
    {
        ObjectNames names({31, QStringLiteral("A-Z0-9_")}, defaultNameScheme());
        names.add(QStringLiteral("1"), QStringLiteral("edge01 A/V"));
        QCOMPARE(names.name(QStringLiteral("1")), QStringLiteral("EP_EDGE01_A_V"));
    }

    void cutsWithAChecksum()
    {
        ObjectNames names({20, QStringLiteral("A-Za-z0-9_-")}, QStringLiteral("{name}"));
        names.add(QStringLiteral("k1"), QStringLiteral("edge-server-of-the-north"));
        names.add(QStringLiteral("k2"), QStringLiteral("edge-server-of-the-south"));
        // The beginnings of what sha1sum says of "k1" and "k2".
        QCOMPARE(names.name(QStringLiteral("k1")), QStringLiteral("edge-server-of--A2AB"));
        QCOMPARE(names.name(QStringLiteral("k2")), QStringLiteral("edge-server-of--BFEB"));
    }

    /// Adding something does not rename what comes before it, nor what is called otherwise.
    void resolvesCollisionsStably()
    {
        const NameRules rules{31, QStringLiteral("A-Za-z0-9_-")};
        ObjectNames few(rules, QStringLiteral("{name}"));
        few.add(QStringLiteral("b"), QStringLiteral("edge 01"));
        few.add(QStringLiteral("c"), QStringLiteral("other"));
        ObjectNames more(rules, QStringLiteral("{name}"));
        more.add(QStringLiteral("d"), QStringLiteral("Edge-01"));
        more.add(QStringLiteral("c"), QStringLiteral("other"));
        more.add(QStringLiteral("b"), QStringLiteral("edge 01"));
        for (const char* key : {"b", "c"})
            QCOMPARE(more.name(QLatin1String(key)), few.name(QLatin1String(key)));
        QVERIFY(more.name(QStringLiteral("d")).startsWith(QLatin1String("Edge-01-")));
    }

    void schemesHaveRoomForTheNameOnce()
    {
        QVERIFY(isNameScheme(defaultNameScheme()));
        QVERIFY(isNameScheme(QStringLiteral("fw7_{name}_x")));
        QVERIFY(!isNameScheme(QStringLiteral("fw7")));
        QVERIFY(!isNameScheme(QStringLiteral("{name}{name}")));
    }
};

QTEST_GUILESS_MAIN(TestObjectNames)
#include "tst_objectnames.moc"
