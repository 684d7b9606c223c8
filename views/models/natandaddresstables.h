#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "views/models/tablecontent.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// Where the field behind a cell stands.
struct FieldPlace
{
    QString target;
    QString path;
};

/// Translations of every firewall, one group each. Public addresses are edited in place.
class NatTable
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::NatTable)

public:
    [[nodiscard]] static TableContent content(const Snapshot& snapshot, const Texts& texts);
    [[nodiscard]] static std::optional<FieldPlace> place(const Snapshot& snapshot,
                                                         const QString& rowKey);
};

/// Who carries which address, by network, with what each network needs and has left.
class AddressTable
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::AddressTable)

public:
    [[nodiscard]] static TableContent content(const Snapshot& snapshot, const Texts& texts);
    /// Nullopt when that address is not set by a field of its own.
    [[nodiscard]] static std::optional<FieldPlace> place(const Snapshot& snapshot,
                                                         const QString& rowKey);
    /// Missing, in conflict, outside its network.
    [[nodiscard]] static int troubles(const AddressPlan& plan);

private:
    [[nodiscard]] static QString groupTitle(const Snapshot& snapshot,
                                            const PlannedAddress& planned);
    [[nodiscard]] static QString networkTitle(const Snapshot& snapshot, SegmentId segment);
    /// "10.45.16.0/24: 8 used, 246 free"
    [[nodiscard]] static QString room(const SubnetUse& use);
    [[nodiscard]] static TableCell state(const PlannedAddress& planned);
};

} // namespace edgeplanner
