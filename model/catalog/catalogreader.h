#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/catalogerror.h"
#include "model/catalog/texts.h"
#include "model/core/result.h"

namespace edgeplanner {

/// Reads and cross-checks a catalogue folder; ":/catalog" is the one that is built in.
[[nodiscard]] Result<Catalog, CatalogError> readCatalog(const QString& folder);

/// Texts of a language of that folder (texts/<language>.json), with the messages of the program in
/// that language where it is built in.
[[nodiscard]] Result<Texts, CatalogError> readTexts(const QString& folder, const QString& language);

} // namespace edgeplanner
