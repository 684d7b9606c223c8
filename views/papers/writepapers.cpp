#include "views/papers/writepapers.h"

#include "model/core/atomicfile.h"
#include "model/exports/besidepath.h"
#include "views/papers/papers.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>

namespace edgeplanner {

namespace {

/// "nftables.nft" for the second firewall: "nftables-2.nft".
QString numbered(const QString& fileName, std::size_t number)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    return QStringLiteral("%1-%2%3").arg(fileName.left(dot)).arg(number).arg(fileName.mid(dot));
}

/// All of them or none. What was asked for comes last: where it is, everything is.
Result<Done, IoError> writeFiles(const QString& path, const QByteArray& bytes,
                                 const std::vector<FileBeside>& beside)
{
    std::vector<FileToWrite> files;
    for (const FileBeside& file : beside)
        files.push_back({besidePath(path, file), file.bytes});
    files.push_back({path, bytes});
    return writeFilesAtomically(files);
}

} // namespace

std::optional<WrittenPaper> writePaper(const Snapshot& snapshot, const Texts& texts,
                                       const Exporter& exporter, const ExportOptions& options,
                                       const QString& path, const std::function<bool()>& mayWrite)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = exporter.write(snapshot, texts, options, buffer);
    if (mayWrite && !mayWrite())
        return std::nullopt;
    if (!outcome)
        return WrittenPaper{path, outcome.error().reason, {}};
    if (const auto written = writeFiles(path, buffer.data(), outcome->beside); !written)
        return WrittenPaper{path, written.error().reason, {}, true};
    return WrittenPaper{path, std::nullopt, outcome->incomplete};
}

std::vector<WrittenPaper> writePapers(const Snapshot& snapshot, const Texts& texts,
                                      const std::vector<const Exporter*>& exporters,
                                      const ExportOptions& options, const QString& folder,
                                      const PaperProgress& progress)
{
    std::vector<WrittenPaper> papers;
    const auto& policies = snapshot.analysis.policies.firewalls;
    const int total = static_cast<int>(exporters.size());
    for (int done = 0; done < total; ++done) {
        const Exporter& exporter = *exporters[static_cast<std::size_t>(done)];
        const QString name = paperFileName(exporter.info());
        const auto goOn = [&] { return !progress || progress(done, total, name); };
        if (!goOn())
            return papers;
        const auto write = [&](const ExportOptions& chosen, const QString& fileName) {
            return writePaper(snapshot, texts, exporter, chosen, QDir(folder).filePath(fileName),
                              goOn);
        };
        auto paper = write(options, name);
        if (!paper)
            return papers;
        if (!paper->error || paper->unwritable || options.firewall || policies.size() < 2) {
            papers.push_back(std::move(*paper));
            continue;
        }
        for (std::size_t i = 0; i < policies.size(); ++i) {
            ExportOptions one = options;
            one.firewall = policies[i].firewall;
            paper = write(one, numbered(name, i + 1));
            if (!paper)
                return papers;
            papers.push_back(std::move(*paper));
        }
    }
    return papers;
}

} // namespace edgeplanner
