#include "views/window/addressplanfiles.h"

#include "model/core/atomicfile.h"
#include "views/panels/addressespanel.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"

#include <QtCore/QFileInfo>

namespace edgeplanner {

namespace {

constexpr qint64 longestPlan = qint64{16} << 20;

} // namespace

void AddressPlanFiles::import(DocumentWindow& window)
{
    const auto path = window.workbench().dialogs.fileToOpen(
        &window, tr("Import addresses"), {{tr("Address plan"), {QStringLiteral("*.csv")}}});
    if (!path)
        return;
    const auto csv = readFile(*path, longestPlan);
    if (!csv) {
        window.editor()->banners().show(
            {QStringLiteral("addresses"),
             BannerKind::Error,
             tr("“%1” could not be read.").arg(QFileInfo(*path).fileName()),
             window.workbench().languages.texts().describe(csv.error().reason),
             {{tr("Choose another file"), [&window] { import(window); }}}});
        return;
    }
    window.editor()->banners().remove(QStringLiteral("addresses"));
    const QString panel = QStringLiteral("win.addresses");
    window.editor()->showPanel(panel);
    qobject_cast<AddressesPanel*>(window.editor()->panels().panel(panel))
        ->takePlan(QFileInfo(*path).fileName(), *csv);
}

} // namespace edgeplanner
