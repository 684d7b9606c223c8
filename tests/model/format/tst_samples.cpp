#include "model/analysis/analysis.h"
#include "model/format/documentfile.h"
#include "support/designs.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// The designs that come with the program: whoever opens one first sees a design without mistakes.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void samples_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList names = QDir(QStringLiteral(":/samples")).entryList(QDir::Files);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << QStringLiteral(":/samples/") + name;
        QVERIFY(names.size() >= 3);
    }

    void samples()
    {
        QFETCH(QString, file);
        const auto opened = openDesign(file);
        QVERIFY(opened.isOk());
        QVERIFY(opened->notes.empty());
        QVERIFY(!opened->document.settings.title.isEmpty());

        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(designText(opened->document, opened->extras), source.readAll());

        const Analysis analysis = analyze(opened->document, catalog());
        for (const Finding& finding : analysis.findings)
            QVERIFY2(finding.severity == Severity::Info,
                     qPrintable(english().describe(finding.title)));
        QVERIFY(!analysis.policies.firewalls.empty());
        QVERIFY(analysis.policies.notFiltered.empty());
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
