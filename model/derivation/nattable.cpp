#include "model/derivation/companionparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// The row of one translation; nullopt when what it translates is gone.
std::optional<NatRow> rowOf(const Document& document, ElementId firewall, const Translation& t)
{
    NatRow row{.firewall = firewall,
               .device = t.device,
               .slot = t.slot,
               .service = {},
               .privateAddress = {},
               .publicAddress = t.publicAddress};
    if (const auto* pool = document.find<EdgePool>(t.device)) {
        const EdgeServer* server = pool->server(t.slot);
        if (!server)
            return std::nullopt;
        if (!pool->singleAddress)
            row.service = t.service;
        row.privateAddress = pool->externalAddress(*server, t.service);
        // Relay candidates carry the A/V address: it is the one the pool has to be told.
        row.topologyBuilderAddress = pool->singleAddress || t.service == Service::Av;
        return row;
    }
    if (const auto* proxy = document.find<ReverseProxy>(t.device)) {
        row.privateAddress = proxy->external;
        return row;
    }
    return std::nullopt;
}

} // namespace

std::vector<NatRow> natTable(const Document& document)
{
    std::vector<NatRow> rows;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* firewall = it->as<Firewall>())
            for (const Translation& translation : firewall->translations)
                if (auto row = rowOf(document, it.key(), translation))
                    rows.push_back(std::move(*row));
    std::ranges::stable_sort(rows, {}, [](const NatRow& row) {
        return std::tuple(row.firewall, row.device, row.slot, row.service);
    });
    return rows;
}

} // namespace edgeplanner
