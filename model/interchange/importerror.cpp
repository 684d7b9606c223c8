#include "model/interchange/importerror.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

namespace {

constexpr MessageText inFile{"import.inFile", QT_TRANSLATE_NOOP("model", "%1: %2")};
constexpr MessageText atLine{"import.atLine", QT_TRANSLATE_NOOP("model", "%1: line %2: %3")};
constexpr MessageText inEntry{"import.inEntry", QT_TRANSLATE_NOOP("model", "%1: %2: %3")};
constexpr MessageText atEntryLine{"import.atEntryLine",
                                  QT_TRANSLATE_NOOP("model", "%1: %2, line %3: %4")};

constexpr qsizetype longestShown = 200;

} // namespace

Message importErrorMessage(const ImportError& error, const QString& fileName)
{
    const QVariant reason = QVariant::fromValue(error.reason);
    if (error.entry.isEmpty())
        return error.line > 0 ? Message{&atLine, {fileName, error.line, reason}}
                              : Message{&inFile, {fileName, reason}};
    return error.line > 0 ? Message{&atEntryLine, {fileName, error.entry, error.line, reason}}
                          : Message{&inEntry, {fileName, error.entry, reason}};
}

QString shown(QStringView text)
{
    QString line = text.left(longestShown).toString();
    for (QChar& c : line)
        if (!c.isPrint())
            c = QLatin1Char(' ');
    return text.size() > longestShown ? line + QChar(0x2026) : line;
}

} // namespace edgeplanner
