#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// What filling a series would put into one server of a pool.
struct SeriesValue
{
    int slot = 0;
    QString path; ///< "servers.2.access.v4"
    QString before;
    QString value;
    Message problem; ///< why it does not work there; empty when it does

    friend bool operator==(const SeriesValue&, const SeriesValue&) = default;
};

/// Counts on from `first` over all servers of a pool, in order of their slots. `field` is one of a
/// server: "fqdn" counts the last number of the first label on ("edge01" to "edge02"), addresses
/// ("access.v4") count by one. The error says why there is no such series.
[[nodiscard]] Result<std::vector<SeriesValue>, EditError>
seriesValues(const Document& document, const Catalog& catalog, ElementId pool, const QString& field,
             const QString& first);

/// Puts the series in as one step. Refused when one of the values does not work.
[[nodiscard]] EditResult fillSeries(const Document& document, const Catalog& catalog,
                                    ElementId pool, const QString& field, const QString& first);

} // namespace edgeplanner
