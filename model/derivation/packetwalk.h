#pragma once

#include "model/core/message.h"
#include "model/derivation/firewallpolicies.h"

namespace edgeplanner {

struct WalkEnd
{
    QString address; ///< as text; "Any" kinds keep the party's name
    QString port;    ///< number, range, or empty for any

    friend bool operator==(const WalkEnd&, const WalkEnd&) = default;
};

/// One device a packet meets.
struct WalkStep
{
    enum class Verdict { Passed, Blocked, Delivered };
    std::optional<ElementId> device;
    WalkEnd source;      ///< when it leaves the device
    WalkEnd destination; ///< when it leaves the device
    QString rule;        ///< id of the rule that let it pass, or empty
    Message translation; ///< what the device rewrote, or empty
    Verdict verdict = Verdict::Passed;
    Message reason;
};
constexpr auto enumTexts(WalkStep::Verdict)
{
    using enum WalkStep::Verdict;
    return std::array{EnumText{Passed, "passed"}, EnumText{Blocked, "blocked"},
                      EnumText{Delivered, "delivered"}};
}

struct PacketWalk
{
    std::vector<WalkStep> steps;
    WalkStep::Verdict verdict = WalkStep::Verdict::Blocked;
    Message reason;
};

struct WalkQuestion
{
    ElementId from{0};
    ElementId to{0};
    std::optional<VipRole> service; ///< of the edge pool, where one is named
    Transport transport = Transport::Tcp;
    std::uint16_t port = 0; ///< destination port
};

/// The service, or the inside, that a local endpoint belongs to; nullopt for a reverse proxy.
[[nodiscard]] std::optional<VipRole> roleOf(LocalEndpoint endpoint);

/// Step 6, for one packet: hop by hop from one element to another, with the addresses it carries,
/// the rule and the translation that act, and where and why it ends.
[[nodiscard]] PacketWalk packetWalk(const Document& document, const std::vector<Flow>& flows,
                                    const std::vector<FlowPaths>& paths,
                                    const FirewallPolicies& policies, const WalkQuestion& question);

} // namespace edgeplanner
