#include "model/exports/names.h"

namespace edgeplanner {

namespace {

constexpr MessageText serverWithoutName{"end.server", QT_TRANSLATE_NOOP("model", "server %1")};
constexpr MessageText publicSide{"owner.publicSide",
                                 QT_TRANSLATE_NOOP("model", "%1, translated by %2")};
constexpr MessageText legOn{"owner.leg", QT_TRANSLATE_NOOP("model", "%1 on %2")};
constexpr MessageText webVipOf{"owner.webVip", QT_TRANSLATE_NOOP("model", "%1 web services VIP")};
constexpr MessageText gatewayOf{"owner.gateway", QT_TRANSLATE_NOOP("model", "gateway of %1")};

/// What a perimeter endpoint is called beside the name of its server, pool or proxy.
const MessageText& endpointText(LocalEndpoint endpoint)
{
    static constexpr MessageText access{"end.access", QT_TRANSLATE_NOOP("model", "%1 Access")};
    static constexpr MessageText web{"end.webConferencing",
                                     QT_TRANSLATE_NOOP("model", "%1 Web Conferencing")};
    static constexpr MessageText av{"end.av", QT_TRANSLATE_NOOP("model", "%1 A/V")};
    static constexpr MessageText accessVip{"end.accessVip",
                                           QT_TRANSLATE_NOOP("model", "%1 Access VIP")};
    static constexpr MessageText webVip{"end.webConferencingVip",
                                        QT_TRANSLATE_NOOP("model", "%1 Web Conferencing VIP")};
    static constexpr MessageText avVip{"end.avVip", QT_TRANSLATE_NOOP("model", "%1 A/V VIP")};
    static constexpr MessageText internal{"end.internal",
                                          QT_TRANSLATE_NOOP("model", "%1 internal")};
    static constexpr MessageText internalVip{"end.internalVip",
                                             QT_TRANSLATE_NOOP("model", "%1 internal VIP")};
    static constexpr MessageText proxyExternal{"end.proxyExternal",
                                               QT_TRANSLATE_NOOP("model", "%1 external")};
    switch (endpoint) {
    case LocalEndpoint::AccessExternal: return access;
    case LocalEndpoint::WebConferencingExternal: return web;
    case LocalEndpoint::AvExternal: return av;
    case LocalEndpoint::AccessVip: return accessVip;
    case LocalEndpoint::WebConferencingVip: return webVip;
    case LocalEndpoint::AvVip: return avVip;
    case LocalEndpoint::EdgeInternal: return internal;
    case LocalEndpoint::EdgeInternalVip: return internalVip;
    case LocalEndpoint::ProxyExternal: return proxyExternal;
    case LocalEndpoint::ProxyInternal: return internal;
    }
    return internal;
}

QString firstLabel(const QString& fqdn)
{
    return fqdn.section(QLatin1Char('.'), 0, 0);
}

/// Server of an edge pool; a proxy or a pool of one goes by its own name.
QString externalName(const Document& document, const Texts& texts, ElementId device, int slot,
                     std::optional<Service> service)
{
    if (const auto* pool = document.find<EdgePool>(device))
        return endpointName(endpointOf(service.value_or(Service::Access)),
                            serverName(*pool, slot, texts), texts);
    return endpointName(LocalEndpoint::ProxyExternal, elementName(document, device), texts);
}

QString insideServerName(const Document& document, ElementId id, int slot)
{
    const auto nameIn = [slot](const std::vector<PoolServer>& servers) {
        for (const PoolServer& server : servers)
            if (server.slot == slot)
                return firstLabel(server.fqdn);
        return QString();
    };
    QString name;
    if (const auto* pool = document.find<FrontEndPool>(id))
        name = nameIn(pool->servers);
    else if (const auto* directors = document.find<DirectorPool>(id))
        name = nameIn(directors->servers);
    else if (const auto* farm = document.find<OfficeWebAppsFarm>(id))
        name = nameIn(farm->servers);
    return name.isEmpty() ? elementName(document, id) : name;
}

} // namespace

QString addressText(const Subnet& subnet)
{
    const int host = subnet.family() == IpFamily::V4 ? 32 : 128;
    return subnet.prefixLength() == host ? subnet.network().toText() : subnet.toText();
}

QStringList addressTexts(const std::vector<Subnet>& subnets)
{
    QStringList texts;
    for (const Subnet& subnet : subnets)
        texts.append(addressText(subnet));
    return texts;
}

QStringList addressTexts(const AddressPair& pair)
{
    QStringList texts;
    if (pair.v4)
        texts.append(pair.v4->toText());
    if (pair.v6)
        texts.append(pair.v6->toText());
    return texts;
}

QString serverName(const EdgePool& pool, int slot, const Texts& texts)
{
    const EdgeServer* server = pool.server(slot);
    const QString label = server ? firstLabel(server->fqdn) : QString();
    return label.isEmpty() ? texts.describe({&serverWithoutName, {slot}}) : label;
}

QString elementName(const Document& document, ElementId id)
{
    const Element* element = document.element(id);
    return element ? element->name : QString();
}

QString segmentName(const Document& document, SegmentId id)
{
    const Segment* segment = document.segment(id);
    return segment ? segment->name : QString();
}

QString endpointName(LocalEndpoint endpoint, const QString& owner, const Texts& texts)
{
    return texts.describe({&endpointText(endpoint), {owner}});
}

LocalEndpoint endpointOf(VipRole role)
{
    switch (role) {
    case VipRole::Access: return LocalEndpoint::AccessVip;
    case VipRole::WebConferencing: return LocalEndpoint::WebConferencingVip;
    case VipRole::Av: return LocalEndpoint::AvVip;
    case VipRole::Internal: return LocalEndpoint::EdgeInternalVip;
    }
    return LocalEndpoint::EdgeInternalVip;
}

LocalEndpoint endpointOf(Service service)
{
    switch (service) {
    case Service::Access: return LocalEndpoint::AccessExternal;
    case Service::WebConferencing: return LocalEndpoint::WebConferencingExternal;
    case Service::Av: return LocalEndpoint::AvExternal;
    }
    return LocalEndpoint::AccessExternal;
}

QString ownerName(const Document& document, const Texts& texts, const PlannedAddress& planned)
{
    using Role = AddressOwner::Role;
    const AddressOwner& owner = planned.owner;
    const QString element = owner.element ? elementName(document, *owner.element) : QString();
    const QString segment = planned.segment ? segmentName(document, *planned.segment) : QString();
    switch (owner.role) {
    case Role::ServerExternal:
        return externalName(document, texts, *owner.element, owner.slot, owner.service);
    case Role::ServerInternal:
        if (const auto* pool = document.find<EdgePool>(*owner.element))
            return endpointName(LocalEndpoint::EdgeInternal, serverName(*pool, owner.slot, texts),
                                texts);
        break;
    case Role::Vip:
        return endpointName(owner.service ? endpointOf(static_cast<VipRole>(*owner.service))
                                          : LocalEndpoint::EdgeInternalVip,
                            owner.device ? elementName(document, *owner.device) : element, texts);
    case Role::Translation: {
        const QString device =
            externalName(document, texts, *owner.device, owner.slot, owner.service);
        return texts.describe({&publicSide, {device, element}});
    }
    case Role::ProxyExternal: return endpointName(LocalEndpoint::ProxyExternal, element, texts);
    case Role::ProxyInternal: return endpointName(LocalEndpoint::ProxyInternal, element, texts);
    case Role::Leg: return texts.describe({&legOn, {element, segment}});
    case Role::Host: return insideServerName(document, *owner.element, owner.slot);
    case Role::WebVip: return texts.describe({&webVipOf, {element}});
    case Role::Gateway: return texts.describe({&gatewayOf, {segment}});
    }
    return element;
}

} // namespace edgeplanner
