#include "views/window/sessionguard.h"

#include "model/format/recovery.h"
#include "views/start/startpage.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/filecontroller.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace edgeplanner {

namespace {

const QString diskBanner = QStringLiteral("disk");
const QString recoveryBanner = QStringLiteral("recovery");

void recover(DocumentWindow& window, const RecoveryCopy& copy)
{
    auto design = recoverDesign(copy.file);
    if (!design)
        return;
    DocumentWindow& target =
        window.session().isUntouched() ? window : *window.workbench().newWindow();
    target.session().startUnsaved(std::move(design->document), copy.name, copy.path);
    target.showDesign();
    target.editor()->canvas().fit();
    discardCopy(copy);
}

} // namespace

SessionGuard::SessionGuard(DocumentWindow& window)
    : QObject(&window),
      m_window(window),
      m_recovery(window.session(), window.workbench().preferences,
                 window.workbench().recoveryFolder),
      m_watch(window.session())
{
    connect(&m_watch, &FileWatch::changedOnDisk, this, &SessionGuard::tellChanged);
    connect(&m_watch, &FileWatch::removedFromDisk, this, &SessionGuard::tellRemoved);
    connect(&m_recovery, &RecoveryStore::failed, this, [this](const FileError& error) {
        if (m_window.editor())
            m_window.editor()->banners().show(
                {recoveryBanner,
                 BannerKind::Warning,
                 tr("No recovery copy could be written."),
                 m_window.workbench().languages.texts().describe(error.reason),
                 {}});
    });
}

void SessionGuard::tellChanged()
{
    const QString name = QFileInfo(m_window.session().path()).fileName();
    const bool modified = m_window.session().isModified();
    m_window.editor()->banners().show(
        {diskBanner,
         BannerKind::Warning,
         tr("The file changed on disk."),
         modified ? tr("Another program has written “%1”. Reloading loses your changes; saving "
                       "replaces the other ones.")
                        .arg(name)
                  : tr("Another program has written “%1”.").arg(name),
         {{tr("Reload"), [this] {
               m_window.editor()->banners().remove(diskBanner);
               m_window.files().revert();
           }}}});
}

void SessionGuard::tellRemoved()
{
    m_window.editor()->banners().show({diskBanner,
                                       BannerKind::Warning,
                                       tr("The file is gone."),
                                       tr("“%1” was moved or deleted. Your design is still here.")
                                           .arg(QFileInfo(m_window.session().path()).fileName()),
                                       {{tr("Save again"), [this] { m_window.files().save(); }}}});
}

void offerRecovery(DocumentWindow& window)
{
    const auto copies = abandonedCopies(window.workbench().recoveryFolder);
    for (const RecoveryCopy& copy : copies) {
        const QString name = copy.name.isEmpty() ? DocumentWindow::tr("Untitled") : copy.name;
        const QLocale locale(window.workbench().languages.language());
        BannerArea* banners = &window.startPage().banners();
        const QString key = recoveryBanner + copy.file;
        banners->show({key,
                       BannerKind::Info,
                       SessionGuard::tr("A design was open when the last session ended "
                                        "unexpectedly."),
                       SessionGuard::tr("“%1” has changes from %2 that are not in the file.")
                           .arg(name, locale.toString(copy.written, QLocale::ShortFormat)),
                       {{SessionGuard::tr("Recover"),
                         [&window, banners, key, copy] {
                             banners->remove(key);
                             recover(window, copy);
                         }},
                        {SessionGuard::tr("Discard"), [banners, key, copy] {
                             banners->remove(key);
                             discardCopy(copy);
                         }}}});
    }
}

} // namespace edgeplanner
