#pragma once

#include "model/exports/workbook/sheet.h"

#include <QtCore/QHash>

namespace edgeplanner {

/// Every text once.
class SharedTexts
{
public:
    [[nodiscard]] int index(const QString& text);
    [[nodiscard]] QByteArray xml() const;

private:
    QHash<QString, int> m_index;
    std::vector<QString> m_texts;
    int m_uses = 0;
};

/// "A1", from 0.
[[nodiscard]] QString cellName(std::size_t column, std::size_t row);
/// "A1:F20" of the list of a sheet with columns.
[[nodiscard]] QString listRange(const Sheet& sheet);

/// Names of the columns of a list: none empty, none twice.
[[nodiscard]] QStringList columnNames(const Sheet& sheet);

/// What a sheet needs to know of its workbook.
struct SheetFrame
{
    QString table;   ///< relationship of the list, or empty
    QString drawing; ///< relationship of the picture, or empty
    QString header;
    PaperSize paper = PaperSize::A4;
    bool selected = false;
    const QHash<QString, QString>& names; ///< of sheets, as the workbook made them fit
};
[[nodiscard]] QByteArray sheetXml(const Sheet& sheet, SharedTexts& texts, const SheetFrame& frame);
/// Name that formulas know a list of the workbook by.
[[nodiscard]] QString listName(const QString& list);

/// Fonts, fills and formats of all sheets. Their numbers are those that sheetXml() writes.
[[nodiscard]] QByteArray stylesXml();

} // namespace edgeplanner
