#include "views/panels/celldelegate.h"

#include "model/core/bidi.h"
#include "views/models/tablefilter.h"
#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>

namespace edgeplanner {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 16;

std::pair<Token, Token> plateTokens(ChipKind chip)
{
    switch (chip) {
    case ChipKind::Access: return {Token::SvcAccess, Token::SvcAccessBg};
    case ChipKind::WebConferencing: return {Token::SvcWebconf, Token::SvcWebconfBg};
    case ChipKind::Av: return {Token::SvcAv, Token::SvcAvBg};
    case ChipKind::Xmpp: return {Token::SvcXmpp, Token::SvcXmppBg};
    case ChipKind::Web: break;
    }
    return {Token::SvcWeb, Token::SvcWebBg};
}

QFont fontOf(const TableCell& cell, const QFont& base)
{
    const QFont::Weight weight = cell.strong ? QFont::DemiBold : QFont::Normal;
    QFont font = cell.mono ? monoFont(12, weight) : base;
    font.setWeight(weight);
    if (cell.chip) {
        font = base;
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

Token markToken(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Token::ErrorBg;
    case Severity::Warning: return Token::WarningBg;
    case Severity::Info: break;
    }
    return Token::InfoBg;
}

} // namespace

CellDelegate::CellDelegate(const TableFilter& filter, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_filter(filter), m_theme(theme)
{
}

void CellDelegate::paintCell(QPainter& painter, const QRect& rect, const TableCell& cell,
                             bool alignRight) const
{
    QRect room = rect.adjusted(padding, 0, -padding, 0);
    if (!cell.icon.isEmpty()) {
        const QRect box(room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        paintIcon(painter, box, cell.icon, m_theme.colour(cell.iconColour.value_or(cell.colour)));
        room.setLeft(box.right() + 6);
    }
    const QFontMetrics metrics(painter.font());
    const auto elide = cell.mono || cell.endMatters ? Qt::ElideMiddle : Qt::ElideRight;
    if (!cell.chip) {
        painter.setPen(m_theme.colour(cell.colour));
        painter.drawText(room,
                         int(Qt::AlignVCenter | (alignRight ? Qt::AlignRight : Qt::AlignLeft)),
                         endedAtDots(metrics.elidedText(cell.text, elide, room.width())));
        return;
    }
    const auto [line, fill] = plateTokens(*cell.chip);
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, room.width() - 12);
    const int height = metrics.height() + 2;
    const QRectF plate(room.left() + 0.5, room.center().y() - height / 2 + 0.5,
                       metrics.horizontalAdvance(text) + 12, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(line));
    painter.setBrush(m_theme.colour(fill));
    painter.drawRoundedRect(plate, 4, 4);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const TableRow* row = m_filter.rowAt(index);
    const TableCell* cell = m_filter.model().cellAt(m_filter.mapToSource(index));
    if (!row || !cell)
        return;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    Token background = index.row() % 2 ? Token::BgZebra : Token::BgField;
    if (row->mark)
        background = markToken(*row->mark);
    if (hovered)
        background = Token::BgHover;
    if (selected)
        background = Token::BgSelected;
    painter->save();
    painter->fillRect(option.rect, m_theme.colour(background));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.colour(selected ? Token::Accent : Token::LineSoft));
    painter->setFont(fontOf(*cell, option.font));
    const auto column = static_cast<std::size_t>(index.column());
    paintCell(*painter, option.rect, *cell, m_filter.model().content().columns[column].alignRight);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = std::max(25, QFontMetrics(option.font).height() + 9);
    const TableCell* cell = m_filter.model().cellAt(m_filter.mapToSource(index));
    if (!cell)
        return {0, height};
    int width =
        QFontMetrics(fontOf(*cell, option.font)).horizontalAdvance(cell->text) + 2 * padding;
    width += cell->icon.isEmpty() ? 0 : iconSize + 6;
    width += cell->chip ? 14 : 2;
    return {width, height};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    const TableCell* cell = m_filter.model().cellAt(m_filter.mapToSource(index));
    if (cell && cell->mono)
        editor->setFont(monoFont(12));
    editor->setAccessibleName(
        m_filter.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

} // namespace edgeplanner
