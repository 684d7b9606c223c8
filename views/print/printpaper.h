#pragma once

#include "views/papers/printablepaper.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <atomic>
#include <memory>

class QPrinter;

namespace edgeplanner {

/// Sets a printer up for the sheets of a paper, before a person is asked.
void prepare(QPrinter& printer, const PrintablePaper& paper);

/// Asked before each page; false = stop.
using PrintProgress = std::function<bool(int done, int total)>;

/// Prints the pages that the printer is set to. False: the printer refused, or it was stopped.
bool print(QPrinter& printer, const PrintablePaper& paper, const PrintProgress& progress = {});

/// Prints beside the work.
class PrintJob final : public QObject
{
    Q_OBJECT

public:
    explicit PrintJob(QObject* parent = nullptr);
    ~PrintJob() override;

    void start(std::shared_ptr<QPrinter> printer, std::shared_ptr<const PrintablePaper> paper);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }

signals:
    void progressed(int done, int total);
    void finished(bool ok, bool cancelled);

private:
    QThreadPool m_pool;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
};

} // namespace edgeplanner
