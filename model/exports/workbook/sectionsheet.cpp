#include "model/exports/workbook/requestworkbook.h"

#include <algorithm>

namespace edgeplanner {

namespace {

SheetCell cellOf(const PaperCell& cell, const PaperColumn& column)
{
    const QString text = plainText(cell, QLatin1String("\n"));
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && column.look == PaperColumn::Look::Number ? sheetNumber(value)
                                                                : sheetText(text);
}

} // namespace

Sheet sheetOfTable(const PaperTable& table, const QString& name)
{
    Sheet sheet;
    sheet.name = name;
    for (const PaperColumn& column : table.columns)
        sheet.columns.push_back({column.title, std::max(10, static_cast<int>(column.width * 0.8))});
    for (const PaperGroup& group : table.groups)
        for (const PaperRow& row : group.rows) {
            std::vector<SheetCell> cells;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                cells.push_back(cellOf(row.cells[i], table.columns[i]));
            sheet.rows.push_back(std::move(cells));
        }
    return sheet;
}

Sheet sheetOfSection(const PaperContent& content, const char* anchor, int number,
                     const QString& name)
{
    for (const PaperSection& section : content.sections) {
        if (section.anchor != QLatin1String(anchor))
            continue;
        for (const PaperBlock& block : section.blocks)
            if (const auto* table = std::get_if<PaperTable>(&block); table && number-- == 0)
                return sheetOfTable(*table, name);
    }
    Sheet sheet;
    sheet.name = name;
    return sheet;
}

} // namespace edgeplanner
