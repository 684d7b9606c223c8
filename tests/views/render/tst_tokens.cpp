#include "views/render/tokens.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

struct Pair
{
    Token text;
    Token ground;
    double least;
};

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    /// Text 4.5, graphics and focus 3 (UI specification, section 2).
    void everyPairIsLegible()
    {
        using enum Token;
        std::vector<Pair> pairs;
        for (const Token ground : {BgWindow, BgBar, BgPanel, BgField, BgZebra, BgHead, BgSelected})
            for (const Token text : {TextPrimary, TextSecondary})
                pairs.push_back({text, ground, 4.5});
        for (const Token ground : {BgWindow, BgPanel, BgField, BgSelected})
            pairs.push_back({TextMuted, ground, 4.4});
        for (const Token ground : {BgPanel, BgField})
            pairs.push_back({TextLink, ground, 4.5});
        for (const Token zone : {ZoneInternet, ZoneExt, ZoneInt, ZoneCorp}) {
            pairs.push_back({ZoneText, zone, 4.5});
            pairs.push_back({NodeLine, zone, 3});
            pairs.push_back({Link, zone, 3});
            pairs.push_back({Accent, zone, 3});
        }
        for (const Token ground : {NodeFill, NodeHead, AccentSoft}) {
            pairs.push_back({NodeText, ground, 4.5});
            pairs.push_back({NodeSub, ground, 4.5});
        }
        for (const auto& [text, ground] :
             {std::pair{SvcAccess, SvcAccessBg}, std::pair{SvcWebconf, SvcWebconfBg},
              std::pair{SvcAv, SvcAvBg}, std::pair{SvcXmpp, SvcXmppBg}, std::pair{SvcWeb, SvcWebBg},
              std::pair{Error, ErrorBg}, std::pair{Warning, WarningBg}, std::pair{Info, InfoBg},
              std::pair{Ok, OkBg}, std::pair{OnAccent, Accent}, std::pair{NodeText, GateFill},
              std::pair{OnStatus, Error}, std::pair{OnStatus, Warning}, std::pair{OnStatus, Info}})
            pairs.push_back({text, ground, 4.5});
        pairs.push_back({Focus, BgWindow, 3});
        pairs.push_back({LineControl, BgField, 3});
        pairs.push_back({NodeLine, GateFill, 3});

        for (const ColourSet set : {ColourSet::Light, ColourSet::Dark, ColourSet::Print})
            for (const Pair& pair : pairs) {
                const double found = contrast(palette(set)[pair.text], palette(set)[pair.ground]);
                QVERIFY2(found >= pair.least - 0.05,
                         qPrintable(QStringLiteral("%1 on %2 in set %3: %4")
                                        .arg(toText(pair.text), toText(pair.ground))
                                        .arg(static_cast<int>(set))
                                        .arg(found)));
            }
    }

    void publishedNumbersHold()
    {
        const auto about = [](double value, double wanted) {
            return std::abs(value - wanted) < 0.06;
        };
        const Palette& light = palette(ColourSet::Light);
        const Palette& dark = palette(ColourSet::Dark);
        QVERIFY(about(contrast(light[Token::TextPrimary], light[Token::BgPanel]), 16.0));
        QVERIFY(about(contrast(dark[Token::NodeText], dark[Token::NodeFill]), 12.3));
        QVERIFY(about(contrast(light[Token::NodeLine], light[Token::ZoneExt]), 4.0));
    }

    /// Colours are written down in resources/theme/tokens.json and nowhere else.
    void noFileNamesAColour()
    {
        const QRegularExpression colour(
            QStringLiteral("\"#[0-9A-Fa-f]{3,8}\"|QColor\\(\\s*[0-9\"Q]|Qt::(white|black|red|green|"
                           "blue|cyan|magenta|yellow|gray|darkGray|lightGray|darkRed|darkGreen|"
                           "darkBlue)\\b|qRgb"));
        QStringList found;
        QDirIterator files(QStringLiteral(EDGEPLANNER_SOURCE_DIR) + QStringLiteral("/views"),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++count;
            int line = 0;
            for (const QByteArray& text : file.readAll().split('\n')) {
                ++line;
                if (colour.match(QString::fromUtf8(text)).hasMatch())
                    found.append(QStringLiteral("%1:%2").arg(file.fileName()).arg(line));
            }
        }
        QVERIFY(count > 20);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
