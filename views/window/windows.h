#pragma once

#include "views/window/documentwindow.h"

namespace edgeplanner {

/// The program without main(): what all windows share, and the windows themselves.
class Windows final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this. `clock` gives the time for papers, `recoveryFolder` is made when it is
    /// needed.
    Windows(Preferences& preferences, DialogService& dialogs, Clock clock, QString recoveryFolder,
            QObject* parent = nullptr);
    ~Windows() override;

    /// Another window with the start page, or with an empty design where that is not wanted.
    DocumentWindow* open();
    [[nodiscard]] const QList<DocumentWindow*>& all() const noexcept { return m_windows; }
    [[nodiscard]] const Workbench& workbench() const noexcept { return m_workbench; }

private:
    void applyPreferences();

    Catalog m_catalog;
    Theme m_theme;
    Languages m_languages;
    Workbench m_workbench;
    QList<DocumentWindow*> m_windows;
};

} // namespace edgeplanner
