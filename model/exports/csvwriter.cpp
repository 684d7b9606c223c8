#include "model/exports/csvwriter.h"

#include <QtCore/QStringConverter>
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

/// Straight into the bytes: a table of ten thousand rules has a quarter of a million cells.
void appendUtf8(QByteArray& bytes, QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype start = bytes.size();
    bytes.resize(start + encoder.requiredSpace(text.size()));
    const char* end = encoder.appendToBuffer(bytes.data() + start, text);
    bytes.truncate(end - bytes.constData());
}

void appendCell(QByteArray& bytes, const QString& cell)
{
    const bool quoted = needsQuotes(cell);
    if (quoted)
        bytes += '"';
    if (isFormula(cell))
        bytes += '\'';
    if (quoted && cell.contains(u'"'))
        appendUtf8(bytes, QString(cell).replace(u'"', QLatin1String("\"\"")));
    else
        appendUtf8(bytes, cell);
    if (quoted)
        bytes += '"';
}

} // namespace

void CsvWriter::row(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        appendCell(m_bytes, cells[i]);
    }
    m_bytes += "\r\n";
}

} // namespace edgeplanner
