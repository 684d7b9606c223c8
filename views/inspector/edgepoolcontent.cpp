#include "model/editing/featureset.h"
#include "model/exports/names.h"
#include "views/inspector/fieldwords.h"
#include "views/inspector/inspectorbuilder.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString targetOf(ElementId id)
{
    return QLatin1Char('#') + QString::number(id.value());
}

struct VipPlace
{
    ElementId balancer{0};
    const Vip* vip = nullptr;
};

std::optional<VipPlace> vipOf(const Document& document, ElementId pool, VipRole role)
{
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const auto* balancer = it->as<LoadBalancer>())
            for (const Vip& vip : balancer->vips)
                if (vip.pool == pool && vip.role == role)
                    return VipPlace{it.key(), &vip};
    return std::nullopt;
}

} // namespace

void InspectorBuilder::addEdgePool(InspectorContent& content, ElementId id) const
{
    const EdgePool& pool = *m_snapshot.document.find<EdgePool>(id);
    const auto fields = fieldsOf(m_snapshot.document, m_snapshot.catalog, id);
    const auto named = [&](std::initializer_list<const char*> names) {
        return shownIf(fields, targetOf(id), [&](const Field& field) {
            return std::ranges::any_of(
                names, [&](const char* name) { return field.path == QLatin1String(name); });
        });
    };
    InspectorSection general{QStringLiteral("general"), {}, {}, {}, {}};
    general.fields = named({"name", "site", "product", "fqdn"});
    InspectorField count;
    count.path = serverCountPath;
    count.targets = {targetOf(id)};
    count.label = FieldWords::label(count.path, m_texts);
    count.type = FieldType::Number;
    count.value = QString::number(pool.servers.size());
    general.fields.push_back(count);

    InspectorSection plan{QStringLiteral("plan"), tr("Address plan"), {}, {}, {}};
    plan.fields = named({"externalLoadBalancing", "internalLoadBalancing", "externalFamilies",
                         "internalFamilies", "singleAddress"});
    content.tabs.push_back({QStringLiteral("general"), tr("General"), {general, plan}, {}});
    content.tabs.push_back(servicesOf(id, pool, fields));
    content.tabs.push_back(featuresOf(id, pool));
}

InspectorField InspectorBuilder::vipMode(ElementId pool, VipRole role) const
{
    const auto place = vipOf(m_snapshot.document, pool, role);
    if (!place)
        return {};
    const QString path = QStringLiteral("vips.%1.mode").arg(toText(role));
    const auto fields = fieldsOf(m_snapshot.document, m_snapshot.catalog, place->balancer);
    const auto field = std::ranges::find(fields, path, &Field::path);
    return field == fields.end() ? InspectorField() : shown(*field, targetOf(place->balancer));
}

QString InspectorBuilder::vipAddress(ElementId pool, VipRole role) const
{
    const auto place = vipOf(m_snapshot.document, pool, role);
    return place ? addressTexts(place->vip->address).join(QLatin1String(", ")) : QString();
}

InspectorTab InspectorBuilder::servicesOf(ElementId id, const EdgePool& pool,
                                          const std::vector<Field>& fields) const
{
    InspectorTab tab{QStringLiteral("services"), tr("Services && NAT"), {}, {}};
    for (const Service service : allServices) {
        InspectorSection section;
        section.id = toText(service);
        section.title = m_texts.catalog(QLatin1String("service.") + section.id);
        section.chip = static_cast<ChipKind>(service);
        section.trailing = vipAddress(id, static_cast<VipRole>(service));
        const QString prefix = section.id + QLatin1Char('.');
        section.fields = shownIf(fields, targetOf(id),
                                 [&](const Field& field) { return field.path.startsWith(prefix); });
        if (InspectorField mode = vipMode(id, static_cast<VipRole>(service)); !mode.path.isEmpty())
            section.fields.push_back(std::move(mode));
        tab.sections.push_back(std::move(section));
    }
    if (InspectorField mode = vipMode(id, VipRole::Internal); !mode.path.isEmpty()) {
        InspectorSection inside{QStringLiteral("inside"), tr("Internal side"), {}, {}, {mode}};
        inside.trailing = vipAddress(id, VipRole::Internal);
        tab.sections.push_back(std::move(inside));
    }
    InspectorSection ports{QStringLiteral("ports"), tr("Ports"), {}, {}, {}};
    ports.fields = shownIf(fields, targetOf(id), [](const Field& field) {
        return field.path.startsWith(QLatin1String("ports."));
    });
    for (InspectorField& field : ports.fields) {
        const PortParameter* parameter =
            m_snapshot.catalog.portParameter(field.path.section(QLatin1Char('.'), 1));
        if (parameter && field.hint.isEmpty() && pool.ports.contains(parameter->id))
            field.hint = tr("Usually %1").arg(toText(parameter->defaultPorts));
    }
    tab.sections.push_back(std::move(ports));
    return tab;
}

