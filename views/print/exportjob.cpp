#include "views/print/exportjob.h"

#include "model/format/documentfile.h"

#include <QtCore/QFileInfo>
#include <algorithm>

namespace edgeplanner {

bool ExportReport::isComplete() const
{
    return error.isEmpty() && !isCancelled
           && std::ranges::none_of(papers, [](const WrittenPaper& paper) {
                  return paper.error || !paper.incomplete.empty();
              });
}

SinceDesign::SinceDesign(Document document, const Catalog& catalog)
    : m_document(std::move(document)),
      m_analysis(analyze(m_document, catalog)),
      m_snapshot{m_document, m_analysis, catalog}
{
}

Result<std::shared_ptr<const SinceDesign>, FileError> SinceDesign::open(const QString& path,
                                                                        const Catalog& catalog)
{
    auto opened = openDesign(path);
    if (!opened)
        return Failure{opened.error()};
    return std::make_shared<const SinceDesign>(std::move(opened->document), catalog);
}

ExportJob::ExportJob(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    cancel();
    m_pool.waitForDone();
}

void ExportJob::cancel()
{
    m_cancelled = true;
}

void ExportJob::start(ExportTask task)
{
    Q_ASSERT(!m_running && !task.exporters.empty());
    m_running = true;
    m_cancelled = false;
    m_pool.start([this, task = std::move(task)] {
        ExportReport report{task.path, task.intoFolder, false, {}, {}};
        const auto goOn = [this] { return !m_cancelled; };
        ExportOptions options = task.options;
        std::shared_ptr<const SinceDesign> since;
        if (!task.sincePath.isEmpty()) {
            auto opened = SinceDesign::open(task.sincePath, task.catalog);
            if (opened) {
                since = *opened;
                options.since = &since->snapshot();
                options.sinceName = QFileInfo(task.sincePath).fileName();
            } else {
                report.error = task.texts.describe(oneLine(opened.error()));
            }
        }
        const Snapshot snapshot{task.shown->document, task.shown->analysis, task.catalog};
        if (report.error.isEmpty() && task.intoFolder) {
            report.papers = writePapers(
                snapshot, task.texts, task.exporters, options, task.path,
                [&](int done, int total, const QString& fileName) {
                    QMetaObject::invokeMethod(
                        this,
                        [this, done, total, fileName] { emit progressed(done, total, fileName); },
                        Qt::QueuedConnection);
                    return goOn();
                });
        } else if (report.error.isEmpty()) {
            if (auto paper = writePaper(snapshot, task.texts, *task.exporters.front(), options,
                                        task.path, goOn))
                report.papers.push_back(std::move(*paper));
        }
        report.isCancelled = m_cancelled;
        QMetaObject::invokeMethod(
            this,
            [this, report] {
                m_running = false;
                emit finished(report);
            },
            Qt::QueuedConnection);
    });
}

} // namespace edgeplanner
