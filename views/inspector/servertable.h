#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "views/models/tablecontent.h"

namespace edgeplanner {

/// The servers of a pool with their names and addresses, one group a server. The key of a row is the
/// path of its field; the column "public" holds what the firewall translates the address to.
/// Empty when the element has no servers.
[[nodiscard]] std::optional<TableContent> serverTable(const Snapshot& snapshot, const Texts& texts,
                                                      ElementId pool);

/// Target and path of the field behind a cell of the server table.
struct ServerField
{
    QString target;
    QString path;
};
[[nodiscard]] std::optional<ServerField> serverField(const Document& document, ElementId pool,
                                                     const QString& rowKey, const QString& column);

} // namespace edgeplanner
