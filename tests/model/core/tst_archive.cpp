#include "model/core/archive.h"

#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace edgeplanner;
using Kind = ArchiveError::Kind;

namespace edgeplanner {

static char* toString(const std::optional<Kind>& kind)
{
    return QTest::toString(kind ? static_cast<int>(*kind) : -1);
}

} // namespace edgeplanner

namespace {

const QByteArray localHeader = "PK\x03\x04";
const QByteArray centralHeader = "PK\x01\x02";
const QByteArray endRecord = "PK\x05\x06";

QByteArray zip(const std::vector<ArchiveEntry>& entries)
{
    const auto result = writeArchive(entries);
    return result ? *result : QByteArray();
}

ArchiveEntry entry(const char* name, QByteArray data = "data", bool stored = false)
{
    return {QString::fromUtf8(name), std::move(data), stored};
}

/// Overwrites bytes that follow the given signature.
QByteArray patched(QByteArray bytes, const QByteArray& signature, qsizetype offset,
                   const QByteArray& replacement)
{
    const auto at = bytes.indexOf(signature);
    Q_ASSERT(at >= 0);
    return bytes.replace(at + offset, replacement.size(), replacement);
}

QByteArray little32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// The kind of error of opening and reading everything.
std::optional<Kind> failure(const QByteArray& bytes, const ArchiveLimits& limits = {},
                            BadNames badNames = BadNames::Refuse)
{
    auto reader = ArchiveReader::open(bytes, limits, badNames);
    if (!reader)
        return reader.error().kind;
    for (const QString& name : reader->names())
        if (const auto data = reader->read(name); !data)
            return data.error().kind;
    return std::nullopt;
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const std::vector<ArchiveEntry> entries{
            entry("mimetype", "application/x-test", true), entry("folder/한글.json", "{}"),
            entry("[Content_Types].xml", QByteArray(100000, 'x')), entry("empty", "")};
        const QByteArray bytes = zip(entries);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(zip(entries), bytes);
        auto reader = ArchiveReader::open(bytes);
        QVERIFY(reader.isOk());
        QCOMPARE(reader->names().size(), 4);
        for (size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(reader->names()[static_cast<qsizetype>(i)], entries[i].name);
            const auto data = reader->read(entries[i].name);
            QVERIFY(data.isOk());
            QCOMPARE(*data, entries[i].data);
        }
        QVERIFY(reader->startsWith(QStringLiteral("mimetype")));
        QCOMPARE(reader->read(QStringLiteral("Mimetype")).error().kind, Kind::NoSuchEntry);
    }

    /// What file(1) and desktops look for.
    void firstEntryIsPlain()
    {
        const QByteArray bytes = zip({entry("mimetype", "application/x-test", true)});
        QCOMPARE(bytes.mid(30, 26), "mimetypeapplication/x-test");
        QCOMPARE(bytes.mid(6, 1).at(0) & 8, 0);                        // no data descriptor
        QCOMPARE(bytes.mid(28, 2), QByteArray(2, '\0'));               // no extra field
        QCOMPARE(bytes.mid(10, 4), QByteArray("\x00\x00\x21\x00", 4)); // 1980-01-01 00:00
        QVERIFY(
            !ArchiveReader::open(zip({entry("mimetype")}))->startsWith(QStringLiteral("mimetype")));
        QVERIFY(!ArchiveReader::open(zip({entry("a", "", true), entry("mimetype", "", true)}))
                     ->startsWith(QStringLiteral("mimetype")));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name"); // as long as "name.of.entry"
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("a/b/c...entry") << true;
        QTest::newRow("dots") << QByteArray("..name..entry") << true;
        QTest::newRow("folder") << QByteArray("a/folder/ende/").left(12).append('/') << true;
        QTest::newRow("up") << QByteArray("../../../name") << false;
        QTest::newRow("up inside") << QByteArray("a/../../..txt") << false;
        QTest::newRow("absolute") << QByteArray("/name.of.entr") << false;
        QTest::newRow("drive") << QByteArray("C:/name.of.en") << false;
        QTest::newRow("backslash") << QByteArray("a\\name.of.en").append('t') << false;
        QTest::newRow("zero byte") << QByteArray("name\0of.entry", 13) << false;
        QTest::newRow("line feed") << QByteArray("name\nof.entry") << false;
        QTest::newRow("empty part") << QByteArray("name//f.entry") << false;
        QTest::newRow("this folder") << QByteArray("./name.of.ent") << false;
    }

