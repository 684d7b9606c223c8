#pragma once

#include "model/core/result.h"
#include "model/interchange/importerror.h"
#include "model/interchange/importlimits.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <optional>

namespace edgeplanner {

/// What a file is by its content; its name says nothing.
enum class InputKind {
    TopologyBuilder,   ///< document of Topology Builder
    PublishedTopology, ///< Get-CsTopology -AsXml, or what Publish-CsTopology takes
    ConfigurationZip,  ///< zip with DocItemSet.xml: Export-CsConfiguration, or Export-CsUserData
    DocItemSet,        ///< the same, already unpacked
    LegacyInput,       ///< edge merge input of Office Communications Server 2007
    Clixml,            ///< Export-Clixml
    Drawio,
    Visio,
    OwnDocument,
    OtherZip,
    OtherXml,
    Other
};

struct Recognized
{
    InputKind kind = InputKind::Other;
    /// Root element; of a ConfigurationZip the entry to read.
    QString name;
    /// XML as decodeText() gives it; empty when the file is a zip.
    QByteArray text;
};

[[nodiscard]] Result<Recognized, ImportError> recognize(const QByteArray& bytes,
                                                        const ImportLimits& limits = {});

/// Why a file of that kind is not imported and what to export instead; none for the importable ones.
[[nodiscard]] std::optional<ImportError> refusal(const Recognized& recognized);

} // namespace edgeplanner
