#pragma once

#include "views/print/exportjob.h"
#include "views/window/bannerarea.h"

#include <QtCore/QObject>

namespace edgeplanner {

class DocumentWindow;
class ExportDialog;

/// Writes papers and files of the design, beside the work: the design as it is when asked for.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    explicit ExportController(DocumentWindow& window);

    /// The dialog of all exporters, showing this one; empty = all papers into a folder.
    ExportDialog* choose(const QString& exporterId);
    [[nodiscard]] ExportJob& job() noexcept { return m_job; }

signals:
    /// Written or failed; a banner says which.
    void finished(const QString& path, bool ok);

private:
    void show(const ExportReport& report);

    DocumentWindow& m_window;
    ExportJob m_job;
};

} // namespace edgeplanner
