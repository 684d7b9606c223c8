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

Sheet sheetOf(const QString& name, const DataTable& table, const Texts& texts)
{
    Sheet sheet;
    sheet.name = name;
    for (const DataColumn& column : table.columns)
        sheet.columns.push_back({texts.describe({&column.title, {}}), column.width});
    for (const QStringList& row : table.rows) {
        std::vector<SheetCell> cells;
        for (const QString& text : row)
            cells.push_back(sheetText(text));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace edgeplanner
