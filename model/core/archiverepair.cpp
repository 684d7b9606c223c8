#include "model/core/archiverepair.h"

#include <QtCore/QtEndian>

namespace edgeplanner {

namespace {

// Layout: APPNOTE.TXT 4.3.7 (local header), 4.3.12 (list of contents), 4.3.16 (end record).
constexpr qsizetype localHeaderSize = 30;
constexpr quint16 mostEntries = 0xfffe;

template <class T>
T field(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

template <class T>
void append(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// One entry as it stands in the damaged archive.
struct Entry
{
    qsizetype at = 0;
    qsizetype nameSize = 0;
    qsizetype end = 0;
};

/// The entry at that place, when it is whole and its header tells its size.
bool findEntry(const QByteArray& bytes, qsizetype at, Entry& entry)
{
    constexpr quint16 hasDataDescriptor = 8;
    if (at + localHeaderSize > bytes.size() || (field<quint16>(bytes, at + 6) & hasDataDescriptor))
        return false;
    const qsizetype nameSize = field<quint16>(bytes, at + 26);
    const qsizetype extraSize = field<quint16>(bytes, at + 28);
    const qsizetype packedSize = field<quint32>(bytes, at + 18);
    entry = {at, nameSize, at + localHeaderSize + nameSize + extraSize + packedSize};
    return nameSize > 0 && entry.end <= bytes.size();
}

void list(QByteArray& contents, const QByteArray& bytes, const Entry& entry, quint32 newPlace)
{
    contents += "PK\x01\x02";
    append<quint16>(contents, 20); // made by: version 2.0
    // Version needed, flags, method, time, date, checksum, both sizes and the name's size.
    contents += bytes.mid(entry.at + 4, 24);
    contents += QByteArray(2 + 2 + 2 + 2 + 4, '\0'); // extra, comment, disk, both attributes
    append<quint32>(contents, newPlace);
    contents += bytes.mid(entry.at + localHeaderSize, entry.nameSize);
}

} // namespace

QByteArray repairedArchive(const QByteArray& damaged)
{
    QByteArray entries;
    QByteArray contents;
    quint16 count = 0;
    qsizetype at = 0;
    while (count < mostEntries && (at = damaged.indexOf("PK\x03\x04", at)) >= 0) {
        Entry entry;
        if (!findEntry(damaged, at, entry)) {
            ++at;
            continue;
        }
        list(contents, damaged, entry, static_cast<quint32>(entries.size()));
        entries += damaged.mid(entry.at, entry.end - entry.at);
        at = entry.end;
        ++count;
    }
    if (count == 0)
        return {};
    QByteArray result = entries + contents + QByteArray("PK\x05\x06\0\0\0\0", 8);
    append(result, count);
    append(result, count);
    append(result, static_cast<quint32>(contents.size()));
    append(result, static_cast<quint32>(entries.size()));
    append<quint16>(result, 0); // comment
    return result;
}

} // namespace edgeplanner
