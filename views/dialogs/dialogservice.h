#pragma once

#include "model/topology/requestform.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>
#include <optional>

class QPrinter;
class QWidget;

namespace edgeplanner {

/// A kind of file in a chooser.
struct FileKind
{
    QString words;     ///< "Design"
    QStringList globs; ///< "*.edgeplan"
};

enum class SaveAnswer { Save, Discard, Cancel };

/// Questions that only a person can answer, behind one seam: tests answer them without a display.
class DialogService
{
public:
    virtual ~DialogService() = default;

    /// Path of an existing file; nullopt when the person changed their mind.
    [[nodiscard]] virtual std::optional<QString> fileToOpen(QWidget* parent, const QString& title,
                                                            const std::vector<FileKind>& kinds) = 0;
    /// `suggestion` is a file name or path. The ending of the chosen kind is added when there is none.
    [[nodiscard]] virtual std::optional<QString> fileToSave(QWidget* parent, const QString& title,
                                                            const QString& suggestion,
                                                            const std::vector<FileKind>& kinds) = 0;
    /// An existing folder, for many files at once.
    [[nodiscard]] virtual std::optional<QString>
    folderToWrite(QWidget* parent, const QString& title, const QString& suggestion) = 0;
    /// The printer, which of the `pages` and how many copies. False: nothing is to be printed.
    [[nodiscard]] virtual bool choosePrinter(QWidget* parent, QPrinter& printer, int pages) = 0;
    /// Before changes would be lost.
    [[nodiscard]] virtual SaveAnswer askToSave(QWidget* parent, const QString& name) = 0;
    /// A step that cannot be undone. `action` is the verb on the button.
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& title, const QString& reason,
                                       const QString& action) = 0;
    /// The form as the person leaves it; nullopt when they changed their mind. `today` is the date
    /// of what is recorded in it.
    [[nodiscard]] virtual std::optional<RequestForm>
    editRequest(QWidget* parent, const RequestForm& form, const QDate& today) = 0;
};

} // namespace edgeplanner
