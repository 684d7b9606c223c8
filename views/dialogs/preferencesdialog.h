#pragma once

#include "views/settings/preferences.h"

#include <QtWidgets/QDialog>

namespace edgeplanner {

/// Everything that a person may choose for the program. Choices count at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Preferences& preferences, const QString& language, QWidget* parent = nullptr);

    /// Opens the page of shortcuts.
    void showShortcuts();

private:
    QWidget* makeGeneral(const QString& language);
    QWidget* makeCanvas();

    Preferences& m_preferences;
    class QTabWidget* m_tabs;
};

} // namespace edgeplanner
