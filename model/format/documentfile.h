#pragma once

#include "model/core/archive.h"
#include "model/core/result.h"
#include "model/format/fileerror.h"
#include "model/format/migration.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// What a file holds beside the document. It goes back into the file when that is saved, so that
/// nothing is lost of what a newer program, or somebody else, has put there.
struct FileExtras
{
    int version = fileVersion;
    int minReader = fileMinReader;
    QJsonObject meta;                  ///< unknown members of meta.json
    QJsonObject view;                  ///< unknown members of view.json
    std::vector<ArchiveEntry> entries; ///< other entries of the archive, by name

    friend bool operator==(const FileExtras&, const FileExtras&) = default;
};

struct OpenedDesign
{
    Document document;
    FileExtras extras;
    std::vector<FileNote> notes; ///< newer version, what is kept without being understood
};

using OpenResult = Result<OpenedDesign, FileError>;

/// Opens a design in either form, or out of a picture that carries one; the content decides.
[[nodiscard]] OpenResult openDesign(const QString& path);
/// The same from memory. `file` is for errors.
[[nodiscard]] OpenResult readDesign(const QByteArray& bytes, const QString& file,
                                    std::span<const Migration> steps = migrations());

/// Writes all or nothing. A name that ends with ".json" gives the text, any other the archive.
[[nodiscard]] Result<Done, FileError> saveDesign(const QString& path, const Document& document,
                                                 const FileExtras& extras = {});

/// Both forms in memory. Same document, same bytes.
[[nodiscard]] Result<QByteArray, ArchiveError> designArchive(const Document& document,
                                                             const FileExtras& extras = {});
[[nodiscard]] QByteArray designText(const Document& document, const FileExtras& extras = {});

} // namespace edgeplanner
