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

struct SheetLinks
{
    QString table;   ///< relationship of the list, or empty
    QString drawing; ///< relationship of the picture, or empty
};
[[nodiscard]] QByteArray sheetXml(const Sheet& sheet, SharedTexts& texts, const SheetLinks& links,
                                  const QString& header, bool selected);
[[nodiscard]] QByteArray stylesXml();

} // namespace edgeplanner
