#include "model/editing/translations.h"
#include "model/interchange/edgepoolimport.h"
#include "model/interchange/importaddresses.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

namespace {

constexpr MessageText noAddress{
    "import.report.noAddress",
    QT_TRANSLATE_NOOP("model", "server %1: \"%2\" is no address; it was left out")};

class ServerReader
{
public:
    ServerReader(ImportDraft& draft, EdgePoolDraft& edge) : m_draft(draft), m_edge(edge) {}

    void read()
    {
        if (!m_edge.cluster)
            return;
        for (const ImportedMachine& machine : m_edge.cluster->machines)
            read(machine);
    }

private:
    void read(const ImportedMachine& machine)
    {
        EdgePool& pool = m_edge.pool;
        EdgeServer server;
        server.slot = pool.nextSlot++;
        server.fqdn = machine.fqdn;
        ServerReading reading;
        reading.internalLine = machine.line;
        const ImportedPort* inner = findRow(m_edge.service, EdgeRow::AccessInternal);
        if (const auto* interface =
                findInterface(machine, u"Internal", inner ? inner->interfaceNumber : 1)) {
            reading.internalLine = interface->line;
            reading.internal =
                addresses(machine, *interface, interface->address, interface->ipv6Address);
        }
        for (const Service service : externalServices(pool)) {
            const auto index = static_cast<size_t>(service);
            reading.services[index] = readService(machine, m_edge.ends[index].interfaceNumber);
            server.external[index] = reading.services[index].own;
        }
        server.internal = reading.internal;
        pool.servers.push_back(std::move(server));
        m_edge.readings.push_back(reading);
    }

    ServiceReading readService(const ImportedMachine& machine, int number)
    {
        ServiceReading reading;
        reading.line = machine.line;
        const auto* interface = findInterface(machine, u"External", number);
        if (!interface)
            return reading;
        reading.line = interface->line;
        reading.own = addresses(machine, *interface, interface->address, interface->ipv6Address);
        // The attribute alone says that there is a translation, whatever it holds.
        reading.isTranslated =
            !interface->configuredAddress.isEmpty() || !interface->configuredIpv6Address.isEmpty();
        reading.published = addresses(machine, *interface, interface->configuredAddress,
                                      interface->configuredIpv6Address);
        return reading;
    }

    AddressPair addresses(const ImportedMachine& machine, const ImportedInterface& interface,
                          const QString& v4, const QString& v6)
    {
        const ReadAddresses read = readAddresses(v4, v6);
        for (const QString& text : read.unreadable)
            m_draft.note(ReportCategory::Warning, {&noAddress, {shown(machine.fqdn), shown(text)}},
                         interface.line);
        return read.addresses;
    }

    ImportDraft& m_draft;
    EdgePoolDraft& m_edge;
};

AddressFamilies familiesOf(bool hasV4, bool hasV6)
{
    if (!hasV6)
        return AddressFamilies::V4;
    return hasV4 ? AddressFamilies::Dual : AddressFamilies::V6;
}

void readFamilies(EdgePool& pool)
{
    bool outsideV4 = false;
    bool outsideV6 = false;
    bool insideV4 = false;
    bool insideV6 = false;
    for (const EdgeServer& server : pool.servers) {
        for (const AddressPair& address : server.external) {
            outsideV4 = outsideV4 || address.v4;
            outsideV6 = outsideV6 || address.v6;
        }
        insideV4 = insideV4 || server.internal.v4;
        insideV6 = insideV6 || server.internal.v6;
    }
    pool.externalFamilies = familiesOf(outsideV4, outsideV6);
    pool.internalFamilies = familiesOf(insideV4, insideV6);
}

} // namespace

void readServers(ImportDraft& draft, EdgePoolDraft& edge)
{
    ServerReader(draft, edge).read();
    readFamilies(edge.pool);
}

} // namespace edgeplanner
