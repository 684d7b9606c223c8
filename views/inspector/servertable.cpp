#include "views/inspector/servertable.h"

#include "model/editing/fieldlist.h"
#include "model/exports/names.h"
#include "views/inspector/fieldwords.h"
#include "views/render/nodewords.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::ServerTable)
};

struct TranslationPlace
{
    ElementId firewall{0};
    std::size_t number = 0; ///< from 1
    const Translation* translation = nullptr;
};

std::optional<TranslationPlace> translationOf(const Document& document, ElementId pool, int slot,
                                              Service service)
{
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* firewall = it->as<Firewall>())
            for (std::size_t i = 0; i < firewall->translations.size(); ++i) {
                const Translation& translation = firewall->translations[i];
                if (translation.device == pool && translation.slot == slot
                    && translation.service == service)
                    return TranslationPlace{it.key(), i + 1, &translation};
            }
    return std::nullopt;
}

/// "servers.2.access.v4" -> 2, access, v4
struct Place
{
    int slot = 0;
    QString part;
    QString family;
};

std::optional<Place> placeOf(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('.'));
    if (parts.size() < 3 || parts[0] != QLatin1String("servers"))
        return std::nullopt;
    return Place{parts[1].toInt(), parts[2], parts.value(3)};
}

std::optional<ChipKind> chipOf(const QString& part)
{
    const auto service = enumFromText<Service>(part);
    return service ? std::optional(static_cast<ChipKind>(*service)) : std::nullopt;
}

QString partName(const Place& place, bool single)
{
    if (place.part == QLatin1String("fqdn"))
        return Words::tr("Name");
    QString name =
        place.part == QLatin1String("internal") ? Words::tr("Internal") : Words::tr("Address");
    if (const auto service = enumFromText<Service>(place.part))
        name = single ? Words::tr("External") : NodeWords::service(*service);
    return place.family == QLatin1String("v6") ? name + QLatin1String(" IPv6") : name;
}

bool isWanted(const Place& place, const Field& field, const EdgePool* pool)
{
    if (!pool)
        return place.family != QLatin1String("v6") || !field.value.isEmpty();
    if (place.part == QLatin1String("fqdn"))
        return true;
    const auto service = enumFromText<Service>(place.part);
    if (service && pool->singleAddress && *service != Service::Access)
        return false;
    const AddressFamilies families = service ? pool->externalFamilies : pool->internalFamilies;
    const bool v6 = place.family == QLatin1String("v6");
    return !field.value.isEmpty() || families == AddressFamilies::Dual
           || (families == AddressFamilies::V6) == v6;
}

} // namespace

std::optional<TableContent> serverTable(const Snapshot& snapshot, const Texts& texts,
                                        ElementId poolId)
{
    const auto* pool = snapshot.document.find<EdgePool>(poolId);
    const bool nat = pool && std::ranges::any_of(pool->services, [](const ExternalService& s) {
                         return s.addressing == Addressing::Nat;
                     });
    TableContent content;
    content.columns = {{QStringLiteral("what"), Words::tr("Server"), 96},
                       {QStringLiteral("value"), Words::tr("Name or address"), 150}};
    if (nat)
        content.columns.push_back({QStringLiteral("public"), Words::tr("Public address"), 130});
    for (const Field& field : fieldsOf(snapshot.document, snapshot.catalog, poolId)) {
        const auto place = placeOf(field.path);
        if (!place || !isWanted(*place, field, pool))
            continue;
        const QString groupKey = QString::number(place->slot);
        if (content.groups.empty() || content.groups.back().key != groupKey) {
            const QString name = pool ? serverName(*pool, place->slot, texts)
                                      : field.value.section(QLatin1Char('.'), 0, 0);
            content.groups.push_back({groupKey, name, {}});
        }
        TableRow row;
        row.key = field.path;
        row.subjects.elements = {poolId};
        TableCell what;
        what.text = partName(*place, pool && pool->singleAddress);
        what.colour = Token::TextSecondary;
        what.chip = pool && !pool->singleAddress ? chipOf(place->part) : std::nullopt;
        TableCell value;
        value.text = field.value;
        value.value = field.value;
        value.mono = true;
        value.editable = true;
        if (field.value.isEmpty()) {
            value.text = FieldWords::placeholder(field.type);
            value.colour = Token::Error;
        }
        row.cells = {what, value};
        if (nat) {
            TableCell outside;
            outside.mono = true;
            const auto service = enumFromText<Service>(place->part);
            if (const auto found =
                    service ? translationOf(snapshot.document, poolId, place->slot, *service)
                            : std::nullopt) {
                const AddressPair& address = found->translation->publicAddress;
                const auto& one = place->family == QLatin1String("v6") ? address.v6 : address.v4;
                outside.text = one ? one->toText() : FieldWords::placeholder(FieldType::Ipv4);
                outside.value = one ? outside.text : QString();
                outside.colour = one ? Token::TextPrimary : Token::Error;
                outside.editable = true;
            }
            row.cells.push_back(outside);
        }
        content.groups.back().rows.push_back(row);
    }
    if (content.groups.empty())
        return std::nullopt;
    return content;
}

std::optional<ServerField> serverField(const Document& document, ElementId pool,
                                       const QString& rowKey, const QString& column)
{
    const auto target = [](ElementId id) { return QLatin1Char('#') + QString::number(id.value()); };
    if (column == QLatin1String("value"))
        return ServerField{target(pool), rowKey};
    const auto place = placeOf(rowKey);
    const auto service = place ? enumFromText<Service>(place->part) : std::nullopt;
    if (!service)
        return std::nullopt;
    const auto found = translationOf(document, pool, place->slot, *service);
    if (!found)
        return std::nullopt;
    return ServerField{
        target(found->firewall),
        QStringLiteral("translations.%1.public.%2").arg(found->number).arg(place->family)};
}

} // namespace edgeplanner
