#pragma once

#include "model/core/message.h"

namespace edgeplanner {

/// Why a file cannot be imported. Nothing of it has been taken over.
struct ImportError
{
    enum class Kind {
        NotTopology, ///< recognised as something else, or not at all
        BadEncoding, ///< its characters cannot be told
        Damaged,     ///< breaks off, or is no well-formed XML or zip
        Forbidden,   ///< XML that a topology never needs and that is dangerous to follow
        TooLarge,    ///< past one of ImportLimits
    };

    Kind kind = Kind::NotTopology;
    QString entry; ///< of a zip; empty = the file itself
    int line = 0;  ///< 1-based, in the file or its entry; 0 = no line
    /// What is wrong and, where something can be done, what to export instead.
    Message reason;
};

/// One line: "topology.xml: line 12: the document ends …".
[[nodiscard]] Message importErrorMessage(const ImportError& error, const QString& fileName);

/// Text of a file as it may stand in a message: on one line and of bounded length.
[[nodiscard]] QString shown(QStringView text);

} // namespace edgeplanner
