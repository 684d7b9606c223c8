#pragma once

#include "model/core/message.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace edgeplanner {

struct ImportError;

/// A file below `folder`; fails an assertion when it cannot be read.
[[nodiscard]] QByteArray fileBytes(const QString& folder, const QString& name);
/// English words.
[[nodiscard]] QString words(const Message& message);
/// "line 3: …", "DocItemSet.xml, line 3: …", "…".
[[nodiscard]] QString words(const ImportError& error);
/// "\xFF\xFE…", what Windows PowerShell makes of a text.
[[nodiscard]] QByteArray asUtf16(const QString& text, bool bigEndian = false, bool mark = true);

} // namespace edgeplanner
