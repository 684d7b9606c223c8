#include "support/lab/machine.h"

#include <algorithm>

namespace edgeplanner::test {

namespace {

QString via(const QString& destination, const IpAddress& gateway)
{
    return QStringLiteral("route add %1 via %2").arg(destination, gateway.toText());
}

QString everything(IpFamily family)
{
    return family == IpFamily::V4 ? QStringLiteral("0.0.0.0/0") : QStringLiteral("::/0");
}

} // namespace

/// Edge servers and reverse proxies.
void PerimeterLab::addServers()
{
    const auto segmentAt = [this](ElementId element, Interface interface) {
        for (const Attachment& attachment : m_document.attachments)
            if (attachment.element == element && attachment.interface == interface)
                return attachment.segment;
        qFatal("an interface of the pool is not connected");
    };
    for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
        if (const auto* pool = it->as<EdgePool>())
            for (const EdgeServer& server : pool->servers) {
                Machine& own =
                    machine(QStringLiteral("%1 server %2").arg(it->name).arg(server.slot));
                own.element = it.key();
                own.slot = server.slot;
                std::vector<IpAddress> outside;
                for (Service service : allServices)
                    for (const IpAddress& address :
                         addressesOf(pool->externalAddress(server, service)))
                        outside.push_back(address);
                attach(own, segmentAt(it.key(), Interface::External), outside);
                attach(own, segmentAt(it.key(), Interface::Internal), addressesOf(server.internal));
            }
        if (const auto* proxy = it->as<ReverseProxy>()) {
            Machine& own = machine(it->name);
            own.element = it.key();
            own.slot = proxy->slot;
            attach(own, segmentAt(it.key(), Interface::External), addressesOf(proxy->external));
            attach(own, segmentAt(it.key(), Interface::Internal), addressesOf(proxy->internal));
        }
    }
}

/// Everybody inside is one machine with all their addresses.
void PerimeterLab::addCorporate()
{
    Machine& everybody = machine(QStringLiteral("corporate network"));
    for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it) {
        if (it->kind != SegmentKind::Corporate)
            continue;
        std::vector<IpAddress> addresses;
        for (const PlannedAddress& planned : m_analysis.plan.addresses) {
            const bool host = planned.owner.role == AddressOwner::Role::Host
                              || planned.owner.role == AddressOwner::Role::WebVip;
            if (host && planned.segment == it.key() && planned.address)
                addresses.push_back(*planned.address);
        }
        for (IpFamily family : {IpFamily::V4, IpFamily::V6})
            for (const auto& address : {anybody(it.key(), family), neighbour(it.key(), family)})
                if (address)
                    addresses.push_back(*address);
        attach(everybody, it.key(), addresses);
        for (IpFamily family : {IpFamily::V4, IpFamily::V6})
            if (const auto gateway = leg(it.key(), family))
                everybody.commands.append(via(everything(family), *gateway));
    }
}

void PerimeterLab::addInternet()
{
    Machine& everybody = machine(QStringLiteral("Internet"));
    for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it) {
        if (it->kind != SegmentKind::Internet)
            continue;
        for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const auto one = anybody(it.key(), family);
            const auto other = neighbour(it.key(), family);
            if (one && other)
                attach(everybody, it.key(), {*one, *other});
            if (const auto gateway = leg(it.key(), family))
                everybody.commands.append(via(everything(family), *gateway));
        }
    }
}

/// Somebody in every network of the perimeter whom the design does not know.
void PerimeterLab::addNeighbours()
{
    for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it) {
        if (it->kind != SegmentKind::ExternalPerimeter
            && it->kind != SegmentKind::InternalPerimeter)
            continue;
        Machine& own = machine(QStringLiteral("neighbour in %1").arg(it->name));
        for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            if (const auto address = neighbour(it.key(), family))
                attach(own, it.key(), {*address});
            if (const auto gateway = leg(it.key(), family))
                own.commands.append(via(everything(family), *gateway));
        }
    }
}

/// Those that the analysis gives edge servers and proxies; the obvious ones for the others.
void PerimeterLab::addRoutes()
{
    for (const auto& machine : m_machines) {
        if (!machine->element)
            continue;
        if (passesTraffic(m_document.element(*machine->element)->kind()))
            routeForwarder(*machine->element, *machine);
        for (const RouteRow& row : m_analysis.companions.routes)
            if (row.element == *machine->element && row.slot == machine->slot && row.gateway)
                machine->commands.append(via(row.destination ? row.destination->toText()
                                                             : everything(row.gateway->family()),
                                             *row.gateway));
    }
}

/// Outwards over the Internet where there is one, otherwise over the firewall.
void PerimeterLab::routeForwarder(ElementId id, Machine& machine)
{
    const bool balancer = m_document.find<LoadBalancer>(id);
    for (SegmentId segment : machine.segments)
        for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const bool internet = m_document.segment(segment)->kind == SegmentKind::Internet;
            const auto next = internet   ? anybody(segment, family)
                              : balancer ? leg(segment, family)
                                         : std::nullopt;
            if (next)
                machine.commands.append(via(everything(family), *next));
        }
}

} // namespace edgeplanner::test
