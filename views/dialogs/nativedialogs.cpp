#include "views/dialogs/nativedialogs.h"

#include "views/dialogs/requestdialog.h"
#include "views/style/livewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace edgeplanner {

namespace {

struct NativeDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::NativeDialogs)
};

QStringList filters(const std::vector<FileKind>& kinds)
{
    QStringList all;
    for (const FileKind& kind : kinds)
        all.append(QStringLiteral("%1 (%2)").arg(kind.words, kind.globs.join(QLatin1Char(' '))));
    return all;
}

QString usualFolder(const QString& last)
{
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : last;
}

} // namespace

std::optional<QString> NativeDialogs::fileToOpen(QWidget* parent, const QString& title,
                                                 const std::vector<FileKind>& kinds)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, usualFolder(m_folder),
                                                      filters(kinds).join(QLatin1String(";;")));
    if (path.isEmpty())
        return std::nullopt;
    m_folder = QFileInfo(path).path();
    return path;
}

std::optional<QString> NativeDialogs::fileToSave(QWidget* parent, const QString& title,
                                                 const QString& suggestion,
                                                 const std::vector<FileKind>& kinds)
{
    QFileDialog dialog(parent, title, usualFolder(m_folder));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QStringList choices = filters(kinds);
    dialog.setNameFilters(choices);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    QString path = dialog.selectedFiles().first();
    const qsizetype chosen = std::max<qsizetype>(0, choices.indexOf(dialog.selectedNameFilter()));
    // "*.edgeplan" -> ".edgeplan"
    const QStringList& globs = kinds[static_cast<std::size_t>(chosen)].globs;
    const bool hasEnding = std::ranges::any_of(
        globs, [&path](const QString& glob) { return path.endsWith(glob.mid(1)); });
    if (!hasEnding)
        path += globs.first().mid(1);
    m_folder = QFileInfo(path).path();
    return path;
}

std::optional<QString> NativeDialogs::folderToWrite(QWidget* parent, const QString& title,
                                                    const QString& suggestion)
{
    const QString path = QFileDialog::getExistingDirectory(
        parent, title, suggestion.isEmpty() ? usualFolder(m_folder) : suggestion);
    if (path.isEmpty())
        return std::nullopt;
    m_folder = path;
    return path;
}

bool NativeDialogs::choosePrinter(QWidget* parent, QPrinter& printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

SaveAnswer NativeDialogs::askToSave(QWidget* parent, const QString& name)
{
    QMessageBox box(parent);
    box.setWindowModality(Qt::WindowModal);
    (new LiveWords(box))->add([&box, name] {
        box.setText(NativeDialogWords::tr("Save the changes to “%1”?").arg(name));
        box.setInformativeText(NativeDialogWords::tr("They are lost otherwise."));
    });
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return SaveAnswer::Save;
    case QMessageBox::Discard: return SaveAnswer::Discard;
    default: return SaveAnswer::Cancel;
    }
}

bool NativeDialogs::confirm(QWidget* parent, const QString& title, const QString& reason,
                            const QString& action)
{
    QMessageBox box(parent);
    box.setWindowModality(Qt::WindowModal);
    box.setText(title);
    box.setInformativeText(reason);
    const QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<RequestForm> NativeDialogs::editRequest(QWidget* parent, const RequestForm& form,
                                                      const QDate& today)
{
    RequestDialog dialog(form, today, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.form()) : std::nullopt;
}

} // namespace edgeplanner
