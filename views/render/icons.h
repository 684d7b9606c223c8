#pragma once

#include <QtCore/QStringView>
#include <QtGui/QColor>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>

namespace edgeplanner {

/// Icons are line drawings in one colour: resources/icons/<name>.svg with currentColor.

/// Square, `size` device-independent pixels. Cached.
[[nodiscard]] QPixmap iconPixmap(const QString& name, qreal size, const QColor& colour,
                                 qreal devicePixelRatio = 1);

/// As pixels of the target's resolution on a screen, as lines on paper.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

} // namespace edgeplanner
