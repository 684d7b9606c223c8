#include "model/interchange/csvtable.h"

#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

QChar separatorOf(QStringView text)
{
    const QStringView head = text.first(std::max<qsizetype>(text.indexOf(QLatin1Char('\n')), 0));
    constexpr std::array candidates{u',', u';', u'\t'};
    return *std::ranges::max_element(candidates, {},
                                     [&](char16_t c) { return head.count(QChar(c)); });
}

QString plain(const QString& cell)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    const bool escaped =
        cell.size() > 1 && cell.front() == QLatin1Char('\'') && formulaStarts.contains(cell[1]);
    return (escaped ? cell.mid(1) : cell).trimmed();
}

class Reader
{
public:
    explicit Reader(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    std::vector<CsvRow> rows()
    {
        m_row.line = 1;
        for (qsizetype i = 0; i < m_text.size(); ++i)
            i = take(i);
        endRow();
        return std::move(m_rows);
    }

private:
    /// Takes one sign, or two where they belong together; returns the index of the last one.
    qsizetype take(qsizetype i)
    {
        const QChar c = m_text[i];
        if (c == QLatin1Char('\n'))
            ++m_line;
        if (m_quoted) {
            if (c != QLatin1Char('"')) {
                m_cell += c;
            } else if (i + 1 < m_text.size() && m_text[i + 1] == QLatin1Char('"')) {
                m_cell += c;
                return i + 1;
            } else {
                m_quoted = false;
            }
        } else if (c == QLatin1Char('"') && m_cell.isEmpty()) {
            m_quoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            m_cell += c;
        }
        return i;
    }

    void endCell()
    {
        m_row.cells.append(plain(m_cell));
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool empty = std::ranges::all_of(m_row.cells, &QString::isEmpty);
        if (!empty)
            m_rows.push_back(std::move(m_row));
        m_row = {m_line, {}};
    }

    const QString& m_text;
    QChar m_separator;
    std::vector<CsvRow> m_rows;
    CsvRow m_row;
    QString m_cell;
    bool m_quoted = false;
    int m_line = 1;
};

} // namespace

std::vector<CsvRow> csvRows(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return Reader(text).rows();
}

} // namespace edgeplanner
