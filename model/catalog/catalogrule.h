#pragma once

#include "model/core/ports.h"
#include "model/topology/enums.h"

#include <QtCore/QStringList>
#include <vector>

namespace edgeplanner {

/// How broad a side of the perimeter is. Where rows of the catalogue begin and end.
enum class Zone { Internet, Perimeter, Corporate };
constexpr auto enumTexts(Zone)
{
    return std::array{EnumText{Zone::Internet, "internet"}, EnumText{Zone::Perimeter, "perimeter"},
                      EnumText{Zone::Corporate, "corporate"}};
}

/// What a catalogue row is repeated for.
enum class Attach { Server, Vip, Proxy, None };
constexpr auto enumTexts(Attach)
{
    return std::array{EnumText{Attach::Server, "server"}, EnumText{Attach::Vip, "vip"},
                      EnumText{Attach::Proxy, "proxy"}, EnumText{Attach::None, "none"}};
}

/// Relative to the perimeter host: inbound = towards it.
enum class Direction { Inbound, Outbound };
constexpr auto enumTexts(Direction)
{
    return std::array{EnumText{Direction::Inbound, "inbound"},
                      EnumText{Direction::Outbound, "outbound"}};
}

enum class Need { Required, Optional, Recommended };
constexpr auto enumTexts(Need)
{
    return std::array{EnumText{Need::Required, "required"}, EnumText{Need::Optional, "optional"},
                      EnumText{Need::Recommended, "recommended"}};
}

/// Which perimeter address a local endpoint of a row is.
enum class LocalEndpoint {
    AccessExternal,
    WebConferencingExternal,
    AvExternal,
    AccessVip,
    WebConferencingVip,
    AvVip,
    EdgeInternal,
    EdgeInternalVip,
    ProxyExternal,
    ProxyInternal
};
constexpr auto enumTexts(LocalEndpoint)
{
    using enum LocalEndpoint;
    return std::array{EnumText{AccessExternal, "edge.access.external"},
                      EnumText{WebConferencingExternal, "edge.webconf.external"},
                      EnumText{AvExternal, "edge.av.external"},
                      EnumText{AccessVip, "edge.access.vip"},
                      EnumText{WebConferencingVip, "edge.webconf.vip"},
                      EnumText{AvVip, "edge.av.vip"},
                      EnumText{EdgeInternal, "edge.internal"},
                      EnumText{EdgeInternalVip, "edge.internal.vip"},
                      EnumText{ProxyExternal, "rp.external"},
                      EnumText{ProxyInternal, "rp.internal"}};
}

/// Where a row was read.
struct Provenance
{
    QString document; ///< key of Catalog::documents
    QString table;
    int row = 0; ///< 1-based; 0 = in running text

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// One row of the documented port tables.
struct CatalogRule
{
    QString id;   ///< "ext.access.sip-tls.in"
    QString code; ///< "X04", unique; the first part of the rule ids made of this row
    QStringList products;
    QStringList scenarios;
    Interface interface = Interface::External;
    Attach attach = Attach::Server;
    QString service;    ///< text key service.<…>
    QString capability; ///< grouping only
    QString applicationProtocol;
    Transport transport = Transport::Tcp;
    Ports sourcePorts;
    Ports destinationPorts;
    Direction direction = Direction::Inbound;
    Zone from = Zone::Internet;
    Zone to = Zone::Perimeter;
    QString source; ///< endpoint kinds, ids of Catalog::endpoints
    QString destination;
    QStringList narrowSource;
    QStringList narrowDestination;
    QStringList featuresAll;
    QStringList featuresAny;
    Need need = Need::Required;
    QString origin;      ///< documented, planning-tool, diagram, derived
    bool emitted = true; ///< part of the standard export
    QString group;       ///< of rows that are a choice: derived, diagram, planning-tool, extra
    QStringList subsumedBy;
    QString portParameter; ///< id of Catalog::portParameters, or empty
    QString conflict;      ///< text key of a documented contradiction, or empty
    std::vector<Provenance> provenance;
};

} // namespace edgeplanner
