#include "model/core/bidi.h"

namespace edgeplanner {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);
constexpr char16_t firstHebrew = 0x0590; ///< nothing before it is written from right to left

} // namespace

bool hasRightToLeft(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < firstHebrew)
            continue;
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

QString isolated(const QString& text)
{
    if (!hasRightToLeft(text))
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

QString endedAtDots(const QString& text)
{
    const qsizetype dots = text.indexOf(QChar(0x2026));
    if (dots < 0)
        return text;
    const QString before = text.left(dots);
    const qsizetype open = before.count(firstStrongIsolate) - before.count(popDirectionalIsolate);
    QString after = text.mid(dots);
    // The end of that name may stand behind the dots; a name has one end.
    for (qsizetype i = 0; i < open; ++i)
        if (const qsizetype end = after.indexOf(popDirectionalIsolate);
            end >= 0 && after.left(end).count(firstStrongIsolate) == 0)
            after.remove(end, 1);
    return before + QString(open, popDirectionalIsolate) + after;
}

} // namespace edgeplanner
