#include "model/derivation/elementaddresses.h"
#include "support/designs.h"
#include "support/readers/readback.h"

#include <algorithm>

namespace edgeplanner::test {

namespace {

QString zoneName(const Document& document, SegmentId id)
{
    return QString(document.segment(id)->name).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QStringList textsOf(const std::vector<Subnet>& addresses)
{
    QStringList texts;
    for (const Subnet& address : addresses)
        texts.append(address.toText());
    return texts.isEmpty() ? QStringList{QStringLiteral("any4"), QStringLiteral("any6")} : texts;
}

QStringList rangesOf(const Ports& ports)
{
    QStringList texts;
    if (ports)
        for (const PortRange& range : *ports)
            texts.append(toText(range));
    return texts.isEmpty() ? QStringList(QStringLiteral("*")) : texts;
}

bool isV6(const QString& end)
{
    return end.contains(QLatin1Char(':')) || end == QLatin1String("any6");
}

} // namespace

void addPermits(ReadBack& result, const QStringList& crossings, const QStringList& sources,
                const QStringList& destinations, const QList<ReadService>& services)
{
    for (const QString& crossing : crossings)
        for (const QString& source : sources)
            for (const QString& destination : destinations)
                for (const ReadService& service : services)
                    if (isV6(source) == isV6(destination))
                        result.permits.insert(QStringLiteral("%1 %2 %3:%4 > %5:%6")
                                                  .arg(crossing, service.transport, source,
                                                       service.source, destination,
                                                       service.destination));
}

namespace {

/// The legs of the firewall on the way of a flow: outer, inner.
std::pair<QString, QString> legsOf(const Document& document, const FlowPaths& paths,
                                   ElementId firewall)
{
    for (const Path& path : paths.paths)
        for (std::size_t hop = 0; hop < path.devices.size(); ++hop)
            if (path.devices[hop] == firewall)
                return {zoneName(document, path.segments[hop]),
                        zoneName(document, path.segments[hop + 1])};
    return {};
}

/// A dialect whose lists belong to interfaces names where a packet enters, and on devices with more
/// than two also where it leaves.
QStringList asListed(const QString& crossing, bool entryOnly, qsizetype legs)
{
    if (!entryOnly)
        return {crossing};
    const qsizetype at = crossing.indexOf(QLatin1Char('>'));
    QStringList listed{crossing.first(at + 1)};
    if (legs > 2)
        listed.append(crossing.sliced(at));
    return listed;
}

} // namespace

ReadBack expectedOf(const Document& document, const Analysis& analysis, ElementId firewall,
                    MatchedAddress matches, bool entryOnly)
{
    Document matching = document;
    matching.elements[firewall].as<Firewall>()->matches = matches;
    const FirewallPolicies policies =
        firewallPolicies(matching, catalog(), analysis.flows, analysis.paths);
    const auto legs = std::ranges::count(document.attachments, firewall, &Attachment::element);
    ReadBack result;
    for (const FirewallPolicy& policy : policies.firewalls)
        for (const PolicyRule& rule : policy.rules) {
            if (policy.firewall != firewall)
                continue;
            const Flow& flow = analysis.flows[rule.flow];
            const auto [far, near] = legsOf(document, analysis.paths[rule.flow], firewall);
            QList<ReadService> services;
            for (const QString& source : rangesOf(flow.sourcePorts))
                for (const QString& destination : rangesOf(flow.destinationPorts))
                    services.append({toText(flow.rule->transport), source, destination});
            const QString crossing =
                flow.isInbound() ? far + QLatin1Char('>') + near : near + QLatin1Char('>') + far;
            addPermits(result, asListed(crossing, entryOnly, legs), textsOf(rule.source.addresses),
                       textsOf(rule.destination.addresses), services);
            // Translated servers reach each other over their public A/V addresses.
            if (!flow.isInbound() || flow.local.endpoint != LocalEndpoint::AvExternal
                || rule.destination.translated.empty())
                continue;
            for (const Flow& other : analysis.flows)
                if (other.rule == flow.rule
                    && (other.pool != flow.pool || other.local.slot != flow.local.slot)
                    && !other.local.address.isEmpty())
                    addPermits(result, asListed(near + QLatin1Char('>') + near, entryOnly, legs),
                               textsOf(hostsOf(other.local.address)),
                               textsOf(rule.destination.addresses), services);
        }
    const auto* device = document.find<Firewall>(firewall);
    for (const Translation& translation : device->translations) {
        AddressPair inside;
        if (const auto* pool = document.find<EdgePool>(translation.device))
            inside = pool->externalAddress(*pool->server(translation.slot), translation.service);
        else
            inside = document.find<ReverseProxy>(translation.device)->external;
        const auto add = [&result](const auto& outer, const auto& inner) {
            if (outer && inner)
                result.translations.insert(outer->toText() + QLatin1String(" = ")
                                           + inner->toText());
        };
        add(translation.publicAddress.v4, inside.v4);
        add(translation.publicAddress.v6, inside.v6);
    }
    return result;
}

} // namespace edgeplanner::test
