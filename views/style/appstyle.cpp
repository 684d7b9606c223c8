#include "views/style/appstyle.h"

#include "views/render/fonts.h"
#include "views/style/controlstyle.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QPalette>

namespace edgeplanner {

namespace {

QPalette qtPalette(const Palette& colours)
{
    QPalette result;
    const std::pair<QPalette::ColorRole, Token> roles[]{
        {QPalette::Window, Token::BgWindow},
        {QPalette::WindowText, Token::TextPrimary},
        {QPalette::Base, Token::BgField},
        {QPalette::AlternateBase, Token::BgZebra},
        {QPalette::Text, Token::TextPrimary},
        {QPalette::PlaceholderText, Token::TextMuted},
        {QPalette::Button, Token::BgField},
        {QPalette::ButtonText, Token::TextPrimary},
        {QPalette::BrightText, Token::Error},
        {QPalette::Highlight, Token::BgSelected},
        {QPalette::HighlightedText, Token::TextPrimary},
        {QPalette::Link, Token::TextLink},
        {QPalette::LinkVisited, Token::TextLink},
        {QPalette::Light, Token::BgHover},
        {QPalette::Midlight, Token::LineSoft},
        {QPalette::Mid, Token::LineMid},
        {QPalette::Dark, Token::LineControl},
        {QPalette::Shadow, Token::LineControl},
        {QPalette::ToolTipBase, Token::BgField},
        {QPalette::ToolTipText, Token::TextPrimary}};
    for (const auto& [role, token] : roles)
        result.setColor(role, colours[token]);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, colours[Token::TextDisabled]);
    return result;
}

} // namespace

QString styleSheet(const Palette& colours)
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(QStringLiteral("@([a-z]+(?:\\.[a-z]+)*)"));
    QString result;
    qsizetype done = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        result += source.mid(done, match.capturedStart() - done);
        const auto named = enumFromText<Token>(match.captured(1));
        Q_ASSERT_X(named, "style.qss", qPrintable(match.captured()));
        result += named ? colours[*named].name() : QString();
        done = match.capturedEnd();
    }
    return result + source.mid(done);
}

void followTheme(QApplication& app, Theme& theme)
{
    QApplication::setStyle(new ControlStyle(theme));
    QApplication::setFont(uiFont(13));
    const auto apply = [&app, &theme] {
        QApplication::setPalette(qtPalette(theme.colours()));
        app.setStyleSheet(styleSheet(theme.colours()));
    };
    apply();
    QObject::connect(&theme, &Theme::themeChanged, &app, apply);
}

} // namespace edgeplanner
