#include "model/core/archivename.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr int longestName = 255; // bytes of UTF-8

constexpr MessageText emptyName{"archive.name.empty",
                                QT_TRANSLATE_NOOP("model", "an entry has no name")};
constexpr MessageText longName{
    "archive.name.long", QT_TRANSLATE_NOOP("model", "the name of an entry is over %1 bytes long")};
constexpr MessageText controlName{
    "archive.name.control",
    QT_TRANSLATE_NOOP("model", "the name of an entry has a control character")};
constexpr MessageText backslashName{
    "archive.name.backslash", QT_TRANSLATE_NOOP("model", "the name of an entry has a backslash")};
constexpr MessageText absoluteName{"archive.name.absolute",
                                   QT_TRANSLATE_NOOP("model", "the name of an entry is absolute")};
constexpr MessageText outsideName{
    "archive.name.outside",
    QT_TRANSLATE_NOOP("model", "the name of an entry leads out of the archive")};
constexpr MessageText partName{
    "archive.name.part", QT_TRANSLATE_NOOP("model", "the name of an entry has an empty part")};

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

} // namespace

std::optional<Message> badEntryName(const QString& name)
{
    if (name.isEmpty())
        return Message{&emptyName, {}};
    if (name.toUtf8().size() > longestName)
        return Message{&longName, {longestName}};
    if (std::any_of(name.begin(), name.end(), isControl))
        return Message{&controlName, {}};
    if (name.contains(QLatin1Char('\\')))
        return Message{&backslashName, {}};
    const bool drive = name.size() > 1 && name[1] == QLatin1Char(':') && name[0].isLetter();
    if (name.startsWith(QLatin1Char('/')) || drive)
        return Message{&absoluteName, {}};
    QStringList parts = name.split(QLatin1Char('/'));
    if (parts.last().isEmpty())
        parts.removeLast(); // "folder/"
    if (parts.contains(QLatin1String("..")))
        return Message{&outsideName, {}};
    if (parts.contains(QString()) || parts.contains(QLatin1String(".")))
        return Message{&partName, {}};
    return std::nullopt;
}

} // namespace edgeplanner
