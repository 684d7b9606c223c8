#include "views/window/picker.h"

#include "views/style/themedicon.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr int usualWidth = 560;
constexpr int usualHeight = 420;
constexpr std::size_t mostShown = 200;

} // namespace

int pickerScore(const PickerEntry& entry, const QString& typed)
{
    int score = 1;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (entry.words.startsWith(word, Qt::CaseInsensitive))
            score += 30;
        else if (entry.words.contains(QLatin1Char(' ') + word, Qt::CaseInsensitive))
            score += 20;
        else if (entry.words.contains(word, Qt::CaseInsensitive))
            score += 10;
        else if (entry.also.contains(word, Qt::CaseInsensitive))
            score += 5;
        else
            return 0;
    }
    return score;
}

Picker::Picker(QWidget& window, const Theme& theme, const QString& placeholder,
               std::vector<PickerEntry> entries)
    : QFrame(&window),
      m_entries(std::move(entries)),
      m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_nothing(new QLabel(this)),
      m_focusBefore(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("picker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(placeholder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->addAction(themedIcon(QStringLiteral("search"), theme, Token::TextMuted),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setColumnCount(2);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({18, 18});
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(m_field, &QLineEdit::textChanged, this, &Picker::filter);
    connect(m_list, &QTreeWidget::itemClicked, this, &Picker::pick);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            leave();
    });
}

void Picker::open()
{
    const QWidget* window = parentWidget();
    const int wide = std::min(usualWidth, window->width() - 40);
    setGeometry((window->width() - wide) / 2, 88, wide,
                std::min(usualHeight, window->height() - 140));
    filter();
    show();
    raise();
    m_field->setFocus();
}

void Picker::filter()
{
    const QString typed = m_field->text().trimmed();
    std::vector<std::pair<int, std::size_t>> hits;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const int score = pickerScore(m_entries[i], typed))
            hits.emplace_back(-score, i);
    std::ranges::stable_sort(hits, {}, &std::pair<int, std::size_t>::first);
    m_list->clear();
    QPixmap clear(m_list->iconSize());
    clear.fill(Qt::transparent);
    const QIcon none(clear);
    for (const auto& [score, i] : hits) {
        if (m_list->topLevelItemCount() == static_cast<int>(mostShown))
            break;
        auto* item = new QTreeWidgetItem(m_list, {m_entries[i].words, m_entries[i].detail});
        // Words begin at one line, with an icon or without.
        item->setIcon(0, m_entries[i].icon.isNull() ? none : m_entries[i].icon);
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(i));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, palette().placeholderText());
        item->setSizeHint(0, {0, 28});
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!hits.empty());
    m_nothing->setVisible(hits.empty());
    m_nothing->setText(tr("Nothing called “%1”").arg(typed));
}

void Picker::pick()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item || m_done)
        return;
    const auto run = m_entries[item->data(0, Qt::UserRole).toULongLong()].run;
    const QString typed = m_field->text().trimmed();
    leave();
    emit picked(typed);
    run();
}

void Picker::leave()
{
    if (m_done)
        return;
    m_done = true;
    if (m_focusBefore && isAncestorOf(QApplication::focusWidget()))
        m_focusBefore->setFocus();
    close();
}

bool Picker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: pick(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace edgeplanner
