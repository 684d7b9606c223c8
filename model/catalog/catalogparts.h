#pragma once

#include "model/catalog/catalogfolder.h"

namespace edgeplanner {

/// One function for each file of a catalogue; each appends what it reads.
void readCertificates(CatalogFolder& folder, Catalog& catalog);
void readDnsRecords(CatalogFolder& folder, Catalog& catalog);
void readDocuments(CatalogFolder& folder, Catalog& catalog);
void readEndpoints(CatalogFolder& folder, Catalog& catalog);
void readFeatures(CatalogFolder& folder, Catalog& catalog);
void readLimits(CatalogFolder& folder, Catalog& catalog);
void readPorts(CatalogFolder& folder, Catalog& catalog);
void readProducts(CatalogFolder& folder, Catalog& catalog);
void readScenarios(CatalogFolder& folder, Catalog& catalog);
void readVendors(CatalogFolder& folder, Catalog& catalog);

/// One file of rules/. `places` gets the place of each row.
void readRules(const QString& file, CatalogFolder& folder, Catalog& catalog,
               std::vector<CatalogPlace>& places);
/// What no single field shows: sides, zones and features that fit each other.
void checkRules(const Catalog& catalog, const std::vector<CatalogPlace>& places,
                CatalogProblems& problems);

struct LanguageTexts
{
    QHash<QString, QString> texts;       ///< by key: "feature.xmpp.description"
    QHash<QString, CatalogPlace> places; ///< of each key
};
[[nodiscard]] LanguageTexts readLanguage(CatalogFolder& folder, const QString& language);

} // namespace edgeplanner
