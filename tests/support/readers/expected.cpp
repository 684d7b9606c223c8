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

ReadBack expectedOf(const Document& document, const Analysis& analysis, ElementId firewall,
                    MatchedAddress matches, bool entryOnly)
{
    Document matching = document;
    matching.elements[firewall].as<Firewall>()->matches = matches;
    const FirewallPolicies policies =
        firewallPolicies(matching, catalog(), analysis.flows, analysis.paths);
    ReadBack result;
    for (const FirewallPolicy& policy : policies.firewalls)
        for (const PolicyRule& rule : policy.rules) {
            if (policy.firewall != firewall)
                continue;
            const Flow& flow = analysis.flows[rule.flow];
            const QString far = zoneName(document, flow.far.segments.front());
            const QString near = zoneName(document, *flow.local.segment);
            QStringList crossings{flow.isInbound() ? far + QLatin1Char('>') + near
                                                   : near + QLatin1Char('>') + far};
            // Servers of a translated pool reach each other over their public A/V addresses.
            const auto* pool = document.find<EdgePool>(flow.pool);
            if (flow.isInbound() && flow.local.endpoint == LocalEndpoint::AvExternal
                && flow.local.translated && pool->servers.size() > 1)
                crossings.append(near + QLatin1Char('>') + near);
            if (entryOnly)
                for (QString& crossing : crossings)
                    crossing.truncate(crossing.indexOf(QLatin1Char('>')) + 1);
            QList<ReadService> services;
            for (const QString& source : rangesOf(flow.sourcePorts))
                for (const QString& destination : rangesOf(flow.destinationPorts))
                    services.append({toText(flow.rule->transport), source, destination});
            addPermits(result, crossings, textsOf(rule.source.addresses),
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
