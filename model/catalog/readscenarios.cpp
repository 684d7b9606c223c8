#include "model/catalog/catalogparts.h"

namespace edgeplanner {

namespace {

constexpr int manyServers = 1000;

SupportedBalancing readBalancing(CatalogFolder& folder, CatalogObject& object)
{
    SupportedBalancing pair;
    pair.external = object.enumeration<LoadBalancing>(QStringLiteral("outside"));
    pair.internal = object.enumeration<LoadBalancing>(QStringLiteral("inside"));
    pair.feature = object.optionalString(QStringLiteral("feature"));
    if (!pair.feature.isEmpty())
        folder.refer(CatalogNoun::Feature, pair.feature, object.at(QStringLiteral("feature")));
    pair.products = folder.referAll(CatalogNoun::Product, object, QStringLiteral("products"));
    return pair;
}

Scenario readScenario(CatalogFolder& folder, CatalogObject& object)
{
    Scenario scenario;
    scenario.id = folder.defineId(object, CatalogNoun::Scenario);
    object.object(QStringLiteral("servers"), [&](CatalogObject& servers) {
        scenario.minServers = servers.integer(QStringLiteral("min"), 1, manyServers);
        scenario.maxServers =
            servers.integer(QStringLiteral("max"), scenario.minServers, manyServers);
    });
    scenario.addressing = object.enumeration<Addressing>(QStringLiteral("addressing"));
    const QString balancing = QStringLiteral("loadBalancing");
    object.objects(balancing, [&](CatalogObject& pair) {
        scenario.supported.push_back(readBalancing(folder, pair));
    });
    if (scenario.supported.empty()) {
        object.report(balancing, QStringLiteral("must not be empty"));
    } else {
        scenario.externalLoadBalancing = scenario.supported.front().external;
        scenario.internalLoadBalancing = scenario.supported.front().internal;
    }
    (void)folder.provenance(object);
    folder.needText(QStringLiteral("scenario"), scenario.id, QStringLiteral("name"));
    folder.needText(QStringLiteral("scenario"), scenario.id, QStringLiteral("description"));
    return scenario;
}

/// 10, or "::1610" where the address is easier to recognise than its number.
std::uint64_t readHost(CatalogObject& object, const QString& key, IpFamily family)
{
    if (family == IpFamily::V4)
        return static_cast<std::uint64_t>(object.integer(key, 1, 65534));
    const QString text = object.string(key);
    const auto address = IpAddress::fromText(text);
    const auto network = Subnet::fromText(u"::/112");
    if (!address || !network || !network->contains(*address)) {
        object.report(key, QStringLiteral("\"%1\" must be like ::1610").arg(text));
        return 1;
    }
    const auto& bytes = address->bytes();
    return static_cast<std::uint64_t>(bytes[14]) << 8 | bytes[15];
}

AddressHabits readHabits(CatalogObject& object, IpFamily family)
{
    const auto host = [family](CatalogObject& in, const char* key) {
        return readHost(in, QString::fromLatin1(key), family);
    };
    const auto ofServices = [&](const char* key, std::array<std::uint64_t, 3>& places) {
        object.object(QString::fromLatin1(key), [&](CatalogObject& services) {
            for (const Service service : allServices)
                places[static_cast<size_t>(service)] = readHost(services, toText(service), family);
        });
    };
    AddressHabits habits;
    habits.gateway = host(object, "gateway");
    habits.firewall = host(object, "firewall");
    ofServices("serverExternal", habits.serverExternal);
    ofServices("vipExternal", habits.vipExternal);
    habits.serverInternal = host(object, "serverInternal");
    habits.vipInternal = host(object, "vipInternal");
    habits.proxyExternal = host(object, "proxyExternal");
    habits.proxyInternal = host(object, "proxyInternal");
    habits.corporateHost = host(object, "corporateHost");
    return habits;
}

void readNames(CatalogObject& object, SamplePlan& plan)
{
    plan.sipDomain = object.string(QStringLiteral("sipDomain"));
    plan.internalDomain = object.string(QStringLiteral("internalDomain"));
    HostNames& names = plan.names;
    for (const Service service : allServices)
        names.services[static_cast<size_t>(service)] = object.string(toText(service));
    names.edgePool = object.string(QStringLiteral("edgePool"));
    names.edgeServer = object.string(QStringLiteral("edgeServer"));
    names.frontEndPool = object.string(QStringLiteral("frontEndPool"));
    names.frontEndServer = object.string(QStringLiteral("frontEndServer"));
    names.directorPool = object.string(QStringLiteral("directorPool"));
    names.director = object.string(QStringLiteral("director"));
    names.officeWebAppsFarm = object.string(QStringLiteral("officeWebAppsFarm"));
    names.xmpp = object.string(QStringLiteral("xmpp"));
    names.clientFallback = object.string(QStringLiteral("clientFallback"));
    names.autodiscover = object.string(QStringLiteral("autodiscover"));
    names.autodiscoverInternal = object.string(QStringLiteral("autodiscoverInternal"));
    names.webExternal = object.string(QStringLiteral("webExternal"));
    names.webDirectorExternal = object.string(QStringLiteral("webDirectorExternal"));
    names.meet = object.string(QStringLiteral("meet"));
    names.dialin = object.string(QStringLiteral("dialin"));
    names.officeWebAppsExternal = object.string(QStringLiteral("officeWebAppsExternal"));
}

void readSamplePlan(CatalogFolder& folder, CatalogObject& object, SamplePlan& plan)
{
    object.object(QStringLiteral("networks"), [&](CatalogObject& networks) {
        plan.publicNetworks = networks.subnets(QStringLiteral("public"));
        plan.perimeter = networks.subnets(QStringLiteral("perimeter"));
        plan.internal = networks.subnets(QStringLiteral("internal"));
        plan.corporate = networks.subnets(QStringLiteral("corporate"));
    });
    object.object(QStringLiteral("hosts"), [&](CatalogObject& hosts) {
        hosts.object(QStringLiteral("ipv4"), [&](CatalogObject& habits) {
            plan.habits = readHabits(habits, IpFamily::V4);
        });
        hosts.object(QStringLiteral("ipv6"), [&](CatalogObject& habits) {
            plan.habitsV6 = readHabits(habits, IpFamily::V6);
        });
    });
    object.object(QStringLiteral("names"), [&](CatalogObject& names) { readNames(names, plan); });
    // For people: which of these no document prints.
    (void)object.optionalStrings(QStringLiteral("inferred"));
    (void)folder.provenance(object);
}

} // namespace

void readScenarios(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("scenarios");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            catalog.scenarios.push_back(readScenario(folder, object));
        });
        if (catalog.scenarios.empty())
            root.report(kind, QStringLiteral("must not be empty"));
        root.objects(QStringLiteral("addressFamilies"), [&](CatalogObject& object) {
            catalog.addressFamilies.push_back(
                {.internal = object.enumeration<AddressFamilies>(QStringLiteral("inside")),
                 .external = object.enumeration<AddressFamilies>(QStringLiteral("outside")),
                 .labOnly = object.optionalBoolean(QStringLiteral("labOnly"))});
        });
        root.object(QStringLiteral("samplePlan"), [&](CatalogObject& object) {
            readSamplePlan(folder, object, catalog.samplePlan);
        });
    });
}

} // namespace edgeplanner
