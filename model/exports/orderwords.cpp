#include "model/exports/orderwords.h"

#include "model/exports/names.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText routed{"order.routed", QT_TRANSLATE_NOOP("model", "routed to %1")};
constexpr MessageText atSite{"order.site", QT_TRANSLATE_NOOP("model", "%1 (%2)")};
constexpr MessageText forServices{"order.services", QT_TRANSLATE_NOOP("model", "%1 for services")};
constexpr MessageText forProxies{"order.proxies",
                                 QT_TRANSLATE_NOOP("model", "%1 for reverse proxies")};
constexpr MessageText forDevices{"order.devices",
                                 QT_TRANSLATE_NOOP("model", "%1 for network devices")};

} // namespace

QString orderPlace(const Document& document, const Texts& texts, const PublicOrder& order)
{
    const QString place = order.firewall
                              ? texts.describe({&routed, {elementName(document, *order.firewall)}})
                              : segmentName(document, *order.segment);
    const auto site = order.site ? document.sites.constFind(*order.site) : document.sites.cend();
    return site == document.sites.cend() ? place : texts.describe({&atSite, {place, site->name}});
}

QString orderSum(const Texts& texts, const PublicOrder& order)
{
    QStringList parts;
    const std::pair<const MessageText&, int> counts[]{{forServices, order.services},
                                                      {forProxies, order.reverseProxies},
                                                      {forDevices, order.devices}};
    for (const auto& [text, count] : counts)
        if (count > 0)
            parts.append(texts.describe({&text, {count}}));
    return QStringLiteral("%1 = %2").arg(parts.join(QLatin1String(" + "))).arg(order.count());
}

QString orderPrefixes(const PublicOrder& order)
{
    QStringList prefixes;
    if (order.ipv4)
        prefixes.append(QStringLiteral("IPv4 /%1").arg(order.smallestPrefix));
    if (order.ipv6)
        prefixes.append(QStringLiteral("IPv6 /64"));
    return prefixes.join(QLatin1String(", "));
}

} // namespace edgeplanner
