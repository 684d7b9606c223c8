#include "views/palette/palettepanel.h"

#include "views/style/themedicon.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

PalettePanel::PalettePanel(const EditorContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_search(new QLineEdit(this)),
      m_tree(new PaletteTree(context.theme, this)),
      m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("dockBody"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->addAction(themedIcon(QStringLiteral("search"), context.theme),
                        QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_tree->setStyleSheet(QStringLiteral("QTreeView { background: transparent; }"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(m_tree, &PaletteTree::chosen, this, &PalettePanel::chosen);
    retranslate();
}

void PalettePanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PalettePanel::retranslate()
{
    setAccessibleName(tr("Palette"));
    m_search->setPlaceholderText(tr("Search elements"));
    m_search->setAccessibleName(tr("Search elements"));
    m_tree->setAccessibleName(tr("Elements"));
    m_tree->show(paletteGroups(m_context.catalog));
    filter();
}

void PalettePanel::filter()
{
    const QString search = m_search->text().trimmed();
    const bool any = m_tree->filter(search);
    m_nothing->setText(tr("Nothing called “%1”").arg(search));
    m_nothing->setVisible(!any);
}

void PalettePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_tree->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (const auto item = m_tree->current())
                emit chosen(*item);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace edgeplanner
