#include "model/exports/csvwriter.h"

#include <QTest>

using namespace edgeplanner;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* name, const char* cell, const char* written) {
            QTest::newRow(name) << QString::fromUtf8(cell) << QByteArray(written);
        };
        row("plain", "edge01 Access", "edge01 Access");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "a \"b\"", "\"a \"\"b\"\"\"");
        row("line feed", "a\nb", "\"a\nb\"");
        row("Korean", "에지 풀", "에지 풀");
        row("empty", "", "");
        row("range", "50000-59999", "50000-59999");
        row("formula", "=HYPERLINK(1)", "'=HYPERLINK(1)");
        row("quoted formula", "=cmd(\"a,b\")", "\"'=cmd(\"\"a,b\"\")\"");
        row("plus", "+1", "'+1");
        row("minus", "-1", "'-1");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("tab", "\t=1", "'\t=1");
        row("return", "\r=1", "\"'\r=1\"");
        row("sign inside", "a=b", "a=b");
    }

    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        CsvWriter csv;
        csv.row({cell, QStringLiteral("end")});
        QCOMPARE(csv.bytes(), written + ",end\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
