#include "model/catalog/catalogparts.h"

namespace edgeplanner {

LanguageTexts readLanguage(CatalogFolder& folder, const QString& language)
{
    LanguageTexts read;
    const auto add = [&](const QString& key, CatalogObject& object, const QString& member) {
        read.texts.insert(key, object.string(member));
        read.places.insert(key, object.at(member));
    };
    const auto readSection = [&](CatalogObject& section, const QString& name) {
        for (const QString& id : section.keys()) {
            const QString key = name + QLatin1Char('.') + id;
            if (!section.holdsObject(id)) {
                add(key, section, id);
                continue;
            }
            section.object(id, [&](CatalogObject& members) {
                for (const QString& member : members.keys())
                    add(member == QLatin1String("name") ? key : key + QLatin1Char('.') + member,
                        members, member);
            });
        }
    };
    const QString file = QStringLiteral("texts/") + language;
    folder.readFile(file, QStringLiteral("texts"), [&](CatalogObject& root) {
        const QString languageKey = QStringLiteral("language");
        if (root.string(languageKey) != language)
            root.report(languageKey, QStringLiteral("must be \"%1\"").arg(language));
        for (const QString& name : root.keys())
            if (root.holdsObject(name))
                root.object(name, [&](CatalogObject& section) { readSection(section, name); });
    });
    return read;
}

} // namespace edgeplanner
