#pragma once

#include "model/core/archive.h"
#include "model/interchange/importedtopology.h"
#include "model/interchange/importerror.h"
#include "model/interchange/importlimits.h"

namespace edgeplanner {

// Export-CsConfiguration writes a zip with DocItemSet.xml: every document of the Central Management
// store, the topology among them. How they are wrapped was never seen, so the wrapping is not relied
// on. Nothing but the topology and the simple URLs is taken: the rest is policies and users.

[[nodiscard]] Result<ArchiveReader, ImportError> openConfigurationZip(const QByteArray& zip,
                                                                      const ImportLimits& limits);
[[nodiscard]] bool isDocItemSetName(QStringView fileName);

/// DocItemSet.xml, decoded; `entry` as recognize() found it.
[[nodiscard]] Result<QByteArray, ImportError>
unpackDocItemSet(const QByteArray& zip, const QString& entry, const ImportLimits& limits);

/// The first Topology with something in it, at any depth; failing that, one that is written escaped
/// or as base64 inside an element.
[[nodiscard]] Result<ImportedTopology, ImportError> readDocItemSet(const QByteArray& utf8,
                                                                   const ImportLimits& limits = {});

} // namespace edgeplanner
