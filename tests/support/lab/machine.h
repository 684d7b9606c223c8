#pragma once

#include "model/core/id.h"
#include "support/lab/perimeterlab.h"

namespace edgeplanner::test {

/// One namespace of the lab, while it is put together.
struct PerimeterLab::Machine
{
    QString name;
    std::optional<ElementId> element;
    int slot = 0;
    bool sends = true; ///< is a host, too
    std::shared_ptr<NetNamespace> space = std::make_shared<NetNamespace>();
    std::vector<IpAddress> addresses;
    std::set<SegmentId> segments;
    std::set<std::uint16_t> served;
    QStringList commands; ///< of `ip -batch`, run inside
};

/// Both families of a pair, as far as assigned.
[[nodiscard]] std::vector<IpAddress> addressesOf(const AddressPair& pair);
/// Ends the test program when the tool fails.
void mustRun(const QString& program, const QStringList& arguments, const QByteArray& input);

} // namespace edgeplanner::test
