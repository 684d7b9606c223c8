#include "views/canvas/palettemime.h"

namespace edgeplanner {

QString toText(const PaletteItem& item)
{
    if (item.segment)
        return QStringLiteral("segment/") + toText(*item.segment);
    if (item.group)
        return QStringLiteral("group/") + toText(*item.group);
    const QString kind = toText(item.sort.kind);
    switch (item.sort.kind) {
    case ElementKind::ExternalParty: return kind + QLatin1Char('/') + toText(item.sort.party);
    case ElementKind::OtherHost: return kind + QLatin1Char('/') + toText(item.sort.host);
    case ElementKind::SurvivableBranch: return kind + QLatin1Char('/') + toText(item.sort.branch);
    default: return kind;
    }
}

std::optional<PaletteItem> paletteItemFromText(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QStringView head = slash < 0 ? text : text.left(slash);
    const QStringView tail = slash < 0 ? QStringView() : text.mid(slash + 1);
    PaletteItem item;
    if (head == QLatin1String("segment")) {
        item.segment = enumFromText<SegmentKind>(tail);
        return item.segment ? std::optional(item) : std::nullopt;
    }
    if (head == QLatin1String("group")) {
        item.group = enumFromText<ReadyGroup>(tail);
        item.sort.kind =
            item.group == ReadyGroup::TwoFirewalls ? ElementKind::Firewall : ElementKind::EdgePool;
        return item.group ? std::optional(item) : std::nullopt;
    }
    const auto kind = enumFromText<ElementKind>(head);
    if (!kind)
        return std::nullopt;
    item.sort.kind = *kind;
    if (tail.isEmpty())
        return item;
    bool known = false;
    if (const auto party = enumFromText<PartyKind>(tail);
        *kind == ElementKind::ExternalParty && party) {
        item.sort.party = *party;
        known = true;
    }
    if (const auto host = enumFromText<HostKind>(tail); *kind == ElementKind::OtherHost && host) {
        item.sort.host = *host;
        known = true;
    }
    if (const auto branch = enumFromText<BranchKind>(tail);
        *kind == ElementKind::SurvivableBranch && branch) {
        item.sort.branch = *branch;
        known = true;
    }
    return known ? std::optional(item) : std::nullopt;
}

std::unique_ptr<QMimeData> paletteMimeData(const PaletteItem& item)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(paletteMimeType), toText(item).toUtf8());
    return data;
}

std::optional<PaletteItem> paletteItem(const QMimeData* data)
{
    if (!data || !data->hasFormat(QLatin1String(paletteMimeType)))
        return std::nullopt;
    return paletteItemFromText(QString::fromUtf8(data->data(QLatin1String(paletteMimeType))));
}

} // namespace edgeplanner
