#pragma once

#include <QtCore/QString>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace edgeplanner {

enum class IpFamily : std::uint8_t { V4, V6 };

/// An IPv4 or IPv6 address without scope or port. Written in its canonical form (RFC 5952).
class IpAddress
{
public:
    [[nodiscard]] static std::optional<IpAddress> fromText(QStringView text);
    /// V4 uses the first four bytes; network order.
    IpAddress(IpFamily family, std::array<std::uint8_t, 16> bytes)
        : m_family(family), m_bytes(bytes)
    {
    }

    [[nodiscard]] IpFamily family() const noexcept { return m_family; }
    [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const noexcept { return m_bytes; }
    [[nodiscard]] QString toText() const;

    /// Neither private, shared, loopback, link local, documentation, multicast nor unspecified.
    /// Documentation prefixes (RFC 5737, RFC 3849) count as public: they stand for public addresses.
    [[nodiscard]] bool isPublic() const;

    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;

private:
    IpFamily m_family;
    std::array<std::uint8_t, 16> m_bytes;
};

/// A network in CIDR form; host bits are always zero.
class Subnet
{
public:
    /// "10.45.16.0/24". Host bits set or a missing prefix length give nullopt.
    [[nodiscard]] static std::optional<Subnet> fromText(QStringView text);
    /// prefixLength 0..32 or 0..128; host bits of `address` are cleared.
    Subnet(const IpAddress& address, int prefixLength);

    [[nodiscard]] const IpAddress& network() const noexcept { return m_network; }
    [[nodiscard]] int prefixLength() const noexcept { return m_prefixLength; }
    [[nodiscard]] IpFamily family() const noexcept { return m_network.family(); }
    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool contains(const IpAddress& address) const;
    [[nodiscard]] bool overlaps(const Subnet& other) const;
    /// True when a host may carry the address: inside, and (IPv4, up to /30) neither the network
    /// nor the broadcast address; (IPv6, up to /126) not the subnet-router anycast address.
    [[nodiscard]] bool isUsable(const IpAddress& address) const;
    /// How many addresses isUsable() accepts, capped at 2^62.
    [[nodiscard]] std::uint64_t usableCount() const;
    /// network + offset; nullopt past the end.
    [[nodiscard]] std::optional<IpAddress> at(std::uint64_t offset) const;

    friend auto operator<=>(const Subnet&, const Subnet&) = default;

private:
    IpAddress m_network;
    int m_prefixLength;
};

/// Longest IPv4 prefix whose usable addresses hold `count` of them, 30 at most (29 for 3, 28 for 14 …).
[[nodiscard]] int smallestIpv4Prefix(int count);

} // namespace edgeplanner
