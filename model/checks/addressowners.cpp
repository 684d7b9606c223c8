#include "model/checks/addressowners.h"

#include "model/checks/support.h"
#include "model/topology/legs.h"

#include <algorithm>

namespace edgeplanner {

namespace {

using Role = AddressOwner::Role;

constexpr MessageText serviceOn{"owner.service", QT_TRANSLATE_NOOP("model", "the %1 on %2")};
constexpr MessageText sharedOn{"owner.shared",
                               QT_TRANSLATE_NOOP("model", "the external address of %1")};
constexpr MessageText internalSide{"owner.internal",
                                   QT_TRANSLATE_NOOP("model", "the internal side of %1")};
constexpr MessageText externalSide{"owner.external",
                                   QT_TRANSLATE_NOOP("model", "the external side of %1")};
constexpr MessageText vipOn{"owner.vip", QT_TRANSLATE_NOOP("model", "the %1 on %2")};
constexpr MessageText publicOf{"owner.public",
                               QT_TRANSLATE_NOOP("model", "the public address of %1")};
constexpr MessageText legOf{"owner.leg", QT_TRANSLATE_NOOP("model", "%1 on %2")};
constexpr MessageText itself{"owner.itself", QT_TRANSLATE_NOOP("model", "%1")};
constexpr MessageText webVipOf{"owner.web-vip",
                               QT_TRANSLATE_NOOP("model", "the VIP for web services of %1")};
constexpr MessageText gateway{"owner.gateway",
                              QT_TRANSLATE_NOOP("model", "the gateway of a network")};

VipRole roleOf(const AddressOwner& owner)
{
    return owner.service ? static_cast<VipRole>(*owner.service) : VipRole::Internal;
}

Message hostName(const Document& document, ElementId id, int slot)
{
    const auto named = [&](const std::vector<PoolServer>& servers) -> Message {
        const auto it = std::ranges::find(servers, slot, &PoolServer::slot);
        if (it != servers.end() && !it->fqdn.isEmpty())
            return {&itself, {it->fqdn.section(QLatin1Char('.'), 0, 0)}};
        return {&itself, {nameOf(document, id)}};
    };
    if (const auto* front = document.find<FrontEndPool>(id))
        return named(front->servers);
    if (const auto* director = document.find<DirectorPool>(id))
        return named(director->servers);
    if (const auto* farm = document.find<OfficeWebAppsFarm>(id))
        return named(farm->servers);
    return {&itself, {nameOf(document, id)}};
}

Message externalName(const Document& document, ElementId device, int slot,
                     std::optional<Service> service)
{
    const auto* pool = document.find<EdgePool>(device);
    if (!pool)
        return {&externalSide, {nameOf(document, device)}};
    const QVariant server = serverName(document, device, slot);
    if (pool->singleAddress || !service)
        return {&sharedOn, {server}};
    return {&serviceOn, {serviceName(*service), server}};
}

/// "servers[2].internal": what an item of a list is addressed by stands in brackets.
QString item(const char* list, const QString& key, const QString& field)
{
    return QStringLiteral("%1[%2].%3").arg(QLatin1String(list), key, field);
}

QString legField(const Document& document, ElementId element,
                 const std::optional<AttachmentId>& attachment)
{
    const auto legs = legsOf(document, element);
    const auto it = attachment ? std::ranges::find(legs, *attachment) : legs.end();
    return it == legs.end() ? QString() : QStringLiteral("legs[%1]").arg(it - legs.begin() + 1);
}

QString hostField(const Document& document, ElementId id, int slot)
{
    const Element* element = document.element(id);
    const bool hasServers = element
                            && (element->as<FrontEndPool>() || element->as<DirectorPool>()
                                || element->as<OfficeWebAppsFarm>());
    const QString field = QStringLiteral("address");
    return hasServers ? item("servers", QString::number(slot), field) : field;
}

} // namespace

Message ownerName(const Document& document, const AddressOwner& owner)
{
    const ElementId element = owner.element.value_or(ElementId(0));
    switch (owner.role) {
    case Role::ServerExternal: return externalName(document, element, owner.slot, owner.service);
    case Role::ServerInternal: return {&internalSide, {serverName(document, element, owner.slot)}};
    case Role::Vip: return {&vipOn, {vipName(roleOf(owner)), nameOf(document, element)}};
    case Role::Translation: {
        const ElementId device = owner.device.value_or(element);
        return {&publicOf,
                {QVariant::fromValue(externalName(document, device, owner.slot, owner.service))}};
    }
    case Role::ProxyExternal: return {&externalSide, {nameOf(document, element)}};
    case Role::ProxyInternal: return {&internalSide, {nameOf(document, element)}};
    case Role::Leg: {
        const auto attachment = owner.attachment ? document.attachments.constFind(*owner.attachment)
                                                 : document.attachments.cend();
        if (attachment == document.attachments.cend())
            return {&itself, {nameOf(document, element)}};
        return {&legOf, {nameOf(document, element), nameOf(document, attachment->segment)}};
    }
    case Role::Host: return hostName(document, element, owner.slot);
    case Role::WebVip: return {&webVipOf, {nameOf(document, element)}};
    case Role::Gateway: break;
    }
    return {&gateway, {}};
}

QString ownerField(const Document& document, const AddressOwner& owner)
{
    const ElementId element = owner.element.value_or(ElementId(0));
    const QString slot = QString::number(owner.slot);
    switch (owner.role) {
    case Role::ServerExternal:
        return item("servers", slot, toText(owner.service.value_or(Service::Access)));
    case Role::ServerInternal: return item("servers", slot, QStringLiteral("internal"));
    case Role::Vip: return item("vips", toText(roleOf(owner)), QStringLiteral("address"));
    case Role::Translation: {
        const auto* firewall = document.find<Firewall>(element);
        if (!firewall)
            return {};
        const auto translation =
            std::ranges::find_if(firewall->translations, [&owner](const Translation& t) {
                return t.device == owner.device && t.slot == owner.slot
                       && t.service == owner.service;
            });
        const auto number = translation - firewall->translations.begin() + 1;
        return item("translations", QString::number(number), QStringLiteral("public"));
    }
    case Role::ProxyExternal: return QStringLiteral("external");
    case Role::ProxyInternal: return QStringLiteral("internal");
    case Role::Host: return hostField(document, element, owner.slot);
    case Role::WebVip: return QStringLiteral("webVip");
    case Role::Gateway: return QStringLiteral("gateway");
    case Role::Leg: return legField(document, element, owner.attachment);
    }
    return {};
}

QString ownerKey(const AddressOwner& owner)
{
    const QString service = owner.service ? toText(*owner.service) : QStringLiteral("internal");
    switch (owner.role) {
    case Role::ServerExternal:
    case Role::ServerInternal: return QStringLiteral("servers[%1].%2").arg(owner.slot).arg(service);
    case Role::Vip: return QStringLiteral("vips.%1").arg(service);
    case Role::Translation:
        return QStringLiteral("translations[%1].%2").arg(owner.slot).arg(service);
    case Role::ProxyExternal: return QStringLiteral("external");
    case Role::ProxyInternal: return QStringLiteral("internal");
    case Role::Leg:
        return QStringLiteral("leg%1").arg(owner.attachment ? owner.attachment->value() : 0);
    case Role::Host: return QStringLiteral("servers[%1]").arg(owner.slot);
    case Role::WebVip: return QStringLiteral("webVip");
    case Role::Gateway: break;
    }
    return QStringLiteral("gateway");
}

std::vector<ElementId> ownerElements(const AddressOwner& owner)
{
    std::vector<ElementId> elements;
    if (owner.device)
        elements.push_back(*owner.device);
    if (owner.element && owner.element != owner.device)
        elements.push_back(*owner.element);
    if (owner.role == Role::Vip)
        std::ranges::reverse(elements);
    return elements;
}

QString familyField(IpFamily family)
{
    return family == IpFamily::V6 ? QStringLiteral(".v6") : QStringLiteral(".v4");
}

} // namespace edgeplanner
