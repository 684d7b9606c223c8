#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText columnBalancer{"request.column.balancer",
                                     QT_TRANSLATE_NOOP("model", "Load balancer")};
constexpr MessageText columnVip{"request.column.vip", QT_TRANSLATE_NOOP("model", "VIP")};
constexpr MessageText columnAddress{"request.column.address",
                                    QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnTransport{"table.transport", QT_TRANSLATE_NOOP("model", "Transport")};
constexpr MessageText columnPort{"request.column.vipPort", QT_TRANSLATE_NOOP("model", "Port")};
constexpr MessageText columnMembers{"request.column.members",
                                    QT_TRANSLATE_NOOP("model", "Members")};
constexpr MessageText columnMemberAddresses{"table.balancer.memberAddresses",
                                            QT_TRANSLATE_NOOP("model", "Member addresses")};
constexpr MessageText columnMode{"request.column.mode",
                                 QT_TRANSLATE_NOOP("model", "What servers see")};
constexpr MessageText columnPersistence{"table.balancer.persistence",
                                        QT_TRANSLATE_NOOP("model", "Persistence")};
constexpr MessageText columnProbe{"table.balancer.probe",
                                  QT_TRANSLATE_NOOP("model", "Health probe")};
constexpr MessageText sourceNat{"request.mode.sourceNat",
                                QT_TRANSLATE_NOOP("model", "the load balancer's address")};
constexpr MessageText transparent{"request.mode.transparent",
                                  QT_TRANSLATE_NOOP("model", "the client's address")};
constexpr MessageText directReturn{
    "request.mode.directServerReturn",
    QT_TRANSLATE_NOOP("model", "the client's address; replies bypass the load balancer")};

QString memberAddresses(const TableSource& source, const LoadBalancerRow& row)
{
    QStringList addresses;
    const auto* pool = source.document().find<EdgePool>(row.pool);
    for (const int slot : row.members) {
        if (pool && pool->server(slot))
            addresses.append(pairText(source, memberAddress(*pool, slot, row.role)));
    }
    return addresses.join(QLatin1String("; "));
}

} // namespace

AddressPair memberAddress(const EdgePool& pool, int slot, VipRole role)
{
    const EdgeServer* server = pool.server(slot);
    if (!server)
        return {};
    return role == VipRole::Internal ? server->internal
                                     : pool.externalAddress(*server, static_cast<Service>(role));
}

const MessageText& modeText(VipMode mode)
{
    switch (mode) {
    case VipMode::SourceNat: return sourceNat;
    case VipMode::Transparent: return transparent;
    case VipMode::DirectServerReturn: return directReturn;
    }
    return transparent;
}

QString memberNames(const TableSource& source, const LoadBalancerRow& row)
{
    QStringList names;
    if (const auto* pool = source.document().find<EdgePool>(row.pool))
        for (const int slot : row.members)
            names.append(serverName(*pool, slot, source.texts));
    return names.join(QLatin1String(", "));
}

DataTable balancerTable(const TableSource& source)
{
    DataTable table{{{"loadBalancer", columnBalancer, 22},
                     {"vip", columnVip, 34},
                     {"address", columnAddress, 20},
                     {"transport", columnTransport, 11},
                     {"port", columnPort, 8},
                     {"members", columnMembers, 24},
                     {"memberAddresses", columnMemberAddresses, 34},
                     {"serversSee", columnMode, 26},
                     {"persistence", columnPersistence, 30},
                     {"probe", columnProbe, 36}},
                    {}};
    for (const LoadBalancerRow& row : source.snapshot.analysis.companions.loadBalancers)
        table.rows.push_back({elementName(source.document(), row.loadBalancer),
                              endpointName(endpointOf(row.role),
                                           elementName(source.document(), row.pool), source.texts),
                              pairText(source, row.vip), toText(row.transport).toUpper(),
                              QString::number(row.port), memberNames(source, row),
                              memberAddresses(source, row), source.words(modeText(row.mode)),
                              source.texts.catalog(QStringLiteral("balancing.persistence")),
                              source.texts.catalog(QStringLiteral("balancing.probe"))});
    return table;
}

} // namespace edgeplanner
