#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText serverOfPool{"server-of-pool", QT_TRANSLATE_NOOP("model", "server %1 of %2")};

QString unknownName(std::int64_t id)
{
    return QLatin1Char('#') + QString::number(id);
}

QVariant catalogText(const QString& key)
{
    return QVariant::fromValue(CatalogTextKey{key});
}

} // namespace

QString nameOf(const Document& document, ElementId id)
{
    const Element* element = document.element(id);
    return element ? element->name : unknownName(id.value());
}

QString nameOf(const Document& document, SegmentId id)
{
    const Segment* segment = document.segment(id);
    return segment ? segment->name : unknownName(id.value());
}

QVariant serverName(const Document& document, ElementId pool, int slot)
{
    const auto* data = document.find<EdgePool>(pool);
    const EdgeServer* server = data ? data->server(slot) : nullptr;
    if (server && !server->fqdn.isEmpty())
        return server->fqdn.section(QLatin1Char('.'), 0, 0);
    return QVariant::fromValue(Message{&serverOfPool, {slot, nameOf(document, pool)}});
}

QVariant serviceName(Service service)
{
    return catalogText(QStringLiteral("service.") + toText(service));
}

QVariant vipName(VipRole role)
{
    switch (role) {
    case VipRole::Access:
        return catalogText(QStringLiteral("endpoint.") + toText(LocalEndpoint::AccessVip));
    case VipRole::WebConferencing:
        return catalogText(QStringLiteral("endpoint.") + toText(LocalEndpoint::WebConferencingVip));
    case VipRole::Av:
        return catalogText(QStringLiteral("endpoint.") + toText(LocalEndpoint::AvVip));
    case VipRole::Internal: break;
    }
    return catalogText(QStringLiteral("endpoint.") + toText(LocalEndpoint::EdgeInternalVip));
}

QVariant featureName(const QString& feature)
{
    return catalogText(QStringLiteral("feature.%1").arg(feature));
}

QVariant productName(const Catalog& catalog, const QString& product)
{
    const Product* data = catalog.product(product);
    return data ? data->name : product;
}

QStringList shortened(QStringList list, qsizetype most)
{
    if (list.size() <= most)
        return list;
    list = list.mid(0, most);
    list.append(QStringLiteral("…"));
    return list;
}

QStringList ruleIds(const CheckContext& context, const std::vector<std::size_t>& flows)
{
    QStringList ids;
    for (std::size_t flow : flows) {
        const QString id = flowId(context.flows[flow], context.document);
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QString documentOf(const CheckContext& context, const CatalogRule& rule, ElementId id)
{
    const auto* pool = context.document.find<EdgePool>(id);
    const PoolRequirements* needs = requirementsOf(context, id);
    const auto places = context.catalog.provenanceFor(rule, pool ? pool->product : QString(),
                                                      needs ? needs->scenario : QString());
    return places.empty() ? QString() : places.front().document;
}

Zone farZone(const CatalogRule& rule)
{
    return rule.direction == Direction::Inbound ? rule.from : rule.to;
}

void append(std::vector<Edit>& list, std::vector<Edit> edits)
{
    for (Edit& edit : edits)
        list.push_back(std::move(edit));
}

std::vector<Edit> fixOf(EditResult result, Message label)
{
    if (!result || result->isEmpty())
        return {};
    result->label = std::move(label);
    return {std::move(result).value()};
}

void switchFeature(Document& document, ElementId pool, const Feature& feature, bool on)
{
    changeElement<EdgePool>(document, pool, [&](EdgePool& data) {
        data.features.removeAll(feature.id);
        if (!on)
            return;
        for (const QString& excluded : feature.excludes)
            data.features.removeAll(excluded);
        data.features.append(feature.id);
        data.features.sort();
    });
}

const PoolRequirements* requirementsOf(const CheckContext& context, ElementId pool)
{
    const auto it = std::ranges::find(context.requirements, pool, &PoolRequirements::pool);
    return it == context.requirements.end() ? nullptr : &*it;
}

} // namespace edgeplanner
