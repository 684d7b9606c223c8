#include "model/exports/firewall/configuration.h"

#include "model/derivation/elementaddresses.h"
#include "model/derivation/policyends.h"

#include <algorithm>
#include <map>

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
constexpr MessageText withoutPrivateAddress{
    "configuration.withoutPrivateAddress",
    QT_TRANSLATE_NOOP("model",
                      "%1 has a public address and nothing behind it; assign its own address and "
                      "export again")};
constexpr MessageText translatedElsewhere{
    "configuration.translatedElsewhere",
    QT_TRANSLATE_NOOP("model", "%1 is translated by a firewall that is not on this way; let this "
                               "one translate it and export again")};
constexpr MessageText addressShared{
    "configuration.addressShared",
    QT_TRANSLATE_NOOP("model", "%1 is translated to or from an address that another translation "
                               "of this firewall has too; change one of them and export again")};
constexpr MessageText translationIncomplete{
    "configuration.translationIncomplete",
    QT_TRANSLATE_NOOP("model", "its translation lacks the private or the public address")};
constexpr MessageText translationShared{
    "configuration.translationShared",
    QT_TRANSLATE_NOOP("model", "another translation of this firewall has its private or its public "
                               "address too")};
constexpr MessageText translationOffWay{
    "configuration.translationOffWay",
    QT_TRANSLATE_NOOP("model", "this firewall does not stand between the Internet and the "
                               "address that is translated")};

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

/// A server's media service, as a hairpin finds it.
struct MediaEnd
{
    ElementId pool{0};
    int slot = 0;
    AddressPair address;
    bool translated = false; ///< by this firewall
    SegmentId near{0};       ///< the leg of this firewall that leads to it

    [[nodiscard]] bool isSameServer(const MediaEnd& other) const
    {
        return pool == other.pool && slot == other.slot;
    }
};

class Configurator
{
public:
    Configurator(const Snapshot& snapshot, const Texts& texts, ElementId firewall)
        : m_snapshot(snapshot), m_texts(texts), m_firewall(firewall)
    {
        for (const NatRow& row : snapshot.analysis.companions.nat)
            if (row.firewall == firewall)
                m_nat.push_back(&row);
        for (std::size_t i = 0; i < snapshot.analysis.flows.size(); ++i)
            addMediaEnd(i);
    }

    FirewallConfiguration configure(MatchedAddress matches)
    {
        m_result = {.firewall = m_firewall, .matches = matches};
        for (const PolicyRule& rule : policyMatching(m_snapshot, m_firewall, matches).rules)
            add(rule);
        for (const NatRow* row : m_nat)
            add(*row);
        addHairpins();
        return std::move(m_result);
    }

private:
    const Flow& flowOf(const PolicyRule& rule) const
    {
        return m_snapshot.analysis.flows[rule.flow];
    }

    /// Each way over this firewall: where it stands on it.
    template <class Visit>
    void onWays(const QList<Path>& paths, Visit visit) const
    {
        for (const Path& path : paths)
            for (std::size_t hop = 0; hop < path.devices.size(); ++hop)
                if (path.devices[hop] == m_firewall)
                    visit(path, hop);
    }

    std::vector<Crossing> crossingsOf(const PolicyRule& rule) const
    {
        const FlowPaths& all = m_snapshot.analysis.paths[rule.flow];
        const bool inbound = flowOf(rule).isInbound();
        std::vector<Crossing> crossings;
        onWays(rule.behindVip ? all.behindVip : all.paths, [&](const Path& path, std::size_t hop) {
            const SegmentId far = path.segments[hop];
            const SegmentId near = path.segments[hop + 1];
            crossings.push_back(inbound ? Crossing{far, near} : Crossing{near, far});
        });
        std::ranges::sort(crossings);
        crossings.erase(std::unique(crossings.begin(), crossings.end()), crossings.end());
        return crossings;
    }

