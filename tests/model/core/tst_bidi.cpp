#include "model/core/bidi.h"

#include <QtTest/QTest>

using namespace edgeplanner;

/// Names that are written from right to left, inside of other texts.
class BidiTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatTurnsRoundIsIsolated()
    {
        for (const QString& plain : {QString(), QStringLiteral("Edge pool"),
                                     QStringLiteral("에지 풀"), QStringLiteral("10.0.0.1:443"),
                                     QStringLiteral("🔥 VIP 🧱"), QStringLiteral("→ (8)")})
            QCOMPARE(isolated(plain), plain);
        // FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE; a Yezidi letter is two code units.
        for (const QString& name :
             {QStringLiteral("שרתים"), QStringLiteral("جدار 2"), QStringLiteral("DMZ (שרתים)"),
              QStringLiteral("١٢"), QString::fromUcs4(U"\U00010E80")}) {
            QCOMPARE(isolated(name), QChar(0x2068) + name + QChar(0x2069));
            QVERIFY(!name.isRightToLeft() || !(isolated(name) + u": 443").isRightToLeft());
        }
    }
};

QTEST_GUILESS_MAIN(BidiTest)
#include "tst_bidi.moc"
