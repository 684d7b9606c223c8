#pragma once

#include "views/render/diagram.h"

namespace edgeplanner {

/// What is drawn side by side: the networks around one perimeter and everything in them.
struct Band
{
    std::vector<SegmentId> zones; ///< from outside to inside, with those that bands share
    std::vector<ElementId> elements;
};

/// A design from top to bottom. Every perimeter is a band; networks that several of them reach (the
/// Internet, a corporate network) are columns beside all bands.
struct Bands
{
    std::vector<Band> bands;
    std::size_t outer = 0; ///< so many of the first zones of every band are shared
    std::size_t inner = 0; ///< … and so many of the last
};

/// Each element stands in one band: that of its own networks, else that of whom it speaks with.
[[nodiscard]] Bands bandsOf(const Document& document, const AttachedZones& attached);

/// Whom an element is associated with, whichever end it is.
[[nodiscard]] std::map<ElementId, std::vector<ElementId>> partnersOf(const Document& document);

} // namespace edgeplanner
