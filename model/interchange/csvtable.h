#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <vector>

namespace edgeplanner {

struct CsvRow
{
    int line = 0; ///< where it begins, 1-based
    QStringList cells;
};

/// Rows of a CSV file as spreadsheets write it: UTF-8 with or without byte order mark, quoted cells
/// that may hold line breaks, comma, semicolon or tab between cells (whichever the first line has
/// most of). Empty lines are left out. The apostrophe that keeps a cell from being run as a formula
/// goes.
[[nodiscard]] std::vector<CsvRow> csvRows(const QByteArray& bytes);

} // namespace edgeplanner
