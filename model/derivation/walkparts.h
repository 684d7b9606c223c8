#pragma once

#include "model/derivation/packetwalk.h"

namespace edgeplanner {

// What request, media between servers and answer of a walk share.

/// One address stands for the list: a walk follows one packet. Empty when there is none.
[[nodiscard]] QString firstAddress(const std::vector<Subnet>& addresses);
[[nodiscard]] QString firstAddress(const AddressPair& addresses);

/// Address of an element as the far end of a flow; its name when it has none.
[[nodiscard]] WalkEnd endOf(const Document& document, ElementId element, const QString& port);

/// The way of the flow from or to that far end; any way when nobody is drawn there.
[[nodiscard]] const Path* wayOf(const WalkGround& ground, std::size_t flow,
                                std::optional<ElementId> far);

/// The rule of the flow on that firewall, or null.
[[nodiscard]] const PolicyRule* ruleOn(const WalkGround& ground, ElementId firewall,
                                       std::size_t flow);

/// The virtual address that a flow to a load balancer is for, or null.
[[nodiscard]] const Vip* vipOf(const Document& document, const Flow& flow);

/// Appends a step; what arrives there is what left the one before.
WalkStep& addStep(std::vector<WalkStep>& steps, WalkStep step);

/// Ends the walk at its last step, which fails for that reason.
void fail(PacketWalk& walk, WalkStep::Verdict verdict, Message reason);
void deliver(PacketWalk& walk, WalkStep receiver, bool filtered);

} // namespace edgeplanner
