#pragma once

#include "model/derivation/packetwalk.h"
#include "model/exports/jsonrules.h"
#include "model/exports/policydiff.h"

namespace edgeplanner {

// One JSON object each, as `edgeplanner-cli` prints them; resources/schemas describes them.
[[nodiscard]] QJsonObject addressesJson(const Snapshot& snapshot, const Texts& texts);
[[nodiscard]] QJsonObject findingsJson(const Snapshot& snapshot, const Texts& texts);
[[nodiscard]] QJsonObject walkJson(const PacketWalk& walk, const Document& document,
                                   const Texts& texts);
[[nodiscard]] QJsonObject diffJson(const PolicyDiff& diff);

} // namespace edgeplanner
