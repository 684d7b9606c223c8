#pragma once

#include "model/exports/tables/datatable.h"

#include <QtCore/QSize>

namespace edgeplanner {

/// One value of a sheet.
struct SheetCell
{
    enum class Kind { Text, Number, Formula };
    enum class Look { Normal, Title, Heading, Label, Note };
    QString text;      ///< of a formula without "="
    double number = 0; ///< of a formula: its value
    Kind kind = Kind::Text;
    Look look = Look::Normal;
    QString link; ///< name of a sheet to go to
};
[[nodiscard]] SheetCell sheetText(const QString& text,
                                  SheetCell::Look look = SheetCell::Look::Normal);
[[nodiscard]] SheetCell sheetNumber(double number);
[[nodiscard]] SheetCell sheetFormula(const QString& formula, double value);

struct SheetColumn
{
    QString title;
    int width = 16; ///< characters
};

/// The values a person may choose from in a column.
struct SheetChoice
{
    std::size_t column = 0;
    QStringList values; ///< no commas
};

/// A sheet: a list with head, filter and frozen first row where it has columns, free cells otherwise.
struct Sheet
{
    QString name; ///< made fit and unique by the workbook
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<SheetChoice> choices;
    std::vector<int> widths; ///< of sheets without columns
    QByteArray picture;      ///< PNG over the cells, or empty
    QSize pictureSize;       ///< pixels at 96 dpi
    bool hidden = false;
};

[[nodiscard]] Sheet sheetOf(const QString& name, const DataTable& table, const Texts& texts);

struct Workbook
{
    QString title;
    QString author;
    QString header; ///< of every printed page
    QDate date;
    std::vector<Sheet> sheets;
};

/// An .xlsx file. Longer texts than a cell holds (32,767) are cut, with a mark.
[[nodiscard]] Result<QByteArray, ExportError> workbookBytes(const Workbook& workbook);

} // namespace edgeplanner