    /// Where this firewall stands to the one that translates.
    enum class Place { Inside, Translator, Outside };
    Place placeOf(std::size_t flow) const
    {
        Place place = Place::Inside;
        onWays(m_snapshot.analysis.paths[flow].paths, [&](const Path& path, std::size_t hop) {
            const auto translator =
                PathEnds(m_snapshot.document, m_snapshot.analysis.flows[flow], path).translator();
            if (translator && hop <= *translator)
                place = std::max(place, hop == *translator ? Place::Translator : Place::Outside);
        });
        return place;
    }

    /// The row of this firewall's own translations for the local end; null when it has none.
    const NatRow* translationOf(const LocalEnd& local) const
    {
        const auto it = std::ranges::find_if(m_nat, [&](const NatRow* row) {
            return row->device == local.element && row->publicAddress == local.publicAddress
                   && (local.attach == Attach::Proxy || row->slot == local.slot);
        });
        return it == m_nat.end() ? nullptr : *it;
    }

    /// Whether another translation has the private or the public address too: which of them a
    /// packet is for nobody could say.
    bool isShared(const NatRow& row) const
    {
        const auto meets = [](const auto& one, const auto& other) { return one && one == other; };
        return std::ranges::any_of(m_nat, [&](const NatRow* other) {
            return other != &row
                   && (meets(row.privateAddress.v4, other->privateAddress.v4)
                       || meets(row.privateAddress.v6, other->privateAddress.v6)
                       || meets(row.publicAddress.v4, other->publicAddress.v4)
                       || meets(row.publicAddress.v6, other->publicAddress.v6));
        });
    }

