#pragma once

#include "model/core/enumtext.h"

#include <array>

namespace edgeplanner {

/// What readers of a firewall request ask. Texts explanation.<id> and explanation.<id>.description.
enum class Explanation {
    AnySource,
    Replies,
    MediaRange,
    Udp,
    NoSourceTranslation,
    Hairpin,
    Inspection,
    Balancer
};
constexpr auto enumTexts(Explanation)
{
    using enum Explanation;
    return std::array{EnumText{AnySource, "any-source"},
                      EnumText{Replies, "replies"},
                      EnumText{MediaRange, "media-range"},
                      EnumText{Udp, "udp"},
                      EnumText{NoSourceTranslation, "no-source-translation"},
                      EnumText{Hairpin, "hairpin"},
                      EnumText{Inspection, "inspection"},
                      EnumText{Balancer, "balancer"}};
}

/// What a rule exposes, and to whom. Texts risk.<id> (what could happen) and risk.<id>.description
/// (what limits it).
enum class Exposure {
    PortToInternet,  ///< from the Internet to one port
    RangeToInternet, ///< from the Internet to a range
    PortOutside,     ///< from the perimeter to one port of the Internet
    AnyPortOutside,  ///< from a range of ours to any port of the Internet
    ToInside,        ///< from the perimeter into the corporate network
    FromInside       ///< from the corporate network
};
constexpr auto enumTexts(Exposure)
{
    using enum Exposure;
    return std::array{EnumText{PortToInternet, "port-to-internet"},
                      EnumText{RangeToInternet, "range-to-internet"},
                      EnumText{PortOutside, "port-outside"},
                      EnumText{AnyPortOutside, "any-port-outside"},
                      EnumText{ToInside, "to-inside"},
                      EnumText{FromInside, "from-inside"}};
}

/// What to set on a load balancer. Texts balancing.<id>.
enum class BalancerSetting { Persistence, Probe, Sessions };
constexpr auto enumTexts(BalancerSetting)
{
    return std::array{EnumText{BalancerSetting::Persistence, "persistence"},
                      EnumText{BalancerSetting::Probe, "probe"},
                      EnumText{BalancerSetting::Sessions, "sessions"}};
}

} // namespace edgeplanner
