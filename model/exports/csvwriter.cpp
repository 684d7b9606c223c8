#include "model/exports/csvwriter.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// Cells here are words, never negative numbers, so nothing is lost by disarming every such start.
QString disarmed(const QString& cell)
{
    static constexpr QStringView formulaStarts = u"=+-@\t\r";
    return !cell.isEmpty() && formulaStarts.contains(cell.front()) ? QLatin1Char('\'') + cell
                                                                   : cell;
}

QString quoted(QString cell)
{
    static constexpr QStringView special = u",\"\r\n";
    if (std::ranges::none_of(cell, [](QChar c) { return special.contains(c); }))
        return cell;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace

void CsvWriter::row(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        m_bytes += quoted(disarmed(cells[i])).toUtf8();
    }
    m_bytes += "\r\n";
}

} // namespace edgeplanner
