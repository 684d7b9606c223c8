#include "model/format/fileerror.h"

namespace edgeplanner {

namespace {

constexpr MessageText atPlace{"file.atPlace", QT_TRANSLATE_NOOP("model", "%1: %2")};

Message line(const QString& file, const FilePlace& place, const Message& text)
{
    QString where = file;
    if (!place.entry.isEmpty())
        where += QLatin1String(": ") + place.entry;
    if (place.line > 0)
        where += QLatin1Char(':') + QString::number(place.line);
    if (!place.path.isEmpty())
        where += QLatin1String(": ") + place.path;
    // Names of entries and members come from the file.
    for (QChar& c : where)
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = QLatin1Char(' ');
    return {&atPlace, {where, QVariant::fromValue(text)}};
}

} // namespace

Message oneLine(const FileError& error)
{
    return line(error.file, error.place, error.reason);
}

Message oneLine(const QString& file, const FileNote& note)
{
    return line(file, note.place, note.text);
}

} // namespace edgeplanner
