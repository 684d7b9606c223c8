#pragma once

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
    explicit ShortcutsPage(Preferences& preferences, QWidget* parent = nullptr);

private:
    void fill();
    void showCurrent();
    void apply();
    void print();
    [[nodiscard]] const Command* current() const;

    Preferences& m_preferences;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_usual;
    QLabel* m_problem;
};

/// All commands with their keys as a document, for paper.
[[nodiscard]] QString shortcutSheet(const Preferences& preferences);

} // namespace edgeplanner
