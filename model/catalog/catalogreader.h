#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/texts.h"
#include "model/core/result.h"

namespace edgeplanner {

/// Why a catalogue cannot be used. A person who added a row reads this.
struct CatalogError
{
    QString file;   ///< "rules/external-edge.json"
    QString path;   ///< JSON path, "rules[3].destinationPorts[0]"
    QString reason; ///< English: for whoever edits the catalogue

    [[nodiscard]] QString toText() const;
};

/// Reads and cross-checks a catalogue folder; ":/catalog" is the one that is built in.
[[nodiscard]] Result<Catalog, CatalogError> readCatalog(const QString& folder);

/// Texts of a language of that folder (texts/<language>.json), without translator.
[[nodiscard]] Result<Texts, CatalogError> readTexts(const QString& folder, const QString& language);

} // namespace edgeplanner
