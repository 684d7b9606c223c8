#pragma once

#include "views/dialogs/dialogservice.h"

namespace edgeplanner {

/// The dialogs of the desktop.
class NativeDialogs final : public DialogService
{
public:
    std::optional<QString> fileToOpen(QWidget* parent, const QString& title,
                                      const std::vector<FileKind>& kinds) override;
    std::optional<QString> fileToSave(QWidget* parent, const QString& title,
                                      const QString& suggestion,
                                      const std::vector<FileKind>& kinds) override;
    std::optional<QString> folderToWrite(QWidget* parent, const QString& title,
                                         const QString& suggestion) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer, int pages) override;
    SaveAnswer askToSave(QWidget* parent, const QString& name) override;
    bool confirm(QWidget* parent, const QString& title, const QString& reason,
                 const QString& action) override;
    std::optional<RequestForm> editRequest(QWidget* parent, const RequestForm& form,
                                           const QDate& today) override;

private:
    QString m_folder;
};

} // namespace edgeplanner
