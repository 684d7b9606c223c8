#pragma once

#include "support/lab/prober.h"

#include <sys/socket.h>

namespace edgeplanner::test {

/// An address as the kernel takes it.
struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage);

    SocketAddress() = default;
    explicit SocketAddress(const Endpoint& end);
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] sockaddr* raw() { return reinterpret_cast<sockaddr*>(&storage); }
};

/// A socket of the present namespace that never blocks and shares its port, bound to that end.
/// Ends the test program when the kernel refuses.
[[nodiscard]] int boundSocket(Transport transport, const Endpoint& end);

/// Every address of the family.
[[nodiscard]] IpAddress anyAddress(IpFamily family);

[[nodiscard]] Endpoint localEnd(int descriptor);
[[nodiscard]] Endpoint remoteEnd(int descriptor);

} // namespace edgeplanner::test
