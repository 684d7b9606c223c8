#pragma once

#include "support/lab/perimeterlab.h"

namespace edgeplanner::test {

/// A packet that has to pass, and what it must look like where it arrives.
struct PassingPacket
{
    Packet packet;
    QString rule; ///< what it proves: "X19-1", "X19-1 hairpin"
    std::size_t flow = 0;
    std::vector<std::size_t> receivers; ///< hosts; one of them must get it
    /// nullopt = of whichever receiver
    std::optional<IpAddress> arrivesAt;
    IpAddress arrivesFrom{IpFamily::V4, {}};
    bool keepsSourcePort = true; ///< a proxy opens a connection of its own
    bool hairpin = false;
};

/// What a design must let pass, and a sample of what it must not. Both follow from its flows, by
/// the words of the documents: one-to-one translation without port change, VIPs that rewrite the
/// source or do not. Nothing of it is taken from firewall policies or configurations.
class ProbePlan
{
public:
    ProbePlan(const Document& document, const Analysis& analysis, const PerimeterLab& lab);

    [[nodiscard]] const std::vector<PassingPacket>& passing() const { return m_passing; }
    /// Neighbour ports, neighbour addresses, reversed direction, the other transport, the private
    /// address past the translation, "any" from or to another side; only what no flow allows.
    [[nodiscard]] const std::vector<Packet>& refused() const { return m_refused; }
    /// On which hosts must listen.
    [[nodiscard]] std::map<Transport, std::set<std::uint16_t>> ports() const;
    /// Moves all source ports that are free to choose, so that no connection is met twice.
    void freshen();

private:
    struct Ends;
    void addFlow(std::size_t index, IpFamily family);
    void addInbound(std::size_t index, const Ends& ends);
    void addOutbound(std::size_t index, const Ends& ends);
    void addHairpin(std::size_t index, const Ends& ends);
    void addNeighbours(const PassingPacket& passing, const Ends& ends);
    void refuse(Packet packet);
    void pass(PassingPacket passing);
    void addOtherSides(const PassingPacket& passing, const Ends& ends);
    [[nodiscard]] bool isAllowed(const Packet& packet) const;
    [[nodiscard]] bool isFar(const Flow& flow, const IpAddress& address) const;
    [[nodiscard]] bool allows(const Flow& flow, const Packet& packet) const;
    [[nodiscard]] std::vector<IpAddress> membersOf(const Flow& flow, IpFamily family) const;
    [[nodiscard]] Packet packet(const Flow& flow, const IpAddress& from,
                                std::optional<std::uint16_t> fromPort, const IpAddress& to,
                                std::uint16_t toPort);

    const Document& m_document;
    const Analysis& m_analysis;
    const PerimeterLab& m_lab;
    std::vector<PassingPacket> m_passing;
    std::vector<Packet> m_refused;
    std::set<std::tuple<Transport, IpAddress, Endpoint>> m_refusedOnce;
    std::uint16_t m_nextPort;
};

} // namespace edgeplanner::test
