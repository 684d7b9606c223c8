#pragma once

#include "model/core/result.h"
#include "model/interchange/importerror.h"

#include <QtCore/QByteArray>

namespace edgeplanner {

/// Brings the bytes of an XML file into the one form QXmlStreamReader cannot misread: UTF-8 without
/// byte order mark and without XML declaration. The mark wins over the declaration, because Windows
/// PowerShell turns a file into UTF-16 and leaves encoding="utf-8" standing. Line numbers stay.
[[nodiscard]] Result<QByteArray, ImportError> decodeText(const QByteArray& bytes);

} // namespace edgeplanner
