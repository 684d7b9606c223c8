#include "model/catalog/catalogparts.h"

#include "model/core/jsontext.h"

#include <algorithm>

namespace edgeplanner {

namespace {

struct LocalSide
{
    Attach attach;
    Interface interface;
};

LocalSide sideOf(LocalEndpoint endpoint)
{
    switch (endpoint) {
    case LocalEndpoint::AccessExternal:
    case LocalEndpoint::WebConferencingExternal:
    case LocalEndpoint::AvExternal: return {Attach::Server, Interface::External};
    case LocalEndpoint::AccessVip:
    case LocalEndpoint::WebConferencingVip:
    case LocalEndpoint::AvVip: return {Attach::Vip, Interface::External};
    case LocalEndpoint::EdgeInternal: return {Attach::Server, Interface::Internal};
    case LocalEndpoint::EdgeInternalVip: return {Attach::Vip, Interface::Internal};
    case LocalEndpoint::ProxyExternal: return {Attach::Proxy, Interface::External};
    case LocalEndpoint::ProxyInternal: return {Attach::Proxy, Interface::Internal};
    }
    return {Attach::None, Interface::Leg};
}

/// One row beside the rest of the catalogue.
class RuleCheck
{
public:
    RuleCheck(const Catalog& catalog, const CatalogRule& rule, const CatalogPlace& place,
              CatalogProblems& problems)
        : m_catalog(catalog), m_rule(rule), m_place(place), m_problems(problems)
    {
    }

    void run()
    {
        checkLocalSide();
        checkZones(QStringLiteral("source"), m_rule.source, m_rule.from);
        checkZones(QStringLiteral("destination"), m_rule.destination, m_rule.to);
        for (const QString& id : m_rule.narrowSource)
            checkZones(QStringLiteral("narrowSource"), id, m_rule.from);
        for (const QString& id : m_rule.narrowDestination)
            checkZones(QStringLiteral("narrowDestination"), id, m_rule.to);
        for (const QString& id : m_rule.featuresAll)
            checkFeature(id);
        if (!m_rule.portParameter.isEmpty())
            checkParameter();
        if (m_rule.subsumedBy.contains(m_rule.id))
            report("subsumedBy", QStringLiteral("a row cannot cover itself"));
    }

private:
    void report(const char* key, const QString& reason)
    {
        m_problems.report({m_place.file, memberPath(m_place.path, QString::fromLatin1(key))},
                          reason);
    }

    void checkLocalSide()
    {
        const bool inbound = m_rule.direction == Direction::Inbound;
        const auto local =
            enumFromText<LocalEndpoint>(inbound ? m_rule.destination : m_rule.source);
        if (m_rule.attach == Attach::None) {
            if (local)
                report("attach", QStringLiteral("must not be none: a perimeter host takes part"));
        } else if (!local) {
            report("direction",
                   QStringLiteral("%1 rows need an address of the perimeter host as %2")
                       .arg(toText(m_rule.direction),
                            inbound ? QStringLiteral("destination") : QStringLiteral("source")));
        } else {
            const LocalSide side = sideOf(*local);
            if (side.attach != m_rule.attach)
                report(
                    "attach",
                    QStringLiteral("must be %1 for %2").arg(toText(side.attach), toText(*local)));
            if (side.interface != m_rule.interface)
                report("interface", QStringLiteral("must be %1 for %2")
                                        .arg(toText(side.interface), toText(*local)));
        }
    }

    void checkZones(const QString& key, const QString& id, Zone zone)
    {
        const EndpointKind* endpoint = m_catalog.endpoint(id);
        if (endpoint && endpoint->zone && *endpoint->zone != zone)
            report(key.toLatin1().constData(),
                   QStringLiteral("%1 is not in the %2 zone of zonePath").arg(id, toText(zone)));
    }

    void checkFeature(const QString& id)
    {
        const Feature* feature = m_catalog.feature(id);
        if (!feature)
            return;
        for (const QString& product : m_rule.products)
            if (!feature->products.contains(product))
                report("products", QStringLiteral("%1 does not exist in %2").arg(id, product));
        for (const QString& scenario : m_rule.scenarios)
            if (!feature->scenarios.contains(scenario))
                report("scenarios", QStringLiteral("%1 does not exist in %2").arg(id, scenario));
    }

    void checkParameter()
    {
        const PortParameter* parameter = m_catalog.portParameter(m_rule.portParameter);
        const bool inbound = m_rule.direction == Direction::Inbound;
        const Ports& own = inbound ? m_rule.destinationPorts : m_rule.sourcePorts;
        if (parameter != nullptr && own != Ports(std::vector{parameter->defaultPorts}))
            report("portParameter",
                   QStringLiteral("the %1 ports must be its default, %2")
                       .arg(inbound ? QStringLiteral("destination") : QStringLiteral("source"),
                            toText(parameter->defaultPorts)));
    }

    const Catalog& m_catalog;
    const CatalogRule& m_rule;
    const CatalogPlace& m_place;
    CatalogProblems& m_problems;
};

} // namespace

void checkRules(const Catalog& catalog, const std::vector<CatalogPlace>& places,
                CatalogProblems& problems)
{
    for (size_t i = 0; i < catalog.rules.size(); ++i)
        RuleCheck(catalog, catalog.rules[i], places[i], problems).run();
}

} // namespace edgeplanner
