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

/// What to set on a load balancer. Texts balancing.<id>.
enum class BalancerSetting { Persistence, Probe, Sessions };
constexpr auto enumTexts(BalancerSetting)
{
    return std::array{EnumText{BalancerSetting::Persistence, "persistence"},
                      EnumText{BalancerSetting::Probe, "probe"},
                      EnumText{BalancerSetting::Sessions, "sessions"}};
}

} // namespace edgeplanner
