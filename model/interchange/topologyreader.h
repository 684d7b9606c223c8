#pragma once

#include "model/core/result.h"
#include "model/interchange/xmlcursor.h"

namespace edgeplanner {

/// Reads the published form: Get-CsTopology -AsXml, and what Publish-CsTopology takes. `utf8` as
/// decodeText() gives it.
[[nodiscard]] Result<ImportedTopology, ImportError> readTopology(const QByteArray& utf8,
                                                                 const ImportLimits& limits = {});

/// The same from an element Topology that the cursor is in; leaves it. False when it has no child
/// elements, and so is only a mention of the name.
[[nodiscard]] bool readTopologyElement(XmlCursor& in, ImportedTopology& topology,
                                       const ImportLimits& limits);

} // namespace edgeplanner
