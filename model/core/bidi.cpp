#include "model/core/bidi.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool turnsRound(const QString& text)
{
    const auto codePoints = text.toUcs4();
    return std::ranges::any_of(codePoints, [](uint c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

} // namespace

QString isolated(const QString& text)
{
    if (!turnsRound(text))
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

} // namespace edgeplanner
