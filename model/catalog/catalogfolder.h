#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/catalogobject.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <map>

namespace edgeplanner {

/// What one file of a catalogue may name in another.
enum class CatalogNoun {
    Document,
    Product,
    Feature,
    Scenario,
    Endpoint,
    PortParameter,
    SingleAddressPorts,
    Vendor,
    Dialect,
    Limit,
    Rule,
    Code,
    Text,
    DnsRecord,
    Certificate
};

/// Opens the files of a catalogue folder and remembers what they define and refer to, so that the
/// order of files and rows does not matter.
class CatalogFolder
{
public:
    explicit CatalogFolder(QString folder);

    [[nodiscard]] CatalogProblems& problems() { return m_problems; }
    [[nodiscard]] const QString& path() const { return m_folder; }

    /// Reads "<name>.json" whose "kind" is `kind` with read(CatalogObject&).
    template <class Read>
    void readFile(const QString& name, const QString& kind, Read read)
    {
        CatalogObject root = open(name, kind);
        read(root);
        root.refuseUnreadKeys();
    }

    /// The object's "id", which must be new.
    [[nodiscard]] QString defineId(CatalogObject& object, CatalogNoun noun);
    void define(CatalogNoun noun, const QString& id, const CatalogPlace& place);
    void refer(CatalogNoun noun, const QString& id, const CatalogPlace& place);
    /// Strings of a list, each of which refers.
    [[nodiscard]] QStringList referAll(CatalogNoun noun, CatalogObject& object, const QString& key);
    [[nodiscard]] QStringList referAllOptional(CatalogNoun noun, CatalogObject& object,
                                               const QString& key);
    [[nodiscard]] std::vector<Provenance> provenance(CatalogObject& object);
    /// The text <section>.<id> must exist: texts are where such words are listed.
    void referText(const QString& section, const QString& id, const CatalogPlace& place);
    /// An optional member that names a text of the section of the same name; the text's whole key.
    [[nodiscard]] QString textKey(CatalogObject& object, const QString& key);

    /// Every language must have texts.<section>.<id>; with `member`, its text of that name.
    void needText(const QString& section, const QString& id, const QString& member = {});
    /// Reports what is missing in a language, and what names nothing.
    void checkTexts(const QString& file, const QHash<QString, CatalogPlace>& texts);

    /// Reports references to what no file defines.
    void resolve();

private:
    struct Reference
    {
        CatalogNoun noun;
        QString id;
        CatalogPlace place;
    };

    [[nodiscard]] CatalogObject open(const QString& name, const QString& kind);

    QString m_folder;
    CatalogProblems m_problems;
    std::map<std::pair<CatalogNoun, QString>, CatalogPlace> m_defined;
    std::vector<Reference> m_references;
    QMap<QString, QString> m_neededTexts; ///< key -> JSON path in a file of texts
};

} // namespace edgeplanner
