#include "model/exports/firewall/configuration.h"

#include "model/derivation/elementaddresses.h"
#include "model/derivation/policyends.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText withoutAddress{
    "configuration.withoutAddress",
    QT_TRANSLATE_NOOP("model", "no address is assigned to %1; assign one and export again")};
constexpr MessageText withoutPublicAddress{
    "configuration.withoutPublicAddress",
    QT_TRANSLATE_NOOP("model",
                      "%1 is translated here and has no public address; assign one and export "
                      "again")};
constexpr MessageText translationIncomplete{
    "configuration.translationIncomplete",
    QT_TRANSLATE_NOOP("model", "its translation lacks the private or the public address")};

bool covers(const AddressPair& wide, const AddressPair& narrow)
{
    return (wide.v4 || !narrow.v4) && (wide.v6 || !narrow.v6);
}

/// The policy of the firewall as it would be if it matched these addresses.
FirewallPolicy policyMatching(const Snapshot& snapshot, ElementId firewall, MatchedAddress matches)
{
    Document document = snapshot.document;
    document.elements[firewall].as<Firewall>()->matches = matches;
    const FirewallPolicies policies = firewallPolicies(
        document, snapshot.catalog, snapshot.analysis.flows, snapshot.analysis.paths);
    const auto it = std::ranges::find(policies.firewalls, firewall, &FirewallPolicy::firewall);
    return it == policies.firewalls.end() ? FirewallPolicy{.firewall = firewall} : *it;
}

class Configurator
{
public:
    Configurator(const Snapshot& snapshot, const Texts& texts, ElementId firewall)
        : m_snapshot(snapshot), m_texts(texts), m_firewall(firewall)
    {
    }

    FirewallConfiguration configure(MatchedAddress matches)
    {
        m_result = {.firewall = m_firewall, .matches = matches};
        for (const PolicyRule& rule : policyMatching(m_snapshot, m_firewall, matches).rules)
            add(rule);
        for (const NatRow& row : m_snapshot.analysis.companions.nat)
            if (row.firewall == m_firewall)
                add(row);
        return std::move(m_result);
    }

private:
    const Flow& flowOf(const PolicyRule& rule) const
    {
        return m_snapshot.analysis.flows[rule.flow];
    }

    std::vector<Crossing> crossingsOf(const PolicyRule& rule) const
    {
        const FlowPaths& all = m_snapshot.analysis.paths[rule.flow];
        const bool inbound = flowOf(rule).isInbound();
        std::vector<Crossing> crossings;
        for (const Path& path : rule.behindVip ? all.behindVip : all.paths)
            for (std::size_t hop = 0; hop < path.devices.size(); ++hop)
                if (path.devices[hop] == m_firewall) {
                    const SegmentId far = path.segments[hop];
                    const SegmentId near = path.segments[hop + 1];
                    crossings.push_back(inbound ? Crossing{far, near} : Crossing{near, far});
                }
        return crossings;
    }

    bool isTranslator(const PolicyRule& rule) const
    {
        const Flow& flow = flowOf(rule);
        return std::ranges::any_of(
            m_snapshot.analysis.paths[rule.flow].paths, [&](const Path& path) {
                const auto hop = PathEnds(m_snapshot.document, flow, path).translator();
                return hop && path.devices[*hop] == m_firewall;
            });
    }

    std::optional<Message> refusal(const PolicyRule& rule) const
    {
        const RuleLine line = ruleLine(m_snapshot, m_texts, rule);
        for (const EndText& end : {line.source, line.destination})
            if (end.unassigned)
                return Message{&withoutAddress, {end.name}};
        const LocalEnd& local = flowOf(rule).local;
        if (!rule.behindVip && isTranslator(rule) && !covers(local.publicAddress, local.address))
            return Message{&withoutPublicAddress,
                           {(flowOf(rule).isInbound() ? line.destination : line.source).name}};
        return std::nullopt;
    }

    bool isHairpin(const PolicyRule& rule) const
    {
        const Flow& flow = flowOf(rule);
        const auto* pool = m_snapshot.document.find<EdgePool>(flow.pool);
        return pool && flow.isInbound() && flow.local.endpoint == LocalEndpoint::AvExternal
               && pool->servers.size() > 1 && rule.source.addresses.empty()
               && !rule.destination.translated.empty();
    }

