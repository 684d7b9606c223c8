#include "views/style/livewords.h"

#include <QtCore/QEvent>

namespace edgeplanner {

LiveWords::LiveWords(QWidget& widget) : QObject(&widget)
{
    widget.installEventFilter(this);
}

void LiveWords::add(std::function<void()> say)
{
    say();
    m_all.push_back(std::move(say));
}

bool LiveWords::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const auto& say : m_all)
            say();
    return QObject::eventFilter(watched, event);
}

} // namespace edgeplanner
