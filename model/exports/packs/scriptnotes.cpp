#include "model/exports/packs/scriptnotes.h"

#include "model/exports/assumptions.h"
#include "model/exports/packs/script.h"

namespace edgeplanner {

QStringList scriptNotes(const Snapshot& snapshot, const Texts& texts, const QStringList& addresses)
{
    QStringList lines;
    for (const QString& note : assumptionsOf(snapshot, texts).notes(texts, addresses))
        lines.append(QLatin1String("# ") + commentText(note));
    return lines;
}

} // namespace edgeplanner
