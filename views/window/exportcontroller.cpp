#include "views/window/exportcontroller.h"

#include "model/core/atomicfile.h"
#include "model/exports/besidepath.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtGui/QDesktopServices>

namespace edgeplanner {

namespace {

const QString exportBanner = QStringLiteral("export");

/// What can only be written for one firewall is written for the selected one.
std::optional<ElementId> selectedFirewall(const EditorContext& context)
{
    const QList<ElementId>& chosen = context.selection.state().elements;
    if (chosen.size() != 1 || !context.store.document().find<Firewall>(chosen.front()))
        return std::nullopt;
    return chosen.front();
}

/// What was asked for comes last: where it is, everything is.
Result<Done, IoError> writeFiles(const QString& path, const QByteArray& bytes,
                                 const std::vector<FileBeside>& beside)
{
    for (const FileBeside& file : beside)
        if (const auto written = writeFileAtomically(besidePath(path, file), file.bytes); !written)
            return written;
    return writeFileAtomically(path, bytes);
}

} // namespace

ExportController::ExportController(DocumentWindow& window) : QObject(&window), m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

ExportController::~ExportController()
{
    m_pool.waitForDone();
}

void ExportController::chooseFirst(const QStringList& ids)
{
    for (const QString& id : ids)
        for (const Exporter* exporter : allExporters())
            if (exporter->info().id == id)
                return choose(*exporter);
}

void ExportController::choosePicture()
{
    const Workbench& workbench = m_window.workbench();
    const auto path = workbench.dialogs.fileToSave(
        &m_window, tr("Export diagram"), m_window.session().name() + QLatin1String(".png"),
        {{tr("Picture"), {QStringLiteral("*.png")}}});
    if (!path)
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    m_window.editor()->canvas().picture(false).save(&buffer, "PNG");
    Outcome outcome;
    outcome.bytes = buffer.data();
    finish(*path, outcome, [this] { choosePicture(); });
}

void ExportController::choose(const Exporter& exporter)
{
    const ExporterInfo info = exporter.info();
    const Workbench& workbench = m_window.workbench();
    const QString title = workbench.languages.texts().describe({info.title, {}});
    const DocumentSession& session = m_window.session();
    const QString folder =
        session.path().isEmpty() ? QString() : QFileInfo(session.path()).path() + QLatin1Char('/');
    const auto path = workbench.dialogs.fileToSave(
        &m_window, title,
        QStringLiteral("%1%2-%3.%4").arg(folder, session.name(), info.id, info.extension),
        {{title, {QStringLiteral("*.") + info.extension}}});
    if (path)
        write(exporter, *path);
}

void ExportController::write(const Exporter& exporter, const QString& path)
{
    DocumentSession& session = m_window.session();
    session.finishAnalysis();
    ExportOptions options;
    options.date = m_window.workbench().clock().date();
    options.fileName =
        QFileInfo(session.path().isEmpty() ? session.name() : session.path()).fileName();
    const Catalog& catalog = session.context().catalog;
    m_pool.start(
        [this, &exporter, path, options, &catalog, firewall = selectedFirewall(session.context()),
         shown = session.analysis().latest(), texts = m_window.workbench().languages.texts()] {
            const Snapshot snapshot{shown->document, shown->analysis, catalog};
            Outcome outcome;
            const auto writeFor = [&](const ExportOptions& asked) {
                QBuffer buffer(&outcome.bytes);
                buffer.open(QIODevice::WriteOnly);
                return exporter.write(snapshot, texts, asked, buffer);
            };
            auto written = writeFor(options);
            if (!written && firewall) {
                ExportOptions one = options;
                one.firewall = firewall;
                written = writeFor(one);
            }
            if (!written) {
                outcome.error = texts.describe(written.error().reason);
            } else {
                outcome.beside = written->beside;
                for (const Message& message : written->incomplete)
                    outcome.incomplete.append(texts.describe(message));
            }
            QMetaObject::invokeMethod(
                this,
                [this, &exporter, path, outcome] {
                    finish(path, outcome, [this, &exporter] { choose(exporter); });
                },
                Qt::QueuedConnection);
        });
}

void ExportController::finish(const QString& path, const Outcome& outcome,
                              std::function<void()> again)
{
    BannerArea& banners = m_window.editor()->banners();
    const Texts& texts = m_window.workbench().languages.texts();
    const QString name = QFileInfo(path).fileName();
    QString error = outcome.error;
    if (error.isEmpty())
        if (const auto written = writeFiles(path, outcome.bytes, outcome.beside); !written)
            error = texts.describe(written.error().reason);
    if (!error.isEmpty()) {
        banners.show({exportBanner,
                      BannerKind::Error,
                      tr("“%1” could not be written.").arg(name),
                      error,
                      {{tr("Save elsewhere"), std::move(again)}}});
        emit finished(path, false);
        return;
    }
    const std::vector<BannerAction> actions{
        {tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
        {tr("Show in folder"),
         [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); }}};
    if (outcome.incomplete.isEmpty())
        banners.show({exportBanner, BannerKind::Ok, tr("“%1” written.").arg(name), {}, actions});
    else
        banners.show({exportBanner, BannerKind::Warning,
                      tr("“%1” written, but it is not complete.").arg(name),
                      outcome.incomplete.join(QLatin1String("; ")), actions});
    emit finished(path, true);
}

} // namespace edgeplanner
