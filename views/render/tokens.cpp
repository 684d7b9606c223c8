#include "views/render/tokens.h"

#include "model/core/jsontext.h"

#include <QtCore/QFile>
#include <cmath>

// Static libraries drop their resources unless somebody asks for them.
static void loadResources()
{
    Q_INIT_RESOURCE(edgeplanner_icons);
}

namespace edgeplanner {

namespace {

QJsonObject readTokens()
{
    loadResources();
    QFile file(QStringLiteral(":/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The colour tokens are not built in");
    const auto parsed = parseJsonObject(file.readAll());
    if (!parsed)
        qFatal("The colour tokens are no JSON");
    return *parsed;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette& palette(ColourSet set)
{
    static const std::array<Palette, 3> sets = [] {
        const QJsonObject tokens = readTokens();
        std::array<Palette, 3> result;
        const std::array names{"light", "dark", "print"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            const QJsonObject colours = tokens.value(QLatin1String(names[i])).toObject();
            for (const auto& entry : enumTexts(Token{})) {
                const QColor colour(colours.value(QLatin1String(entry.text)).toString());
                Q_ASSERT_X(colour.isValid(), "tokens.json", entry.text);
                result[i].m_colours[static_cast<std::size_t>(entry.value)] = colour;
            }
        }
        return result;
    }();
    return sets[static_cast<std::size_t>(set)];
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace edgeplanner