    void names()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const bool, good);
        QCOMPARE(name.size(), 13);
        QByteArray bytes = zip({entry("first"), entry("name.of.entry")});
        bytes.replace("name.of.entry", name);
        QCOMPARE(failure(bytes), good ? std::nullopt : std::optional(Kind::BadName));
        // Other programs' archives: the entry is not there.
        QCOMPARE(failure(bytes, {}, BadNames::LeaveOut), std::nullopt);
        const auto reader = ArchiveReader::open(bytes, {}, BadNames::LeaveOut);
        const bool seen = good && !name.endsWith('/');
        QCOMPARE(reader->names().size(), seen ? 2 : 1);
        if (!good)
            QCOMPARE(writeArchive(std::vector{ArchiveEntry{QString::fromUtf8(name), {}, false}})
                         .error()
                         .kind,
                     Kind::BadName);
    }

    void longName()
    {
        const auto named = [](int length) {
            return std::vector{ArchiveEntry{QString(length, QLatin1Char('n')), {}, false}};
        };
        QVERIFY(writeArchive(named(255)).isOk());
        QCOMPARE(writeArchive(named(256)).error().kind, Kind::BadName);
    }

    void duplicates()
    {
        QByteArray bytes = zip({entry("one.json"), entry("two.json")});
        QCOMPARE(failure(bytes.replace("two", "ONE")), Kind::DuplicateName);
        QCOMPARE(failure(bytes.replace("ONE", "one")), Kind::DuplicateName);
        QCOMPARE(writeArchive(std::vector{entry("a"), entry("A")}).error().kind,
                 Kind::DuplicateName);
    }

    void limits()
    {
        const QByteArray bytes = zip({entry("a", "12345"), entry("b", "12345")});
        QCOMPARE(failure(bytes, {.entries = 2, .entryBytes = 5, .totalBytes = 10}), std::nullopt);
        QCOMPARE(failure(bytes, {.entries = 1}), Kind::TooManyEntries);
        QCOMPARE(failure(bytes, {.entryBytes = 4}), Kind::TooLarge);
        QCOMPARE(failure(bytes, {.totalBytes = 9}), Kind::TooLarge);
        QCOMPARE(failure(zip({entry("a", QByteArray(1 << 20, '\0'))})), std::nullopt);
        QCOMPARE(failure(zip({entry("a", QByteArray(2 << 20, '\0'))})), Kind::Bomb);
        // A bomb that hides by lying about its packed size.
        const QByteArray forged = patched(zip({entry("a", QByteArray(2 << 20, '\0'))}),
                                          centralHeader, 20, little32(1 << 20));
        QCOMPARE(failure(forged), Kind::Bomb);
    }

    void forgedFields()
    {
        const QByteArray good = zip({entry("a", QByteArray(1000, 'x')), entry("b", "y", true)});
        QCOMPARE(failure(good), std::nullopt);
        const auto central = [&good](qsizetype offset, const QByteArray& with) {
            return failure(patched(good, centralHeader, offset, with));
        };
        QCOMPARE(central(8, QByteArray("\x01\x00", 2)), Kind::Encrypted);
        QCOMPARE(central(10, QByteArray("\x63\x00", 2)), Kind::UnknownMethod);
        QCOMPARE(central(24, little32(1001)), Kind::Damaged); // differs from the local header
        QCOMPARE(central(34, QByteArray("\x01\x00", 2)), Kind::MultiDisk);
        QCOMPARE(central(38, little32(0xa1ffu << 16)), Kind::Link);
        QVERIFY(central(16, little32(1)).has_value());
        QVERIFY(central(42, little32(5)).has_value());
        QVERIFY(central(42, little32(0x7fffffff)).has_value());
    }

    /// Larger than the truth passes QuaZip without any error.
    void forgedSize()
    {
        const QByteArray good = zip({entry("a", QByteArray(1000, 'x'))});
        for (const quint32 size : {0u, 10u, 999u, 1001u, 100000u}) {
            const QByteArray forged = patched(patched(good, centralHeader, 24, little32(size)),
                                              localHeader, 22, little32(size));
            QCOMPARE(failure(forged), size < 1000 ? Kind::CrcMismatch : Kind::SizeMismatch);
        }
    }

    void damagedContent()
    {
        // A damaged stored entry reads as success until the very end.
        QByteArray stored = zip({entry("a", "hello world", true)});
        QCOMPARE(failure(stored.replace("hello", "hellO")), Kind::CrcMismatch);
        QByteArray crc = patched(
            patched(zip({entry("a", QByteArray(1000, 'x'))}), centralHeader, 16, little32(1)),
            localHeader, 14, little32(1));
        QCOMPARE(failure(crc), Kind::CrcMismatch);
    }

    void cutAnywhere()
    {
        const QByteArray good = zip({entry("mimetype", "m", true), entry("a", "hello")});
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(failure(good.left(size)), qPrintable(QString::number(size)));
        QCOMPARE(failure({}), Kind::NotAnArchive);
        QCOMPARE(failure("no archive at all"), Kind::NotAnArchive);
        QCOMPARE(failure(good.left(40)), Kind::Truncated);
        QCOMPARE(failure(good.chopped(1)), Kind::Truncated);
        QCOMPARE(failure(good.chopped(10)), Kind::Truncated);
        QCOMPARE(failure(good.mid(good.indexOf(endRecord))), Kind::Damaged);
        QCOMPARE(failure(endRecord + QByteArray(18, '\0')), Kind::Empty);
    }

    void forgedEnd()
    {
        const QByteArray good = zip({entry("a"), entry("b")});
        const QByteArray three("\x03\x00\x03\x00", 4);
        QCOMPARE(failure(patched(good, endRecord, 8, three)), Kind::Damaged);
        QCOMPARE(failure(patched(good, endRecord, 4, QByteArray("\x01\x00", 2))), Kind::MultiDisk);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