    void add(const PolicyRule& rule)
    {
        if (auto reason = refusal(rule)) {
            m_result.refused.push_back({rule.id, *std::move(reason)});
            return;
        }
        const Flow& flow = flowOf(rule);
        ConfiguredRule permit{.ids = {rule.id},
                              .protocol = flow.rule->applicationProtocol,
                              .transport = flow.rule->transport,
                              .sourcePorts = flow.sourcePorts,
                              .destinationPorts = flow.destinationPorts,
                              .source = rule.source.addresses,
                              .destination = rule.destination.addresses,
                              .translated = !rule.destination.translated.empty(),
                              .sourceTranslated = !rule.source.translated.empty(),
                              .hairpin = isHairpin(rule),
                              .crossings = crossingsOf(rule)};
        if (permit.hairpin)
            for (std::size_t i = 0, count = permit.crossings.size(); i < count; ++i)
                permit.crossings.push_back({permit.crossings[i].to, permit.crossings[i].to});
        std::ranges::sort(permit.crossings);
        const auto repeated = std::ranges::unique(permit.crossings);
        permit.crossings.erase(repeated.begin(), repeated.end());
        addPermit(m_result.rules, std::move(permit));
    }

    Crossing outwards(const NatRow& row) const
    {
        const auto legs = attachedSegments(m_snapshot.document, m_firewall);
        const auto homes = attachedSegments(m_snapshot.document, row.device);
        Crossing crossing;
        for (SegmentId leg : legs) {
            const Segment* segment = m_snapshot.document.segment(leg);
            if (segment && segment->kind == SegmentKind::Internet)
                crossing.to = leg;
            if (segment && segment->kind == SegmentKind::ExternalPerimeter
                && std::ranges::find(homes, leg) != homes.end())
                crossing.from = leg;
        }
        return crossing;
    }

    void add(const NatRow& row)
    {
        const QString name = translatedName(m_snapshot.document, m_texts, row);
        const auto* pool = m_snapshot.document.find<EdgePool>(row.device);
        const bool hairpin = pool && pool->servers.size() > 1 && row.topologyBuilderAddress;
        const auto pair = [&](const std::optional<IpAddress>& inside,
                              const std::optional<IpAddress>& outside) {
            if (inside && outside)
                m_result.translations.push_back({name, *inside, *outside, outwards(row), hairpin});
            return inside.has_value() == outside.has_value();
        };
        const bool v4 = pair(row.privateAddress.v4, row.publicAddress.v4);
        const bool v6 = pair(row.privateAddress.v6, row.publicAddress.v6);
        if (!v4 || !v6 || row.privateAddress.isEmpty())
            m_result.refused.push_back({name, {&translationIncomplete, {}}});
    }

    const Snapshot& m_snapshot;
    const Texts& m_texts;
    ElementId m_firewall;
    FirewallConfiguration m_result;
};

} // namespace

FirewallConfiguration firewallConfiguration(const Snapshot& snapshot, const Texts& texts,
                                            ElementId firewall, MatchedAddress matches)
{
    return Configurator(snapshot, texts, firewall).configure(matches);
}

QString translatedName(const Document& document, const Texts& texts, const NatRow& row)
{
    if (const auto* pool = document.find<EdgePool>(row.device))
        return endpointName(endpointOf(row.service.value_or(Service::Access)),
                            serverName(*pool, row.slot, texts), texts);
    return endpointName(LocalEndpoint::ProxyExternal, elementName(document, row.device), texts);
}

void addPermit(std::vector<ConfiguredRule>& rules, ConfiguredRule permit)
{
    const auto same = std::ranges::find_if(rules, [&](ConfiguredRule known) {
        known.ids = permit.ids;
        known.protocol = permit.protocol;
        return known == permit;
    });
    if (same == rules.end())
        rules.push_back(std::move(permit));
    else
        same->ids.append(permit.ids);
}

std::optional<std::vector<Subnet>> ofFamily(const std::vector<Subnet>& addresses, IpFamily family)
{
    std::vector<Subnet> some;
    std::ranges::copy_if(addresses, std::back_inserter(some),
                         [family](const Subnet& subnet) { return subnet.family() == family; });
    if (some.empty() && !addresses.empty())
        return std::nullopt;
    return some;
}

std::optional<ConfiguredRule> ofFamily(const ConfiguredRule& rule, IpFamily family)
{
    const auto source = ofFamily(rule.source, family);
    const auto destination = ofFamily(rule.destination, family);
    if (!source || !destination)
        return std::nullopt;
    ConfiguredRule reduced = rule;
    reduced.source = *source;
    reduced.destination = *destination;
    return reduced;
}

} // namespace edgeplanner
