#pragma once

#include "model/analysis/analysisservice.h"
#include "model/format/fileerror.h"
#include "views/papers/writepapers.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <atomic>

namespace edgeplanner {

/// What is to be written: the design as it is when asked for.
struct ExportTask
{
    std::shared_ptr<const AnalyzedDocument> shown;
    const Catalog& catalog;
    Texts texts; ///< of the papers
    std::vector<const Exporter*> exporters;
    ExportOptions options;
    QString sincePath;       ///< the design that is running now; empty = none
    QString path;            ///< of the file, or of the folder
    bool intoFolder = false; ///< all exporters, each under its own name
};

struct ExportReport
{
    QString path;
    bool isFolder = false;
    bool isCancelled = false;
    QString error; ///< nothing could be written at all, and why
    std::vector<WrittenPaper> papers;

    [[nodiscard]] bool isComplete() const;
};

/// Reads the file that a paper is compared with; keeps it as long as the result lives.
class SinceDesign
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const SinceDesign>, FileError>
    open(const QString& path, const Catalog& catalog);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    SinceDesign(Document document, const Catalog& catalog);

private:
    Document m_document;
    Analysis m_analysis;
    Snapshot m_snapshot;
};

/// Writes papers beside the work. One task at a time; a cancelled one leaves no half file.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    ~ExportJob() override;

    void start(ExportTask task);
    void cancel();
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }

signals:
    void progressed(int done, int total, const QString& fileName);
    void finished(const edgeplanner::ExportReport& report);

private:
    QThreadPool m_pool;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
};

} // namespace edgeplanner
