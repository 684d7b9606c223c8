#pragma once

#include "views/render/theme.h"

#include <QtWidgets/QProxyStyle>

namespace edgeplanner {

/// Fusion with marks of our own where a style sheet would need picture files: check boxes, radio
/// buttons, arrows. Buttons can be pressed with Enter too; Qt's own leave that to dialogs.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// The theme must outlive the style.
    explicit ControlStyle(const Theme& theme);

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

protected:
    /// Enter presses the button with the focus, as Space does.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawChevron(const char* icon, const QRectF& rect, bool enabled, QPainter& painter) const;
    void drawMark(bool round, const QStyleOption& option, QPainter& painter) const;

    const Theme& m_theme;
};

} // namespace edgeplanner
