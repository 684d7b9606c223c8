#include "views/dialogs/shortcutspage.h"

#include "views/dialogs/keysheet.h"
#include "views/print/printpaper.h"
#include "views/render/fonts.h"

#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

/// Commands whose keys would be the same. The canvas may have what the window has not.
const Command* rival(const Preferences& preferences, const Command& command,
                     const QKeySequence& keys)
{
    for (const Command& other : Commands::all())
        if (&other != &command && preferences.shortcuts(other).contains(keys))
            return &other;
    return nullptr;
}

} // namespace

ShortcutsPage::ShortcutsPage(Preferences& preferences, DialogService& dialogs, QWidget* parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_dialogs(dialogs),
      m_search(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_usual(new QPushButton(tr("Usual keys"), this)),
      m_problem(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search commands or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcuts"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* printButton = new QPushButton(tr("Print"), this);
    printButton->setObjectName(QStringLiteral("printKeys"));
    auto* resetButton = new QPushButton(tr("All as usual"), this);
    for (QPushButton* button : {m_usual, resetButton, printButton})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("New keys"), this));
    row->addWidget(m_keys, 1);
    row->addWidget(m_usual);
    row->addSpacing(16);
    row->addWidget(resetButton);
    row->addWidget(printButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsPage::apply);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const Command* command = current())
            m_preferences.setShortcuts(*command, Preferences::defaultShortcuts(*command));
    });
    connect(resetButton, &QPushButton::clicked, &m_preferences, &Preferences::resetShortcuts);
    connect(printButton, &QPushButton::clicked, this, &ShortcutsPage::print);
    connect(&preferences, &Preferences::shortcutsChanged, this, &ShortcutsPage::fill);
    fill();
}

void ShortcutsPage::fill()
{
    const Command* chosen = current();
    const QString typed = m_search->text().trimmed();
    m_list->clear();
    for (const Command& command : Commands::all()) {
        const QString words = Commands::plain(command.text);
        const QString keys = KeySheet::native(m_preferences.shortcuts(command));
        if (!words.contains(typed, Qt::CaseInsensitive)
            && !keys.contains(typed, Qt::CaseInsensitive))
            continue;
        auto* item = new QTreeWidgetItem(m_list, {words, keys});
        item->setData(0, Qt::UserRole, QLatin1String(command.id));
        if (m_preferences.shortcuts(command) != Preferences::defaultShortcuts(command))
            item->setFont(1, uiFont(13, QFont::DemiBold));
        if (&command == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

const Command* ShortcutsPage::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? command(item->data(0, Qt::UserRole).toString()) : nullptr;
}

void ShortcutsPage::showCurrent()
{
    m_problem->hide();
    const Command* command = current();
    const auto keys = command ? m_preferences.shortcuts(*command) : QList<QKeySequence>();
    m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    m_keys->setEnabled(command != nullptr);
    m_usual->setEnabled(command != nullptr);
}

void ShortcutsPage::apply()
{
    const Command* command = current();
    const QKeySequence keys = m_keys->keySequence();
    if (!command)
        return;
    const auto before = m_preferences.shortcuts(*command);
    if (keys == (before.isEmpty() ? QKeySequence() : before.first()))
        return;
    if (const Command* other = keys.isEmpty() ? nullptr : rival(m_preferences, *command, keys)) {
        m_problem->setText(
            tr("%1 already belongs to “%2”. Give that one other keys first.")
                .arg(keys.toString(QKeySequence::NativeText), Commands::plain(other->text)));
        m_problem->show();
        return;
    }
    m_preferences.setShortcuts(*command, keys.isEmpty() ? QList<QKeySequence>() : QList{keys});
}

void ShortcutsPage::print()
{
    const PrintablePaper sheet = KeySheet::paper(m_preferences);
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, sheet);
    if (!m_dialogs.choosePrinter(this, printer, sheet.pageCount()))
        return;
    const bool printed = edgeplanner::print(printer, sheet);
    m_problem->setText(tr("The printer did not take it."));
    m_problem->setVisible(!printed);
}

} // namespace edgeplanner
