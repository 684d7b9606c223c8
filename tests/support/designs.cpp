#include "support/designs.h"

#include "model/catalog/catalogreader.h"

#include <QtCore/QDebug>

namespace edgeplanner::test {

const Catalog& catalog()
{
    static const Catalog value = [] {
        auto read = readCatalog(QStringLiteral(":/catalog"));
        if (!read)
            qFatal("%s", qPrintable(read.error().toText()));
        return *std::move(read);
    }();
    return value;
}

const Texts& english()
{
    static const Texts value = [] {
        auto read = readTexts(QStringLiteral(":/catalog"), QStringLiteral("en"));
        if (!read)
            qFatal("%s", qPrintable(read.error().toText()));
        return *std::move(read);
    }();
    return value;
}

ScenarioRequest referenceRequest()
{
    return referenceRequest(QStringLiteral("hlb-public"), 2);
}

ScenarioRequest referenceRequest(const QString& scenario, int servers, bool ipv6)
{
    ScenarioRequest request;
    request.product = QStringLiteral("lync2013");
    request.scenario = scenario;
    request.servers = servers;
    request.ipv6 = ipv6;
    request.features = {QStringLiteral("federation"), QStringLiteral("ocs2007-federation"),
                        QStringLiteral("xmpp"), QStringLiteral("central-logging")};
    return request;
}

Document designed(const ScenarioRequest& request)
{
    auto outcome = buildScenario(request, catalog());
    if (!outcome)
        qFatal("%s", qPrintable(english().describe(outcome.error().reason)));
    return (*std::move(outcome)).document;
}

Document designed(const QString& product, const QString& scenario, int servers,
                  const QStringList& features)
{
    ScenarioRequest request;
    request.product = product;
    request.scenario = scenario;
    request.servers = servers;
    request.features = features;
    return designed(request);
}

ElementId elementId(const Document& document, const QString& name)
{
    const auto id = document.elementNamed(name);
    if (!id)
        qFatal("no element %s", qPrintable(name));
    return *id;
}

SegmentId segmentId(const Document& document, const QString& name)
{
    const auto id = document.segmentNamed(name);
    if (!id)
        qFatal("no segment %s", qPrintable(name));
    return *id;
}

const FirewallPolicy& policy(const Document& document, const Analysis& analysis,
                             const QString& firewall)
{
    const ElementId id = elementId(document, firewall);
    for (const FirewallPolicy& candidate : analysis.policies.firewalls)
        if (candidate.firewall == id)
            return candidate;
    qFatal("%s is not a firewall", qPrintable(firewall));
}

const PolicyRule* rule(const FirewallPolicy& policy, const QString& id)
{
    for (const PolicyRule& candidate : policy.rules)
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

const PolicyRule* ruleOf(const FirewallPolicy& policy, const Analysis& analysis,
                         const QString& catalogRule, int slot)
{
    for (const PolicyRule& candidate : policy.rules) {
        const Flow& flow = analysis.flows[candidate.flow];
        if (flow.rule->id == catalogRule && flow.local.slot == slot)
            return &candidate;
    }
    return nullptr;
}

QString text(const std::vector<Subnet>& addresses)
{
    QStringList parts;
    for (const Subnet& address : addresses) {
        const int full = address.family() == IpFamily::V4 ? 32 : 128;
        parts.append(address.prefixLength() == full ? address.network().toText()
                                                    : address.toText());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace edgeplanner::test
