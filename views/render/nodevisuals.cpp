#include "model/core/bidi.h"
#include "views/render/diagram.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString shortName(const QString& fqdn)
{
    return fqdn.section(QLatin1Char('.'), 0, 0);
}

QString addressText(const AddressPair& pair)
{
    if (pair.v4)
        return pair.v4->toText();
    if (pair.v6)
        return pair.v6->toText();
    return {};
}

QString shown(const AddressPair& pair)
{
    const QString text = addressText(pair);
    return text.isEmpty() ? NodeWords::notAssigned() : text;
}

/// Everything up to the last dot that all of them share; empty when they differ earlier.
QString commonPrefix(const QStringList& addresses)
{
    QString prefix;
    for (const QString& address : addresses) {
        const auto dot = address.lastIndexOf(QLatin1Char('.'));
        if (dot < 0)
            continue;
        const QString own = address.left(dot + 1);
        if (!prefix.isEmpty() && prefix != own)
            return {};
        prefix = own;
    }
    return prefix;
}

ChipKind chipOf(Service service)
{
    return static_cast<ChipKind>(service);
}

void fill(NodeVisual& visual, const EdgePool& pool)
{
    visual.family = Family::EdgePool;
    visual.subtitle = pool.fqdn;
    visual.sharedAddress = pool.singleAddress;
    for (const Service service : allServices) {
        const ExternalService& data = pool.service(service);
        visual.rows.push_back({chipOf(service), NodeWords::service(service), data.fqdn,
                               data.addressing == Addressing::Nat ? NodeWords::nat() : QString()});
    }
    QStringList external;
    QStringList internal;
    for (const EdgeServer& server : pool.servers) {
        ServerVisual row{server.slot, shortName(server.fqdn), {}, shown(server.internal)};
        for (std::size_t i = 0; i < row.external.size(); ++i) {
            if (pool.singleAddress && i > 0)
                break;
            row.external[i] = shown(server.external[i]);
            external.append(addressText(server.external[i]));
        }
        internal.append(addressText(server.internal));
        visual.servers.push_back(row);
    }
    if (visual.isCompact()) {
        visual.externalPrefix = commonPrefix(external);
        visual.internalPrefix = commonPrefix(internal);
    }
}

void fill(NodeVisual& visual, const LoadBalancer& balancer)
{
    visual.family = Family::Balancer;
    visual.subtitle = NodeWords::vips(static_cast<int>(balancer.vips.size()));
    for (const Vip& vip : balancer.vips) {
        RowVisual row;
        row.label = shown(vip.address);
        if (vip.role != VipRole::Internal) {
            row.chip = static_cast<ChipKind>(vip.role);
            row.tag = NodeWords::vipMode(vip.mode);
            row.tagStandsOut = vip.mode != VipMode::SourceNat;
        }
        visual.rows.push_back(row);
    }
}

void fill(NodeVisual& visual, const Firewall&)
{
    visual.family = Family::Wall;
}

void fill(NodeVisual& visual, const ReverseProxy& proxy)
{
    visual.family = Family::Proxy;
    visual.subtitle = proxy.externalFqdns.value(0);
    visual.rows = {{{}, shown(proxy.external), shown(proxy.internal)}};
    if (proxy.addressing == Addressing::Nat)
        visual.tags = {NodeWords::nat()};
}

template <class Pool>
void fillInside(NodeVisual& visual, const Pool& pool)
{
    visual.family = Family::Pool;
    visual.subtitle = pool.fqdn;
    for (const PoolServer& server : pool.servers)
        visual.rows.push_back({{}, shortName(server.fqdn), shown(server.address)});
}

void fill(NodeVisual& visual, const FrontEndPool& pool)
{
    fillInside(visual, pool);
    if (pool.centralManagement)
        visual.tags = {NodeWords::managementStore()};
}

void fill(NodeVisual& visual, const DirectorPool& pool)
{
    fillInside(visual, pool);
}

void fill(NodeVisual& visual, const OfficeWebAppsFarm& farm)
{
    fillInside(visual, farm);
}

void fill(NodeVisual& visual, const SurvivableBranch& branch)
{
    visual.family = Family::Party;
    const QString address = addressText(branch.address);
    visual.subtitle = address.isEmpty() ? branch.fqdn : address;
}

void fill(NodeVisual& visual, const InternalClients& clients)
{
    visual.family = Family::Party;
    visual.subtitle =
        clients.networks.empty() ? NodeWords::tr("LAN and branches") : clients.networks[0].toText();
}

void fill(NodeVisual& visual, const OtherHost& host)
{
    visual.family = Family::Server;
    const QString address = addressText(host.address);
    visual.subtitle = address.isEmpty() ? host.fqdn : address;
}

void fill(NodeVisual& visual, const ExternalParty& party)
{
    visual.family = Family::Party;
    if (!party.networks.empty())
        visual.subtitle = party.networks[0].toText();
    else if (party.kind == PartyKind::RemoteUsers)
        visual.subtitle = NodeWords::tr("Clients outside");
}

void fill(NodeVisual& visual, const Note& note)
{
    visual.family = Family::Note;
    visual.subtitle = note.text;
}

void fill(NodeVisual& visual, const Router&)
{
    visual.family = Family::Server;
}

void fill(NodeVisual& visual, const UnknownElement& unknown)
{
    visual.family = Family::Server;
    visual.subtitle = unknown.kind;
}

QString zoneNames(const Document& document, const AttachedZones& attached, ElementId id)
{
    QStringList names;
    if (const auto zones = attached.find(id); zones != attached.end())
        for (const SegmentId zone : zones->second)
            if (const Segment* segment = document.segment(zone))
                names.append(isolated(segment->name));
    return names.join(QStringLiteral(", "));
}

} // namespace

NodeVisual nodeVisual(const Document& document, const AttachedZones& attached, ElementId id)
{
    NodeVisual visual;
    const Element& element = *document.element(id);
    visual.kind = element.kind();
    visual.icon = NodeWords::icon(element);
    visual.title = element.name;
    std::visit([&visual](const auto& data) { fill(visual, data); }, element.data);
    if (visual.subtitle.isEmpty() && visual.family != Family::Wall && visual.family != Family::Note)
        visual.subtitle = NodeWords::kind(element);
    visual.zones = zoneNames(document, attached, id);

    const Placement placement = document.layout.elements.value(id);
    visual.locked = placement.locked;
    visual.rect = QRectF(QPointF(placement.position.x, placement.position.y),
                         naturalSize(visual, QSizeF(placement.width, placement.height)));
    if (visual.family == Family::Note && placement.width == 0)
        visual.rect.setSize({152, 60.0 + 15.0 * static_cast<double>(visual.subtitle.size() / 24)});
    return visual;
}

void addAnalysis(NodeVisual& visual, ElementId id, const Analysis& analysis)
{
    visual.worst.reset();
    visual.findings = 0;
    for (const Finding& finding : analysis.findings) {
        if (finding.waived || std::ranges::find(finding.elements, id) == finding.elements.end())
            continue;
        if (visual.worst && finding.severity < *visual.worst)
            continue;
        visual.findings = visual.worst == finding.severity ? visual.findings + 1 : 1;
        visual.worst = finding.severity;
    }
    if (visual.family != Family::Wall)
        return;
    for (const FirewallPolicy& policy : analysis.policies.firewalls)
        if (policy.firewall == id)
            visual.subtitle = NodeWords::rules(static_cast<int>(policy.rules.size()));
}

} // namespace edgeplanner
