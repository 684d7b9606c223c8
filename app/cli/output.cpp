#include "app/cli/output.h"

#include <cstdio>

namespace edgeplanner::cli {

void print(const QByteArray& utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stdout);
}

void print(const QString& text)
{
    print(text.toUtf8());
}

std::optional<CliError> flushOutput()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return std::nullopt;
    return CliError{QStringLiteral("standard output: cannot be written")};
}

void printNote(const QString& line)
{
    QString single = line;
    for (QChar& c : single)
        if (c < QLatin1Char(' '))
            c = QLatin1Char(' ');
    const QByteArray bytes = "edgeplanner-cli: " + single.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace edgeplanner::cli
