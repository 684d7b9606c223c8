#include "app/cli/texttable.h"

namespace edgeplanner::cli {

namespace {

/// Columns of a terminal that a text takes: East Asian letters take two.
qsizetype columns(const QString& text)
{
    qsizetype count = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
                          || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
                          || (c >= 0xff00 && c <= 0xff60) || (c >= 0x20000 && c <= 0x3fffd);
        count += wide ? 2 : 1;
    }
    return count;
}

} // namespace

QString TextTable::text(int indent) const
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype& width = widths[static_cast<size_t>(i)];
            width = std::max(width, columns(row[i]));
        }
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line(indent, QLatin1Char(' '));
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line +=
                    QString(widths[static_cast<size_t>(i)] - columns(row[i]) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace edgeplanner::cli
