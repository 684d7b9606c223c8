#include "model/format/fileerror.h"

namespace edgeplanner {

namespace {

constexpr MessageText atPlace{"file.atPlace", QT_TRANSLATE_NOOP("model", "%1: %2")};

/// Names and values come from the file: they must not break the line.
QString onOneLine(QString text)
{
    for (QChar& c : text)
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = QLatin1Char(' ');
    return text;
}

Message onOneLine(Message message)
{
    for (QVariant& arg : message.args) {
        if (arg.typeId() == QMetaType::QString)
            arg = onOneLine(arg.toString());
        else if (arg.canConvert<Message>())
            arg = QVariant::fromValue(onOneLine(arg.value<Message>()));
    }
    return message;
}

Message line(const QString& file, const FilePlace& place, const Message& text)
{
    QString where = file;
    if (!place.entry.isEmpty())
        where += QLatin1String(": ") + place.entry;
    if (place.line > 0)
        where += QLatin1Char(':') + QString::number(place.line);
    if (!place.path.isEmpty())
        where += QLatin1String(": ") + place.path;
    return {&atPlace, {onOneLine(where), QVariant::fromValue(onOneLine(text))}};
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
