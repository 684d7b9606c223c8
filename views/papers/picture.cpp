#include "views/papers/picture.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>

namespace edgeplanner {

QByteArray pngOf(const Drawing& drawing, double scale, bool transparent)
{
    QImage image((drawing.rect.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(transparent ? Qt::transparent : styleOf(drawing).colours[Token::BgCanvas]);
    const int dotsPerMetre = qRound(scale * 96 / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-drawing.rect.topLeft());
    paintDrawing(painter, drawing);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace edgeplanner
