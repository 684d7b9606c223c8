#pragma once

#include "model/core/enumtext.h"

#include <QtCore/QString>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace edgeplanner {

enum class Transport { Tcp, Udp };

constexpr auto enumTexts(Transport)
{
    return std::array{EnumText{Transport::Tcp, "tcp"}, EnumText{Transport::Udp, "udp"}};
}

/// Inclusive, 1..65535, from <= to.
struct PortRange
{
    std::uint16_t from = 0;
    std::uint16_t to = 0;

    friend auto operator<=>(const PortRange&, const PortRange&) = default;
    [[nodiscard]] bool contains(std::uint16_t port) const { return from <= port && port <= to; }
};

/// Sorted, not overlapping. std::nullopt means any port.
using Ports = std::optional<std::vector<PortRange>>;

/// "443", "50000-59999"; nothing else.
[[nodiscard]] QString toText(const PortRange& range);
/// "443, 3478"; `any` for any port.
[[nodiscard]] QString toText(const Ports& ports, const QString& any);
/// "443" or "50000-59999"; nullopt when it is neither or out of range.
[[nodiscard]] std::optional<PortRange> portRangeFromText(QStringView text);
[[nodiscard]] bool covers(const Ports& ports, std::uint16_t port);

} // namespace edgeplanner
