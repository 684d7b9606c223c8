#pragma once

#include "model/core/result.h"
#include "model/interchange/importedtopology.h"
#include "model/interchange/importerror.h"
#include "model/interchange/importlimits.h"

namespace edgeplanner {

/// The two halves of a Topology Builder file; at least one is there.
struct BuilderFile
{
    std::optional<ImportedTopology> edited;   ///< NewTopology: the design as it was saved
    std::optional<ImportedTopology> deployed; ///< OriginalTopology: as it was downloaded
};

/// Reads the writable form, the document of Topology Builder (.tbxml). `utf8` as decodeText() gives
/// it.
[[nodiscard]] Result<BuilderFile, ImportError> readTopologyBuilder(const QByteArray& utf8,
                                                                   const ImportLimits& limits = {});

} // namespace edgeplanner
