#include "model/catalog/catalogfolder.h"

#include "model/catalog/texts.h"
#include "model/core/jsontext.h"

#include <QtCore/QFile>
#include <utility>

namespace edgeplanner {

namespace {

constexpr JsonLimits fileLimits{qint64{4} << 20, 16};

QString nameOf(CatalogNoun noun)
{
    switch (noun) {
    case CatalogNoun::Document: return QStringLiteral("document");
    case CatalogNoun::Product: return QStringLiteral("product");
    case CatalogNoun::Feature: return QStringLiteral("feature");
    case CatalogNoun::Scenario: return QStringLiteral("scenario");
    case CatalogNoun::Endpoint: return QStringLiteral("endpoint");
    case CatalogNoun::PortParameter: return QStringLiteral("port parameter");
    case CatalogNoun::SingleAddressPorts: return QStringLiteral("set of ports");
    case CatalogNoun::Vendor: return QStringLiteral("vendor");
    case CatalogNoun::Dialect: return QStringLiteral("dialect");
    case CatalogNoun::Limit: return QStringLiteral("limit");
    case CatalogNoun::Rule: return QStringLiteral("rule");
    case CatalogNoun::Code: return QStringLiteral("code");
    case CatalogNoun::Text: return QStringLiteral("text");
    case CatalogNoun::DnsRecord: return QStringLiteral("DNS record");
    case CatalogNoun::Certificate: return QStringLiteral("certificate");
    }
    return {};
}

} // namespace

CatalogFolder::CatalogFolder(QString folder) : m_folder(std::move(folder))
{
}

CatalogObject CatalogFolder::open(const QString& name, const QString& kind)
{
    const QString file = name + QLatin1String(".json");
    const auto failed = [&](const QString& path, const QString& reason) {
        m_problems.report({file, path}, reason);
        return CatalogObject({}, {file, {}}, m_problems);
    };
    QFile source(m_folder + QLatin1Char('/') + file);
    if (!source.open(QIODevice::ReadOnly))
        return failed({}, QStringLiteral("cannot be opened: %1").arg(source.errorString()));
    const auto json = parseJsonObject(source.readAll(), fileLimits);
    if (!json) {
        const QString words = Texts(QStringLiteral("en"), {}).describe(json.error().reason);
        const int line = json.error().line;
        return failed(json.error().path,
                      line == 0 ? words : QStringLiteral("line %1: %2").arg(line).arg(words));
    }
    CatalogObject root(*json, {file, {}}, m_problems);
    (void)root.optionalString(QStringLiteral("$schema"));
    if (root.string(QStringLiteral("kind")) != kind)
        root.report(QStringLiteral("kind"), QStringLiteral("must be \"%1\"").arg(kind));
    return root;
}

QString CatalogFolder::defineId(CatalogObject& object, CatalogNoun noun)
{
    QString id = object.string(QStringLiteral("id"));
    define(noun, id, object.at(QStringLiteral("id")));
    return id;
}

void CatalogFolder::define(CatalogNoun noun, const QString& id, const CatalogPlace& place)
{
    const auto [first, isNew] = m_defined.insert({{noun, id}, place});
    if (!isNew)
        m_problems.report(place,
                          QStringLiteral("the %1 \"%2\" is there twice; first in %3, %4")
                              .arg(nameOf(noun), id, first->second.file, first->second.path));
}

void CatalogFolder::refer(CatalogNoun noun, const QString& id, const CatalogPlace& place)
{
    m_references.push_back({noun, id, place});
}

QStringList CatalogFolder::referAll(CatalogNoun noun, CatalogObject& object, const QString& key)
{
    QStringList ids = object.strings(key);
    const CatalogPlace list = object.at(key);
    for (qsizetype i = 0; i < ids.size(); ++i)
        refer(noun, ids[i], {list.file, indexPath(list.path, i)});
    return ids;
}

QStringList CatalogFolder::referAllOptional(CatalogNoun noun, CatalogObject& object,
                                            const QString& key)
{
    return object.has(key) ? referAll(noun, object, key) : object.optionalStrings(key);
}

std::vector<Provenance> CatalogFolder::provenance(CatalogObject& object)
{
    std::vector<Provenance> places;
    object.objects(QStringLiteral("provenance"), [&](CatalogObject& item) {
        Provenance place;
        place.document = item.string(QStringLiteral("document"));
        refer(CatalogNoun::Document, place.document, item.at(QStringLiteral("document")));
        place.table = item.string(QStringLiteral("table"));
        place.row = item.optionalInteger(QStringLiteral("row"), 1, 1000).value_or(0);
        places.push_back(std::move(place));
    });
    return places;
}

void CatalogFolder::referText(const QString& section, const QString& id, const CatalogPlace& place)
{
    refer(CatalogNoun::Text, section + QLatin1Char('.') + id, place);
    needText(section, id);
}

QString CatalogFolder::textKey(CatalogObject& object, const QString& key)
{
    const QString id = object.optionalString(key);
    if (id.isEmpty())
        return {};
    referText(key, id, object.at(key));
    return key + QLatin1Char('.') + id;
}

void CatalogFolder::needText(const QString& section, const QString& id, const QString& member)
{
    QString key = section + QLatin1Char('.') + id;
    QString path = memberPath(section, id);
    if (!member.isEmpty()) {
        path = memberPath(path, member);
        // The bare key is the name: what most texts are asked for.
        if (member != QLatin1String("name"))
            key += QLatin1Char('.') + member;
    }
    m_neededTexts.insert(key, path);
}

void CatalogFolder::checkTexts(const QString& file, const QHash<QString, CatalogPlace>& texts)
{
    for (auto needed = m_neededTexts.cbegin(); needed != m_neededTexts.cend(); ++needed)
        if (!texts.contains(needed.key()))
            m_problems.report({file, needed.value()}, QStringLiteral("missing text"));
    QMap<QString, CatalogPlace> surplus;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        if (!m_neededTexts.contains(text.key()))
            surplus.insert(text.key(), text.value());
    for (const CatalogPlace& place : std::as_const(surplus))
        m_problems.report(place, QStringLiteral("nothing in the catalogue needs this text"));
}

void CatalogFolder::resolve()
{
    for (const Reference& reference : m_references)
        if (!m_defined.contains({reference.noun, reference.id}))
            m_problems.report(
                reference.place,
                QStringLiteral("unknown %1 \"%2\"").arg(nameOf(reference.noun), reference.id));
}

} // namespace edgeplanner
