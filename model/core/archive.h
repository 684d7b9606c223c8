#pragma once

#include "model/core/message.h"
#include "model/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <memory>
#include <span>

namespace edgeplanner {

/// Why an archive, or one entry of it, cannot be used.
struct ArchiveError
{
    enum class Kind {
        NotAnArchive,
        Truncated, ///< the list of contents at the end is missing or cut
        Empty,
        BadName,
        DuplicateName, ///< compared without case
        TooManyEntries,
        TooLarge,
        Bomb, ///< grows beyond all reason when unpacked
        Encrypted,
        UnknownMethod,
        MultiDisk,
        Link,
        SizeMismatch,
        CrcMismatch,
        Damaged,
        NoSuchEntry,
        NotWritten
    };
    Kind kind = Kind::Damaged;
    QString entry; ///< empty = the archive as a whole
    Message reason;
};

/// Checked against what the archive declares before anything is unpacked, and again while reading.
struct ArchiveLimits
{
    int entries = 1000;
    qint64 entryBytes = qint64{64} << 20;
    qint64 totalBytes = qint64{256} << 20;
    /// Unpacked : packed at most, for entries of more than ratioFreeBytes.
    int ratio = 200;
    qint64 ratioFreeBytes = qint64{1} << 20;
};

/// What becomes of an entry whose name badEntryName() refuses.
enum class BadNames {
    Refuse,
    LeaveOut ///< archives of other programs: the entry can't be seen or read
};

/// Reads a zip archive held in memory and trusts nothing in it. Never writes to disk.
class ArchiveReader
{
public:
    [[nodiscard]] static Result<ArchiveReader, ArchiveError>
    open(const QByteArray& bytes, const ArchiveLimits& limits = {},
         BadNames badNames = BadNames::Refuse);

    ArchiveReader(ArchiveReader&&) noexcept;
    ArchiveReader& operator=(ArchiveReader&&) noexcept;
    ~ArchiveReader();

    /// Files in archive order; folders are left out.
    [[nodiscard]] const QStringList& names() const noexcept;
    /// The name of the first entry is `name`, it is stored plainly and starts the file.
    [[nodiscard]] bool startsWith(const QString& name) const;
    /// A whole entry, its size and checksum verified. With case.
    [[nodiscard]] Result<QByteArray, ArchiveError> read(const QString& name);

private:
    struct State;
    explicit ArchiveReader(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

struct ArchiveEntry
{
    QString name;
    QByteArray data;
    bool stored = false; ///< not compressed

    friend bool operator==(const ArchiveEntry&, const ArchiveEntry&) = default;
};

/// A zip of these entries in this order. Same entries, same bytes: dates are 1980-01-01, permissions
/// rw-r--r--, no extra fields and no data descriptors.
[[nodiscard]] Result<QByteArray, ArchiveError> writeArchive(std::span<const ArchiveEntry> entries);

} // namespace edgeplanner
