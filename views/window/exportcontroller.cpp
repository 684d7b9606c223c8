#include "views/window/exportcontroller.h"

#include "views/print/exportdialog.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"

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

} // namespace

ExportController::ExportController(DocumentWindow& window) : QObject(&window), m_window(window)
{
    connect(&m_job, &ExportJob::finished, this, &ExportController::show);
}

ExportDialog* ExportController::choose(const QString& exporterId)
{
    DocumentSession& session = m_window.session();
    auto* dialog = new ExportDialog(session, m_window.workbench(), m_job, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(exporterId);
    dialog->form().chooseFirewall(selectedFirewall(session.context()));
    dialog->open();
    return dialog;
}

void ExportController::show(const ExportReport& report)
{
    BannerArea& banners = m_window.editor()->banners();
    const Texts& texts = m_window.workbench().languages.texts();
    const QString name = QFileInfo(report.path).fileName();
    const auto failed = std::ranges::find_if(
        report.papers, [](const WrittenPaper& paper) { return paper.error.has_value(); });
    if (report.isCancelled) {
        banners.show({exportBanner,
                      BannerKind::Info,
                      tr("Export cancelled."),
                      tr("What is written is whole, nothing is half written."),
                      {}});
        emit finished(report.path, false);
        return;
    }
    if (!report.error.isEmpty() || failed != report.papers.end()) {
        const bool nothing = !report.error.isEmpty() || !report.isFolder;
        banners.show({exportBanner,
                      nothing ? BannerKind::Error : BannerKind::Warning,
                      nothing ? tr("“%1” could not be written.").arg(name)
                              : tr("Not every paper could be written into “%1”.").arg(name),
                      report.error.isEmpty() ? texts.describe(*failed->error) : report.error,
                      {{tr("Export"), [this] { choose({}); }}}});
        emit finished(report.path, false);
        return;
    }
    const QString folder = report.isFolder ? report.path : QFileInfo(report.path).path();
    std::vector<BannerAction> actions;
    if (!report.isFolder)
        actions.push_back({tr("Open"), [path = report.path] {
                               QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                           }});
    actions.push_back({tr("Show in folder"),
                       [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    QStringList missing;
    for (const WrittenPaper& paper : report.papers)
        for (const Message& message : paper.incomplete)
            if (const QString words = texts.describe(message); !missing.contains(words))
                missing.append(words);
    if (missing.isEmpty())
        banners.show({exportBanner,
                      BannerKind::Ok,
                      report.isFolder ? tr("All papers written into “%1”.").arg(name)
                                      : tr("“%1” written.").arg(name),
                      {},
                      actions});
    else
        banners.show({exportBanner, BannerKind::Warning,
                      report.isFolder
                          ? tr("All papers written into “%1”; some are not complete.").arg(name)
                          : tr("“%1” written, but it is not complete.").arg(name),
                      missing.join(QLatin1String("; ")), actions});
    emit finished(report.path, true);
}

} // namespace edgeplanner