InspectorTab InspectorBuilder::featuresOf(ElementId id, const EdgePool& pool) const
{
    InspectorTab tab{QStringLiteral("features"), tr("Features"), {}, {}};
    InspectorSection switches{QStringLiteral("switches"), {}, {}, {}, {}};
    InspectorSection drawn{QStringLiteral("drawn"), tr("Drawn with an element"), {}, {}, {}};
    for (const Feature& one : m_snapshot.catalog.features)
        (one.presence ? drawn : switches).fields.push_back(feature(id, pool, one));
    tab.sections = {std::move(switches), std::move(drawn)};
    return tab;
}

InspectorField InspectorBuilder::feature(ElementId id, const EdgePool& pool,
                                         const Feature& feature) const
{
    const bool on =
        effectiveFeatures(m_snapshot.document, m_snapshot.catalog, id).contains(feature.id);
    const auto name = [&](const QString& key) {
        return m_texts.catalog(QLatin1String("feature.") + key);
    };
    InspectorField field;
    field.path = QStringLiteral("features");
    field.targets = {targetOf(id)};
    field.label = name(feature.id);
    field.type = FieldType::Flag;
    field.value = on ? QLatin1Char('+') + feature.id : QLatin1Char('-') + feature.id;
    field.choices = {{QLatin1Char('-') + feature.id, {}}, {QLatin1Char('+') + feature.id, {}}};
    field.hint = m_texts.catalog(QStringLiteral("feature.%1.description").arg(feature.id));
    const QString scenario = m_snapshot.catalog.scenarioOf(pool).id;
    if (!isAvailable(feature, pool.product, scenario) && !on) {
        field.locked =
            feature.products.contains(pool.product)
                ? tr("Not with %1.").arg(m_texts.catalog(QLatin1String("scenario.") + scenario))
                : tr("Not in %1.").arg(m_texts.catalog(QLatin1String("product.") + pool.product));
        return field;
    }
    if (const auto cost = std::ranges::find(m_costs, feature.id, &FeatureCost::feature);
        cost != m_costs.end() && cost->rules != 0)
        field.trailing =
            cost->rules > 0
                ? tr("+%n rule(s)", "what a feature adds to the firewalls", cost->rules)
                : tr("−%n rule(s)", "what a feature saves on the firewalls", -cost->rules);
    if (feature.effect == FeatureEffect::Always && on)
        field.hint = tr("Every edge pool has it.");
    QStringList because;
    for (const QString& other : pool.features)
        if (other != feature.id && impliedFeatures(m_snapshot.catalog, other).contains(feature.id))
            because.append(name(other));
    QStringList against;
    for (const QString& excluded : feature.excludes)
        if (pool.features.contains(excluded))
            against.append(name(excluded));
    if (on && !because.isEmpty())
        field.hint = tr("Comes with %1. Switching it off switches that off as well.")
                         .arg(because.join(QLatin1String(", ")));
    else if (!on && !against.isEmpty())
        field.hint = tr("Takes the place of %1.").arg(against.join(QLatin1String(", ")));
    return field;
}

} // namespace edgeplanner
