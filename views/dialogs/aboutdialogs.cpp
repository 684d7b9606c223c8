#include "views/dialogs/aboutdialogs.h"

#include "model/core/version.h"
#include "views/style/livewords.h"
#include "views/window/workbench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace edgeplanner {

namespace {

struct AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::About)
};

/// A dialog with a column for its content, closed by one button.
QVBoxLayout* makeDialog(QDialog& dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setModal(true);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(12);
    return column;
}

void finish(QDialog& dialog, QVBoxLayout& column)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::accept);
    column.addWidget(buttons);
    dialog.open();
}

} // namespace

void showAbout(const Workbench& workbench, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    QVBoxLayout* column = makeDialog(*dialog);
    auto* title = new QLabel(QStringLiteral("Edge Planner %1").arg(programVersion()), dialog);
    title->setObjectName(QStringLiteral("pageTitle"));
    auto* words = new QLabel(dialog);
    (new LiveWords(*dialog))->add([dialog, words, version = workbench.catalog.version] {
        dialog->setWindowTitle(AboutWords::tr("About Edge Planner"));
        words->setText(
            AboutWords::tr("Plans the edge of Lync Server 2013 and Skype for Business Server: "
                           "topology, public addresses, firewall rules and the request for them."
                           "\n\nPort catalogue %1. Works offline; nothing leaves this computer.")
                .arg(version));
    });
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    column->addWidget(title);
    column->addWidget(words);
    finish(*dialog, *column);
}

void showHelp(const Workbench& workbench, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    QVBoxLayout* column = makeDialog(*dialog);
    dialog->resize(760, 640);
    auto* page = new QTextBrowser(dialog);
    (new LiveWords(*dialog))->add([dialog, page, &languages = workbench.languages] {
        dialog->setWindowTitle(AboutWords::tr("Help"));
        page->setAccessibleName(AboutWords::tr("Help"));
        QFile file(QStringLiteral(":/help/%1.html").arg(languages.language()));
        if (!file.exists())
            file.setFileName(QStringLiteral(":/help/en.html"));
        if (file.open(QIODevice::ReadOnly))
            page->setHtml(QString::fromUtf8(file.readAll()));
    });
    column->addWidget(page);
    finish(*dialog, *column);
}

void showSources(const Workbench& workbench, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    QVBoxLayout* column = makeDialog(*dialog);
    dialog->resize(860, 560);
    auto* list = new QTreeWidget(dialog);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    (new LiveWords(*dialog))->add([dialog, list] {
        dialog->setWindowTitle(AboutWords::tr("Sources of the rules"));
        list->setHeaderLabels(
            {AboutWords::tr("Short name"), AboutWords::tr("Document"), AboutWords::tr("As of")});
    });
    QStringList keys = workbench.catalog.documents.keys();
    std::ranges::sort(keys);
    for (const QString& key : std::as_const(keys)) {
        const CatalogDocument document = workbench.catalog.documents.value(key);
        auto* item = new QTreeWidgetItem(list, {key, document.title, document.modified});
        item->setToolTip(1, document.title);
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(list);
    finish(*dialog, *column);
}

} // namespace edgeplanner
