#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace edgeplanner {

/// Comma separated values as RFC 4180 says: UTF-8, CRLF, quoted where needed. A cell that a
/// spreadsheet would run as a formula gets a leading apostrophe.
class CsvWriter
{
public:
    void row(const QStringList& cells);
    [[nodiscard]] const QByteArray& bytes() const noexcept { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace edgeplanner
