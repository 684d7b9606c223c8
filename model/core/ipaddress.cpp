#include "model/core/ipaddress.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <algorithm>

namespace edgeplanner {

namespace asio = boost::asio::ip;

namespace {

asio::address_v4 toV4(const IpAddress& address)
{
    asio::address_v4::bytes_type bytes;
    std::copy_n(address.bytes().begin(), bytes.size(), bytes.begin());
    return asio::address_v4(bytes);
}

asio::address_v6 toV6(const IpAddress& address)
{
    asio::address_v6::bytes_type bytes;
    std::copy_n(address.bytes().begin(), bytes.size(), bytes.begin());
    return asio::address_v6(bytes);
}

IpAddress fromV4(const asio::address_v4& address)
{
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(address.to_bytes(), bytes.begin());
    return {IpFamily::V4, bytes};
}

IpAddress fromV6(const asio::address_v6& address)
{
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(address.to_bytes(), bytes.begin());
    return {IpFamily::V6, bytes};
}

int bitCount(IpFamily family)
{
    return family == IpFamily::V4 ? 32 : 128;
}

std::vector<Subnet> subnets(std::initializer_list<const char*> texts)
{
    std::vector<Subnet> result;
    for (const char* text : texts)
        result.push_back(*Subnet::fromText(QString::fromLatin1(text)));
    return result;
}

bool inAny(const IpAddress& address, const std::vector<Subnet>& networks)
{
    return std::ranges::any_of(networks,
                               [&](const Subnet& subnet) { return subnet.contains(address); });
}

} // namespace

std::optional<IpAddress> IpAddress::fromText(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    // A scope id is meaningless in a plan, and inet_pton would take "::1%eth0".
    if (bytes.isEmpty() || bytes.contains('%') || bytes.contains('\0'))
        return std::nullopt;
    boost::system::error_code error;
    const auto address = asio::make_address(bytes.constData(), error);
    if (error)
        return std::nullopt;
    return address.is_v4() ? fromV4(address.to_v4()) : fromV6(address.to_v6());
}

QString IpAddress::toText() const
{
    const auto text = m_family == IpFamily::V4 ? toV4(*this).to_string() : toV6(*this).to_string();
    return QString::fromStdString(text);
}

bool IpAddress::isPublic() const
{
    // IANA special-purpose registries (RFC 6890), without the documentation prefixes.
    static const auto notPublicV4 =
        subnets({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                 "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3"});
    static const auto publicV6 = subnets({"2000::/3", "64:ff9b::/96"});
    return m_family == IpFamily::V4 ? !inAny(*this, notPublicV4) : inAny(*this, publicV6);
}

std::optional<Subnet> Subnet::fromText(QStringView text)
{
    const auto slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return std::nullopt;
    const auto address = IpAddress::fromText(text.left(slash));
    bool ok = false;
    const QStringView lengthText = text.mid(slash + 1);
    const int length = lengthText.toInt(&ok);
    if (!address || !ok || length < 0 || length > bitCount(address->family())
        || lengthText.startsWith(QLatin1Char('+')))
        return std::nullopt;
    const Subnet subnet(*address, length);
    if (subnet.network() != *address)
        return std::nullopt;
    return subnet;
}

Subnet::Subnet(const IpAddress& address, int prefixLength)
    : m_network(address), m_prefixLength(std::clamp(prefixLength, 0, bitCount(address.family())))
{
    const auto length = static_cast<unsigned short>(m_prefixLength);
    if (address.family() == IpFamily::V4)
        m_network = fromV4(asio::network_v4(toV4(address), length).canonical().address());
    else
        m_network = fromV6(asio::network_v6(toV6(address), length).canonical().address());
}

QString Subnet::toText() const
{
    return m_network.toText() + QLatin1Char('/') + QString::number(m_prefixLength);
}

bool Subnet::contains(const IpAddress& address) const
{
    return address.family() == family() && Subnet(address, m_prefixLength).network() == m_network;
}

bool Subnet::overlaps(const Subnet& other) const
{
    return contains(other.network()) || other.contains(m_network);
}

std::uint64_t Subnet::usableCount() const
{
    const int hostBits = bitCount(family()) - m_prefixLength;
    if (hostBits >= 62)
        return std::uint64_t{1} << 62;
    const std::uint64_t all = std::uint64_t{1} << hostBits;
    if (hostBits < 2)
        return all;
    return family() == IpFamily::V4 ? all - 2 : all - 1;
}

std::optional<IpAddress> Subnet::at(std::uint64_t offset) const
{
    const int hostBits = bitCount(family()) - m_prefixLength;
    if (hostBits < 64 && offset >> hostBits != 0)
        return std::nullopt;
    auto bytes = m_network.bytes();
    std::uint64_t carry = offset;
    for (int i = bitCount(family()) / 8 - 1; i >= 0 && carry != 0; --i) {
        carry += bytes[static_cast<size_t>(i)];
        bytes[static_cast<size_t>(i)] = static_cast<std::uint8_t>(carry & 0xff);
        carry >>= 8;
    }
    return IpAddress(family(), bytes);
}

bool Subnet::isUsable(const IpAddress& address) const
{
    if (!contains(address))
        return false;
    const int hostBits = bitCount(family()) - m_prefixLength;
    if (hostBits < 2)
        return true;
    if (address == m_network)
        return false;
    return family() == IpFamily::V6 || address != at((std::uint64_t{1} << hostBits) - 1);
}

int smallestIpv4Prefix(int count)
{
    int prefix = 30;
    while (prefix > 1 && (std::int64_t{1} << (32 - prefix)) - 2 < count)
        --prefix;
    return prefix;
}

} // namespace edgeplanner
