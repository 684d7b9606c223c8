#include "model/derivation/policyends.h"

#include "model/derivation/elementaddresses.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// Families in which the local end exists; both when it has no address yet.
bool hasFamily(const LocalEnd& local, IpFamily family)
{
    if (local.address.isEmpty())
        return true;
    return family == IpFamily::V4 ? local.address.v4.has_value() : local.address.v6.has_value();
}

std::vector<Subnet> farAddresses(const Flow& flow)
{
    std::vector<Subnet> addresses;
    std::ranges::copy_if(flow.far.addresses, std::back_inserter(addresses),
                         [&](const Subnet& s) { return hasFamily(flow.local, s.family()); });
    std::ranges::sort(addresses);
    return addresses;
}

PolicyEnd farEnd(const Flow& flow, std::vector<Subnet> addresses)
{
    const bool unresolved = flow.far.unresolved || (!flow.far.any && addresses.empty());
    return {.addresses = std::move(addresses), .unresolved = unresolved};
}

RuleEnds ordered(const Flow& flow, PolicyEnd local, PolicyEnd far)
{
    local.local = true;
    if (flow.isInbound())
        return {std::move(far), std::move(local)};
    return {std::move(local), std::move(far)};
}

const Translation* translationOf(const Document& document, ElementId device, const Flow& flow)
{
    const auto* firewall = document.find<Firewall>(device);
    if (!firewall)
        return nullptr;
    const auto it = std::ranges::find_if(firewall->translations, [&](const Translation& t) {
        return t.device == flow.local.element && t.publicAddress == flow.local.publicAddress
               && (flow.local.attach == Attach::Proxy || t.slot == flow.local.slot);
    });
    return it == firewall->translations.end() ? nullptr : &*it;
}

std::vector<Subnet> serverAddresses(const EdgePool& pool, LocalEndpoint endpoint)
{
    std::vector<Subnet> addresses;
    for (const EdgeServer& server : pool.servers) {
        const AddressPair& pair = endpoint == LocalEndpoint::EdgeInternalVip ? server.internal
                                  : endpoint == LocalEndpoint::AccessVip
                                      ? pool.externalAddress(server, Service::Access)
                                  : endpoint == LocalEndpoint::WebConferencingVip
                                      ? pool.externalAddress(server, Service::WebConferencing)
                                      : pool.externalAddress(server, Service::Av);
        const auto hosts = hostsOf(pair);
        addresses.insert(addresses.end(), hosts.begin(), hosts.end());
    }
    return addresses;
}

/// The balancer's mode for the VIP of the flow.
VipMode modeOf(const Document& document, const Flow& flow)
{
    const auto* balancer = document.find<LoadBalancer>(flow.local.element);
    if (balancer)
        for (const Vip& vip : balancer->vips)
            if (vip.pool == flow.pool && vip.address == flow.local.address)
                return vip.mode;
    return VipMode::Transparent;
}

} // namespace

PathEnds::PathEnds(const Document& document, const Flow& flow, const Path& path)
    : m_flow(flow),
      m_own(flow.local.hosts ? flow.local.hosts->addresses : hostsOf(flow.local.address)),
      m_public(hostsOf(flow.local.publicAddress)),
      m_far(farAddresses(flow))
{
    if (!flow.local.translated)
        return;
    for (std::size_t i = path.devices.size(); i-- > 0 && !m_translator;)
        if (!flow.local.publicAddress.isEmpty() && translationOf(document, path.devices[i], flow))
            m_translator = i;
    // Nobody has said which firewall translates: it can only be the outermost.
    for (std::size_t i = 0; i < path.devices.size() && !m_translator; ++i)
        if (document.find<Firewall>(path.devices[i]))
            m_translator = i;
}

RuleEnds PathEnds::at(std::size_t hop, MatchedAddress matches) const
{
    PolicyEnd local;
    if (!m_translator || hop > *m_translator) {
        local.addresses = m_own;
    } else if (hop < *m_translator) {
        local.addresses = m_public;
    } else {
        const bool arrivesPublic = m_flow.isInbound();
        const bool seesPublic = arrivesPublic && matches == MatchedAddress::Original;
        local.addresses = seesPublic ? m_public : m_own;
        local.translated = arrivesPublic ? m_own : m_public;
    }
    const bool isAny = m_flow.local.hosts && m_flow.local.hosts->any;
    local.unresolved = local.addresses.empty() && !isAny;
    return ordered(m_flow, std::move(local), farEnd(m_flow, m_far));
}

RuleEnds endsBehindVip(const Document& document, const Flow& flow)
{
    PolicyEnd servers;
    if (const auto* pool = document.find<EdgePool>(flow.pool))
        servers.addresses = serverAddresses(*pool, flow.local.endpoint);
    servers.unresolved = servers.addresses.empty();

    PolicyEnd far = farEnd(flow, farAddresses(flow));
    if (flow.isInbound() && modeOf(document, flow) == VipMode::SourceNat) {
        far = {.addresses = hostsOf(flow.local.address)};
        far.unresolved = far.addresses.empty();
    }
    return ordered(flow, std::move(servers), std::move(far));
}

} // namespace edgeplanner
