#include "model/analysis/obsoletewaivers.h"

#include "model/analysis/analysis.h"
#include "model/checks/checklist.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace edgeplanner {

namespace {

constexpr MessageText label{"edit.label.dropObsoleteWaivers",
                            QT_TRANSLATE_NOOP("model", "Drop waivers of findings that are gone")};

/// Keys of waivers without a finding.
QSet<QString> obsoleteWaivers(const Document& document, const Catalog& catalog)
{
    QSet<QString> keys;
    if (document.waivers.isEmpty())
        return keys;
    const QString check = waiverObsolete().info().id;
    for (const Finding& finding : analyze(document, catalog).findings)
        if (finding.check == check && !finding.waived)
            keys.insert(finding.discriminator);
    return keys;
}

} // namespace

Edit dropObsoleteWaivers(const Document& saved, const Document& current, const Catalog& catalog)
{
    QSet<QString> gone = obsoleteWaivers(current, catalog);
    if (!gone.isEmpty())
        gone.subtract(obsoleteWaivers(saved, catalog));
    Document without = current;
    for (const QString& key : gone)
        without.waivers.remove(key);
    return difference(current, without, {&label, {}});
}

} // namespace edgeplanner
