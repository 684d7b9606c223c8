#include "model/core/atomicfile.h"
#include "model/core/jsontext.h"
#include "model/core/version.h"
#include "model/format/documentfile.h"
#include "support/describe.h"
#include "support/randomdocument.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace Qt::StringLiterals;

namespace {

QString message(const OpenResult& result)
{
    return result ? u"(opened)"_s : inEnglish(oneLine(result.error()));
}

OpenResult read(const QByteArray& bytes)
{
    return readDesign(bytes, u"f"_s);
}

QByteArray archive(const Document& document, const FileExtras& extras = {})
{
    return *designArchive(document, extras);
}

QByteArray withVersion(int version, int minReader, const QByteArray& document = "{}")
{
    return R"({"format":"edgeplan","generator":"Edge Planner 9.1","version":)"
           + QByteArray::number(version) + R"(,"minReader":)" + QByteArray::number(minReader)
           + R"(,"document":)" + document + "}";
}

QByteArray withProgram(QByteArray text)
{
    return text.replace('@', "Edge Planner " + programVersion().toUtf8());
}

FileExtras someExtras()
{
    FileExtras extras;
    extras.meta = {{u"reviewed"_s, true}};
    extras.view = {{u"zoom"_s, 1.5}};
    extras.entries = {{u"attachments/a.tbxml"_s, "<Topology/>", false},
                      {u"attachments/b.png"_s, QByteArray("\x89PNG\r\n\0", 7), false}};
    return extras;
}

} // namespace

class TestDocumentFile : public QObject
{
    Q_OBJECT

private slots:
    void randomDocumentsSurvive()
    {
        for (quint32 seed = 100; seed < 130; ++seed) {
            const Document document = randomDocument(seed);
            const QByteArray zip = archive(document, someExtras());
            const QByteArray text = designText(document, someExtras());
            const auto fromZip = read(zip);
            const auto fromText = read(text);
            QVERIFY2(fromZip.isOk(), qPrintable(message(fromZip)));
            QVERIFY2(fromText.isOk(), qPrintable(message(fromText)));
            QVERIFY(fromZip->document == document);
            QVERIFY(fromText->document == document);
            QCOMPARE(fromZip->extras, someExtras());
            QCOMPARE(fromText->extras, someExtras());
            // Each form from the other, byte for byte.
            QCOMPARE(archive(fromText->document, fromText->extras), zip);
            QCOMPARE(designText(fromZip->document, fromZip->extras), text);
        }
    }

    void containerIsAsDocumented()
    {
        const QByteArray bytes = archive({});
        QCOMPARE(bytes.mid(30, 8 + 28), "mimetypeapplication/vnd.edgeplan+zip");
        auto reader = ArchiveReader::open(bytes);
        QCOMPARE(reader->names(),
                 (QStringList{u"mimetype"_s, u"meta.json"_s, u"document.json"_s, u"view.json"_s}));
        QVERIFY(reader->startsWith(u"mimetype"_s));
        QCOMPARE(*reader->read(u"meta.json"_s), withProgram(R"({
  "format": "edgeplan",
  "generator": "@",
  "minReader": 1,
  "version": 1
}
)"));
        QCOMPARE(*reader->read(u"view.json"_s), "{}\n");
        QCOMPARE(designText({}), withProgram(R"({
  "document": {
    "settings": {
      "nextId": 1,
      "nextPoolOrdinal": 0,
      "nextProxySlot": 1
    }
  },
  "format": "edgeplan",
  "generator": "@",
  "minReader": 1,
  "version": 1,
  "view": {}
}
)"));
    }

    /// Kept for ever: whatever is written later, this opens.
    void version1()
    {
        const QByteArray text =
            *readFile(QStringLiteral(EDGEPLANNER_TEST_DATA "/format/version1.edgeplan.json"));
        const auto opened = read(text);
        QVERIFY2(opened.isOk(), qPrintable(message(opened)));
        QVERIFY(opened->notes.empty());
        QCOMPARE(opened->document.elements.size(), 13);
        // As long as 1 is what is written, the bytes are the same.
        if (fileVersion == 1)
            QCOMPARE(designText(opened->document, opened->extras),
                     QByteArray(text).replace("Edge Planner 0.1.0",
                                              "Edge Planner " + programVersion().toUtf8()));
    }

