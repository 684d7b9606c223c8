#include "views/style/elidedlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace edgeplanner {

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

QRect ElidedLabel::room() const
{
    return contentsRect().adjusted(margin(), 0, -margin(), 0);
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, room().width());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(shown() == text() ? QString() : text());
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter(this).drawText(room(), int(Qt::AlignVCenter | Qt::AlignLeft), shown());
}

} // namespace edgeplanner
