#pragma once

#include "model/core/message.h"

namespace edgeplanner::walktext {

// Sentences that request, media between servers and answer of a walk share.
inline constexpr MessageText sent{"walk.sent",
                                  QT_TRANSLATE_NOOP("model", "The connection starts here.")};
inline constexpr MessageText allowed{"walk.allowed",
                                     QT_TRANSLATE_NOOP("model", "Rule %1 lets it pass.")};
inline constexpr MessageText forwarded{"walk.forwarded",
                                       QT_TRANSLATE_NOOP("model", "Passed on without a change.")};
inline constexpr MessageText noRule{
    "walk.no-rule", QT_TRANSLATE_NOOP("model", "No rule of this firewall allows %1 %2 here.")};
inline constexpr MessageText noPath{
    "walk.no-path",
    QT_TRANSLATE_NOOP("model", "No firewall, load balancer or router connects the two networks.")};
inline constexpr MessageText destinationNat{
    "walk.destination-nat", QT_TRANSLATE_NOOP("model", "Destination %1 becomes %2.")};
inline constexpr MessageText sourceNat{"walk.source-nat",
                                       QT_TRANSLATE_NOOP("model", "Source %1 becomes %2.")};
inline constexpr MessageText bothNat{
    "walk.both-nat",
    QT_TRANSLATE_NOOP("model", "Destination %1 becomes %2, source %3 becomes %4.")};

} // namespace edgeplanner::walktext
