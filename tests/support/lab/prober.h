#pragma once

#include "model/core/ipaddress.h"
#include "model/core/ports.h"
#include "support/lab/netns.h"

#include <QtCore/QSet>
#include <map>
#include <memory>
#include <set>

namespace edgeplanner::test {

/// A machine that sends and receives.
struct LabHost
{
    QString name;
    std::shared_ptr<NetNamespace> space;
    std::vector<IpAddress> addresses;
    /// TCP ports that another program serves here.
    std::set<std::uint16_t> served;
};

/// Address and port of one end.
struct Endpoint
{
    IpAddress address{IpFamily::V4, {}};
    std::uint16_t port = 0;

    [[nodiscard]] QString toText() const;
    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

/// One packet, or one connection, that somebody tries.
struct Packet
{
    std::size_t host = 0; ///< who sends it
    Transport transport = Transport::Tcp;
    Endpoint from;
    Endpoint to;

    [[nodiscard]] QString toText() const;
    friend auto operator<=>(const Packet&, const Packet&) = default;
};

/// Where a packet arrived, and what it looked like there.
struct Arrival
{
    std::size_t host = 0;
    Endpoint from;
    Endpoint to;
};

struct Outcome
{
    bool answered = false; ///< the reply came back to the sender
    bool rejected = false; ///< some machine said no: the packet had passed the filters
    std::vector<Arrival> arrivals;

    [[nodiscard]] bool isSilent() const { return !answered && !rejected && arrivals.empty(); }
};

/// Listens everywhere, sends everything at once and says what became of it. TCP connects and
/// exchanges a line; UDP exchanges a datagram.
class Prober
{
public:
    /// `ports`: on which every host listens, by transport.
    Prober(const std::vector<LabHost>& hosts,
           const std::map<Transport, std::set<std::uint16_t>>& ports);
    ~Prober();
    Prober(const Prober&) = delete;
    Prober& operator=(const Prober&) = delete;

    /// Waits until something is heard of each of the first `expected` packets, and then for
    /// `silence` ms more; five seconds at most. One outcome a packet, same order.
    [[nodiscard]] std::vector<Outcome> run(const std::vector<Packet>& packets, std::size_t expected,
                                           int silence);

private:
    class Sockets;
    std::unique_ptr<Sockets> m_sockets;
};

} // namespace edgeplanner::test
