#include "model/exports/csvwriter.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// Cells here are words, never negative numbers, so nothing is lost by disarming every such start.
bool isFormula(QStringView cell)
{
    static constexpr QStringView formulaStarts = u"=+-@\t\r";
    return !cell.isEmpty() && formulaStarts.contains(cell.front());
}

bool needsQuotes(QStringView cell)
{
    return std::ranges::any_of(
        cell, [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
}

} // namespace

void CsvWriter::row(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        const QString& cell = cells[i];
        const bool quoted = needsQuotes(cell);
        if (quoted)
            m_bytes += '"';
        if (isFormula(cell))
            m_bytes += '\'';
        m_bytes += quoted && cell.contains(u'"')
                       ? QString(cell).replace(u'"', QLatin1String("\"\"")).toUtf8()
                       : cell.toUtf8();
        if (quoted)
            m_bytes += '"';
    }
    m_bytes += "\r\n";
}

} // namespace edgeplanner
