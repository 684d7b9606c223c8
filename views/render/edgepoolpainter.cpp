#include "views/render/icons.h"
#include "views/render/nodewords.h"
#include "views/render/paintparts.h"
#include "views/render/shapepainters.h"

namespace edgeplanner {

namespace {

constexpr qreal inset = 10;

void paintServices(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                   const Palette& colours)
{
    for (std::size_t i = 0; i < visual.rows.size(); ++i) {
        const RowVisual& row = visual.rows[i];
        const QRectF rect = rowRect(visual, i);
        if (state.highlight && state.highlight->rows.contains(static_cast<int>(i)))
            paintRowHighlight(painter, rect.adjusted(1, 0.5, -1, -0.5), colours);
        if (i > 0) {
            painter.setPen(linePen(colours[Token::LineSoft], 1));
            painter.drawLine(rect.topLeft(), rect.topRight());
        }
        if (row.chip)
            paintChip(painter, {inset, rect.center().y() - 7.5}, *row.chip, colours);
        const qreal labelWidth = textWidth(row.label, TextRole::RowLabel);
        drawText(painter, QRectF(39, rect.top(), labelWidth + 2, rect.height()), row.label,
                 TextRole::RowLabel, colours[Token::NodeText]);
        qreal left = 39 + labelWidth + 5;
        if (!row.tag.isEmpty()) {
            const qreal width = textWidth(row.tag, TextRole::Tag) + 12;
            paintTag(painter, {left + width, rect.center().y()}, row.tag, colours);
            left += width + 3;
        }
        drawText(painter, QRectF(left, rect.top(), rect.right() - 10 - left, rect.height()),
                 row.trailing, TextRole::RowName, colours[Token::NodeSub],
                 Qt::AlignRight | Qt::AlignVCenter, Elide::Left);
    }
}

void paintCaption(QPainter& painter, const NodeVisual& visual, const Palette& colours)
{
    const QRectF servers = serversRect(visual);
    const QRectF caption(0, servers.top() - shape::caption, visual.rect.width(), shape::caption);
    painter.setPen(linePen(colours[Token::NodeLine], 1));
    painter.drawLine(caption.topLeft(), caption.topRight());
    const QRectF text = caption.adjusted(inset, 2, -11, 0);
    if (!visual.isCompact()) {
        drawText(painter, text, NodeWords::externalNic(), TextRole::Caption,
                 colours[Token::NodeSub]);
        drawText(painter, text, NodeWords::internalNic(), TextRole::Caption,
                 colours[Token::NodeSub], Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    drawText(painter, QRectF(text.left(), text.top(), 58, text.height()), visual.externalPrefix,
             TextRole::MonoCaption, colours[Token::NodeSub], Qt::AlignLeft | Qt::AlignVCenter,
             Elide::Left);
    for (int service = 0; service < (visual.sharedAddress ? 1 : 3); ++service) {
        const Token token = std::array{Token::SvcAccess, Token::SvcWebconf,
                                       Token::SvcAv}[static_cast<std::size_t>(service)];
        QRectF column = serverAddressRect(visual, 0, service);
        column.moveTop(text.top());
        column.setHeight(text.height());
        drawText(painter, column, NodeWords::chip(static_cast<ChipKind>(service)),
                 TextRole::Caption, colours[token], Qt::AlignCenter);
    }
    drawText(painter, text, visual.internalPrefix, TextRole::MonoCaption, colours[Token::NodeSub],
             Qt::AlignRight | Qt::AlignVCenter);
}

QString shortened(const QString& address, const QString& prefix)
{
    if (prefix.isEmpty() || !address.startsWith(prefix))
        return address;
    return address.mid(prefix.size() - 1);
}

void paintCompactServer(QPainter& painter, const NodeVisual& visual, std::size_t index,
                        const PaintState& state, const Palette& colours)
{
    const ServerVisual& server = visual.servers[index];
    const QRectF rect = serverRect(visual, index);
    drawText(painter, QRectF(inset, rect.top(), 54, rect.height()), server.name,
             TextRole::ServerName, colours[Token::NodeText]);
    for (int service = 0; service < (visual.sharedAddress ? 1 : 3); ++service) {
        const QRectF place = serverAddressRect(visual, index, service);
        if (state.highlight
            && state.highlight->addresses.contains({static_cast<int>(index), service}))
            paintRowHighlight(painter, place, colours);
        drawText(
            painter, place,
            shortened(server.external[static_cast<std::size_t>(service)], visual.externalPrefix),
            TextRole::Address, colours[Token::NodeText], Qt::AlignCenter);
    }
    drawText(painter,
             QRectF(shape::nicDivider + 6, rect.top(), rect.right() - 11 - shape::nicDivider - 6,
                    rect.height()),
             shortened(server.internal, visual.internalPrefix), TextRole::Address,
             colours[Token::NodeText], Qt::AlignRight | Qt::AlignVCenter);
}

void paintServer(QPainter& painter, const NodeVisual& visual, std::size_t index,
                 const PaintState& state, const Palette& colours)
{
    const ServerVisual& server = visual.servers[index];
    const QRectF rect = serverRect(visual, index);
    const QRectF first(0, rect.top() + 8, rect.width(), 17);
    paintIcon(painter, QRectF(inset, first.center().y() - 7, 14, 14),
              QStringLiteral("el-edge-server"), colours[Token::NodeSub]);
    drawText(painter, QRectF(28, first.top(), shape::nicDivider - 32, first.height()), server.name,
             TextRole::ServerName, colours[Token::NodeText]);
    drawText(painter,
             QRectF(shape::nicDivider + 6, first.top(), rect.right() - 11 - shape::nicDivider - 6,
                    first.height()),
             server.internal, TextRole::Address, colours[Token::NodeText],
             Qt::AlignRight | Qt::AlignVCenter);
    for (int service = 0; service < (visual.sharedAddress ? 1 : 3); ++service) {
        const QRectF place = serverAddressRect(visual, index, service);
        const qreal y = place.center().y();
        if (state.highlight
            && state.highlight->addresses.contains({static_cast<int>(index), service}))
            paintRowHighlight(painter, place.adjusted(0, 0.5, 0, -0.5), colours);
        if (!visual.sharedAddress)
            paintChip(painter, {28, y - 7.5}, static_cast<ChipKind>(service), colours);
        const qreal left = visual.sharedAddress ? 28 : 57;
        drawText(painter, QRectF(left, place.top(), shape::nicDivider - 2 - left, place.height()),
                 server.external[static_cast<std::size_t>(service)], TextRole::Address,
                 colours[Token::NodeText]);
    }
}

} // namespace

void paintEdgePool(QPainter& painter, const NodeVisual& visual, const PaintState& state,
                   const PaintStyle& style)
{
    const Palette& colours = style.colours;
    const qreal width = visual.rect.width();
    painter.save();
    painter.setClipPath(outline(visual), Qt::IntersectClip);
    const QRectF header(0, 0, width, shape::header);
    painter.fillRect(header, colours[Token::NodeHead]);
    painter.restore();
    painter.setPen(linePen(colours[Token::NodeLine], 1));
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    paintHeader(painter, visual, header, colours, visual.worst ? 28 : 12);
    paintServices(painter, visual, state, colours);
    paintCaption(painter, visual, colours);

    const QRectF servers = serversRect(visual);
    for (std::size_t i = 0; i < visual.servers.size(); ++i) {
        if (i > 0) {
            const QRectF rect = serverRect(visual, i);
            QPen pen = linePen(colours[Token::LineMid], 1);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.drawLine(rect.topLeft() + QPointF(8, 0), rect.topRight() - QPointF(8, 0));
        }
        if (visual.isCompact())
            paintCompactServer(painter, visual, i, state, colours);
        else
            paintServer(painter, visual, i, state, colours);
    }
    if (visual.servers.empty())
        return;
    QPen pen = linePen(colours[Token::NodeLine], 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(shape::nicDivider, servers.top()),
                     QPointF(shape::nicDivider, servers.bottom()));
}

void paintServerBars(QPainter& painter, const NodeVisual& visual, const PaintStyle& style)
{
    if (visual.servers.empty())
        return;
    const QRectF servers = serversRect(visual);
    painter.setPen(linePen(style.colours[Token::NodeLine], 1.25));
    painter.setBrush(style.colours[Token::NodeFill]);
    for (const qreal x : {0.0, visual.rect.width()})
        painter.drawRoundedRect(
            QRectF(x - shape::bar / 2, servers.top() + 8, shape::bar, servers.height() - 8),
            shape::bar / 2, shape::bar / 2);
}

} // namespace edgeplanner
