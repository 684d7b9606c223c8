#include "model/catalog/catalogparts.h"

#include <QtCore/QDate>

namespace edgeplanner {

namespace {

constexpr int manyUsers = 1000000;
constexpr int manyServers = 1000;
constexpr int shortestName = 15; ///< room for a shortened name and what tells it from another
constexpr int longestName = 256;
constexpr int longestRemark = 1024;

QString readDate(CatalogObject& object, const QString& key)
{
    QString text = object.optionalString(key);
    if (!text.isNull() && !QDate::fromString(text, Qt::ISODate).isValid())
        object.report(key, QStringLiteral("\"%1\" is no date").arg(text));
    return text;
}

NameRules readNameRules(CatalogObject& object, const QString& key)
{
    NameRules rules;
    object.object(key, [&](CatalogObject& item) {
        rules.length = item.integer(QStringLiteral("length"), shortestName, longestName);
        rules.characters = item.string(QStringLiteral("characters"));
    });
    return rules;
}

Dialect readDialect(CatalogFolder& folder, CatalogObject& object)
{
    Dialect dialect;
    dialect.id = folder.defineId(object, CatalogNoun::Dialect);
    const QString vendor = QStringLiteral("vendor");
    dialect.vendor = object.optionalString(vendor);
    if (!dialect.vendor.isEmpty())
        folder.refer(CatalogNoun::Vendor, dialect.vendor, object.at(vendor));
    dialect.objects = readNameRules(object, QStringLiteral("objectNames"));
    dialect.rules = readNameRules(object, QStringLiteral("ruleNames"));
    dialect.remarkLength = object.integer(QStringLiteral("remarkLength"), 1, longestRemark);
    (void)object.string(QStringLiteral("confidence"));
    (void)folder.provenance(object);
    return dialect;
}

} // namespace

void readDocuments(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("documents");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            const QString id = folder.defineId(object, CatalogNoun::Document);
            CatalogDocument document;
            document.title = object.string(QStringLiteral("title"));
            document.modified = readDate(object, QStringLiteral("date"));
            document.products =
                folder.referAllOptional(CatalogNoun::Product, object, QStringLiteral("products"));
            document.scenarios =
                folder.referAllOptional(CatalogNoun::Scenario, object, QStringLiteral("scenarios"));
            // For people who look the source up.
            (void)object.string(QStringLiteral("publisher"));
            (void)object.optionalString(QStringLiteral("place"));
            (void)object.optionalString(QStringLiteral("revision"));
            catalog.documents.insert(id, document);
        });
    });
}

void readProducts(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("products");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            Product product;
            product.id = folder.defineId(object, CatalogNoun::Product);
            product.name = object.string(QStringLiteral("name"));
            product.released = object.integer(QStringLiteral("released"), 2000, 2100);
            product.supportEnds = readDate(object, QStringLiteral("supportEnds"));
            product.serviceVersion =
                object.optionalInteger(QStringLiteral("serviceVersion"), 1, 100).value_or(0);
            product.usersPerEdgeServer =
                object.integer(QStringLiteral("usersPerEdgeServer"), 1, manyUsers);
            product.usersPerDirector =
                object.integer(QStringLiteral("usersPerDirector"), 1, manyUsers);
            product.frontEndServersPerPool =
                object.integer(QStringLiteral("frontEndServersPerPool"), 1, manyServers);
            (void)folder.provenance(object);
            folder.needText(QStringLiteral("product"), product.id);
            catalog.products.push_back(std::move(product));
        });
    });
}

void readLimits(CatalogFolder& folder, Catalog& catalog)
{
    struct Known
    {
        const char* id;
        int Limits::*value;
    };
    static constexpr std::array known{
        Known{"serversPerPool", &Limits::serversPerPool},
        Known{"serversAcceptedByTopologyBuilder", &Limits::serversAcceptedByTopologyBuilder},
        Known{"serversForAvailability", &Limits::serversForAvailability},
        Known{"federationRoutes", &Limits::federationRoutes},
        Known{"xmppRoutes", &Limits::xmppRoutes},
        Known{"edgePoolsPerFrontEndPool", &Limits::edgePoolsPerFrontEndPool},
        Known{"directorsPerPool", &Limits::directorsPerPool},
        Known{"udpIdleMinutes", &Limits::udpIdleMinutes}};

    const QString kind = QStringLiteral("limits");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            const QString id = folder.defineId(object, CatalogNoun::Limit);
            const int value = object.integer(QStringLiteral("value"), 1, manyServers);
            catalog.limits.provenance.insert(id, folder.provenance(object));
            folder.needText(QStringLiteral("limit"), id);
            const auto* const limit = std::ranges::find_if(
                known, [&](const Known& entry) { return id == QLatin1String(entry.id); });
            if (limit == known.end())
                object.report(QStringLiteral("id"), QStringLiteral("unknown limit \"%1\"").arg(id));
            else
                catalog.limits.*(limit->value) = value;
        });
        for (const Known& entry : known)
            if (catalog.limits.*(entry.value) == 0)
                root.report(kind, QStringLiteral("%1 is missing").arg(QLatin1String(entry.id)));
    });
}

void readVendors(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("vendors");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            Vendor vendor;
            vendor.id = folder.defineId(object, CatalogNoun::Vendor);
            vendor.name = object.string(QStringLiteral("name"));
            vendor.matches = object.enumeration<MatchedAddress>(QStringLiteral("matches"));
            (void)object.string(QStringLiteral("confidence"));
            vendor.provenance = folder.provenance(object);
            folder.needText(QStringLiteral("vendor"), vendor.id, QStringLiteral("name"));
            folder.needText(QStringLiteral("vendor"), vendor.id, QStringLiteral("description"));
            catalog.vendors.push_back(std::move(vendor));
        });
        root.objects(QStringLiteral("dialects"), [&](CatalogObject& object) {
            catalog.dialects.push_back(readDialect(folder, object));
        });
    });
}

} // namespace edgeplanner
