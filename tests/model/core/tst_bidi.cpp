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
            QVERIFY(!name.isRightToLeft()
                    || !(isolated(name) + QStringLiteral(": 443")).isRightToLeft());
        }
    }

    /// A long name that is cut before its end would turn round all that follows.
    void aShortenedNameEndsAtTheDots()
    {
        const QString name = isolated(QStringLiteral("בריכת קצה"));
        const QString whole = QStringLiteral("X05 ") + name + QStringLiteral(" VIP (10.0.0.1)");
        QCOMPARE(endedAtDots(whole), whole);
        const QString start = QStringLiteral("X05 ") + name.left(4);
        QCOMPARE(endedAtDots(start + QStringLiteral("…0.0.1)")),
                 start + QChar(0x2069) + QStringLiteral("…0.0.1)"));
        QCOMPARE(endedAtDots(start + QChar(0x2026) + name.right(3) + QStringLiteral(" VIP")),
                 start + QChar(0x2069) + QChar(0x2026) + name.right(3).left(2)
                     + QStringLiteral(" VIP"));
        QCOMPARE(endedAtDots(name + QStringLiteral("…")), name + QStringLiteral("…"));
    }
};

QTEST_GUILESS_MAIN(BidiTest)
#include "tst_bidi.moc"
