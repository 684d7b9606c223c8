#include "model/checks/sources.h"

#include <QtCore/QHash>

namespace edgeplanner {

QString usualSource(const QString& check)
{
    static const QHash<QString, const char*> sources{
        // Which networks there are, and what is routed where.
        {QStringLiteral("far-network-unreachable"), "L13-NIC"},
        {QStringLiteral("device-unattached"), "L13-NIC"},
        {QStringLiteral("address-outside-subnet"), "L13-NIC"},
        {QStringLiteral("networks-overlap"), "L13-NIC"},
        {QStringLiteral("network-without-subnet"), "L13-NIC"},
        {QStringLiteral("flow-not-filtered"), "L13-SUPTOPO"},
        // What Topology Builder asks for.
        {QStringLiteral("address-missing"), "L13-DEF"},
        {QStringLiteral("address-conflict"), "L13-DEF"},
        {QStringLiteral("name-missing"), "L13-DEF"},
        {QStringLiteral("feature-implies"), "L13-DEF"},
        {QStringLiteral("feature-not-in-scenario"), "L13-TOPO"},
        {QStringLiteral("feature-not-in-product"), "SFB-ENV"},
        {QStringLiteral("features-exclude"), "SFB-ENV"},
        {QStringLiteral("port-better-kept"), "SET-EDGE"},
        {QStringLiteral("address-sample"), "L13-SC"},
        {QStringLiteral("nat-unused-translation"), "L13-AVFW"},
        {QStringLiteral("vip-unused"), "L13-HLBREQ"},
    };
    return QString::fromLatin1(sources.value(check, "EDGE-PLANNER"));
}

} // namespace edgeplanner
