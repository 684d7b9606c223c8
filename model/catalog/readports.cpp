#include "model/catalog/catalogparts.h"

namespace edgeplanner {

namespace {

SingleAddressPorts readPortSet(CatalogFolder& folder, CatalogObject& object)
{
    SingleAddressPorts ports;
    ports.id = folder.defineId(object, CatalogNoun::SingleAddressPorts);
    const auto port = [&](const char* key) {
        return static_cast<std::uint16_t>(object.integer(QString::fromLatin1(key), 1, 65535));
    };
    ports.access = port("access");
    ports.webConferencing = port("webConferencing");
    ports.av = port("av");
    if (ports.access == ports.webConferencing || ports.access == ports.av
        || ports.webConferencing == ports.av)
        object.report(QStringLiteral("id"),
                      QStringLiteral("behind one address the three ports must differ"));
    (void)folder.provenance(object);
    return ports;
}

PortParameter readParameter(CatalogFolder& folder, CatalogObject& object)
{
    PortParameter parameter;
    parameter.id = folder.defineId(object, CatalogNoun::PortParameter);
    parameter.settings = object.strings(QStringLiteral("settings"));
    parameter.defaultPorts = object.portRange(QStringLiteral("default"));
    parameter.sharedAddressService =
        object.optionalEnumeration<Service>(QStringLiteral("sharedAddressService"));
    const QString advice = object.optionalString(QStringLiteral("advice"));
    parameter.keep = advice == QLatin1String("keep");
    if (!advice.isNull() && !parameter.keep)
        object.report(QStringLiteral("advice"), QStringLiteral("must be \"keep\""));
    parameter.conflict = folder.textKey(object, QStringLiteral("conflict"));
    (void)folder.provenance(object);
    folder.needText(QStringLiteral("portParameter"), parameter.id);
    return parameter;
}

} // namespace

void readPorts(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("ports");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(QStringLiteral("singleAddressPorts"), [&](CatalogObject& object) {
            catalog.singleAddressPorts.push_back(readPortSet(folder, object));
        });
        root.objects(QStringLiteral("portParameters"), [&](CatalogObject& object) {
            catalog.portParameters.push_back(readParameter(folder, object));
        });
        if (catalog.singleAddressPorts.empty())
            root.report(QStringLiteral("singleAddressPorts"), QStringLiteral("must not be empty"));
    });
}

void readEndpoints(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("endpoints");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            EndpointKind endpoint;
            endpoint.id = folder.defineId(object, CatalogNoun::Endpoint);
            endpoint.zone = object.optionalEnumeration<Zone>(QStringLiteral("zone"));
            endpoint.elementKind =
                object.optionalEnumeration<ElementKind>(QStringLiteral("element"));
            endpoint.partyKind = object.optionalEnumeration<PartyKind>(QStringLiteral("party"));
            endpoint.hostKind = object.optionalEnumeration<HostKind>(QStringLiteral("host"));
            endpoint.branchKind = object.optionalEnumeration<BranchKind>(QStringLiteral("branch"));
            endpoint.centralManagementOnly =
                object.optionalBoolean(QStringLiteral("centralManagement"));
            endpoint.virtualAddress = object.optionalBoolean(QStringLiteral("virtualAddress"));
            folder.needText(QStringLiteral("endpoint"), endpoint.id);
            catalog.endpoints.push_back(std::move(endpoint));
        });
    });
}

} // namespace edgeplanner
