#include "views/palette/palettetree.h"

#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/style/themedicon.h"

#include <QtGui/QDrag>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace edgeplanner {

PaletteTree::PaletteTree(const Theme& theme, QWidget* parent) : QTreeWidget(parent), m_theme(theme)
{
    setColumnCount(1);
    header()->hide();
    setIndentation(10);
    setIconSize({20, 20});
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemDoubleClicked, this,
            [this](const QTreeWidgetItem* item) { choose(item); });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (!item->parent())
            item->setExpanded(!item->isExpanded());
    });
}

void PaletteTree::show(std::vector<PaletteGroup> groups)
{
    clear();
    m_groups = std::move(groups);
    for (const PaletteGroup& group : m_groups) {
        auto* head = new QTreeWidgetItem(this, {group.name});
        head->setFlags(Qt::ItemIsEnabled);
        QFont font = uiFont(12, QFont::DemiBold);
        head->setFont(0, font);
        head->setSizeHint(0, {0, 28});
        for (const PaletteRow& one : group.rows) {
            auto* item = new QTreeWidgetItem(head, {one.name});
            item->setIcon(0, themedIcon(one.icon, m_theme));
            item->setToolTip(0, tr("%1: drag it onto the canvas, or press Enter").arg(one.name));
            item->setData(0, Qt::UserRole, toText(one.item));
        }
        head->setExpanded(true);
    }
    wrap();
}

/// Names wrap, they are never cut: rows are as high as their words need.
void PaletteTree::wrap()
{
    const QFontMetrics metrics(font());
    const int room = viewport()->width() - 2 * indentation() - iconSize().width() - 14;
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* item = topLevelItem(i)->child(j);
            const QRect words = metrics.boundingRect(QRect(0, 0, std::max(40, room), 1000),
                                                     Qt::TextWordWrap, item->text(0));
            const QSize size(0, std::max(27, words.height() + 10));
            if (item->sizeHint(0) != size)
                item->setSizeHint(0, size);
        }
}

void PaletteTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    wrap();
}

bool PaletteTree::filter(const QString& search)
{
    bool any = false;
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = topLevelItem(i);
        bool here = false;
        for (int j = 0; j < head->childCount(); ++j) {
            const bool shown = matches(
                m_groups[static_cast<std::size_t>(i)].rows[static_cast<std::size_t>(j)], search);
            head->child(j)->setHidden(!shown);
            here = here || shown;
            if (shown && !first)
                first = head->child(j);
        }
        head->setHidden(!here);
        if (!search.isEmpty())
            head->setExpanded(true);
        any = any || here;
    }
    if (!search.isEmpty() && first)
        setCurrentItem(first);
    return any;
}

const PaletteRow* PaletteTree::row(const QTreeWidgetItem* item) const
{
    if (!item || !item->parent())
        return nullptr;
    const int group = indexOfTopLevelItem(item->parent());
    const int at = item->parent()->indexOfChild(const_cast<QTreeWidgetItem*>(item));
    return &m_groups[static_cast<std::size_t>(group)].rows[static_cast<std::size_t>(at)];
}

std::optional<PaletteItem> PaletteTree::current() const
{
    const PaletteRow* found = row(currentItem());
    return found && !currentItem()->isHidden() ? std::optional(found->item) : std::nullopt;
}

void PaletteTree::choose(const QTreeWidgetItem* item)
{
    if (const PaletteRow* found = row(item))
        emit chosen(found->item);
}

void PaletteTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentItem());
    QTreeWidget::keyPressEvent(event);
}

QPixmap PaletteTree::ghost(const PaletteRow& row) const
{
    const qreal ratio = devicePixelRatioF();
    const QFontMetrics metrics(uiFont(13));
    const QSize size(metrics.horizontalAdvance(row.name) + 48, 36);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.92);
    painter.setPen(QPen(m_theme.colour(Token::Accent), 1.5));
    painter.setBrush(m_theme.colour(Token::NodeFill));
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(1, 1, -1, -1), 8, 8);
    paintIcon(painter, QRectF(10, 8, 20, 20), row.icon, m_theme.colour(Token::TextSecondary));
    painter.setPen(m_theme.colour(Token::NodeText));
    painter.setFont(uiFont(13));
    painter.drawText(QRect(38, 0, size.width() - 42, size.height()), Qt::AlignVCenter, row.name);
    return pixmap;
}

void PaletteTree::startDrag(Qt::DropActions)
{
    const PaletteRow* dragged = row(currentItem());
    if (!dragged)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(paletteMimeData(dragged->item).release());
    drag->setPixmap(ghost(*dragged));
    drag->setHotSpot({18, 18});
    drag->exec(Qt::CopyAction);
}

} // namespace edgeplanner
