#include "model/exports/names.h"
#include "views/models/natandaddresstables.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString keyOf(const NatRow& row, IpFamily family)
{
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(row.firewall.value())
        .arg(row.device.value())
        .arg(row.slot)
        .arg(row.service ? static_cast<int>(*row.service) : 0)
        .arg(family == IpFamily::V4 ? QStringLiteral("v4") : QStringLiteral("v6"));
}

TableCell addressCell(const std::optional<IpAddress>& address, bool editable)
{
    TableCell cell;
    cell.mono = true;
    cell.editable = editable;
    cell.text = address ? address->toText() : NatTable::tr("not assigned");
    cell.value = address ? cell.text : QString();
    if (!address)
        cell.colour = Token::Error;
    return cell;
}

} // namespace

TableContent NatTable::content(const Snapshot& snapshot, const Texts& texts)
{
    TableContent content;
    content.columns = {{QStringLiteral("what"), tr("Translated"), 170},
                       {QStringLiteral("service"), tr("Service"), 110},
                       {QStringLiteral("private"), tr("Private address"), 150},
                       {QStringLiteral("public"), tr("Public address"), 150},
                       {QStringLiteral("kind"), tr("Translation"), 260},
                       {QStringLiteral("note"), tr("Note"), 330}};
    for (const NatRow& nat : snapshot.analysis.companions.nat) {
        const QString groupKey = QString::number(nat.firewall.value());
        auto group = std::ranges::find(content.groups, groupKey, &TableGroup::key);
        if (group == content.groups.end())
            group = content.groups.insert(
                group, {groupKey, elementName(snapshot.document, nat.firewall), {}});
        const auto* pool = snapshot.document.find<EdgePool>(nat.device);
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const bool v4 = family == IpFamily::V4;
            const auto& inside = v4 ? nat.privateAddress.v4 : nat.privateAddress.v6;
            const auto& outside = v4 ? nat.publicAddress.v4 : nat.publicAddress.v6;
            // A translation without any address is shown once, as one that lacks both.
            const bool empty = nat.privateAddress.isEmpty() && nat.publicAddress.isEmpty();
            if (!inside && !outside && !(empty && v4))
                continue;
            TableRow row;
            row.key = keyOf(nat, family);
            row.subjects.elements = {nat.device};
            row.related = {nat.firewall};
            TableCell what;
            what.text = pool ? serverName(*pool, nat.slot, texts)
                             : elementName(snapshot.document, nat.device);
            what.strong = true;
            TableCell service;
            if (pool && nat.service) {
                service.text = NodeWords::service(*nat.service);
                service.chip = static_cast<ChipKind>(*nat.service);
            } else {
                service.text = pool ? tr("all") : tr("Web");
                service.chip = ChipKind::Web;
            }
            TableCell kind;
            kind.text = tr("one to one, both ways, ports kept");
            kind.colour = Token::TextSecondary;
            TableCell note;
            note.colour = Token::TextSecondary;
            if (nat.topologyBuilderAddress)
                note.text = tr("Topology Builder asks for this public A/V address");
            row.cells = {what, service, addressCell(inside, false), addressCell(outside, true),
                         kind, note};
            group->rows.push_back(std::move(row));
        }
    }
    return content;
}

std::optional<FieldPlace> NatTable::place(const Snapshot& snapshot, const QString& rowKey)
{
    for (const NatRow& nat : snapshot.analysis.companions.nat)
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            if (keyOf(nat, family) != rowKey)
                continue;
            const auto* firewall = snapshot.document.find<Firewall>(nat.firewall);
            if (!firewall)
                return std::nullopt;
            const auto& all = firewall->translations;
            const auto it = std::ranges::find_if(all, [&](const Translation& translation) {
                return translation.device == nat.device && translation.slot == nat.slot
                       && translation.service == nat.service.value_or(Service::Access);
            });
            if (it == all.end())
                return std::nullopt;
            return FieldPlace{
                QLatin1Char('#') + QString::number(nat.firewall.value()),
                QStringLiteral("translations.%1.public.%2")
                    .arg(it - all.begin() + 1)
                    .arg(family == IpFamily::V4 ? QStringLiteral("v4") : QStringLiteral("v6"))};
        }
    return std::nullopt;
}

} // namespace edgeplanner
