#include "views/canvas/hovercards.h"

#include "model/core/bidi.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString transportName(Transport transport)
{
    return transport == Transport::Tcp ? QStringLiteral("TCP") : QStringLiteral("UDP");
}

QString endName(const EndVisual& end, const Document& document)
{
    if (end.element)
        if (const Element* element = document.element(*end.element))
            return element->name;
    return NodeWords::anyHost(true);
}

} // namespace

QString HoverCards::gate(const GateVisual& gate, const ConnectorVisual& connector) const
{
    const Document& document = m_snapshot.document;
    const Element* firewall = document.element(gate.firewall);
    QString rows;
    constexpr int most = 12;
    int shown = 0;
    for (const FirewallPolicy& policy : m_snapshot.analysis.policies.firewalls) {
        if (policy.firewall != gate.firewall)
            continue;
        for (const PolicyRule& rule : policy.rules) {
            if (!gate.rules.contains(rule.id) || shown++ >= most)
                continue;
            const Flow& flow = m_snapshot.analysis.flows[rule.flow];
            rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td><code>%2 %3</code>"
                                   "&nbsp;&nbsp;</td><td>%4</td></tr>")
                        .arg(rule.id.toHtmlEscaped(), transportName(flow.rule->transport),
                             toText(flow.destinationPorts, tr("any")).toHtmlEscaped(),
                             m_texts.catalog(QStringLiteral("rule.%1.reason").arg(flow.rule->id))
                                 .toHtmlEscaped());
        }
    }
    const QString head = QStringLiteral("<b>%1</b>&nbsp; %2")
                             .arg(firewall ? isolated(firewall->name).toHtmlEscaped() : QString(),
                                  tr("%1 to %2")
                                      .arg(isolated(endName(connector.outer, document)),
                                           isolated(endName(connector.local, document)))
                                      .toHtmlEscaped());
    const QString more =
        gate.rules.size() > most
            ? QStringLiteral("<p>%1</p>")
                  .arg(tr("%n more rule(s)", nullptr, static_cast<int>(gate.rules.size()) - most))
            : QString();
    return QStringLiteral("<p>%1</p><table>%2</table>%3").arg(head, rows, more);
}

QString HoverCards::element(ElementId id, const NodeVisual& visual) const
{
    const Element* element = m_snapshot.document.element(id);
    if (!element)
        return {};
    QString card =
        QStringLiteral("<p><b>%1</b><br>%2</p>")
            .arg(element->name.toHtmlEscaped(),
                 tr("%1 in %2").arg(NodeWords::kind(*element), visual.zones).toHtmlEscaped());
    int shown = 0;
    for (const Finding& finding : m_snapshot.analysis.findings) {
        if (finding.waived || shown >= 4
            || std::ranges::find(finding.elements, id) == finding.elements.end())
            continue;
        ++shown;
        card += QStringLiteral("<p><b>%1</b><br>%2</p>")
                    .arg(m_texts.describe(finding.title).toHtmlEscaped(),
                         m_texts.describe(finding.reason).toHtmlEscaped());
    }
    return card;
}

QString HoverCards::spoken(const NodeVisual& visual, const Element* element, int connectors)
{
    QStringList parts{isolated(visual.title)};
    if (element && NodeWords::kind(*element) != visual.title)
        parts.append(NodeWords::kind(*element));
    if (!visual.zones.isEmpty())
        parts.append(tr("in %1").arg(visual.zones));
    if (!visual.servers.empty())
        parts.append(NodeWords::servers(static_cast<int>(visual.servers.size())));
    parts.append(tr("%n connector(s)", nullptr, connectors));
    if (visual.worst)
        parts.append(NodeWords::severity(*visual.worst, visual.findings));
    if (visual.locked)
        parts.append(tr("locked"));
    return parts.join(QStringLiteral(", "));
}

QString HoverCards::spoken(const GateVisual& gate, const Document& document)
{
    QStringList parts;
    if (const Element* firewall = document.element(gate.firewall))
        parts.append(isolated(firewall->name));
    for (const auto& [transport, range] : gate.ports)
        parts.append(QStringLiteral("%1 %2").arg(transportName(transport), toText(range)));
    parts.append(tr("rules %1").arg(gate.rules.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(", "));
}

} // namespace edgeplanner
