#include "views/window/filecontroller.h"

#include "model/core/atomicfile.h"
#include "model/format/carrieddesign.h"
#include "model/format/recovery.h"
#include "model/interchange/topologyimporter.h"
#include "model/scenarios/emptydesign.h"
#include "views/dialogs/scenariodialog.h"
#include "views/start/importpage.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"

#include <QtCore/QFileInfo>

namespace edgeplanner {

namespace {

const QString fileBanner = QStringLiteral("file");
const QString waiverBanner = QStringLiteral("waivers");

std::vector<FileKind> designKinds()
{
    return {{FileController::tr("Design"), {QStringLiteral("*.edgeplan")}},
            {FileController::tr("Design as text"), {QStringLiteral("*.edgeplan.json")}}};
}

std::vector<FileKind> kindsToOpen()
{
    return {{FileController::tr("Designs"),
             {QStringLiteral("*.edgeplan"), QStringLiteral("*.edgeplan.json")}},
            {FileController::tr("Pictures with a design inside"),
             {QStringLiteral("*.svg"), QStringLiteral("*.png"), QStringLiteral("*.pdf")}},
            {FileController::tr("All files"), {QStringLiteral("*")}}};
}

std::vector<FileKind> kindsToImport()
{
    return {{FileController::tr("Topology Builder, Central Management"),
             {QStringLiteral("*.tbxml"), QStringLiteral("*.xml"), QStringLiteral("*.zip")}},
            {FileController::tr("All files"), {QStringLiteral("*")}}};
}

bool isDesignName(const QString& path)
{
    return path.endsWith(QLatin1String(".edgeplan"), Qt::CaseInsensitive)
           || path.endsWith(QLatin1String(".edgeplan.json"), Qt::CaseInsensitive);
}

/// By its content, whatever it is called.
bool isPicture(const QString& path)
{
    const auto bytes = readFile(path);
    return bytes && carrierOf(*bytes);
}

} // namespace

FileController::FileController(DocumentWindow& window) : QObject(&window), m_window(window)
{
}

QString FileController::words(const Message& message) const
{
    return m_window.workbench().languages.texts().describe(message);
}

DocumentWindow& FileController::free()
{
    if (m_window.session().isUntouched())
        return m_window;
    return *m_window.workbench().newWindow();
}

void FileController::banner(Banner banner)
{
    // Errors before any design is open are told above an empty one.
    if (!m_window.editor())
        newDesign();
    m_window.editor()->banners().show(std::move(banner));
}

void FileController::showFileError(const QString& title, const FileError& error,
                                   std::vector<BannerAction> actions)
{
    banner({fileBanner, BannerKind::Error, title, words(oneLine(error)), std::move(actions)});
}

void FileController::newDesign()
{
    DocumentWindow& target = free();
    target.session().start(emptyDesign(target.workbench().catalog), {});
    target.showDesign();
}

void FileController::newFromScenario(const QString& scenario, const QString& product)
{
    const Workbench& workbench = m_window.workbench();
    auto* dialog = new ScenarioDialog(workbench.catalog, workbench.languages, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(scenario, product);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        DocumentWindow& target = free();
        target.session().start(dialog->document(), dialog->title());
        target.showDesign();
        target.editor()->canvas().fit();
    });
    dialog->open();
}

void FileController::chooseAndOpen()
{
    if (const auto path =
            m_window.workbench().dialogs.fileToOpen(&m_window, tr("Open"), kindsToOpen()))
        open(*path);
}

void FileController::chooseAndImport()
{
    if (const auto path =
            m_window.workbench().dialogs.fileToOpen(&m_window, tr("Import"), kindsToImport()))
        free().files().importHere(*path);
}

void FileController::open(const QString& path)
{
    DocumentWindow& target = free();
    if (isDesignName(path))
        target.files().openDesignHere(path);
    else if (isPicture(path))
        target.files().openCarriedHere(path);
    else
        target.files().importHere(path);
}

void FileController::openDesignHere(const QString& path)
{
    DocumentSession& session = m_window.session();
    const auto opened = session.open(path);
    if (!opened) {
        std::vector<BannerAction> actions;
        if (opened.error().kind == FileError::Kind::Damaged)
            if (auto rescued = recoverDesign(path))
                actions.push_back({tr("Recover what is left"), [this, path, rescued] {
                                       m_window.editor()->banners().remove(fileBanner);
                                       m_window.session().startUnsaved(rescued->document,
                                                                       QFileInfo(path).baseName());
                                       m_window.showDesign();
                                   }});
        showFileError(tr("“%1” can't be opened.").arg(QFileInfo(path).fileName()), opened.error(),
                      std::move(actions));
        return;
    }
    m_window.workbench().preferences.addRecentFile(path);
    m_window.showDesign();
    m_window.editor()->canvas().fit();
    showNotes();
}

