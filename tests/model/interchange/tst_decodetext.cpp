#include "model/interchange/decodetext.h"
#include "support/importfixtures.h"

#include <QtTest/QTest>

using namespace edgeplanner;

class TestDecodeText : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void keepsLineNumbers();
};

void TestDecodeText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");

    const QString text = QString::fromUtf8("<a b=\"K\xC3\xB6ln \xF0\x9F\x98\x80\"/>");
    const QByteArray utf8 = text.toUtf8();
    const QString lying = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n") + text;
    QTest::newRow("utf-8") << utf8 << utf8;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + utf8 << utf8;
    QTest::newRow("utf-8 with mark and declaration")
        << "\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>" + utf8 << utf8;
    QTest::newRow("utf-16 little endian") << asUtf16(text) << utf8;
    QTest::newRow("utf-16 big endian") << asUtf16(text, true) << utf8;
    QTest::newRow("utf-16 little endian, no mark") << asUtf16(text, false, false) << utf8;
    QTest::newRow("utf-16 big endian, no mark") << asUtf16(text, true, false) << utf8;
    QTest::newRow("utf-16 that declares utf-8") << asUtf16(lying) << "\r\n" + utf8;
    QTest::newRow("utf-16 big endian that declares utf-8")
        << asUtf16(lying, true, false) << "\r\n" + utf8;
    QTest::newRow("utf-8 that declares utf-16")
        << "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + utf8 << utf8;
    QTest::newRow("valid utf-8 that declares another encoding")
        << QByteArray("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>")
        << QByteArray("<a/>");
    QTest::newRow("space before the declaration")
        << QByteArray("\n <?xml version=\"1.0\"?><a/>") << QByteArray("\n<a/>");
    QTest::newRow("other instructions stay") << QByteArray("<?xml-stylesheet href='x'?><a/>")
                                             << QByteArray("<?xml-stylesheet href='x'?><a/>");
    QTest::newRow("one byte") << QByteArray("<") << QByteArray("<");
}

void TestDecodeText::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto text = decodeText(bytes);
    QVERIFY2(text.isOk(), text ? "" : qPrintable(words(text.error())));
    QCOMPARE(*text, expected);
}

void TestDecodeText::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");

    QTest::newRow("not utf-8")
        << QByteArray("<a>\n<b/>\nK\xF6ln</a>")
        << QStringLiteral("line 3: the text is not UTF-8; save it as UTF-8 or UTF-16 and import it "
                          "again");
    QTest::newRow("8 bits, declared")
        << QByteArray("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>K\xF6ln</a>")
        << QStringLiteral("the encoding \"windows-1252\" is not read; save the file as UTF-8 or "
                          "UTF-16 and import it again");
    QTest::newRow("utf-16, odd") << asUtf16(QStringLiteral("<a/>")).chopped(1)
                                 << QStringLiteral("the file ends in the middle of a character: it "
                                                   "was cut off; export or copy it again");
    QTest::newRow("utf-16, half a pair")
        << asUtf16(QStringLiteral("<a/>")) + QByteArray("\x3D\xD8", 2)
        << QStringLiteral("the text is not valid UTF-16; export or copy the file again");
}

void TestDecodeText::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto text = decodeText(bytes);
    QVERIFY(!text);
    QCOMPARE(words(text.error()), message);
}

void TestDecodeText::keepsLineNumbers()
{
    const auto text = decodeText("<?xml\nversion=\"1.0\"\n?>\n<a/>");
    QVERIFY(text.isOk());
    QCOMPARE(*text, QByteArray("\n\n\n<a/>"));
}

QTEST_GUILESS_MAIN(TestDecodeText)
#include "tst_decodetext.moc"
