#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText columnServer{"table.route.server", QT_TRANSLATE_NOOP("model", "Server")};
constexpr MessageText columnSide{"table.route.side", QT_TRANSLATE_NOOP("model", "Network card")};
constexpr MessageText columnDestination{"table.route.destination",
                                        QT_TRANSLATE_NOOP("model", "Destination")};
constexpr MessageText columnGateway{"table.route.gateway", QT_TRANSLATE_NOOP("model", "Gateway")};
constexpr MessageText outer{"table.route.external", QT_TRANSLATE_NOOP("model", "external")};
constexpr MessageText inner{"table.route.internal", QT_TRANSLATE_NOOP("model", "internal")};
constexpr MessageText defaultRoute{"table.route.default",
                                   QT_TRANSLATE_NOOP("model", "default gateway")};

} // namespace

QString routedServer(const TableSource& source, const RouteRow& row)
{
    if (const auto* pool = source.document().find<EdgePool>(row.element))
        return serverName(*pool, row.slot, source.texts);
    return elementName(source.document(), row.element);
}

DataTable routeTable(const TableSource& source)
{
    DataTable table{{{"server", columnServer, 24},
                     {"interface", columnSide, 16},
                     {"destination", columnDestination, 24},
                     {"gateway", columnGateway, 24}},
                    {}};
    for (const RouteRow& row : source.snapshot.analysis.companions.routes)
        table.rows.push_back(
            {routedServer(source, row),
             source.words(row.interface == Interface::External ? outer : inner),
             row.destination ? row.destination->toText() : source.words(defaultRoute),
             row.gateway ? row.gateway->toText() : source.words(addressNotAssignedText)});
    return table;
}

} // namespace edgeplanner
