#pragma once

#include "views/papers/papers.h"
#include "views/window/bannerarea.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace edgeplanner {

class DocumentWindow;

/// Writes papers and files of the design, beside the work: the design as it is when asked for.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    explicit ExportController(DocumentWindow& window);
    ~ExportController() override;

    /// Asks for a file name first.
    void choose(const Exporter& exporter);
    void write(const Exporter& exporter, const QString& path);
    /// By id; the first of the ids that there is.
    void chooseFirst(const QStringList& ids);

    /// The drawing as a picture file, in light colours.
    void choosePicture();

signals:
    /// Written or failed; a banner says which.
    void finished(const QString& path, bool ok);

private:
    struct Outcome
    {
        QByteArray bytes;
        std::vector<FileBeside> beside;
        QString error;
        QStringList incomplete;
    };
    void finish(const QString& path, const Outcome& outcome, std::function<void()> again);

    DocumentWindow& m_window;
    QThreadPool m_pool;
};

} // namespace edgeplanner
