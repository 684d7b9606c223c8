#include "model/core/atomicfile.h"
#include "model/core/jsontext.h"
#include "model/format/documentfile.h"
#include "support/jsonschema.h"
#include "support/randomdocument.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray& text)
{
    const auto object = parseJsonObject(text);
    return object ? *object : QJsonObject();
}

QJsonObject broken(const QString& file)
{
    const auto text =
        readFile(QStringLiteral(EDGEPLANNER_TEST_DATA "/broken/") + file + u".edgeplan.json"_s);
    return text ? json(*text) : QJsonObject();
}

} // namespace

class TestEdgeplanSchema : public QObject
{
    Q_OBJECT

private slots:
    /// A field that is new in the Document and not in the schema fails here, and so does the reverse.
    void saysWhatIsWritten()
    {
        JsonSchema schema = JsonSchema::shipped(u"edgeplan"_s, JsonSchema::Members::OnlyDeclared);
        FileExtras extras;
        extras.entries = {{u"a"_s, "x", false}};
        for (quint32 seed = 0; seed < 25; ++seed) {
            Document document = randomDocument(seed, 40, false);
            const QJsonObject written = json(designText(document, extras));
            const QStringList errors = schema.errors(written);
            QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        }
        QCOMPARE(schema.unused().join(u"; "_s), u".$schema"_s);
    }

    void allowsWhatOnlyTheFutureKnows()
    {
        JsonSchema schema = JsonSchema::shipped(u"edgeplan"_s);
        for (quint32 seed = 0; seed < 10; ++seed)
            QCOMPARE(schema.errors(json(designText(randomDocument(seed)))), QStringList());
    }

    void refusesWhatTheReaderRefuses_data()
    {
        QTest::addColumn<QString>("error");
        const auto row = [](const char* file, const char* error) {
            QTest::newRow(file) << QString::fromUtf8(error);
        };
        row("bad-address", "");
        row("bad-bool", "document.elements[3].singleAddress: needs to be boolean");
        row("bad-enum-type",
            "document.elements[3].externalLoadBalancing: true is none of the allowed values");
        row("bad-kind-type", "document.elements[5].kind: needs to be string");
        row("bad-network", "");
        row("bad-position", "view.elements[0].position: needs to be array");
        row("document-is-list", "document: needs to be object");
        row("entry-not-base64", "entries[\"a.png\"]: eA=? is not like ^[A-Za-z0-9+/]*={0,2}$");
        row("fraction", "document.elements[3].ordinal: needs to be integer");
        row("negative-version", "version: -1 is out of range");
        row("no-document", ": has no document");
        row("no-id", "document.elements[3]: has no id");
        row("no-name", "document.elements[5]: has no name");
        row("no-reference", "document.attachments[1]: has no segment");
        row("text-version", "version: needs to be integer");
        row("wrong-family", "document.elements[3].servers[0].access.v6: 10.0.0.1 is not like "
                            "^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$");
        row("wrong-format", "format: needs to be edgeplan");
        row("zero-id", "document.elements[3].id: 0 is out of range");
    }

    void refusesWhatTheReaderRefuses()
    {
        QFETCH(const QString, error);
        const QJsonObject design = broken(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!design.isEmpty());
        // Only the form: the value of an address is beyond a schema.
        const QStringList expected = error.isEmpty() ? QStringList() : QStringList{error};
        QCOMPARE(JsonSchema::shipped(u"edgeplan"_s).errors(design), expected);
    }
};

QTEST_GUILESS_MAIN(TestEdgeplanSchema)
#include "tst_edgeplanschema.moc"
