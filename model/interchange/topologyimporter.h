#pragma once

#include "model/catalog/catalog.h"
#include "model/core/result.h"
#include "model/interchange/importerror.h"
#include "model/interchange/importlimits.h"
#include "model/interchange/importreport.h"
#include "model/topology/document.h"

namespace edgeplanner {

struct ImportOptions
{
    /// Of pools with several servers and no translated addresses, where the file leaves it open.
    /// Dns or Hardware; without it DNS is assumed and a question asked.
    std::optional<LoadBalancing> loadBalancing;
    /// Of a Topology Builder file: the design as it was downloaded instead of as it was edited.
    bool asDeployed = false;
    ImportLimits limits;
};

struct ImportResult
{
    Document document;
    ImportReport report;
};

/// Makes a document of a file of Topology Builder or Central Management. `fileName` gives it its
/// title. What the file does not say is proposed and reported, or becomes an open question. Never
/// opens a URL, resolves a name, or writes a file.
[[nodiscard]] Result<ImportResult, ImportError> importTopology(const QByteArray& bytes,
                                                               const QString& fileName,
                                                               const Catalog& catalog,
                                                               const ImportOptions& options = {});

} // namespace edgeplanner
