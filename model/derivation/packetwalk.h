#pragma once

#include "model/core/message.h"
#include "model/derivation/firewallpolicies.h"

namespace edgeplanner {

struct WalkEnd
{
    QString address; ///< as text, or the name of somebody who may have any; empty = anybody
    QString port;    ///< number, range, or empty for any

    friend bool operator==(const WalkEnd&, const WalkEnd&) = default;
};

/// One device a packet meets.
struct WalkStep
{
    /// Blocked: a filter refuses it. Broken: it goes no further or nobody accepts it, because of how
    /// the design translates or balances.
    enum class Verdict { Passed, Blocked, Broken, Delivered };
    /// nullopt = a far end that nobody has drawn
    std::optional<ElementId> device;
    int slot = 0;               ///< server of an edge pool; 0 = not said
    WalkEnd arrivedSource;      ///< when it reaches the device; of the first step as it is sent
    WalkEnd arrivedDestination; ///< when it reaches the device
    WalkEnd source;             ///< when it leaves the device
    WalkEnd destination;        ///< when it leaves the device
    QString rule;               ///< id of the rule that let it pass, or empty
    Message translation;        ///< what the device rewrote, or empty
    Verdict verdict = Verdict::Passed;
    Message reason;
};
constexpr auto enumTexts(WalkStep::Verdict)
{
    using enum WalkStep::Verdict;
    return std::array{EnumText{Passed, "passed"}, EnumText{Blocked, "blocked"},
                      EnumText{Broken, "broken"}, EnumText{Delivered, "delivered"}};
}

/// A request and its answer.
struct PacketWalk
{
    std::vector<WalkStep> steps; ///< the request, from who opens it
    std::vector<WalkStep> reply; ///< the answer, from the receiver; empty when nothing arrives
    WalkStep::Verdict verdict = WalkStep::Verdict::Blocked;
    Message reason;
    Message symptom; ///< what people notice when it fails; empty when nothing is known to need it
};

struct WalkQuestion
{
    ElementId from{0};
    ElementId to{0};
    std::optional<VipRole> service; ///< of the edge pool, where one is named
    Transport transport = Transport::Tcp;
    std::uint16_t port = 0; ///< destination port
};

/// What a walk is followed through: the parts of an analysis.
struct WalkGround
{
    const Document& document;
    const std::vector<Flow>& flows;
    const std::vector<FlowPaths>& paths;
    const FirewallPolicies& policies;
};

/// The service, or the inside, that a local endpoint belongs to; nullopt for a reverse proxy.
[[nodiscard]] std::optional<VipRole> roleOf(LocalEndpoint endpoint);

/// Step 6, for one packet: hop by hop from one element to another and back, with the addresses it
/// carries, the rule and the translation that act, and where and why it ends. Media from an edge pool
/// to another, or from its first server to its second, goes over public A/V addresses.
[[nodiscard]] PacketWalk packetWalk(const WalkGround& ground, const WalkQuestion& question);

/// The same for one flow, with its lowest destination port and the first of its named far ends;
/// nobody in particular where it has none.
[[nodiscard]] PacketWalk packetWalk(const WalkGround& ground, std::size_t flow);

} // namespace edgeplanner
