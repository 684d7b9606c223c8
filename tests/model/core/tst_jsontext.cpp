#include "model/core/jsontext.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void reads()
    {
        const auto object = parseJsonObject("\xef\xbb\xbf{\"a\":[1,{\"b\":\"\xed\x95\x9c\"}]}");
        QVERIFY(object.isOk());
        QCOMPARE((*object)[QLatin1String("a")][1][QLatin1String("b")].toString(),
                 QString(QChar(0xd55c)));
        QVERIFY(parseJson("[]").isOk());
        QCOMPARE((*parseJsonObject("{\"n\":9007199254740993}"))[QLatin1String("n")].toInteger(),
                 9007199254740993);
        QVERIFY(parseJson(nested(64)).isOk());
        // The same key in two objects, and a key that only looks the same.
        QVERIFY(parseJson("[{\"a\":1},{\"a\":1,\"A\":1,\"\\u0061 \":2}]").isOk());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");

        const auto row = [](const char* name, QByteArray text, const char* reason,
                            const QByteArray& path, int line) {
            QTest::newRow(name) << text << QString::fromLatin1(reason) << QString::fromLatin1(path)
                                << line;
        };
        row("empty", "", "json.empty", "", 0);
        row("blanks", " \n", "json.empty", "", 0);
        row("duplicate", "{\"a\":1,\n\"a\":2}", "json.duplicateKey", "a", 2);
        row("duplicate escaped", "{\"x\":[{},{\n\"a\":1,\"\\u0061\":2}]}", "json.duplicateKey",
            "x[1].a", 2);
        row("duplicate odd key", "{\"x.y\":{\"\":1,\"k\":{},\"k\":0}}", "json.duplicateKey",
            "[\"x.y\"].k", 1);
        row("lone surrogate", "{\"a\":[0,\"\\ud800x\"]}", "json.surrogate", "a[1]", 1);
        row("encoded surrogate", "[\"\xed\xa0\x80\"]", "json.notUtf8", "[0]", 1);
        row("latin 1", "{\"a\":\"\xe9\"}", "json.notUtf8", "a", 1);
        row("utf-16 with mark", QByteArray("\xff\xfe{\0}\0", 6), "json.utf16", "", 0);
        row("utf-16 without mark", QByteArray("{\0}\0", 4), "json.notUtf8", "", 0);
        row("zero byte at the end", QByteArray("{}\0x", 4), "json.notUtf8", "", 0);
        row("cut", "{\"a\":[1,", "json.cutOff", "a[1]", 1);
        row("cut in text", "{\"a\":\"xy", "json.cutOff", "a", 1);
        row("no JSON", "hello", "json.syntax", "", 1);
        row("trailing comma", "{\"a\":1,}", "json.syntax", "a", 1);
        row("trailing text", "{}{}", "json.syntax", "", 1);
        row("not a number", "[NaN]", "json.syntax", "[0]", 1);
        row("number", "{\"a\":1e999}", "json.numberRange", "a", 1);
        row("scalar", "7", "json.notContainer", "", 1);
        row("list", "[]", "json.notObject", "", 1);
        row("deep", nested(65), "json.tooDeep", QByteArray("[0]").repeated(64), 1);
        row("very deep", nested(1000000), "json.tooDeep", QByteArray("[0]").repeated(64), 1);
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        const auto result = parseJsonObject(text);
        QVERIFY(!result.isOk());
        QTEST(QString::fromLatin1(result.error().reason.text->id), "reason");
        QTEST(result.error().path, "path");
        QTEST(result.error().line, "line");
    }

    void limits()
    {
        QVERIFY(parseJson("[1]", {3, 1}).isOk());
        QCOMPARE(parseJson("[1]", {2, 1}).error().reason.text->id, "json.tooLarge");
        QCOMPARE(parseJson("[[]]", {10, 1}).error().reason.text->id, "json.tooDeep");
        QCOMPARE(parseJson(nested(65)).error().path.count(QLatin1Char('[')), 64);
    }

    void paths()
    {
        QCOMPARE(memberPath({}, QStringLiteral("a")), QStringLiteral("a"));
        QCOMPARE(memberPath(indexPath(QStringLiteral("a"), 2), QStringLiteral("b-1")),
                 QStringLiteral("a[2].b-1"));
        QCOMPARE(memberPath(QStringLiteral("a"), QStringLiteral("b.c")),
                 QStringLiteral("a[\"b.c\"]"));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
