#pragma once

#include "model/core/enumtext.h"

#include <QtGui/QColor>
#include <array>

namespace edgeplanner {

/// A colour by what it is for (UI specification, section 2). No other file names a colour.
enum class Token {
    BgWindow,
    BgBar,
    BgPanel,
    BgField,
    BgCanvas,
    BgHover,
    BgPressed,
    BgSelected,
    BgZebra,
    BgHead,
    LineSoft,
    LineMid,
    LineControl,
    GridDot,
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    TextLink,
    Accent,
    AccentHover,
    AccentSoft,
    OnAccent,
    Focus,
    NodeFill,
    NodeLine,
    NodeHead,
    NodeText,
    NodeSub,
    Link,
    LinkDim,
    WallFill,
    WallBrick,
    GateFill,
    ZoneInternet,
    ZoneExt,
    ZoneInt,
    ZoneCorp,
    ZoneLine,
    ZoneText,
    SvcAccess,
    SvcAccessBg,
    SvcWebconf,
    SvcWebconfBg,
    SvcAv,
    SvcAvBg,
    SvcXmpp,
    SvcXmppBg,
    SvcWeb,
    SvcWebBg,
    Error,
    ErrorBg,
    Warning,
    WarningBg,
    Info,
    InfoBg,
    Ok,
    OkBg,
    OnStatus
};
constexpr auto enumTexts(Token)
{
    using enum Token;
    return std::array{EnumText{BgWindow, "bg.window"},
                      EnumText{BgBar, "bg.bar"},
                      EnumText{BgPanel, "bg.panel"},
                      EnumText{BgField, "bg.field"},
                      EnumText{BgCanvas, "bg.canvas"},
                      EnumText{BgHover, "bg.hover"},
                      EnumText{BgPressed, "bg.pressed"},
                      EnumText{BgSelected, "bg.selected"},
                      EnumText{BgZebra, "bg.zebra"},
                      EnumText{BgHead, "bg.head"},
                      EnumText{LineSoft, "line.soft"},
                      EnumText{LineMid, "line.mid"},
                      EnumText{LineControl, "line.control"},
                      EnumText{GridDot, "grid.dot"},
                      EnumText{TextPrimary, "text.primary"},
                      EnumText{TextSecondary, "text.secondary"},
                      EnumText{TextMuted, "text.muted"},
                      EnumText{TextDisabled, "text.disabled"},
                      EnumText{TextLink, "text.link"},
                      EnumText{Accent, "accent"},
                      EnumText{AccentHover, "accent.hover"},
                      EnumText{AccentSoft, "accent.soft"},
                      EnumText{OnAccent, "on.accent"},
                      EnumText{Focus, "focus"},
                      EnumText{NodeFill, "node.fill"},
                      EnumText{NodeLine, "node.line"},
                      EnumText{NodeHead, "node.head"},
                      EnumText{NodeText, "node.text"},
                      EnumText{NodeSub, "node.sub"},
                      EnumText{Link, "link"},
                      EnumText{LinkDim, "link.dim"},
                      EnumText{WallFill, "wall.fill"},
                      EnumText{WallBrick, "wall.brick"},
                      EnumText{GateFill, "gate.fill"},
                      EnumText{ZoneInternet, "zone.internet"},
                      EnumText{ZoneExt, "zone.ext"},
                      EnumText{ZoneInt, "zone.int"},
                      EnumText{ZoneCorp, "zone.corp"},
                      EnumText{ZoneLine, "zone.line"},
                      EnumText{ZoneText, "zone.text"},
                      EnumText{SvcAccess, "svc.access"},
                      EnumText{SvcAccessBg, "svc.access.bg"},
                      EnumText{SvcWebconf, "svc.webconf"},
                      EnumText{SvcWebconfBg, "svc.webconf.bg"},
                      EnumText{SvcAv, "svc.av"},
                      EnumText{SvcAvBg, "svc.av.bg"},
                      EnumText{SvcXmpp, "svc.xmpp"},
                      EnumText{SvcXmppBg, "svc.xmpp.bg"},
                      EnumText{SvcWeb, "svc.web"},
                      EnumText{SvcWebBg, "svc.web.bg"},
                      EnumText{Error, "error"},
                      EnumText{ErrorBg, "error.bg"},
                      EnumText{Warning, "warning"},
                      EnumText{WarningBg, "warning.bg"},
                      EnumText{Info, "info"},
                      EnumText{InfoBg, "info.bg"},
                      EnumText{Ok, "ok"},
                      EnumText{OkBg, "ok.bg"},
                      EnumText{OnStatus, "on.status"}};
}

/// Screen by day, screen by night, paper.
enum class ColourSet { Light, Dark, Print };

/// One set of colours, indexed by Token.
class Palette
{
public:
    [[nodiscard]] const QColor& operator[](Token token) const
    {
        return m_colours[static_cast<std::size_t>(token)];
    }

private:
    friend const Palette& palette(ColourSet);
    std::array<QColor, enumTexts(Token{}).size()> m_colours;
};

/// Read once from resources/theme/tokens.json, the only place where colours are written down.
[[nodiscard]] const Palette& palette(ColourSet set);

/// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace edgeplanner
