#pragma once

#include "model/catalog/catalog.h"
#include "views/canvas/palettemime.h"

namespace edgeplanner {

/// One thing that a palette offers.
struct PaletteRow
{
    PaletteItem item;
    QString name;
    QString icon; ///< file of resources/icons
};

struct PaletteGroup
{
    QString name;
    std::vector<PaletteRow> rows;
};

/// Everything that can be put on a canvas, in the program's language.
[[nodiscard]] std::vector<PaletteGroup> paletteGroups(const Catalog& catalog);

/// True when every word of the search stands in the row's name or its group's.
[[nodiscard]] bool matches(const PaletteRow& row, const QString& search);

} // namespace edgeplanner
