#pragma once

#include "model/exports/exporter.h"

#include <functional>

namespace edgeplanner {

/// What became of one paper. Without error the file is there, and whole.
struct WrittenPaper
{
    QString path;
    std::optional<Message> error;
    std::vector<Message> incomplete; ///< what is missing in it
    bool unwritable = false;         ///< the error is that of the disk: the paper itself is well
};

/// Writes a paper and what lies beside it, all or nothing. `mayWrite` is asked when it is ready:
/// false leaves everything as it was, and the result is nullopt.
[[nodiscard]] std::optional<WrittenPaper> writePaper(const Snapshot& snapshot, const Texts& texts,
                                                     const Exporter& exporter,
                                                     const ExportOptions& options,
                                                     const QString& path,
                                                     const std::function<bool()>& mayWrite = {});

/// How far many papers are; false = stop here.
using PaperProgress = std::function<bool(int done, int total, const QString& fileName)>;

/// Many papers into a folder, which must be there. What is of one firewall only is written for each
/// ("nftables-1.nft", "nftables-2.nft"). Stopped, it returns what has been written.
[[nodiscard]] std::vector<WrittenPaper> writePapers(const Snapshot& snapshot, const Texts& texts,
                                                    const std::vector<const Exporter*>& exporters,
                                                    const ExportOptions& options,
                                                    const QString& folder,
                                                    const PaperProgress& progress = {});

} // namespace edgeplanner
