#pragma once

#include "views/dialogs/dialogservice.h"
#include "views/settings/preferences.h"

#include <QtWidgets/QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace edgeplanner {

/// The keys of every command, to be looked up, changed and printed.
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPage(Preferences& preferences, DialogService& dialogs, QWidget* parent = nullptr);

private:
    void fill();
    void showCurrent();
    void apply();
    void print();
    [[nodiscard]] const Command* current() const;

    Preferences& m_preferences;
    DialogService& m_dialogs;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_usual;
    QLabel* m_problem;
};

} // namespace edgeplanner
