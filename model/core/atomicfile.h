#pragma once

#include "model/core/message.h"
#include "model/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace edgeplanner {

/// Why a file cannot be read or written. Whoever prints it names the file.
struct IoError
{
    enum class Kind {
        Missing,
        IsFolder,
        NotAFile, ///< a device or pipe, which is never replaced
        NoPermission,
        TooLarge,
        ReadFailed,
        NoFolder, ///< the folder to write into does not exist
        DiskFull,
        WriteFailed
    };
    Kind kind = Kind::ReadFailed;
    Message reason;
};

/// The whole file, or an error when it has more than `largest` bytes.
[[nodiscard]] Result<QByteArray, IoError> readFile(const QString& path,
                                                   qint64 largest = qint64{256} << 20);

/// All or nothing: until the bytes are safely on the disk the previous file stays as it is, and a
/// failure leaves nothing behind. Links are followed.
[[nodiscard]] Result<Done, IoError> writeFileAtomically(const QString& path,
                                                        const QByteArray& bytes);

struct FileToWrite
{
    QString path;
    QByteArray bytes;
};

/// Files that belong together, in this order: none takes its place before the bytes of all are on
/// the disk.
[[nodiscard]] Result<Done, IoError> writeFilesAtomically(const std::vector<FileToWrite>& files);

} // namespace edgeplanner
