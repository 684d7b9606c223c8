#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "model/core/result.h"

#include <QtCore/QDate>
#include <QtCore/QIODevice>

namespace edgeplanner {

/// What a person chose for one paper.
struct ExportOptions
{
    std::optional<ElementId> firewall; ///< only this one's rules
    QDate date;                        ///< printed on papers; invalid = no date is printed
    QString fileName;                  ///< of the design, printed on papers
    /// Scheme of the names in firewall configurations, "EP-{name}"; empty = that.
    QString names;
};

struct ExporterInfo
{
    QString id;                         ///< "rules-csv"
    QString extension;                  ///< "csv"
    const MessageText* title = nullptr; ///< "Firewall rules (CSV)"
    bool paints = false;                ///< needs QGuiApplication
};

struct ExportError
{
    Message reason;
};

/// A file that belongs to the one that was asked for.
struct FileBeside
{
    QString suffix; ///< takes the place of the extension: "-rollback.nft" beside "fw.nft"
    QByteArray bytes;
};

/// Written, but something in it is missing (open errors, unassigned addresses). Empty = complete.
struct ExportOutcome
{
    std::vector<Message> incomplete;
    std::vector<FileBeside> beside;
};

/// One kind of paper or file. Same input, same bytes.
class Exporter
{
public:
    virtual ~Exporter() = default;
    [[nodiscard]] virtual ExporterInfo info() const = 0;
    [[nodiscard]] virtual Result<ExportOutcome, ExportError> write(const Snapshot& snapshot,
                                                                   const Texts& texts,
                                                                   const ExportOptions& options,
                                                                   QIODevice& out) const = 0;
};

/// The visible list of the exporters that need no fonts. app/ joins it with views/papers.
[[nodiscard]] const std::vector<const Exporter*>& modelExporters();

} // namespace edgeplanner
