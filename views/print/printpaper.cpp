#include "views/print/printpaper.h"

#include "views/papers/pages/page.h"

#include <QtPrintSupport/QPrinter>

namespace edgeplanner {

namespace {

/// The pages a person chose, from 0; all when they chose none.
std::vector<int> wantedPages(const QPrinter& printer, int count)
{
    int first = 0;
    int last = count - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::clamp(printer.fromPage() - 1, 0, last);
        last = std::clamp(printer.toPage() - 1, first, last);
    }
    std::vector<int> pages;
    for (int page = first; page <= last; ++page)
        pages.push_back(page);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

/// Margins are part of our pages; the printer must not add its own.
void layPaper(QPrinter& printer, const PrintablePaper& paper, int page)
{
    printer.setFullPage(true);
    printer.setPageLayout(layoutOfPage(paper, page));
}

} // namespace

void prepare(QPrinter& printer, const PrintablePaper& paper)
{
    layPaper(printer, paper, 0);
    printer.setDocName(paper.content.title);
    printer.setCreator(QStringLiteral("Edge Planner"));
    printer.setFromTo(0, 0);
}

bool print(QPrinter& printer, const PrintablePaper& paper, const PrintProgress& progress)
{
    const std::vector<int> pages = wantedPages(printer, paper.pageCount());
    const int total = static_cast<int>(pages.size());
    QPainter painter;
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total)) {
            if (painter.isActive())
                printer.abort();
            return false;
        }
        const int page = pages[static_cast<std::size_t>(done)];
        layPaper(printer, paper, page);
        if (done == 0 ? !painter.begin(&printer) : !printer.newPage())
            return false;
        painter.save();
        const qreal scale = printer.resolution() / qreal{unitsPerInch};
        painter.scale(scale, scale);
        paintPage(painter, paper, page);
        painter.restore();
    }
    return painter.end();
}

PrintJob::PrintJob(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PrintJob::~PrintJob()
{
    cancel();
    m_pool.waitForDone();
}

void PrintJob::start(std::shared_ptr<QPrinter> printer, std::shared_ptr<const PrintablePaper> paper)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_cancelled = false;
    m_pool.start([this, printer = std::move(printer), paper = std::move(paper)] {
        const bool ok = print(*printer, *paper, [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
            return !m_cancelled;
        });
        QMetaObject::invokeMethod(
            this,
            [this, ok, cancelled = m_cancelled.load()] {
                m_running = false;
                emit finished(ok, cancelled && !ok);
            },
            Qt::QueuedConnection);
    });
}

} // namespace edgeplanner
