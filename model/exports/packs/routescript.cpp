#include "model/exports/exporters.h"
#include "model/exports/packs/script.h"
#include "model/exports/packs/scriptnotes.h"
#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.routes-powershell",
                            QT_TRANSLATE_NOOP("model", "Routes of the servers (PowerShell)")};
constexpr MessageText noGateway{
    "routes.noGateway",
    QT_TRANSLATE_NOOP("model", "Routes left out because their gateway or card has no address: %1")};

QString routedServer(const TableSource& source, const RouteRow& row)
{
    if (const auto* pool = source.document().find<EdgePool>(row.element))
        return serverName(*pool, row.slot, source.texts);
    return elementName(source.document(), row.element);
}

/// The address of the card a route leaves by.
AddressPair ownAddress(const Document& document, const RouteRow& row)
{
    const bool outer = row.interface == Interface::External;
    if (const auto* proxy = document.find<ReverseProxy>(row.element))
        return outer ? proxy->external : proxy->internal;
    const auto* pool = document.find<EdgePool>(row.element);
    const EdgeServer* server = pool ? pool->server(row.slot) : nullptr;
    if (!server)
        return {};
    return outer ? pool->externalAddress(*server, Service::Access) : server->internal;
}

QString destinationOf(const RouteRow& row)
{
    if (row.destination)
        return row.destination->toText();
    return row.gateway->family() == IpFamily::V4 ? QStringLiteral("0.0.0.0/0")
                                                 : QStringLiteral("::/0");
}

class RouteScript final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("routes-powershell"), QStringLiteral("ps1"), &title};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const TableSource source{snapshot, texts, options};
        QStringList rows;
        QStringList leftOut;
        QStringList addresses;
        for (const RouteRow& row : snapshot.analysis.companions.routes) {
            const AddressPair own = ownAddress(snapshot.document, row);
            const QString server = routedServer(source, row);
            const auto& card =
                row.gateway && row.gateway->family() == IpFamily::V6 ? own.v6 : own.v4;
            if (!row.gateway || !card) {
                leftOut.append(server);
                continue;
            }
            addresses += {card->toText(), destinationOf(row), row.gateway->toText()};
            rows.append(QStringLiteral("    @{ Server = %1; Own = '%2'; Destination = '%3'; "
                                       "Gateway = '%4' }")
                            .arg(powerShellText(server), card->toText(), destinationOf(row),
                                 row.gateway->toText()));
        }
        rows = scriptNotes(snapshot, texts, addresses) + rows;
        ExportOutcome outcome;
        leftOut.removeDuplicates();
        if (!leftOut.isEmpty())
            outcome.incomplete.push_back({&noGateway, {leftOut}});
        return writeAll(out, powerShellScript(QStringLiteral("routes.ps1"), rows), outcome);
    }
};

} // namespace

const Exporter& routesPowerShellExporter()
{
    static const RouteScript exporter;
    return exporter;
}

} // namespace edgeplanner
