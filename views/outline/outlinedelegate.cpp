#include "views/outline/outlinedelegate.h"

#include "views/outline/outlinemodel.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtGui/QPainter>

namespace edgeplanner {

OutlineDelegate::OutlineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto& model = *static_cast<const OutlineModel*>(index.model());
    const OutlineNode& node = *model.nodeAt(index);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect,
                          m_theme.colour(selected ? Token::BgSelected : Token::BgHover));
    QRect room = option.rect.adjusted(4, 0, -6, 0);
    Token ink = Token::TextSecondary;
    if (node.worst)
        ink = *node.worst == Severity::Error ? Token::Error : Token::Warning;
    paintIcon(*painter, QRectF(room.left(), room.center().y() - 7, 16, 16), node.icon,
              m_theme.colour(ink));
    room.setLeft(room.left() + 22);
    QFont font = option.font;
    const bool head = node.kind == OutlineNode::Kind::Segment
                      || node.kind == OutlineNode::Kind::Site
                      || node.kind == OutlineNode::Kind::Heading;
    font.setWeight(head ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(m_theme.colour(Token::TextPrimary));
    const QFontMetrics metrics(font);
    const QString name = metrics.elidedText(node.name, Qt::ElideMiddle, room.width());
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), name);
    room.setLeft(room.left() + metrics.horizontalAdvance(name) + 10);
    font.setWeight(QFont::Normal);
    font.setPixelSize(12);
    painter->setFont(font);
    painter->setPen(m_theme.colour(Token::TextMuted));
    if (room.width() > 24)
        painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(node.detail, Qt::ElideRight, room.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.colour(Token::Focus));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, std::max(25, QFontMetrics(option.font).height() + 9)};
}

} // namespace edgeplanner
