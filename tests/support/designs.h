#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "model/scenarios/scenariobuilder.h"

#include <QtCore/QStringList>

namespace edgeplanner::test {

/// The catalogue that is built in. Ends the test program when it cannot be read.
const Catalog& catalog();

/// English, without translator.
const Texts& english();

/// The published reference design: Lync Server 2013, two servers behind hardware load balancers,
/// every documented feature.
ScenarioRequest referenceRequest();
/// The same product and features in another published scenario.
ScenarioRequest referenceRequest(const QString& scenario, int servers, bool ipv6 = false);

/// Ends the test program when the design is refused.
Document designed(const ScenarioRequest& request);
Document designed(const QString& product, const QString& scenario, int servers,
                  const QStringList& features = {});

/// By name; ends the test program when there is none.
ElementId elementId(const Document& document, const QString& name);
SegmentId segmentId(const Document& document, const QString& name);
/// The only element of its kind.
template <class T>
ElementId only(const Document& document)
{
    std::vector<ElementId> found;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->template as<T>())
            found.push_back(it.key());
    Q_ASSERT(found.size() == 1);
    return found.front();
}

/// The policy of a firewall, by its name.
const FirewallPolicy& policy(const Document& document, const Analysis& analysis,
                             const QString& firewall);
/// The rule with that id; null when the firewall has none.
const PolicyRule* rule(const FirewallPolicy& policy, const QString& id);
/// The first rule made of that catalogue row, for the given slot (0 = VIP); null when there is none.
const PolicyRule* ruleOf(const FirewallPolicy& policy, const Analysis& analysis,
                         const QString& catalogRule, int slot);

/// Addresses as text, joined by ", ".
QString text(const std::vector<Subnet>& addresses);

} // namespace edgeplanner::test
