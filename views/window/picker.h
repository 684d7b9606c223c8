#pragma once

#include "views/render/theme.h"

#include <QtGui/QIcon>
#include <QtWidgets/QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace edgeplanner {

/// One thing to be picked by typing a part of its words.
struct PickerEntry
{
    QString words;
    QString detail; ///< right aligned: keys, kind
    QIcon icon;
    QString also; ///< further words that find it
    std::function<void()> run;
};

/// A field with a list that shrinks while one types: command palette, insert by name, search. Lies
/// over the top of its window; Enter picks, Esc or a click elsewhere closes.
class Picker final : public QFrame
{
    Q_OBJECT

public:
    Picker(QWidget& window, const Theme& theme, const QString& placeholder,
           std::vector<PickerEntry> entries);

    void open();

signals:
    /// What was typed when an entry was picked.
    void picked(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void pick();
    void leave();

    std::vector<PickerEntry> m_entries;
    QLineEdit* m_field;
    QTreeWidget* m_list;
    QLabel* m_nothing;
    QWidget* m_focusBefore;
    bool m_done = false;
};

/// How well an entry fits: 0 = not at all, larger is better. Every word typed must be found.
[[nodiscard]] int pickerScore(const PickerEntry& entry, const QString& typed);

} // namespace edgeplanner
