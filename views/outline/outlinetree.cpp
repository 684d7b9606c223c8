#include "views/outline/outlinetree.h"

#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "views/render/nodewords.h"
#include "views/render/painting.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString idText(const char* prefix, auto id)
{
    return QString::fromLatin1(prefix) + QString::number(id.value());
}

QString addressesOf(const AddressPair& pair)
{
    const QStringList texts = addressTexts(pair);
    return texts.isEmpty() ? OutlineTree::tr("no address") : texts.join(QLatin1String(", "));
}

QString subnetsOf(const Segment& segment)
{
    QStringList texts;
    for (const Subnet& subnet : segment.subnets)
        texts.append(subnet.toText());
    return texts.join(QLatin1String(", "));
}

} // namespace

QString OutlineTree::connectorName(AssociationKind kind)
{
    switch (kind) {
    case AssociationKind::Party: return tr("talks to");
    case AssociationKind::Balances: return tr("balances");
    case AssociationKind::NextHop: return tr("next hop");
    case AssociationKind::MediaFor: return tr("media for");
    case AssociationKind::Publishes: return tr("publishes");
    case AssociationKind::Uses: return tr("uses");
    }
    return {};
}

OutlineNode& OutlineTree::add(OutlineNode& parent, OutlineNode::Kind kind, const QString& key) const
{
    auto node = std::make_unique<OutlineNode>();
    node->kind = kind;
    node->key = key;
    node->parent = &parent;
    node->row = static_cast<int>(parent.children.size());
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

std::optional<Severity> OutlineTree::worstOf(const SelectionState& subjects) const
{
    std::optional<Severity> worst;
    for (const Finding& finding : m_analysis.findings) {
        const bool about =
            std::ranges::any_of(finding.elements,
                                [&](ElementId id) { return subjects.elements.contains(id); })
            || std::ranges::any_of(finding.segments,
                                   [&](SegmentId id) { return subjects.segments.contains(id); });
        if (about && !finding.waived && finding.severity != Severity::Info
            && (!worst || finding.severity > *worst))
            worst = finding.severity;
    }
    return worst;
}

/// The outermost network it stands in.
std::map<ElementId, SegmentId> OutlineTree::homes(const Document& document)
{
    std::map<ElementId, SegmentId> homes;
    for (const Attachment& attachment : document.attachments) {
        const Segment* segment = document.segment(attachment.segment);
        if (!segment)
            continue;
        const auto [home, isNew] = homes.emplace(attachment.element, attachment.segment);
        if (!isNew && segment->kind < document.segment(home->second)->kind)
            home->second = attachment.segment;
    }
    return homes;
}

void OutlineTree::addServers(OutlineNode& parent, ElementId id) const
{
    const auto server = [&](int slot, const QString& fqdn, const QString& address) {
        OutlineNode& node = add(parent, OutlineNode::Kind::Server,
                                parent.key + QStringLiteral("/server%1").arg(slot));
        node.name = fqdn.isEmpty() ? tr("Server %1").arg(slot) : fqdn;
        node.detail = address;
        node.icon = QStringLiteral("el-front-end-server");
        node.subjects.elements = {id};
        return &node;
    };
    const Element& element = *m_document.element(id);
    if (const auto* pool = element.as<EdgePool>())
        for (const EdgeServer& edge : pool->servers) {
            QStringList addresses;
            for (const Service service : allServices) {
                if (pool->singleAddress && service != Service::Access)
                    continue;
                addresses.append(NodeWords::service(service) + QLatin1Char(' ')
                                 + addressesOf(pool->externalAddress(edge, service)));
            }
            addresses.append(tr("internal %1").arg(addressesOf(edge.internal)));
            server(edge.slot, edge.fqdn, addresses.join(QLatin1String(", ")))->icon =
                QStringLiteral("el-edge-server");
        }
    const auto hosts = [&](const std::vector<PoolServer>& servers) {
        for (const PoolServer& host : servers)
            server(host.slot, host.fqdn, addressesOf(host.address));
    };
    if (const auto* pool = element.as<FrontEndPool>())
        hosts(pool->servers);
    if (const auto* pool = element.as<DirectorPool>())
        hosts(pool->servers);
    if (const auto* farm = element.as<OfficeWebAppsFarm>())
        hosts(farm->servers);
}

void OutlineTree::addConnections(OutlineNode& parent, ElementId id) const
{
    for (auto it = m_document.attachments.cbegin(); it != m_document.attachments.cend(); ++it) {
        if (it->element != id)
            continue;
        OutlineNode& node =
            add(parent, OutlineNode::Kind::Interface, parent.key + idText("/if", it.key()));
        node.name = tr("in %1", "a network").arg(isolated(segmentName(m_document, it->segment)));
        if (!it->address.isEmpty())
            node.detail = addressesOf(it->address);
        node.icon = QStringLiteral("el-subnet");
        node.subjects.segments = {it->segment};
        node.attachment = it.key();
    }
    for (auto it = m_document.associations.cbegin(); it != m_document.associations.cend(); ++it) {
        if (it->from != id && it->to != id)
            continue;
        const bool outgoing = it->from == id;
        OutlineNode& node =
            add(parent, OutlineNode::Kind::Connector, parent.key + idText("/link", it.key()));
        node.name = elementName(m_document, outgoing ? it->to : it->from);
        node.detail = connectorName(it->kind);
        node.icon = outgoing ? QStringLiteral("dir-out") : QStringLiteral("dir-in");
        node.subjects.associations = {it.key()};
    }
}

void OutlineTree::addElement(OutlineNode& parent, ElementId id) const
{
    const Element& element = *m_document.element(id);
    OutlineNode& node = add(parent, OutlineNode::Kind::Element, idText("e", id));
    node.name = element.name;
    node.detail = NodeWords::kind(element);
    node.icon = NodeWords::icon(element);
    node.subjects.elements = {id};
    node.worst = worstOf(node.subjects);
    addServers(node, id);
    addConnections(node, id);
}

void OutlineTree::addSegments(OutlineNode& parent, std::optional<SiteId> site) const
{
    std::vector<SegmentId> segments;
    for (auto it = m_document.segments.cbegin(); it != m_document.segments.cend(); ++it)
        if (it->site == site)
            segments.push_back(it.key());
    std::ranges::stable_sort(segments, {},
                             [&](SegmentId id) { return m_document.segment(id)->kind; });
    for (const SegmentId id : segments) {
        const Segment& segment = *m_document.segment(id);
        OutlineNode& node = add(parent, OutlineNode::Kind::Segment, idText("s", id));
        node.name = segment.name;
        node.detail = subnetsOf(segment);
        node.icon = zoneIcon(segment.kind);
        node.subjects.segments = {id};
        node.worst = worstOf(node.subjects);
        for (const auto& [element, home] : m_homes)
            if (home == id && m_document.element(element))
                addElement(node, element);
    }
}

std::unique_ptr<OutlineNode> OutlineTree::build() const
{
    auto root = std::make_unique<OutlineNode>();
    for (auto it = m_document.sites.cbegin(); it != m_document.sites.cend(); ++it) {
        OutlineNode& site = add(*root, OutlineNode::Kind::Site, idText("site", it.key()));
        site.name = it->name;
        site.detail = tr("Site");
        site.icon = QStringLiteral("el-zone");
        site.site = it.key();
        addSegments(site, it.key());
    }
    addSegments(*root, std::nullopt);
    OutlineNode* nowhere = nullptr;
    for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
        if (m_homes.contains(it.key()))
            continue;
        if (!nowhere) {
            nowhere = &add(*root, OutlineNode::Kind::Heading, QStringLiteral("nowhere"));
            nowhere->name = tr("In no network");
            nowhere->icon = QStringLiteral("el-any-host");
        }
        addElement(*nowhere, it.key());
    }
    return root;
}

} // namespace edgeplanner