    void theNameDecidesTheForm()
    {
        const QTemporaryDir dir;
        const Document document = randomDocument(1);
        const QString zip = dir.filePath(u"a.edgeplan"_s);
        const QString text = dir.filePath(u"a.edgeplan.JSON"_s);
        QVERIFY(saveDesign(zip, document).isOk());
        QVERIFY(saveDesign(text, document).isOk());
        QVERIFY(readFile(zip)->startsWith("PK"));
        QVERIFY(readFile(text)->startsWith("{\n"));
        // The content decides how to open it.
        QVERIFY(QFile::rename(zip, dir.filePath(u"b.json"_s)));
        QVERIFY(openDesign(dir.filePath(u"b.json"_s))->document == document);
        QVERIFY(openDesign(text)->document == document);
    }

    void textMayBeWrittenByHand()
    {
        QVERIFY(read("\xef\xbb\xbf \n" + withVersion(1, 1)).isOk());
        QVERIFY(read(withVersion(1, 0)).isOk());
    }

    /// As after unpacking, changing and packing it with another tool.
    void archiveMayBePackedByOthers()
    {
        const std::vector<ArchiveEntry> entries{
            {u"b.txt"_s, "b", false},
            {u"document.json"_s, "{}", false},
            {u"a.txt"_s, "a", false},
            {u"meta.json"_s, withVersion(1, 1), false},
            {u"mimetype"_s, "application/vnd.edgeplan+zip\n", false}};
        const auto opened = read(*writeArchive(entries));
        QVERIFY2(opened.isOk(), qPrintable(message(opened)));
        const std::vector<ArchiveEntry> sorted{{u"a.txt"_s, "a", false}, {u"b.txt"_s, "b", false}};
        QVERIFY(opened->extras.entries == sorted);
    }

    void thumbnailsStayOutOfTheText()
    {
        FileExtras extras;
        extras.entries = {{u"Thumbnails/thumbnail.png"_s, "x", false}};
        QCOMPARE(read(archive({}, extras))->extras, extras);
        QCOMPARE(designText({}, extras), designText({}));
    }

