#include "views/render/icons.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QPaintEngine>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <cmath>

namespace edgeplanner {

namespace {

QByteArray source(const QString& name)
{
    static thread_local QHash<QString, QByteArray> sources; // papers are painted in another thread
    const auto known = sources.constFind(name);
    if (known != sources.cend())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return *sources.insert(name, text);
}

void drawLines(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    QByteArray svg = source(name);
    if (svg.isEmpty())
        return;
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    renderer.render(&painter, rect);
}

bool isPaper(const QPainter& painter)
{
    switch (painter.paintEngine()->type()) {
    case QPaintEngine::Pdf:
    case QPaintEngine::SVG:
    case QPaintEngine::Picture: return true;
    default: return false;
    }
}

} // namespace

QPixmap iconPixmap(const QString& name, qreal size, const QColor& colour, qreal devicePixelRatio)
{
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    const QString key =
        QStringLiteral("icon/%1/%2/%3").arg(name).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawLines(painter, QRectF(0, 0, pixels, pixels), name, colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    if (isPaper(painter)) {
        drawLines(painter, rect, name, colour);
        return;
    }
    const QTransform transform = painter.deviceTransform();
    const qreal scale = std::hypot(transform.m11(), transform.m12());
    const QPixmap pixmap = iconPixmap(name, rect.width() * scale, colour);
    // On whole device pixels, so that thin strokes stay sharp.
    const QPointF corner = transform.map(rect.topLeft());
    painter.save();
    painter.setWorldTransform({});
    const QPointF inverse = painter.deviceTransform().inverted().map(
        QPointF(std::round(corner.x()), std::round(corner.y())));
    const qreal deviceScale = std::hypot(painter.deviceTransform().m11(), 0);
    painter.drawPixmap(QRectF(inverse, QSizeF(pixmap.size()) / deviceScale), pixmap,
                       QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.restore();
}

} // namespace edgeplanner
