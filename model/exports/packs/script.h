#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace edgeplanner {

/// Text as a literal of PowerShell, bash: names are data, whatever is in them.
[[nodiscard]] QString powerShellText(const QString& text);
[[nodiscard]] QString powerShellList(const QStringList& texts);
[[nodiscard]] QString bashText(const QString& text);
/// For a comment: one line.
[[nodiscard]] QString commentText(const QString& text);
/// Letters, digits, hyphens, underscores and dots, no longer than names may be; "*" first.
[[nodiscard]] bool isDnsName(const QString& name);

/// A script of resources/templates with its rows filled in. PowerShell scripts get a byte order
/// mark and CRLF: Windows PowerShell reads them as ANSI otherwise.
[[nodiscard]] QByteArray powerShellScript(const QString& name, const QStringList& rows);
[[nodiscard]] QByteArray bashScript(const QString& name, const QStringList& rows);

} // namespace edgeplanner