    void entriesOfTheText_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name")
            << QByteArray(R"({"../x":"eA=="})")
            << u"f: entries[\"../x\"]: the name of an entry leads out of the archive"_s;
        QTest::newRow("own")
            << QByteArray(R"({"View.json":"eA=="})")
            << u"f: entries[\"View.json\"]: the name of this entry is already taken"_s;
        QTest::newRow("twice") << QByteArray(R"({"a":"eA==","A":"eA=="})")
                               << u"f: entries.a: the name of this entry is already taken"_s;
        QTest::newRow("type") << QByteArray(R"({"a":1})") << u"f: entries.a: a text is needed"_s;
        QTest::newRow("base64") << QByteArray(R"({"a":"=x"})")
                                << u"f: entries.a: not base64 text"_s;
    }

    void entriesOfTheText()
    {
        QFETCH(const QByteArray, entries);
        QByteArray text = withVersion(1, 1);
        text.insert(1, R"("entries":)" + entries + ',');
        QTEST(message(read(text)), "expected");
    }

    void newerFiles()
    {
        const QByteArray document =
            R"({"settings":{"nextId":1,"mood":"good"},"clouds":[{"id":1}]})";
        const auto newer = read(withVersion(7, 1, document));
        QVERIFY2(newer.isOk(), qPrintable(message(newer)));
        QCOMPARE(newer->notes.size(), size_t{1});
        QCOMPARE(
            inEnglish(oneLine(u"f"_s, newer->notes[0])),
            u"f: written by Edge Planner 9.1 in file version 7, newer than 1: what is not known "
            "here is kept, but cannot be shown"_s);
        // It stays a file of version 7: it may hold what only that version knows.
        const auto saved = parseJsonObject(designText(newer->document, newer->extras));
        QCOMPARE((*saved)["version"_L1].toInt(), 7);
        QCOMPARE((*saved)["minReader"_L1].toInt(), 1);
        QCOMPARE((*saved)["document"_L1]["clouds"_L1][0]["id"_L1].toInt(), 1);
        QCOMPARE((*saved)["document"_L1]["settings"_L1]["mood"_L1].toString(), u"good"_s);

        QCOMPARE(message(read(withVersion(7, 3))),
                 u"f: minReader: written by Edge Planner 9.1; it needs a program that reads file "
                 "version 3, and this one (Edge Planner "_s
                     + programVersion() + u") reads up to 1"_s);
        QCOMPARE(read(withVersion(7, 3)).error().kind, FileError::Kind::TooNew);
    }

    void migrations()
    {
        // A version that never was: elements were called nodes, and counted from 0.
        const auto first = [](QJsonObject content) {
            QJsonObject document = content["document"_L1].toObject();
            document.insert("elements"_L1, document.take("nodes"_L1));
            content.insert("document"_L1, document);
            return content;
        };
        const std::array steps{Migration{0, first}};
        const QByteArray old = withVersion(
            0, 0, R"({"settings":{"nextId":2},"nodes":[{"id":1,"kind":"note","name":"x"}]})");
        const auto opened = readDesign(old, u"f"_s, steps);
        QVERIFY2(opened.isOk(), qPrintable(message(opened)));
        QCOMPARE(opened->document.elements.size(), 1);
        QCOMPARE(opened->extras.version, fileVersion);
        QCOMPARE(opened->extras.minReader, fileMinReader);
        QCOMPARE(message(read(old)), u"f: version: file version 0 is not known"_s);

        // Steps run in order, none twice, none beyond the goal.
        const auto note = [](QJsonObject content) {
            content.insert("trace"_L1, content["trace"_L1].toString()
                                           + QString::number(content["version"_L1].toInt()));
            return content;
        };
        const std::array chain{Migration{2, note}, Migration{0, note}, Migration{1, note},
                               Migration{3, note}};
        QCOMPARE(*migrated({{u"version"_s, 0}}, chain, 3),
                 (QJsonObject{{u"version"_s, 3}, {u"trace"_s, u"012"_s}}));
        QCOMPARE(*migrated({{u"version"_s, 5}}, chain, 3), (QJsonObject{{u"version"_s, 5}}));
        QVERIFY(!migrated({{u"version"_s, 0}}, std::span(chain).first(1), 3));
    }

    void errorsAreOneLine()
    {
        const QByteArray text = withVersion(1, 1, "{\n\"a\\nb\":{\"c\":1,\n\"c\":2}}");
        QCOMPARE(message(read(text)), u"f:3: document[\"a b\"].c: this member is there twice"_s);
        QCOMPARE(message(read(withVersion(1, 1, R"({"settings":1})"))),
                 u"f: document.settings: an object is needed"_s);
        const std::vector<ArchiveEntry> entries{
            {u"mimetype"_s, "application/vnd.edgeplan+zip", true},
            {u"meta.json"_s, withVersion(1, 1), false},
            {u"document.json"_s, R"({"settings":1})", false}};
        QCOMPARE(message(read(*writeArchive(entries))),
                 u"f: document.json: settings: an object is needed"_s);
    }

    void failedSaveKeepsTheFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.edgeplan"_s);
        QVERIFY(saveDesign(path, randomDocument(1)).isOk());
        const QByteArray before = *readFile(path);
        FileExtras extras;
        extras.entries = {{u"../evil"_s, "x", false}};
        const auto saved = saveDesign(path, {}, extras);
        QVERIFY(!saved.isOk());
        QCOMPARE(inEnglish(oneLine(saved.error())),
                 path + u": ../evil: the name of an entry leads out of the archive"_s);
        QCOMPARE(*readFile(path), before);

        const auto noFolder = saveDesign(dir.filePath(u"no/a.edgeplan"_s), {});
        QCOMPARE(noFolder.error().kind, FileError::Kind::Io);
        QCOMPARE(saveDesign(dir.path(), {}).error().kind, FileError::Kind::Io);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"a.edgeplan"_s});
    }
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
