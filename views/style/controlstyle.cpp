#include "views/style/controlstyle.h"

#include "views/render/icons.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStyleOption>

namespace edgeplanner {

namespace {

constexpr int arrowWidth = 22;
constexpr int textInset = 9;
constexpr int fieldHeight = 28;

} // namespace

ControlStyle::ControlStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme)
{
}

void ControlStyle::drawMark(bool round, const QStyleOption& option, QPainter& painter) const
{
    const bool on = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    const bool enabled = option.state & State_Enabled;
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = on || partly;
    const QColor line =
        m_theme.colour(!enabled                                  ? Token::LineMid
                       : filled || option.state & State_HasFocus ? Token::Accent
                                                                 : Token::LineControl);
    painter.setPen(QPen(line, option.state & State_HasFocus ? 2 : 1.2));
    painter.setBrush(filled && !round ? line : m_theme.colour(Token::BgField));
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    const QColor ink = m_theme.colour(Token::OnAccent);
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(box.adjusted(4, 4, -4, -4));
    } else if (partly) {
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), ink);
    } else if (on) {
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.32)});
    }
    painter.restore();
}

void ControlStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget))
        widget->installEventFilter(this);
}

void ControlStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ControlStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // In a dialog Enter belongs to its default button; a mark is set with Space.
    if (!button || !enter || !plain || key.isAutoRepeat()
        || qobject_cast<QDialog*>(button->window()) || qobject_cast<QCheckBox*>(button)
        || qobject_cast<QRadioButton*>(button))
        return QProxyStyle::eventFilter(watched, event);
    button->click();
    return true;
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const
{
    const auto arrow = [&](const char* icon) {
        drawChevron(icon, option->rect, option->state & State_Enabled, *painter);
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawMark(false, *option, *painter); return;
    case PE_IndicatorRadioButton: drawMark(true, *option, *painter); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: arrow("chevron-down"); return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: arrow("chevron-up"); return;
    case PE_IndicatorArrowRight: arrow("chevron-right"); return;
    case PE_IndicatorArrowLeft: arrow("chevron-left"); return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            arrow(option->state & State_Open ? "chevron-down" : "chevron-right");
        return;
    case PE_FrameTabBarBase: return; // tabs join their page
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawChevron(const char* icon, const QRectF& rect, bool enabled,
                               QPainter& painter) const
{
    constexpr qreal size = 14;
    QRectF square(0, 0, size, size);
    square.moveCenter(rect.center());
    paintIcon(painter, square, QString::fromLatin1(icon),
              m_theme.colour(enabled ? Token::TextSecondary : Token::TextDisabled));
}

void ControlStyle::drawField(const QStyleOption& option, QPainter& painter) const
{
    const bool focus = option.state & State_HasFocus;
    const bool enabled = option.state & State_Enabled;
    const qreal half = focus ? 1 : 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(focus     ? Token::Focus
                                       : enabled ? Token::LineControl
                                                 : Token::LineMid),
                        focus ? 2 : 1));
    painter.setBrush(m_theme.colour(Token::BgField));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 5, 5);
    painter.restore();
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    if (control == CC_ComboBox) {
        drawField(*option, *painter);
        drawChevron("chevron-down", subControlRect(control, option, SC_ComboBoxArrow, widget),
                    enabled, *painter);
    } else if (control == CC_SpinBox) {
        drawField(*option, *painter);
        drawChevron("chevron-up", subControlRect(control, option, SC_SpinBoxUp, widget), enabled,
                    *painter);
        drawChevron("chevron-down", subControlRect(control, option, SC_SpinBoxDown, widget),
                    enabled, *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                   SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    QRect found;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        found = QRect(all.right() - arrowWidth, all.top(), arrowWidth, all.height());
    else if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        found = all.adjusted(textInset, 2, -arrowWidth - 2, -2);
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        found = QRect(all.right() - arrowWidth, all.top() + 1, arrowWidth, all.height() / 2 - 1);
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        found =
            QRect(all.right() - arrowWidth, all.center().y() + 1, arrowWidth, all.height() / 2 - 1);
    else if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        found = all.adjusted(textInset, 2, -arrowWidth - 2, -2);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, all, found);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                     const QSize& size, const QWidget* widget) const
{
    if (type != CT_ComboBox && type != CT_SpinBox)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = std::max(fieldHeight, option->fontMetrics.height() + 9);
    return {size.width() + textInset + arrowWidth + 6, height};
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_SmallIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_ToolBarIconSize: return 20;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace edgeplanner
