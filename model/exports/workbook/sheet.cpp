#include "model/exports/workbook/sheet.h"

namespace edgeplanner {

SheetCell sheetText(const QString& text, SheetCell::Look look)
{
    return {text, 0, SheetCell::Kind::Text, look, {}};
}

SheetCell sheetNumber(double number)
{
    return {{}, number, SheetCell::Kind::Number, SheetCell::Look::Normal, {}};
}

SheetCell sheetFormula(const QString& formula, double value)
{
    return {formula, value, SheetCell::Kind::Formula, SheetCell::Look::Normal, {}};
}

SheetCell sheetLink(const QString& text, const QString& link)
{
    SheetCell cell = sheetText(text);
    cell.link = link;
    return cell;
}

std::vector<SheetCell> sheetTexts(const QStringList& values)
{
    std::vector<SheetCell> cells;
    cells.reserve(static_cast<std::size_t>(values.size()));
    for (const QString& value : values)
        cells.push_back(sheetText(value));
    return cells;
}

Sheet sheetOf(const QString& name, const DataTable& table, const Texts& texts)
{
    Sheet sheet;
    sheet.name = name;
    for (const DataColumn& column : table.columns)
        sheet.columns.push_back({texts.describe({&column.title, {}}), column.width});
    for (const QStringList& row : table.rows)
        sheet.rows.push_back(sheetTexts(row));
    return sheet;
}

} // namespace edgeplanner
