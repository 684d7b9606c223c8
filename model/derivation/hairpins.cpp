#include "model/derivation/hairpins.h"

namespace edgeplanner {

std::vector<const NatRow*> hairpinRows(const std::vector<NatRow>& table, ElementId firewall)
{
    std::vector<const NatRow*> rows;
    for (const NatRow& row : table)
        if (row.firewall == firewall && row.topologyBuilderAddress)
            rows.push_back(&row);
    if (rows.size() < 2)
        rows.clear();
    return rows;
}

} // namespace edgeplanner
