#pragma once

#include "views/dialogs/dialogservice.h"
#include "views/settings/preferences.h"

#include <QtWidgets/QDialog>

namespace edgeplanner {

/// Everything that a person may choose for the program. Choices count at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Preferences& preferences, DialogService& dialogs, const QString& language,
                      QWidget* parent = nullptr);

    /// Opens the page of shortcuts.
    void showShortcuts();

protected:
    /// The language is chosen here: the dialog follows while it is open.
    void changeEvent(QEvent* event) override;

private:
    void makePages();
    QWidget* makeGeneral();
    QWidget* makeCanvas();

    Preferences& m_preferences;
    DialogService& m_dialogs;
    QString m_language;
    class QTabWidget* m_tabs;
};

} // namespace edgeplanner
