#include "model/core/version.h"

#include <QRegularExpression>
#include <QTest>

class TestVersion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThreeNumbers()
    {
        const QRegularExpression threeNumbers(QStringLiteral("^\\d+\\.\\d+\\.\\d+$"));
        QVERIFY(threeNumbers.match(edgeplanner::programVersion()).hasMatch());
    }
};

QTEST_APPLESS_MAIN(TestVersion)
#include "tst_version.moc"
