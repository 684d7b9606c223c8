#include "model/catalog/catalogreader.h"

#include "model/catalog/catalogparts.h"
#include "model/catalog/explanations.h"

#include <QtCore/QDir>
#include <QtCore/QTranslator>

namespace edgeplanner {

namespace {

struct Contents
{
    QString version;
    QStringList rules;
    QStringList languages;
};

Contents readContents(CatalogFolder& folder)
{
    Contents contents;
    folder.readFile(QStringLiteral("catalog"), QStringLiteral("catalog"), [&](CatalogObject& root) {
        contents.version = root.string(QStringLiteral("version"));
        contents.rules = root.strings(QStringLiteral("rules"));
        contents.languages = root.strings(QStringLiteral("languages"));
    });
    return contents;
}

/// A file that is not listed would be left out in silence.
void checkListed(CatalogFolder& folder, const QString& subfolder, const QStringList& listed)
{
    const QDir files(folder.path() + QLatin1Char('/') + subfolder);
    for (const QString& file : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (!listed.contains(file.chopped(5)))
            folder.problems().report({subfolder + QLatin1Char('/') + file, {}},
                                     QStringLiteral("not listed in catalog.json"));
}

void needFixedTexts(CatalogFolder& folder)
{
    const auto need = [&](const char* section, const QStringList& ids) {
        for (const QString& id : ids)
            folder.needText(QString::fromLatin1(section), id);
    };
    need("need", allTexts<Need>());
    need("need", {QStringLiteral("conditional")});
    need("zone", allTexts<Zone>());
    need("direction", allTexts<Direction>());
    need("balancing", allTexts<BalancerSetting>());
    need("explanation", allTexts<Explanation>());
    for (const QString& id : allTexts<Explanation>())
        folder.needText(QStringLiteral("explanation"), id, QStringLiteral("description"));
    need("risk", allTexts<Exposure>());
    for (const QString& id : allTexts<Exposure>())
        folder.needText(QStringLiteral("risk"), id, QStringLiteral("description"));
}

void readTextsOfAll(CatalogFolder& folder, const QStringList& languages)
{
    std::vector<LanguageTexts> all;
    for (const QString& language : languages)
        all.push_back(readLanguage(folder, language));
    // What the first language has words for is what rows may name.
    if (!all.empty())
        for (auto text = all.front().places.cbegin(); text != all.front().places.cend(); ++text)
            folder.define(CatalogNoun::Text, text.key(), text.value());
    folder.resolve();
    for (size_t i = 0; i < all.size(); ++i)
        folder.checkTexts(QStringLiteral("texts/%1.json").arg(languages[static_cast<int>(i)]),
                          all[i].places);
}

/// Null for English and where there is no translation.
std::shared_ptr<const QTranslator> readMessages(const QString& language)
{
    auto messages = std::make_shared<QTranslator>();
    if (!messages->load(QStringLiteral(":/translations/edgeplanner_%1.qm").arg(language)))
        return nullptr;
    return messages;
}

} // namespace

Result<Catalog, CatalogError> readCatalog(const QString& folder)
{
    CatalogFolder files(folder);
    Catalog catalog;
    const Contents contents = readContents(files);
    catalog.version = contents.version;
    checkListed(files, QStringLiteral("rules"), contents.rules);
    checkListed(files, QStringLiteral("texts"), contents.languages);

    readDocuments(files, catalog);
    readProducts(files, catalog);
    readFeatures(files, catalog);
    readScenarios(files, catalog);
    readLimits(files, catalog);
    readPorts(files, catalog);
    readVendors(files, catalog);
    readEndpoints(files, catalog);
    readDnsRecords(files, catalog);
    readCertificates(files, catalog);
    std::vector<CatalogPlace> places;
    for (const QString& file : contents.rules)
        readRules(file, files, catalog, places);
    needFixedTexts(files);
    for (const CatalogRule& rule : catalog.rules)
        if (!rule.applicationProtocol.isEmpty())
            files.needText(QStringLiteral("protocol"), rule.applicationProtocol);
    readTextsOfAll(files, contents.languages);
    checkRules(catalog, places, files.problems());

    if (const auto& error = files.problems().first())
        return Failure{*error};
    return catalog;
}

Result<Texts, CatalogError> readTexts(const QString& folder, const QString& language)
{
    CatalogFolder files(folder);
    LanguageTexts read = readLanguage(files, language);
    if (const auto& error = files.problems().first())
        return Failure{*error};
    return Texts(language, std::move(read.texts), readMessages(language));
}

} // namespace edgeplanner
