#pragma once

#include "views/render/tokens.h"

#include <QtCore/QObject>

namespace edgeplanner {

/// Which colours the screen shows. Views repaint on themeChanged; paper never asks it.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark, Print };

    explicit Theme(Mode mode = Mode::Light, QObject* parent = nullptr);

    [[nodiscard]] Mode mode() const noexcept { return m_mode; }
    void setMode(Mode mode);
    /// What the system's palette looks like; counts in Mode::System only.
    void setSystemIsDark(bool dark);

    [[nodiscard]] ColourSet colourSet() const;
    [[nodiscard]] bool isDark() const { return colourSet() == ColourSet::Dark; }
    [[nodiscard]] const Palette& colours() const { return palette(colourSet()); }
    [[nodiscard]] const QColor& colour(Token token) const { return colours()[token]; }

    /// No glides, no fading: wished by the system or the person.
    [[nodiscard]] bool reduceMotion() const noexcept { return m_reduceMotion; }
    void setReduceMotion(bool reduce) { m_reduceMotion = reduce; }

signals:
    void themeChanged();

private:
    Mode m_mode;
    bool m_systemIsDark = false;
    bool m_reduceMotion = false;
};

} // namespace edgeplanner
