#include "model/core/atomicfile.h"
#include "model/core/jsontext.h"
#include "model/core/version.h"
#include "model/format/documentfile.h"
#include "support/describe.h"
#include "support/randomdocument.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace Qt::StringLiterals;

namespace {

QDir folder()
{
    return QDir(QStringLiteral(EDGEPLANNER_TEST_DATA "/broken"));
}

/// File name -> what is wrong with it, without the file's name.
QJsonObject expectations()
{
    const auto text = readFile(folder().filePath(u"expected.json"_s));
    const auto table = parseJsonObject(text ? *text : QByteArray());
    return table ? *table : QJsonObject();
}

/// Damages a file in one of the ways that disks, mail and editors do.
QByteArray damaged(QByteArray bytes, QRandomGenerator& random)
{
    const auto place = [&random](const QByteArray& in) {
        return random.bounded(static_cast<int>(in.size()) + 1);
    };
    const auto anyByte = [&random] { return static_cast<char>(random.bounded(256)); };
    for (int count = 1 + random.bounded(3); count > 0 && !bytes.isEmpty(); --count) {
        const int from = place(bytes);
        switch (random.bounded(6)) {
        case 0: bytes.truncate(from); break;
        case 1: bytes.remove(from, 1 + random.bounded(8)); break;
        case 2: bytes.insert(from, bytes.mid(place(bytes), random.bounded(200))); break;
        case 3: bytes.replace(from, 1, QByteArray(1, anyByte())); break;
        case 4: bytes.replace(from, 4, QByteArray(4, anyByte())); break;
        default: bytes.replace(from, 1, QByteArray(1, "0{}[]\",:-"[random.bounded(9)]));
        }
    }
    return bytes;
}

} // namespace

class TestBrokenFiles : public QObject
{
    Q_OBJECT

private slots:
    /// An error is the one line that the program prints: nobody else may add to it.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFileIsListed()
    {
        QStringList files = folder().entryList(QDir::Files, QDir::Name);
        files.removeAll(u"expected.json"_s);
        files.removeAll(u"generate.py"_s);
        QVERIFY(files.size() > 50);
        QCOMPARE(files, expectations().keys());
    }

    void files_data()
    {
        QTest::addColumn<QString>("expected");
        const QJsonObject table = expectations();
        for (auto it = table.begin(); it != table.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.value().toString();
    }

    void files()
    {
        const QString path = folder().filePath(QString::fromUtf8(QTest::currentDataTag()));
        const auto opened = openDesign(path);
        QVERIFY(!opened.isOk());
        const QString message = inEnglish(oneLine(opened.error()));
        QVERIFY2(message.startsWith(path), qPrintable(message));
        QVERIFY2(!message.contains(u'\n') && message.size() < path.size() + 250,
                 qPrintable(message));
        QTEST(message.mid(path.size()).replace(programVersion(), u"@"_s), "expected");
    }

    void notEvenFiles()
    {
        const QTemporaryDir dir;
        const auto message = [](const QString& path) {
            return inEnglish(oneLine(openDesign(path).error()));
        };
        QCOMPARE(message(dir.path()), dir.path() + u": a folder, not a file"_s);
        QCOMPARE(message(u"/no/such.edgeplan"_s), u"/no/such.edgeplan: there is no such file"_s);
        QCOMPARE(message(u"/proc/self/mem"_s),
                 u"/proc/self/mem: cannot be read (Input/output error)"_s);
    }

    void damageNeverCrashes_data()
    {
        QTest::addColumn<QByteArray>("sound");
        const Document document = randomDocument(7, 16, false);
        QTest::newRow("archive") << *designArchive(document);
        QTest::newRow("text") << designText(document);
        // Without compression damage gets through to the JSON.
        std::vector<ArchiveEntry> entries;
        auto reader = ArchiveReader::open(*designArchive(document));
        for (const QString& name : reader->names())
            entries.push_back({name, *reader->read(name), true});
        QTest::newRow("stored archive") << *writeArchive(entries);
    }

    void damageNeverCrashes()
    {
        QFETCH(const QByteArray, sound);
        QVERIFY(readDesign(sound, u"f"_s).isOk());
        QRandomGenerator random(20130000);
        int opened = 0;
        for (int i = 0; i < 600; ++i) {
            const auto result = readDesign(damaged(sound, random), u"f"_s);
            if (!result) {
                QVERIFY(!inEnglish(oneLine(result.error())).contains(u'\n'));
                continue;
            }
            // What opens can be saved and opened again.
            ++opened;
            const auto again = readDesign(designText(result->document, result->extras), u"f"_s);
            QVERIFY2(again.isOk(), again ? "" : qPrintable(inEnglish(oneLine(again.error()))));
            QVERIFY(again->document == result->document);
        }
        QVERIFY(opened < 300);
    }
};

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
