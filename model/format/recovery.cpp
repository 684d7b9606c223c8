#include "model/format/recovery.h"

#include "model/core/archiverepair.h"
#include "model/core/atomicfile.h"

#include <QtCore/QStringList>

namespace edgeplanner {

namespace {

constexpr MessageText recovered{
    "file.recovered",
    QT_TRANSLATE_NOOP("model", "the file is damaged; the design in it is complete, other parts of "
                               "the file may be missing")};
constexpr MessageText lostEntries{"file.lostEntries",
                                  QT_TRANSLATE_NOOP("model", "damaged and left out: %1")};

} // namespace

OpenResult recoverDesign(const QString& path)
{
    OpenResult asItIs = openDesign(path);
    if (asItIs || asItIs.error().kind != FileError::Kind::Damaged)
        return asItIs;
    const auto bytes = readFile(path);
    auto reader =
        ArchiveReader::open(repairedArchive(bytes ? *bytes : QByteArray()), {}, BadNames::LeaveOut);
    if (!reader)
        return asItIs;
    std::vector<ArchiveEntry> entries;
    QStringList lost;
    for (const QString& name : reader->names()) {
        auto data = reader->read(name);
        if (data)
            entries.push_back({name, *data, false});
        else
            lost.append(name);
    }
    const auto sound = writeArchive(entries);
    OpenResult design = readDesign(sound ? *sound : QByteArray(), path);
    if (!design)
        return asItIs;
    std::vector<FileNote> notes{{{}, {&recovered, {}}}};
    if (!lost.isEmpty())
        notes.push_back({{}, {&lostEntries, {lost}}});
    design->notes.insert(design->notes.begin(), notes.begin(), notes.end());
    return design;
}

} // namespace edgeplanner
