#include "model/exports/request/requestparts.h"

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.objects", QT_TRANSLATE_NOOP("model", "Addresses by name")};
constexpr MessageText caption{"request.objects.caption",
                              QT_TRANSLATE_NOOP("model", "Every address of the design")};
constexpr MessageText columnName{"request.column.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnAddress{"request.column.address",
                                    QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnNetwork{"request.column.network",
                                    QT_TRANSLATE_NOOP("model", "Network")};
constexpr MessageText columnNote{"request.column.note", QT_TRANSLATE_NOOP("model", "Note")};
constexpr MessageText outside{"request.objects.outside",
                              QT_TRANSLATE_NOOP("model", "in none of the networks drawn")};
constexpr MessageText conflict{"request.objects.conflict",
                               QT_TRANSLATE_NOOP("model", "used twice or reserved")};

QString note(const RequestPaper& paper, const PlannedAddress& planned)
{
    QStringList notes;
    if (planned.outside)
        notes.append(paper.words(outside));
    if (planned.conflict)
        notes.append(paper.words(conflict));
    return notes.join(QLatin1String("; "));
}

} // namespace

void writeAddressList(RequestPaper& paper)
{
    const auto& addresses = paper.snapshot.analysis.plan.addresses;
    if (addresses.empty())
        return;
    const RequestSection section(paper, QStringLiteral("address-list"), paper.words(heading));
    const RequestColumn columns[]{{columnName}, {columnAddress}, {columnNetwork}, {columnNote}};
    RequestTable table(paper, paper.words(caption), columns);
    table.body();
    for (const PlannedAddress& planned : addresses) {
        const HtmlElement row(paper.html, "tr");
        paper.html.element("th", ownerName(paper.document(), paper.texts, planned),
                           {{"scope", QStringLiteral("row")}});
        paper.html.open("td");
        if (planned.address)
            writeAddress(paper, planned.address->toText());
        else
            paper.html.element("strong", paper.words(addressNotAssignedText),
                               {cssClass("missing")});
        paper.html.close();
        writeTextCell(paper, planned.segment ? segmentName(paper.document(), *planned.segment)
                                             : QString());
        writeTextCell(paper, note(paper, planned));
    }
}

} // namespace edgeplanner
