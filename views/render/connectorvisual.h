#pragma once

#include "model/core/ports.h"
#include "views/render/nodegeometry.h"

namespace edgeplanner {

/// "Any host" of a segment, which is no element. Where its flows meet several firewalls, there is one
/// before each of them, so that every line crosses the firewall that has its rules.
struct OpenEnd
{
    SegmentId segment{0};
    std::optional<ElementId> firewall; ///< only where there are several

    friend auto operator<=>(const OpenEnd&, const OpenEnd&) = default;
};

/// One end of a connector.
struct EndVisual
{
    std::optional<ElementId> element;
    std::optional<OpenEnd> open;
    PortRole role = PortRole::Body;
    int row = 0;

    friend bool operator==(const EndVisual&, const EndVisual&) = default;
    friend auto operator<=>(const EndVisual& a, const EndVisual& b)
    {
        return std::tuple(a.element, a.open, a.role, a.row)
               <=> std::tuple(b.element, b.open, b.role, b.row);
    }
};

/// The opening in a firewall through which a connector passes.
struct GateVisual
{
    ElementId firewall{0};
    QStringList rules; ///< ids of the firewall's rules, in its order
    std::vector<std::pair<Transport, PortRange>> ports; ///< exactly what the rules open; sorted
    QStringList lines; ///< the same, short enough for the gate: at most two

    friend bool operator==(const GateVisual&, const GateVisual&) = default;
};

/// A line between two ends: all flows between them in one bundle, or an association without flows.
struct ConnectorVisual
{
    EndVisual outer;          ///< the far end of the flows
    EndVisual local;          ///< the perimeter end
    bool headAtOuter = false; ///< somebody opens connections towards that end
    bool headAtLocal = false;
    std::vector<GateVisual> gates;
    std::vector<AssociationId> associations;
    /// Continues the way behind a virtual address: no rule is needed for it.
    bool behindVip = false;
    std::vector<std::size_t> flows; ///< indices in Analysis::flows

    friend bool operator==(const ConnectorVisual&, const ConnectorVisual&) = default;
};

/// Ports for a gate: "443 3478", "50001-3", "50000+"; two lines at most, then "+2".
[[nodiscard]] QStringList gateLines(const std::vector<std::pair<Transport, PortRange>>& ports);

} // namespace edgeplanner
