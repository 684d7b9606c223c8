#include "support/lab/sockets.h"

#include <QtCore/QDebug>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>

namespace edgeplanner::test {

SocketAddress::SocketAddress(const Endpoint& end)
{
    const auto& bytes = end.address.bytes();
    if (end.address.family() == IpFamily::V4) {
        auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(end.port);
        std::memcpy(&v4->sin_addr, bytes.data(), sizeof(v4->sin_addr));
        length = sizeof(sockaddr_in);
    } else {
        auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(end.port);
        std::memcpy(&v6->sin6_addr, bytes.data(), sizeof(v6->sin6_addr));
        length = sizeof(sockaddr_in6);
    }
}

Endpoint SocketAddress::endpoint() const
{
    std::array<std::uint8_t, 16> bytes{};
    if (storage.ss_family == AF_INET) {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(&storage);
        std::memcpy(bytes.data(), &v4->sin_addr, sizeof(v4->sin_addr));
        return {IpAddress(IpFamily::V4, bytes), ntohs(v4->sin_port)};
    }
    const auto* v6 = reinterpret_cast<const sockaddr_in6*>(&storage);
    std::memcpy(bytes.data(), &v6->sin6_addr, sizeof(v6->sin6_addr));
    return {IpAddress(IpFamily::V6, bytes), ntohs(v6->sin6_port)};
}

int boundSocket(Transport transport, const Endpoint& end)
{
    const bool v6 = end.address.family() == IpFamily::V6;
    const int type = transport == Transport::Tcp ? SOCK_STREAM : SOCK_DGRAM;
    const int descriptor = socket(v6 ? AF_INET6 : AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof(on));
    if (v6)
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on));
    SocketAddress address(end);
    if (bind(descriptor, address.raw(), address.length) != 0)
        qFatal("cannot bind %s: %s", qPrintable(end.toText()), std::strerror(errno));
    return descriptor;
}

IpAddress anyAddress(IpFamily family)
{
    return {family, {}};
}

Endpoint localEnd(int descriptor)
{
    SocketAddress address;
    getsockname(descriptor, address.raw(), &address.length);
    return address.endpoint();
}

Endpoint remoteEnd(int descriptor)
{
    SocketAddress address;
    getpeername(descriptor, address.raw(), &address.length);
    return address.endpoint();
}

} // namespace edgeplanner::test
