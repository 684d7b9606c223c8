#pragma once

#include <QString>
#include <QStringList>

namespace edgeplanner::layering {

/// One #include line of our own sources.
struct Include
{
    QString file; ///< path from the top of the repository
    int line = 0;
    QString target; ///< without quotes or angle brackets
    bool quoted = false;
};

[[nodiscard]] QList<Include> includesOf(const QString& file, const QString& text);

/// One sentence "file:line: why" for every include that breaks the order of the house.
[[nodiscard]] QStringList violations(const QList<Include>& includes);

} // namespace edgeplanner::layering
