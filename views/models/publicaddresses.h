#pragma once

#include "model/analysis/analysis.h"
#include "model/analysis/whatif.h"
#include "model/catalog/texts.h"
#include "views/models/tablecontent.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// The public addresses of one edge pool as sums of rows.
struct PublicAddressSheet
{
    struct Row
    {
        std::optional<ChipKind> chip;
        QString name;
        QString fqdn;
        QStringList servers; ///< the public address on each server; empty = not assigned
        QString vip;         ///< empty = none, or not assigned
        bool hasVip = false;
        int count = 0;
        QString reason;

        friend bool operator==(const Row&, const Row&) = default;
    };
    QString pool;
    QString plan;        ///< "Hardware load balancer, public addresses"
    QStringList servers; ///< names
    std::vector<Row> rows;
    int onServers = 0;
    int onVips = 0;
    int total = 0;
    QString reason;   ///< "3 VIP + 2 × 3 = 9"
    QStringList also; ///< what else is public in the design
    QString designTotal;
    QStringList orders; ///< what each site gets from its provider

    friend bool operator==(const PublicAddressSheet&, const PublicAddressSheet&) = default;
};

class PublicAddresses
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::PublicAddresses)

public:
    /// Empty when there is no such pool.
    [[nodiscard]] static PublicAddressSheet sheet(const Snapshot& snapshot, const Texts& texts,
                                                  ElementId pool);
    /// The variants of a pool side by side; the key of a row is its number.
    [[nodiscard]] static TableContent whatIf(const std::vector<PoolVariant>& variants,
                                             const Texts& texts);
    /// Everything that is said about a variant.
    [[nodiscard]] static QString consequences(const PoolVariant& variant, const Texts& texts);

private:
    /// What tells it from the other variants, in the width of a column.
    [[nodiscard]] static QString shortName(const PoolVariant& variant);
};

} // namespace edgeplanner
