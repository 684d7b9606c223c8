#include "model/interchange/topologyparts.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr MessageText tooMany{
    "import.tooMany",
    QT_TRANSLATE_NOOP("model", "more than %1 elements %2; no deployment has that many")};
constexpr MessageText badNumber{
    "import.badNumber", QT_TRANSLATE_NOOP("model", "%1=\"%2\" is no number from %3 to %4; it was "
                                                   "left out")};

constexpr int lastPort = 65535;

QString withoutPrefix(const QString& owner)
{
    constexpr auto prefix = "urn:component:"_L1;
    return owner.startsWith(prefix) ? owner.mid(prefix.size()) : owner;
}

bool isTrue(const QString& text, bool missing)
{
    return text.isEmpty() ? missing
                          : text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

} // namespace

TopologyParts::TopologyParts(XmlCursor& in, ImportedTopology& topology, const ImportLimits& limits)
    : m_in(in), m_topology(topology), m_limits(limits)
{
}

void TopologyParts::readSipDomains()
{
    m_in.expectAttributes({"AllowAllDomains"_L1, "DefaultDomain"_L1});
    const auto add = [this](const QString& domain) {
        if (domain.isEmpty() || m_domains.contains(domain.toLower()))
            return;
        m_domains.insert(domain.toLower());
        m_topology.sipDomains.append(domain);
    };
    add(m_in.attribute("DefaultDomain"_L1).trimmed());
    while (m_in.nextChild()) {
        if (!m_in.is(u"InternalDomain")) {
            m_in.skip();
            continue;
        }
        m_in.expectAttributes({"Name"_L1, "Authoritative"_L1, "AllowSubDomains"_L1});
        add(m_in.attribute("Name"_L1).trimmed());
        m_in.leave();
    }
}

void TopologyParts::readSimpleUrls()
{
    m_in.expectAttributes({"UseBackendDatabase"_L1});
    while (m_in.nextChild()) {
        if (!m_in.is(u"SimpleUrl")) {
            m_in.skip();
            continue;
        }
        m_in.expectAttributes({"Component"_L1, "Domain"_L1, "ActiveUrl"_L1});
        m_topology.simpleUrls.push_back({m_in.attribute("Component"_L1),
                                         m_in.attribute("ActiveUrl"_L1).trimmed(), m_in.line()});
        m_in.leave();
    }
}

bool TopologyParts::readSitePart(ImportedSite& site)
{
    if (m_in.is(u"Name"))
        site.name = m_in.text().simplified();
    else if (m_in.is(u"Description") || m_in.is(u"Location"))
        m_in.leave();
    else
        return false;
    return true;
}

void TopologyParts::readMachine(ImportedCluster& cluster)
{
    checkCount(++m_machineCount, m_limits.machines);
    m_in.expectAttributes(
        {"Fqdn"_L1, "OrdinalInCluster"_L1, "FaultDomain"_L1, "UpgradeDomain"_L1, "UniqueId"_L1});
    ImportedMachine machine{m_in.attribute("Fqdn"_L1).trimmed(), {}, m_in.line()};
    if (machine.fqdn.isEmpty())
        machine.fqdn = cluster.fqdn;
    while (m_in.nextChild()) {
        if (m_in.is(u"NetInterface"))
            readInterface(machine);
        else
            m_in.skip();
    }
    cluster.machines.push_back(std::move(machine));
}

void TopologyParts::readInterface(ImportedMachine& machine)
{
    m_in.expectAttributes({"InterfaceSide"_L1, "InterfaceNumber"_L1, "IPAddress"_L1,
                           "ConfiguredIPAddress"_L1, "IPv6Address"_L1, "ConfiguredIPv6Address"_L1});
    ImportedInterface interface;
    interface.side = m_in.attribute("InterfaceSide"_L1);
    interface.number = number("InterfaceNumber"_L1, 1, 1000, 1);
    interface.address = m_in.attribute("IPAddress"_L1).trimmed();
    interface.configuredAddress = m_in.attribute("ConfiguredIPAddress"_L1).trimmed();
    interface.ipv6Address = m_in.attribute("IPv6Address"_L1).trimmed();
    interface.configuredIpv6Address = m_in.attribute("ConfiguredIPv6Address"_L1).trimmed();
    interface.line = m_in.line();
    machine.interfaces.push_back(std::move(interface));
    m_in.leave();
}

bool TopologyParts::readServicePart(ImportedService& service)
{
    if (m_in.is(u"Ports")) {
        readPorts(service);
    } else if (m_in.is(u"RegistrarService")) {
        service.director = isTrue(m_in.attribute("IsDirector"_L1), false);
        m_in.leave();
    } else if (m_in.is(u"CentralMgmtService")) {
        service.active = isTrue(m_in.attribute("IsActive"_L1), true);
        m_in.leave();
    } else if (m_in.is(u"WebService")) {
        readWebService(service);
    } else {
        return false;
    }
    return true;
}

void TopologyParts::readPorts(ImportedService& service)
{
    while (m_in.nextChild()) {
        if (m_in.is(u"Port"))
            readPort(service);
        else
            m_in.skip();
    }
}

void TopologyParts::readPort(ImportedService& service)
{
    checkCount(++m_portCount, m_limits.ports);
    m_in.expectAttributes({"Owner"_L1, "Usage"_L1, "InterfaceSide"_L1, "InterfaceNumber"_L1,
                           "Port"_L1, "Protocol"_L1, "UrlPath"_L1, "AuthorizesRequests"_L1,
                           "Range"_L1, "GruuType"_L1, "ConfiguredFqdn"_L1, "ConfiguredPort"_L1});
    ImportedPort port;
    port.owner = withoutPrefix(m_in.attribute("Owner"_L1));
    port.usage = m_in.attribute("Usage"_L1);
    port.side = m_in.attribute("InterfaceSide"_L1);
    port.protocol = m_in.attribute("Protocol"_L1);
    port.interfaceNumber = number("InterfaceNumber"_L1, 1, 1000, 1);
    port.port = number("Port"_L1, 1, lastPort);
    port.count = port.port > 0 ? number("Range"_L1, 1, lastPort - port.port + 1) : 0;
    port.configuredPort = number("ConfiguredPort"_L1, 1, lastPort);
    port.configuredFqdn = m_in.attribute("ConfiguredFqdn"_L1).trimmed();
    port.line = m_in.line();
    service.ports.push_back(std::move(port));
    m_in.leave();
}

void TopologyParts::readWebService(ImportedService& service)
{
    while (m_in.nextChild()) {
        if (m_in.is(u"ExternalSettings")) {
            service.externalWebFqdn = m_in.attribute("Host"_L1).trimmed();
            m_in.leave();
        } else {
            m_in.skip();
        }
    }
}

int TopologyParts::number(QLatin1String attribute, int least, int most, int missing)
{
    const QString text = m_in.attribute(attribute);
    if (text.isEmpty())
        return missing;
    bool ok = false;
    const int value = text.toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    warn({&badNumber, {QString(attribute), shown(text), least, most}});
    return 0;
}

ImportedReference TopologyParts::reference(const QString& id) const
{
    return {id.toLower(), id, m_in.line()};
}

void TopologyParts::warn(const Message& text)
{
    m_topology.warn(text, m_in.line());
}

void TopologyParts::checkCount(qsizetype count, int most)
{
    if (count > most)
        m_in.fail(ImportError::Kind::TooLarge, {&tooMany, {most, m_in.name()}});
}

} // namespace edgeplanner
