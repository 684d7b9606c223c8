#include "model/core/atomicfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>
#include <QtCore/QStringList>

#include <memory>

namespace edgeplanner {

namespace {

using Kind = IoError::Kind;

constexpr MessageText missing{"io.missing", QT_TRANSLATE_NOOP("model", "there is no such file")};
constexpr MessageText isFolder{"io.isFolder", QT_TRANSLATE_NOOP("model", "a folder, not a file")};
constexpr MessageText notAFile{"io.notAFile",
                               QT_TRANSLATE_NOOP("model", "a device or pipe, not a file")};
constexpr MessageText notReadable{"io.notReadable",
                                  QT_TRANSLATE_NOOP("model", "no permission to read it")};
constexpr MessageText tooLarge{"io.tooLarge", QT_TRANSLATE_NOOP("model", "larger than %1 bytes")};
constexpr MessageText readFailed{"io.readFailed",
                                 QT_TRANSLATE_NOOP("model", "cannot be read (%1)")};
constexpr MessageText noFolder{"io.noFolder", QT_TRANSLATE_NOOP("model", "there is no folder %1")};
constexpr MessageText notWritable{"io.notWritable",
                                  QT_TRANSLATE_NOOP("model", "no permission to write it")};
constexpr MessageText diskFull{"io.diskFull", QT_TRANSLATE_NOOP("model", "the disk is full")};
constexpr MessageText writeFailed{"io.writeFailed",
                                  QT_TRANSLATE_NOOP("model", "cannot be written (%1)")};

IoError error(Kind kind, const MessageText& text, const QVariantList& args = {})
{
    return {kind, {&text, args}};
}

/// Qt says "Unknown error" for a full disk. Call it while the temporary file still takes its space.
IoError writeError(const QSaveFile& file, const QString& folder, qint64 size)
{
    if (file.error() == QFileDevice::PermissionsError)
        return error(Kind::NoPermission, notWritable);
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() < size)
        return error(Kind::DiskFull, diskFull);
    return error(Kind::WriteFailed, writeFailed, {file.errorString()});
}

/// Its bytes are on the disk beside its place.
Result<std::unique_ptr<QSaveFile>, IoError> stagedFile(const FileToWrite& wanted)
{
    const QFileInfo info(wanted.path);
    if (info.isDir())
        return Failure{error(Kind::IsFolder, isFolder)};
    // Renaming a file onto a device would take the device away from everybody.
    if (info.exists() && !info.isFile())
        return Failure{error(Kind::NotAFile, notAFile)};
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return Failure{error(Kind::NoFolder, noFolder, {folder})};
    if (info.exists() && !info.isWritable())
        return Failure{error(Kind::NoPermission, notWritable)};
    auto file = std::make_unique<QSaveFile>(wanted.path);
    // A small write only fills a buffer: flush() reaches the disk, commit() renames.
    if (!file->open(QIODevice::WriteOnly) || file->write(wanted.bytes) != wanted.bytes.size()
        || !file->flush())
        return Failure{writeError(*file, folder, wanted.bytes.size())};
    return file;
}

} // namespace

Result<QByteArray, IoError> readFile(const QString& path, qint64 largest)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Failure{error(Kind::IsFolder, isFolder)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!info.exists())
            return Failure{error(Kind::Missing, missing)};
        if (file.error() == QFileDevice::PermissionsError || !info.isReadable())
            return Failure{error(Kind::NoPermission, notReadable)};
        return Failure{error(Kind::ReadFailed, readFailed, {file.errorString()})};
    }
    // The size is not asked for: devices and pipes have none.
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{error(Kind::ReadFailed, readFailed, {file.errorString()})};
    if (bytes.size() > largest)
        return Failure{error(Kind::TooLarge, tooLarge, {largest})};
    return bytes;
}

Result<Done, IoError> writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    return writeFilesAtomically({{path, bytes}});
}

Result<Done, IoError> writeFilesAtomically(const std::vector<FileToWrite>& files)
{
    std::vector<std::unique_ptr<QSaveFile>> staged; // one that is not committed goes away
    for (const FileToWrite& file : files) {
        auto stage = stagedFile(file);
        if (!stage)
            return Failure{stage.error()};
        staged.push_back(std::move(stage).value());
    }
    QStringList placed;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const bool isNew = !QFileInfo::exists(files[i].path);
        if (!staged[i]->commit()) {
            // Only a rename is left to fail: what was not there before goes away again.
            for (const QString& path : std::as_const(placed))
                QFile::remove(path);
            return Failure{writeError(*staged[i], QFileInfo(files[i].path).absolutePath(),
                                      files[i].bytes.size())};
        }
        if (isNew)
            placed.append(files[i].path);
    }
    return Done{};
}

} // namespace edgeplanner
