#include "model/checks/addressowners.h"
#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "views/models/natandaddresstables.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString keyOf(const PlannedAddress& planned)
{
    const AddressOwner& owner = planned.owner;
    return QStringLiteral("%1/%2/%3/%4%5")
        .arg(planned.segment ? planned.segment->value() : 0)
        .arg(owner.element ? owner.element->value() : 0)
        .arg(owner.device ? owner.device->value() : 0)
        .arg(ownerKey(owner), familyField(planned.family));
}

} // namespace

int AddressTable::troubles(const AddressPlan& plan)
{
    return static_cast<int>(
        std::ranges::count_if(plan.addresses, [](const PlannedAddress& planned) {
            return !planned.address || planned.conflict || planned.outside;
        }));
}

TableCell AddressTable::state(const PlannedAddress& planned)
{
    TableCell cell;
    const auto say = [&cell](const QString& text, const char* icon, Token colour) {
        cell.text = text;
        cell.icon = QString::fromLatin1(icon);
        cell.colour = colour;
    };
    if (!planned.address)
        say(tr("not assigned"), "st-error", Token::Error);
    else if (planned.conflict)
        say(tr("carried twice, or reserved"), "st-error", Token::Error);
    else if (planned.outside)
        say(tr("outside its network"), "st-error", Token::Error);
    else if (planned.mustBePublic && !planned.address->isPublic())
        say(tr("must be public"), "st-error", Token::Error);
    else if (planned.sample)
        say(tr("sample address"), "st-info", Token::TextMuted);
    else
        say(tr("assigned"), "st-ok", Token::Ok);
    return cell;
}

QString AddressTable::room(const SubnetUse& use)
{
    // The hosts of an IPv6 network are beyond counting.
    constexpr std::uint64_t countable = 1'000'000'000;
    const QString subnet = use.subnet.toText();
    return use.free > countable
               ? tr("%1: %2 used, room for any number").arg(subnet).arg(use.used)
               : tr("%1: %2 used, %3 free").arg(subnet).arg(use.used).arg(use.free);
}

QString AddressTable::groupTitle(const Snapshot& snapshot, const PlannedAddress& planned)
{
    if (planned.segment && snapshot.document.segment(*planned.segment))
        return networkTitle(snapshot, *planned.segment);
    if (planned.owner.role != AddressOwner::Role::Translation)
        return tr("What stands in no network");
    QStringList parts{tr("Public side of %1")
                          .arg(isolated(elementName(snapshot.document, *planned.owner.element)))};
    for (const SubnetUse& use : snapshot.analysis.plan.subnets)
        if (use.firewall == planned.owner.element)
            parts.append(room(use));
    return parts.join(QStringLiteral("  ·  "));
}

QString AddressTable::networkTitle(const Snapshot& snapshot, SegmentId id)
{
    const Segment& segment = *snapshot.document.segment(id);
    QStringList parts{isolated(segment.name)};
    const auto& demands = snapshot.analysis.demand.segments;
    const auto demand = std::ranges::find(demands, id, &SegmentDemand::segment);
    if (demand != demands.end()) {
        QString need = tr("%1 needed (%2 on servers, %3 on VIPs, 1 gateway)")
                           .arg(demand->count())
                           .arg(demand->servers)
                           .arg(demand->vips);
        if (demand->extra > 0)
            need += tr(", %1 for devices").arg(demand->extra);
        parts.append(need);
        parts.append(tr("smallest /%1").arg(demand->smallestPrefix));
    }
    for (const SubnetUse& use : snapshot.analysis.plan.subnets)
        if (use.segment == id)
            parts.append(room(use));
    for (const AddressRange& range : segment.reserved)
        parts.append(tr("%1 to %2 reserved").arg(range.from.toText(), range.to.toText()));
    return parts.join(QStringLiteral("  ·  "));
}

TableContent AddressTable::content(const Snapshot& snapshot, const Texts& texts)
{
    TableContent content;
    content.columns = {{QStringLiteral("what"), tr("What"), 300},
                       {QStringLiteral("service"), tr("Service"), 110},
                       {QStringLiteral("address"), tr("Address"), 220},
                       {QStringLiteral("family"), tr("Family"), 70, true},
                       {QStringLiteral("state"), tr("State"), 220}};
    for (const PlannedAddress& planned : snapshot.analysis.plan.addresses) {
        const QString groupKey =
            planned.segment ? QString::number(planned.segment->value())
            : planned.owner.role == AddressOwner::Role::Translation
                ? QStringLiteral("public%1").arg(planned.owner.element->value())
                : QString();
        auto group = std::ranges::find(content.groups, groupKey, &TableGroup::key);
        if (group == content.groups.end())
            group = content.groups.insert(group, {groupKey, groupTitle(snapshot, planned), {}});
        TableRow row;
        row.key = keyOf(planned);
        for (const ElementId id : ownerElements(planned.owner))
            row.subjects.elements.append(id);
        // One element a row: the others find it as well.
        row.related = row.subjects.elements.mid(1);
        row.subjects.elements = row.subjects.elements.mid(0, 1);
        if (row.subjects.elements.isEmpty() && planned.segment)
            row.subjects.segments = {*planned.segment};
        TableCell what;
        what.text = ownerName(snapshot.document, texts, planned);
        TableCell service;
        if (planned.owner.service) {
            service.text = NodeWords::service(*planned.owner.service);
            service.chip = static_cast<ChipKind>(*planned.owner.service);
        }
        TableCell address;
        address.mono = true;
        address.text = planned.address ? planned.address->toText() : tr("not assigned");
        address.value = planned.address ? address.text : QString();
        address.editable = !ownerField(snapshot.document, planned.owner).isEmpty();
        if (!planned.address)
            address.colour = Token::Error;
        TableCell family;
        family.text =
            planned.family == IpFamily::V4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
        family.colour = Token::TextSecondary;
        row.cells = {what, service, address, family, state(planned)};
        if (planned.conflict || planned.outside)
            row.mark = Severity::Error;
        group->rows.push_back(std::move(row));
    }
    return content;
}

std::optional<FieldPlace> AddressTable::place(const Snapshot& snapshot, const QString& rowKey)
{
    for (const PlannedAddress& planned : snapshot.analysis.plan.addresses) {
        if (keyOf(planned) != rowKey)
            continue;
        const QString field = ownerField(snapshot.document, planned.owner);
        if (field.isEmpty())
            return std::nullopt;
        const auto target =
            planned.owner.element ? planned.owner.element->value() : planned.segment->value();
        return FieldPlace{QLatin1Char('#') + QString::number(target),
                          field + familyField(planned.family)};
    }
    return std::nullopt;
}

} // namespace edgeplanner
