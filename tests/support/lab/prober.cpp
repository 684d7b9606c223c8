#include "support/lab/prober.h"

#include "support/lab/sockets.h"

#include <QtCore/QDebug>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace edgeplanner::test {

namespace {

constexpr int longestRun = 5000;  // ms
constexpr int resendAfter = 1000; // ms, for datagrams
constexpr std::size_t lineLength = 8;

/// "Q0000042": a question, "R0000042": the reply to it. The number says which packet it is.
std::array<char, lineLength + 1> line(char kind, std::size_t packet)
{
    std::array<char, lineLength + 1> text{};
    std::snprintf(text.data(), text.size(), "%c%07zu", kind, packet % 10000000);
    return text;
}

std::size_t numberIn(const char* text)
{
    return static_cast<std::size_t>(std::strtoul(text + 1, nullptr, 10));
}

} // namespace

QString Endpoint::toText() const
{
    return QStringLiteral("%1:%2").arg(address.toText()).arg(port);
}

QString Packet::toText() const
{
    return QStringLiteral("%1 %2 > %3")
        .arg(edgeplanner::toText(transport), from.toText(), to.toText());
}

class Prober::Sockets
{
public:
    explicit Sockets(const std::vector<LabHost>& hosts) : m_hosts(hosts)
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        m_poll = epoll_create1(EPOLL_CLOEXEC);
    }
    ~Sockets()
    {
        for (const auto& [descriptor, socket] : m_open)
            close(descriptor);
        close(m_poll);
    }
    Sockets(const Sockets&) = delete;
    Sockets& operator=(const Sockets&) = delete;

    void listenOn(std::size_t host, const std::map<Transport, std::set<std::uint16_t>>& ports)
    {
        const InNamespace there(*m_hosts[host].space);
        for (const auto& [transport, numbers] : ports)
            for (std::uint16_t port : numbers) {
                if (transport == Transport::Tcp && !m_hosts[host].served.contains(port))
                    for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
                        const int socket = boundSocket(transport, {anyAddress(family), port});
                        ::listen(socket, SOMAXCONN);
                        watch(socket, {Kind::Listener, host, 0}, EPOLLIN);
                    }
                if (transport == Transport::Udp)
                    for (const IpAddress& address : m_hosts[host].addresses)
                        (void)datagramSocket(host, {address, port});
            }
    }

    std::vector<Outcome> run(const std::vector<Packet>& packets, std::size_t expected, int silence)
    {
        m_outcomes.assign(packets.size(), {});
        m_targets.clear();
        for (const Packet& packet : packets)
            m_targets.push_back(packet.to);
        m_first = m_next;
        m_next += packets.size();
        for (std::size_t i = 0; i < packets.size(); ++i)
            send(packets[i], i);
        QElapsedTimer clock;
        clock.start();
        qint64 resent = 0;
        qint64 complete = -1;
        while (clock.elapsed() < longestRun) {
            handleEvents();
            const auto heard = std::ranges::count_if(
                m_outcomes.begin(), m_outcomes.begin() + static_cast<std::ptrdiff_t>(expected),
                [](const Outcome& outcome) { return outcome.answered || outcome.rejected; });
            if (complete < 0 && static_cast<std::size_t>(heard) == expected)
                complete = clock.elapsed();
            if (complete >= 0 && clock.elapsed() - complete > silence)
                break;
            if (clock.elapsed() - resent > resendAfter) {
                resent = clock.elapsed();
                for (std::size_t i = 0; i < packets.size(); ++i)
                    if (packets[i].transport == Transport::Udp && !m_outcomes[i].answered)
                        send(packets[i], i);
            }
        }
        closeSenders();
        return m_outcomes;
    }

