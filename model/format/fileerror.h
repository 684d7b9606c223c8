#pragma once

#include "model/core/message.h"

#include <QtCore/QString>

namespace edgeplanner {

/// Where in a file something stands. All parts may be empty.
struct FilePlace
{
    QString entry; ///< of an archive: "document.json"
    int line = 0;  ///< 1-based; 0 = not known
    QString path;  ///< "elements[3].servers[0].fqdn"

    friend bool operator==(const FilePlace&, const FilePlace&) = default;
};

/// Why a design can't be opened or saved.
struct FileError
{
    enum class Kind {
        Io,         ///< missing, unreadable, unwritable, full disk, too large
        NotADesign, ///< some other kind of file
        Damaged,    ///< archive or JSON that breaks its own rules
        Content,    ///< sound JSON with values or references that make no sense
        TooNew      ///< needs a newer version of the program
    };
    Kind kind = Kind::Io;
    QString file;
    FilePlace place;
    Message reason;
};

/// Something worth telling about a file that was opened.
struct FileNote
{
    FilePlace place;
    Message text;
};

/// "design.edgeplan: document.json: elements[3].name: the name is empty". One line.
[[nodiscard]] Message oneLine(const FileError& error);
[[nodiscard]] Message oneLine(const QString& file, const FileNote& note);

} // namespace edgeplanner