void FileController::openCarriedHere(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    auto opened = openDesign(path);
    if (!opened)
        return showFileError(tr("“%1” can't be opened.").arg(name), opened.error());
    // The picture stays a picture: the design gets a file of its own when it is saved.
    m_window.session().startUnsaved(std::move(opened->document),
                                    QFileInfo(path).completeBaseName());
    m_window.showDesign();
    m_window.editor()->canvas().fit();
    banner({fileBanner,
            BannerKind::Info,
            tr("Taken out of “%1”.").arg(name),
            tr("The picture stays as it is. Save the design to keep your changes."),
            {{tr("Save as"), [this] { saveAs(); }}}});
}

void FileController::showNotes()
{
    QStringList notes;
    for (const FileNote& note : m_window.session().notes())
        notes.append(words(note.text));
    if (!notes.isEmpty())
        banner({fileBanner,
                BannerKind::Info,
                tr("About this file:"),
                notes.join(QLatin1String("; ")),
                {}});
    if (m_window.session().isReadOnly())
        banner({QStringLiteral("readOnly"),
                BannerKind::Info,
                tr("Read only."),
                tr("This file can't be written. Changes go into a copy."),
                {{tr("Save a copy"), [this] { saveAs(); }}}});
}

void FileController::openSample(const QString& name)
{
    const auto bytes = readFile(QStringLiteral(":/samples/") + name);
    if (!bytes)
        return;
    auto design = readDesign(*bytes, name);
    if (!design)
        return;
    DocumentWindow& target = free();
    target.session().start(std::move(design->document), name.section(QLatin1Char('.'), 0, 0));
    target.showDesign();
    target.editor()->canvas().fit();
}

void FileController::importHere(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const QString title = tr("“%1” can't be imported.").arg(name);
    const ImportOptions options;
    const auto bytes = readFile(path, options.limits.fileBytes);
    if (!bytes)
        return banner({fileBanner, BannerKind::Error, title, words(bytes.error().reason), {}});
    auto result = importTopology(*bytes, name, m_window.workbench().catalog, options);
    if (!result)
        return banner({fileBanner,
                       BannerKind::Error,
                       title,
                       words(importErrorMessage(result.error(), name)),
                       {}});
    m_window.session().startUnsaved(std::move(result->document), QFileInfo(path).baseName());
    auto* page = new ImportPage(m_window.session(), m_window.workbench().languages,
                                std::move(result->report), name, &m_window);
    connect(page, &ImportPage::finished, this, [this] {
        m_window.showDesign();
        m_window.editor()->canvas().fit();
    });
    m_window.showPage(page);
}

bool FileController::saveTo(const QString& path)
{
    const auto saved = m_window.session().save(path);
    if (!saved) {
        showFileError(tr("The design could not be saved."), saved.error(),
                      {{tr("Save elsewhere"), [this] { saveAs(); }}});
        return false;
    }
    for (const QString& key :
         {fileBanner, waiverBanner, QStringLiteral("readOnly"), QStringLiteral("disk")})
        m_window.editor()->banners().remove(key);
    if (const std::size_t dropped = m_window.session().droppedWaivers(); dropped > 0)
        banner({waiverBanner,
                BannerKind::Info,
                tr("Waivers dropped: %1.").arg(dropped),
                tr("Their findings are gone. Undo brings them back."),
                {}});
    m_window.workbench().preferences.addRecentFile(path);
    return true;
}

bool FileController::save()
{
    const DocumentSession& session = m_window.session();
    if (session.path().isEmpty() || session.isReadOnly())
        return saveAs();
    return saveTo(session.path());
}

bool FileController::saveAs()
{
    const DocumentSession& session = m_window.session();
    const QString suggestion =
        session.path().isEmpty() ? session.name() + QLatin1String(".edgeplan") : session.path();
    const auto path = m_window.workbench().dialogs.fileToSave(&m_window, tr("Save as"), suggestion,
                                                              designKinds());
    return path && saveTo(*path);
}

void FileController::saveCopy()
{
    const QString suggestion =
        tr("%1 copy").arg(m_window.session().name()) + QLatin1String(".edgeplan");
    const auto path = m_window.workbench().dialogs.fileToSave(&m_window, tr("Save a copy"),
                                                              suggestion, designKinds());
    if (!path)
        return;
    if (const auto saved = m_window.session().saveCopy(*path); !saved)
        return showFileError(tr("The copy could not be saved."), saved.error());
    banner({fileBanner,
            BannerKind::Ok,
            tr("Copy saved as “%1”.").arg(QFileInfo(*path).fileName()),
            {},
            {}});
}

void FileController::revert()
{
    const QString path = m_window.session().path();
    if (path.isEmpty())
        return;
    const bool sure =
        !m_window.session().isModified()
        || m_window.workbench().dialogs.confirm(
            &m_window, tr("Go back to the saved file?"),
            tr("All changes since it was saved are lost, and can't be undone."), tr("Revert"));
    if (sure)
        openDesignHere(path);
}

bool FileController::mayLoseDesign()
{
    const DocumentSession& session = m_window.session();
    if (!session.isModified())
        return true;
    switch (m_window.workbench().dialogs.askToSave(&m_window, session.name())) {
    case SaveAnswer::Save: return save();
    case SaveAnswer::Discard: return true;
    case SaveAnswer::Cancel: break;
    }
    return false;
}

} // namespace edgeplanner
