#include "model/checks/addressowners.h"
#include "model/exports/assumptions.h"
#include "model/exports/names.h"
#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText columnOwner{"table.address.owner", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnFamily{"table.address.family", QT_TRANSLATE_NOOP("model", "Family")};
constexpr MessageText columnAddress{"table.address", QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnNetwork{"table.address.network", QT_TRANSLATE_NOOP("model", "Network")};
constexpr MessageText columnState{"table.address.state", QT_TRANSLATE_NOOP("model", "State")};
constexpr MessageText columnPublic{"table.address.public",
                                   QT_TRANSLATE_NOOP("model", "Must be public")};
constexpr MessageText columnNote{"table.note", QT_TRANSLATE_NOOP("model", "Note")};
constexpr MessageText columnField{"table.address.field", QT_TRANSLATE_NOOP("model", "Field")};
constexpr MessageText outside{"request.objects.outside",
                              QT_TRANSLATE_NOOP("model", "in none of the networks drawn")};
constexpr MessageText conflict{"request.objects.conflict",
                               QT_TRANSLATE_NOOP("model", "used twice or reserved")};

/// Where the address is kept, as `edit --addresses` finds it again; empty for what nobody sets.
QString fieldOf(const Document& document, const PlannedAddress& planned)
{
    const QString field = ownerField(document, planned.owner);
    if (field.isEmpty() || (!planned.owner.element && !planned.segment))
        return {};
    const QString target = planned.owner.element ? elementName(document, *planned.owner.element)
                                                 : segmentName(document, *planned.segment);
    return target + QLatin1Char('.') + field + familyField(planned.family);
}

} // namespace

DataTable addressTable(const TableSource& source)
{
    DataTable table{{{"owner", columnOwner, 40},
                     {"family", columnFamily, 9},
                     {"address", columnAddress, 24},
                     {"network", columnNetwork, 24},
                     {"state", columnState, 12},
                     {"mustBePublic", columnPublic, 15},
                     {"note", columnNote, 36},
                     {"field", columnField, 40}},
                    {}};
    for (const PlannedAddress& planned : source.snapshot.analysis.plan.addresses) {
        QStringList notes;
        if (planned.sample)
            notes.append(source.words(sampleValueText()));
        if (planned.outside)
            notes.append(source.words(outside));
        if (planned.conflict)
            notes.append(source.words(conflict));
        table.rows.push_back(
            {ownerName(source.document(), source.texts, planned),
             planned.family == IpFamily::V4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6"),
             planned.address ? planned.address->toText() : source.words(addressNotAssignedText),
             planned.segment ? segmentName(source.document(), *planned.segment) : QString(),
             planned.address ? QStringLiteral("assigned") : QStringLiteral("missing"),
             planned.mustBePublic ? QStringLiteral("yes") : QStringLiteral("no"),
             notes.join(QLatin1String("; ")), fieldOf(source.document(), planned)});
    }
    return table;
}

} // namespace edgeplanner
