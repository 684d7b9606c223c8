#include "model/core/archive.h"

#include "model/core/archivename.h"

#include <QtCore/QBuffer>
#include <QtCore/QSet>
#include <QtCore/QtEndian>
#include <quazip/quacrc32.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <algorithm>

namespace edgeplanner {

namespace {

using Kind = ArchiveError::Kind;

constexpr MessageText notAnArchive{"archive.notAnArchive",
                                   QT_TRANSLATE_NOOP("model", "not a zip archive")};
constexpr MessageText truncated{
    "archive.truncated",
    QT_TRANSLATE_NOOP("model", "the archive is cut off: its list of contents is missing")};
constexpr MessageText damagedList{
    "archive.damagedList", QT_TRANSLATE_NOOP("model", "the archive's list of contents is damaged")};
constexpr MessageText noEntries{"archive.empty",
                                QT_TRANSLATE_NOOP("model", "the archive is empty")};
constexpr MessageText duplicateName{
    "archive.duplicateName", QT_TRANSLATE_NOOP("model", "there are two entries of this name")};
constexpr MessageText tooManyEntries{"archive.tooManyEntries",
                                     QT_TRANSLATE_NOOP("model", "%1 entries; at most %2 are read")};
constexpr MessageText entryTooLarge{
    "archive.entryTooLarge", QT_TRANSLATE_NOOP("model", "%1 bytes unpacked; at most %2 are read")};
constexpr MessageText totalTooLarge{
    "archive.totalTooLarge",
    QT_TRANSLATE_NOOP("model", "%1 bytes unpacked in all; at most %2 are read")};
constexpr MessageText bomb{
    "archive.bomb",
    QT_TRANSLATE_NOOP("model", "grows from %1 to %2 bytes when unpacked: looks like a zip bomb")};
constexpr MessageText overlap{
    "archive.overlap",
    QT_TRANSLATE_NOOP("model", "the entries are larger than the archive: looks like a zip bomb")};
constexpr MessageText encrypted{"archive.encrypted", QT_TRANSLATE_NOOP("model", "encrypted")};
constexpr MessageText unknownMethod{
    "archive.unknownMethod",
    QT_TRANSLATE_NOOP("model", "packed by method %1; only stored and deflate are read")};
constexpr MessageText multiDisk{
    "archive.multiDisk", QT_TRANSLATE_NOOP("model", "a part of an archive on several disks")};
constexpr MessageText link{"archive.link", QT_TRANSLATE_NOOP("model", "a link, not a file")};
constexpr MessageText sizeMismatch{
    "archive.sizeMismatch",
    QT_TRANSLATE_NOOP("model", "damaged: its size is not the %1 bytes that the archive says")};
constexpr MessageText crcMismatch{"archive.crcMismatch",
                                  QT_TRANSLATE_NOOP("model", "damaged: wrong checksum")};
constexpr MessageText damaged{"archive.damaged",
                              QT_TRANSLATE_NOOP("model", "damaged: cannot be unpacked")};
constexpr MessageText noSuchEntry{"archive.noSuchEntry",
                                  QT_TRANSLATE_NOOP("model", "missing from the archive")};
constexpr MessageText notWritten{"archive.notWritten",
                                 QT_TRANSLATE_NOOP("model", "cannot be packed (error %1)")};

ArchiveError error(Kind kind, const MessageText& text, const QVariantList& args = {},
                   const QString& entry = {})
{
    return {kind, entry, {&text, args}};
}

quint16 field16(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// QuaZip opens an archive whose end is cut as an empty one: look for the end record ourselves.
std::optional<ArchiveError> checkEnd(const QByteArray& bytes)
{
    constexpr qsizetype recordSize = 22;
    constexpr qsizetype longestComment = 0xffff;
    const auto tail = std::max<qsizetype>(0, bytes.size() - recordSize - longestComment);
    const auto found = bytes.mid(tail).lastIndexOf("PK\x05\x06");
    const auto at = found < 0 ? found : tail + found;
    if (at < 0 && !bytes.startsWith("PK"))
        return error(Kind::NotAnArchive, notAnArchive);
    if (at < 0 || at + recordSize > bytes.size()
        || at + recordSize + field16(bytes, at + 20) > bytes.size())
        return error(Kind::Truncated, truncated);
    const auto isOther = [](quint16 disk) { return disk != 0 && disk != 0xffff; };
    if (isOther(field16(bytes, at + 4)) || isOther(field16(bytes, at + 6)))
        return error(Kind::MultiDisk, multiDisk);
    if (field16(bytes, at + 10) == 0)
        return error(Kind::Empty, noEntries);
    return std::nullopt;
}

std::optional<ArchiveError> checkEntry(const QuaZipFileInfo64& info, const ArchiveLimits& limits)
{
    const auto size = static_cast<qint64>(info.uncompressedSize);
    const auto packed = static_cast<qint64>(info.compressedSize);
    if (size < 0 || size > limits.entryBytes)
        return error(Kind::TooLarge, entryTooLarge, {info.uncompressedSize, limits.entryBytes},
                     info.name);
    if (size > limits.ratioFreeBytes && size / limits.ratio > packed)
        return error(Kind::Bomb, bomb, {packed, size}, info.name);
    if ((info.flags & 1) != 0)
        return error(Kind::Encrypted, encrypted, {}, info.name);
    if (info.method != 0 && info.method != 8)
        return error(Kind::UnknownMethod, unknownMethod, {uint{info.method}}, info.name);
    if (info.diskNumberStart != 0)
        return error(Kind::MultiDisk, multiDisk, {}, info.name);
    if (info.isSymbolicLink())
        return error(Kind::Link, link, {}, info.name);
    return std::nullopt;
}

std::optional<ArchiveError> checkSums(const QList<QuaZipFileInfo64>& list, qint64 archiveSize,
                                      const ArchiveLimits& limits)
{
    // Doubles cannot overflow, and are exact far beyond any limit.
    double packed = 0;
    double unpacked = 0;
    for (const auto& info : list) {
        packed += static_cast<double>(info.compressedSize);
        unpacked += static_cast<double>(info.uncompressedSize);
    }
    if (unpacked > static_cast<double>(limits.totalBytes))
        return error(Kind::TooLarge, totalTooLarge,
                     {static_cast<qint64>(unpacked), limits.totalBytes});
    if (packed > static_cast<double>(archiveSize))
        return error(Kind::Bomb, overlap);
    return std::nullopt;
}

/// Takes a forged offset for a failure, without QBuffer's warning on stderr.
class QuietBuffer final : public QBuffer
{
public:
    bool seek(qint64 position) override
    {
        return position >= 0 && position <= size() && QBuffer::seek(position);
    }
};

} // namespace

struct ArchiveReader::State
{
    QuietBuffer buffer;
    QuaZip zip{&buffer};
    QStringList names;
    QHash<QString, QuaZipFileInfo64> files;
    ArchiveLimits limits;
};

ArchiveReader::ArchiveReader(std::unique_ptr<State> state) : m_state(std::move(state))
{
}
ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

Result<ArchiveReader, ArchiveError>
ArchiveReader::open(const QByteArray& bytes, const ArchiveLimits& limits, BadNames badNames)
{
    if (auto problem = checkEnd(bytes))
        return Failure{*problem};
    auto state = std::make_unique<State>();
    state->limits = limits;
    state->buffer.setData(bytes);
    state->buffer.open(QIODevice::ReadOnly);
    state->zip.setAutoClose(false);
    if (!state->zip.open(QuaZip::mdUnzip))
        return Failure{error(Kind::Damaged, damagedList)};
    const int count = state->zip.getEntriesCount();
    if (count > limits.entries)
        return Failure{error(Kind::TooManyEntries, tooManyEntries, {count, limits.entries})};
    const auto list = state->zip.getFileInfoList64();
    if (count == 0 || list.size() != count)
        return Failure{error(Kind::Damaged, damagedList)};

    QSet<QString> seen;
    for (const auto& info : list) {
        const auto badName = badEntryName(info.name);
        if (badName && badNames == BadNames::Refuse)
            return Failure{ArchiveError{Kind::BadName, info.name, *badName}};
        const auto before = seen.size();
        seen.insert(info.name.toCaseFolded());
        if (seen.size() == before)
            return Failure{error(Kind::DuplicateName, duplicateName, {}, info.name)};
        if (badName || info.name.endsWith(QLatin1Char('/')))
            continue;
        if (auto problem = checkEntry(info, limits))
            return Failure{*problem};
        state->names.append(info.name);
        state->files.insert(info.name, info);
    }
    if (auto problem = checkSums(list, bytes.size(), limits))
        return Failure{*problem};
    return ArchiveReader(std::move(state));
}

const QStringList& ArchiveReader::names() const noexcept
{
    return m_state->names;
}

bool ArchiveReader::startsWith(const QString& name) const
{
    const QByteArray& bytes = m_state->buffer.data();
    const QByteArray utf8 = name.toUtf8();
    return bytes.startsWith("PK\x03\x04") && bytes.size() > 30 && field16(bytes, 8) == 0
           && field16(bytes, 26) == utf8.size() && bytes.mid(30, utf8.size()) == utf8;
}

Result<QByteArray, ArchiveError> ArchiveReader::read(const QString& name)
{
    const auto known = m_state->files.constFind(name);
    if (known == m_state->files.cend())
        return Failure{error(Kind::NoSuchEntry, noSuchEntry, {}, name)};
    const auto size = static_cast<qint64>(known->uncompressedSize);
    QuaZip& zip = m_state->zip;
    QuaZipFile file(&zip);
    if (!zip.setCurrentFile(name, QuaZip::csSensitive) || !file.open(QIODevice::ReadOnly))
        return Failure{error(Kind::Damaged, damaged, {}, name)};
    QByteArray data;
    qint64 got = 0;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    while (data.size() <= size && (got = file.read(chunk.data(), chunk.size())) > 0)
        data.append(chunk.constData(), got);
    file.close();
    if (got < 0)
        return Failure{error(Kind::Damaged, damaged, {}, name)};
    // A forged larger size passes QuaZip without any error; a wrong checksum shows only after
    // close(), and not when the sizes disagree.
    if (data.size() != size)
        return Failure{error(Kind::SizeMismatch, sizeMismatch, {size}, name)};
    if (file.getZipError() != UNZ_OK || QuaCrc32().calculate(data) != known->crc)
        return Failure{error(Kind::CrcMismatch, crcMismatch, {}, name)};
    return data;
}

namespace {

/// QuaZip asks for version 6.3 in front of an entry and for 2.0 in the list at the end. Readers that
/// compare the two refuse the file.
QByteArray withOneVersion(QByteArray zip)
{
    constexpr qsizetype headerSize = 30;
    constexpr char needed = 20;
    const auto number = [&](qsizetype at, int bytes) {
        qint64 value = 0;
        for (int i = bytes; i-- > 0;)
            value = value << 8 | static_cast<quint8>(zip[at + i]);
        return value;
    };
    for (qsizetype at = 0; at + headerSize <= zip.size() && zip.mid(at, 4) == "PK\x03\x04";) {
        const qint64 packed = number(at + 18, 4);
        if (packed == 0xFFFFFFFF)
            break; // more than 4 GiB: version 4.5 is needed there
        zip[at + 4] = needed;
        zip[at + 5] = 0;
        at += headerSize + number(at + 26, 2) + number(at + 28, 2) + packed;
    }
    return zip;
}

} // namespace

Result<QByteArray, ArchiveError> writeArchive(std::span<const ArchiveEntry> entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QuaZip zip(&buffer);
    zip.setAutoClose(false);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return Failure{error(Kind::NotWritten, notWritten, {zip.getZipError()})};
    QSet<QString> seen;
    for (const ArchiveEntry& entry : entries) {
        if (auto reason = badEntryName(entry.name))
            return Failure{ArchiveError{Kind::BadName, entry.name, *reason}};
        if (seen.contains(entry.name.toCaseFolded()))
            return Failure{error(Kind::DuplicateName, duplicateName, {}, entry.name)};
        seen.insert(entry.name.toCaseFolded());

        QuaZipNewInfo info(entry.name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                            | QFile::ReadOther);
        QuaZipFile file(&zip);
        const bool written =
            file.open(QIODevice::WriteOnly, info, nullptr, 0, entry.stored ? 0 : Z_DEFLATED,
                      entry.stored ? 0 : Z_DEFAULT_COMPRESSION)
            && file.write(entry.data) == entry.data.size();
        file.close();
        if (!written || file.getZipError() != ZIP_OK)
            return Failure{error(Kind::NotWritten, notWritten, {file.getZipError()}, entry.name)};
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return Failure{error(Kind::NotWritten, notWritten, {zip.getZipError()})};
    return withOneVersion(buffer.data());
}

} // namespace edgeplanner
