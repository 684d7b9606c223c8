#pragma once

#include "views/render/theme.h"

#include <QtWidgets/QProxyStyle>

namespace edgeplanner {

/// Fusion with marks of our own where a style sheet would need picture files: check boxes, radio
/// buttons, arrows.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// The theme must outlive the style.
    explicit ControlStyle(const Theme& theme);

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

private:
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawChevron(const char* icon, const QRectF& rect, bool enabled, QPainter& painter) const;
    void drawMark(bool round, const QStyleOption& option, QPainter& painter) const;

    const Theme& m_theme;
};

} // namespace edgeplanner