    std::optional<Message> refusal(const PolicyRule& rule) const
    {
        const RuleLine line = RuleLines(m_snapshot, m_texts).line(rule);
        for (const EndText& end : {line.source, line.destination})
            if (end.unassigned)
                return Message{&withoutAddress, {end.name}};
        const Flow& flow = flowOf(rule);
        const LocalEnd& local = flow.local;
        if (rule.behindVip || !local.translated)
            return std::nullopt;
        const Place place = placeOf(rule.flow);
        if (place == Place::Inside)
            return std::nullopt;
        const QString name = (flow.isInbound() ? line.destination : line.source).name;
        if (!covers(local.publicAddress, local.address))
            return Message{&withoutPublicAddress, {name}};
        if (!covers(local.address, local.publicAddress))
            return Message{&withoutPrivateAddress, {name}};
        if (place == Place::Outside)
            return std::nullopt;
        const NatRow* row = translationOf(local);
        if (!row)
            return Message{&translatedElsewhere, {name}};
        return isShared(*row) ? std::optional(Message{&addressShared, {name}}) : std::nullopt;
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
                              .crossings = crossingsOf(rule)};
        addPermit(m_result.rules, permit);
        if (!rule.behindVip && flow.isInbound() && flow.far.any && isMedia(flow))
            addNeighbours(rule, std::move(permit));
    }

    static bool isMedia(const Flow& flow)
    {
        return flow.local.attach == Attach::Server
               && flow.local.endpoint == LocalEndpoint::AvExternal;
    }

    std::optional<MediaEnd> mediaEnd(std::size_t index) const
    {
        const Flow& flow = m_snapshot.analysis.flows[index];
        if (!isMedia(flow))
            return std::nullopt;
        std::optional<MediaEnd> end;
        onWays(m_snapshot.analysis.paths[index].paths, [&](const Path& path, std::size_t hop) {
            if (!end)
                end = {flow.local.element, flow.local.slot, flow.local.address,
                       placeOf(index) == Place::Translator, path.segments[hop + 1]};
        });
        return end;
    }

    void addMediaEnd(std::size_t index)
    {
        const auto end = mediaEnd(index);
        const bool isKnown = end && std::ranges::any_of(m_media, [&](const MediaEnd& known) {
                                 return known.isSameServer(*end);
                             });
        if (end && !isKnown)
            m_media.push_back(*end);
    }

    /// Anybody on the Internet includes our own servers. Where they stand behind this firewall too,
    /// their packets come from its inside: through its translation, or from another of its legs.
    void addNeighbours(const PolicyRule& rule, ConfiguredRule permit)
    {
        const auto own = mediaEnd(rule.flow);
        if (!own)
            return;
        std::map<SegmentId, std::vector<Subnet>> sources;
        for (const MediaEnd& other : m_media)
            if (!other.isSameServer(*own) && other.translated == own->translated
                && (own->translated || other.near != own->near))
                for (const Subnet& address : hostsOf(other.address))
                    sources[other.near].push_back(address);
        permit.hairpin = true;
        permit.sourceTranslated = own->translated;
        for (auto& [from, addresses] : sources) {
            std::ranges::sort(addresses);
            permit.source = addresses;
            permit.crossings = {{from, own->near}};
            addPermit(m_result.rules, permit);
        }
    }

    /// From the ways of what it translates; from the networks where nothing needs it.
    Crossing outwards(const NatRow& row) const
    {
        for (std::size_t i = 0; i < m_snapshot.analysis.flows.size(); ++i) {
            const Flow& flow = m_snapshot.analysis.flows[i];
            if (!flow.local.translated || translationOf(flow.local) != &row)
                continue;
            std::optional<Crossing> crossing;
            onWays(m_snapshot.analysis.paths[i].paths, [&](const Path& path, std::size_t hop) {
                if (!crossing)
                    crossing = {path.segments[hop + 1], path.segments[hop]};
            });
            if (crossing)
                return *crossing;
        }
        return outwardsByNetworks(row);
    }

    Crossing outwardsByNetworks(const NatRow& row) const
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

    std::optional<Message> refusal(const NatRow& row) const
    {
        if (row.privateAddress.isEmpty() || !covers(row.publicAddress, row.privateAddress)
            || !covers(row.privateAddress, row.publicAddress))
            return Message{&translationIncomplete, {}};
        if (isShared(row))
            return Message{&translationShared, {}};
        const Crossing crossing = outwards(row);
        const bool stands = m_snapshot.document.segment(crossing.from) != nullptr
                            && m_snapshot.document.segment(crossing.to) != nullptr;
        return stands ? std::nullopt : std::optional(Message{&translationOffWay, {}});
    }

    void add(const NatRow& row)
    {
        const QString name = translatedName(m_snapshot.document, m_texts, row);
        if (auto reason = refusal(row))
            m_result.refused.push_back({name, *std::move(reason)});
        else {
            const auto pair = [&](const auto& inside, const auto& outside) {
                if (inside && outside)
                    m_result.translations.push_back({name, *inside, *outside, outwards(row)});
            };
            pair(row.privateAddress.v4, row.publicAddress.v4);
            pair(row.privateAddress.v6, row.publicAddress.v6);
        }
    }

    void addHairpins()
    {
        const auto isMediaAddress = [this](const ConfiguredTranslation& known) {
            return std::ranges::any_of(m_media, [&](const MediaEnd& end) {
                return end.translated
                       && (end.address.v4 == known.privateAddress
                           || end.address.v6 == known.privateAddress);
            });
        };
        for (const ConfiguredTranslation& from : m_result.translations)
            for (const ConfiguredTranslation& to : m_result.translations)
                if (from.publicAddress != to.publicAddress
                    && from.publicAddress.family() == to.publicAddress.family()
                    && isMediaAddress(from) && isMediaAddress(to))
                    m_result.hairpins.push_back({from, to});
    }

    const Snapshot& m_snapshot;
    const Texts& m_texts;
    ElementId m_firewall;
    std::vector<const NatRow*> m_nat; ///< of this firewall
    std::vector<MediaEnd> m_media;    ///< behind this firewall
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
