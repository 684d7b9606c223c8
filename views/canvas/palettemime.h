#pragma once

#include "model/editing/elementdefaults.h"
#include "model/editing/readygroups.h"

#include <QtCore/QMimeData>
#include <memory>

namespace edgeplanner {

/// What a palette row stands for: an element of some sort, a network, or a ready group.
struct PaletteItem
{
    ElementSort sort;
    /// Set for a network; `sort` does not count then.
    std::optional<SegmentKind> segment;
    /// Set for several things at once; `sort` is then what is under the pointer.
    std::optional<ReadyGroup> group;

    friend bool operator==(const PaletteItem&, const PaletteItem&) = default;
};

/// Drags from the palette carry the item as text under this type.
inline constexpr const char* paletteMimeType = "application/x-edgeplanner-kind";

/// "edgePool", "externalParty/federatedPartners", "otherHost/dnsServer", "segment/corporate",
/// "group/twoFirewalls".
[[nodiscard]] QString toText(const PaletteItem& item);
[[nodiscard]] std::optional<PaletteItem> paletteItemFromText(QStringView text);

[[nodiscard]] std::unique_ptr<QMimeData> paletteMimeData(const PaletteItem& item);
/// nullopt when the data is something else.
[[nodiscard]] std::optional<PaletteItem> paletteItem(const QMimeData* data);

} // namespace edgeplanner