private:
    enum class Kind { Listener, Accepted, Connecting, Datagram };
    struct Socket
    {
        Kind kind = Kind::Listener;
        std::size_t host = 0;
        std::size_t packet = 0; ///< of a connection that we open
    };

    void watch(int descriptor, const Socket& socket, std::uint32_t events)
    {
        m_open[descriptor] = socket;
        epoll_event event{};
        event.events = events;
        event.data.fd = descriptor;
        epoll_ctl(m_poll, EPOLL_CTL_ADD, descriptor, &event);
    }

    void drop(int descriptor)
    {
        m_open.erase(descriptor);
        close(descriptor);
    }

    /// The present namespace must be that of the host.
    int datagramSocket(std::size_t host, const Endpoint& end)
    {
        const auto [known, isNew] = m_datagrams.try_emplace({host, end}, -1);
        if (isNew) {
            known->second = boundSocket(Transport::Udp, end);
            watch(known->second, {Kind::Datagram, host, 0}, EPOLLIN);
        }
        return known->second;
    }

    void send(const Packet& packet, std::size_t index)
    {
        const InNamespace there(*m_hosts[packet.host].space);
        SocketAddress target(packet.to);
        if (packet.transport == Transport::Udp) {
            const auto text = line('Q', m_first + index);
            (void)sendto(datagramSocket(packet.host, packet.from), text.data(), lineLength, 0,
                         target.raw(), target.length);
            return;
        }
        const int socket = boundSocket(Transport::Tcp, packet.from);
        (void)connect(socket, target.raw(), target.length);
        watch(socket, {Kind::Connecting, packet.host, index}, EPOLLIN | EPOLLOUT);
    }

    void handleEvents()
    {
        std::array<epoll_event, 64> events{};
        const int count = epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), 20);
        for (int i = 0; i < count; ++i) {
            const epoll_event& event = events[static_cast<std::size_t>(i)];
            const auto known = m_open.find(event.data.fd);
            if (known == m_open.end())
                continue;
            switch (known->second.kind) {
            case Kind::Listener: accept(known->first, known->second); break;
            case Kind::Accepted: answer(known->first, known->second); break;
            case Kind::Connecting: proceed(known->first, known->second, event.events); break;
            case Kind::Datagram: receive(known->first, known->second); break;
            }
        }
    }

    void accept(int descriptor, Socket listener)
    {
        const int socket = accept4(descriptor, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket >= 0)
            watch(socket, {Kind::Accepted, listener.host, 0}, EPOLLIN);
    }

    void answer(int descriptor, Socket socket)
    {
        std::array<char, lineLength + 1> text{};
        const auto size = recv(descriptor, text.data(), lineLength, 0);
        if (size == static_cast<ssize_t>(lineLength) && text[0] == 'Q') {
            arrived(numberIn(text.data()),
                    {socket.host, remoteEnd(descriptor), localEnd(descriptor)});
            text[0] = 'R';
            (void)::send(descriptor, text.data(), lineLength, MSG_NOSIGNAL);
        }
        drop(descriptor);
    }

    void proceed(int descriptor, Socket socket, std::uint32_t events)
    {
        Outcome& outcome = m_outcomes[socket.packet];
        int error = 0;
        socklen_t length = sizeof(error);
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
        if (error == ECONNREFUSED || error == ECONNRESET)
            outcome.rejected = true;
        if (error != 0) {
            drop(descriptor);
            return;
        }
        if ((events & EPOLLIN) != 0) {
            std::array<char, lineLength + 1> text{};
            const auto size = recv(descriptor, text.data(), lineLength, 0);
            outcome.answered = size == static_cast<ssize_t>(lineLength)
                               && numberIn(text.data()) == m_first + socket.packet;
            outcome.rejected = !outcome.answered;
            drop(descriptor);
        } else if ((events & EPOLLOUT) != 0) {
            const auto text = line('Q', m_first + socket.packet);
            (void)::send(descriptor, text.data(), lineLength, MSG_NOSIGNAL);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.fd = descriptor;
            epoll_ctl(m_poll, EPOLL_CTL_MOD, descriptor, &event);
        }
    }

    void receive(int descriptor, Socket socket)
    {
        std::array<char, lineLength + 1> text{};
        SocketAddress peer;
        const auto size =
            recvfrom(descriptor, text.data(), lineLength, 0, peer.raw(), &peer.length);
        if (size != static_cast<ssize_t>(lineLength))
            return;
        const std::size_t number = numberIn(text.data());
        if (text[0] == 'R') {
            // Only from where it was asked: a client takes no answer from a stranger.
            if (Outcome* outcome = outcomeOf(number))
                outcome->answered =
                    outcome->answered || peer.endpoint() == m_targets[number - m_first];
            return;
        }
        arrived(number, {socket.host, peer.endpoint(), localEnd(descriptor)});
        text[0] = 'R';
        (void)sendto(descriptor, text.data(), lineLength, 0, peer.raw(), peer.length);
    }

    Outcome* outcomeOf(std::size_t number)
    {
        const bool ours = number >= m_first && number - m_first < m_outcomes.size();
        return ours ? &m_outcomes[number - m_first] : nullptr;
    }

    void arrived(std::size_t number, const Arrival& arrival)
    {
        if (Outcome* outcome = outcomeOf(number))
            outcome->arrivals.push_back(arrival);
    }

    void closeSenders()
    {
        std::vector<int> done;
        for (const auto& [descriptor, socket] : m_open)
            if (socket.kind == Kind::Connecting || socket.kind == Kind::Accepted)
                done.push_back(descriptor);
        for (int descriptor : done)
            drop(descriptor);
    }

    const std::vector<LabHost>& m_hosts;
    int m_poll = -1;
    std::map<int, Socket> m_open;
    std::map<std::pair<std::size_t, Endpoint>, int> m_datagrams;
    std::vector<Outcome> m_outcomes;
    std::vector<Endpoint> m_targets; ///< of the packets of this run
    std::size_t m_first = 0;         ///< number of the first packet of this run
    std::size_t m_next = 1;
};

Prober::Prober(const std::vector<LabHost>& hosts,
               const std::map<Transport, std::set<std::uint16_t>>& ports)
    : m_sockets(std::make_unique<Sockets>(hosts))
{
    for (std::size_t host = 0; host < hosts.size(); ++host)
        m_sockets->listenOn(host, ports);
}

Prober::~Prober() = default;

std::vector<Outcome> Prober::run(const std::vector<Packet>& packets, std::size_t expected,
                                 int silence)
{
    return m_sockets->run(packets, expected, silence);
}

} // namespace edgeplanner::test
