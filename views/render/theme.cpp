#include "views/render/theme.h"

namespace edgeplanner {

Theme::Theme(Mode mode, QObject* parent) : QObject(parent), m_mode(mode)
{
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit themeChanged();
}

void Theme::setSystemIsDark(bool dark)
{
    if (dark == m_systemIsDark)
        return;
    m_systemIsDark = dark;
    if (m_mode == Mode::System)
        emit themeChanged();
}

ColourSet Theme::colourSet() const
{
    switch (m_mode) {
    case Mode::Light: return ColourSet::Light;
    case Mode::Dark: return ColourSet::Dark;
    case Mode::Print: return ColourSet::Print;
    case Mode::System: break;
    }
    return m_systemIsDark ? ColourSet::Dark : ColourSet::Light;
}

} // namespace edgeplanner
