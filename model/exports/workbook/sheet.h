#pragma once

#include "model/exports/tables/datatable.h"

#include <QtCore/QSize>

namespace edgeplanner {

/// One value of a sheet.
struct SheetCell
{
    enum class Kind { Text, Number, Formula };
    enum class Look {
        Normal,
        Title,
        Heading,
        Label,
        Note,
        Aside, ///< softer, on one line over the cells beside it
        Field  ///< to be filled in: a line to write on
    };
    QString text;      ///< of a formula without "="
    double number = 0; ///< of a formula: its value
    Kind kind = Kind::Text;
    Look look = Look::Normal;
    QString link; ///< a sheet to go to, with or without a cell: "Rules", "Rules!A5"
};
[[nodiscard]] SheetCell sheetText(const QString& text,
                                  SheetCell::Look look = SheetCell::Look::Normal);
[[nodiscard]] SheetCell sheetNumber(double number);
[[nodiscard]] SheetCell sheetFormula(const QString& formula, double value);
[[nodiscard]] SheetCell sheetLink(const QString& text, const QString& link);
[[nodiscard]] std::vector<SheetCell> sheetTexts(const QStringList& values);

struct SheetColumn
{
    QString title;
    int width = 16; ///< characters
};

/// A person chooses the values of a column, or of one row of it, from a list of the workbook.
struct SheetChoice
{
    std::size_t column = 0;
    QString list;
    std::optional<std::size_t> row; ///< index of Sheet::rows; nullopt = all
};

/// How cells of a column look that hold a value.
struct SheetFormat
{
    enum class Look { Good, Bad, Gone };
    std::size_t column = 0;
    QString value;
    Look look = Look::Bad;
};

/// A sheet: a list with head, filter and frozen first row where it has columns, free cells otherwise.
struct Sheet
{
    QString name; ///< made fit and unique by the workbook
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<SheetChoice> choices;
    std::vector<SheetFormat> formats;
    std::vector<int> widths; ///< of sheets without columns
    QByteArray picture;      ///< PNG over the cells, or empty
    QSize pictureSize;       ///< pixels at 96 dpi
    bool hidden = false;
    bool onePage = false; ///< printed upright on one page, as a form
};

[[nodiscard]] Sheet sheetOf(const QString& name, const DataTable& table, const Texts& texts);

/// Values to choose from, on the hidden sheet "Lists".
struct SheetList
{
    QString name; ///< letters only
    QStringList values;
};

struct Workbook
{
    QString title;
    QString author;
    QString header; ///< of every printed page
    QDate date;
    PaperSize paper = PaperSize::A4;
    std::vector<Sheet> sheets;
    std::vector<SheetList> lists;
};

/// An .xlsx file. Longer texts than a cell holds (32,767) are cut, with a mark.
[[nodiscard]] Result<QByteArray, ExportError> workbookBytes(const Workbook& workbook);

} // namespace edgeplanner
