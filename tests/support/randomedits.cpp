#include "support/randomedits.h"

#include "model/editing/connectoperations.h"
#include "model/editing/designoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "model/editing/operation.h"
#include "model/editing/pooloperations.h"
#include "model/editing/setfield.h"

namespace edgeplanner {

RandomEdits::RandomEdits(const Catalog& catalog, quint32 seed) : m_catalog(catalog), m_random(seed)
{
}

const std::vector<RandomEdits::Operation>& RandomEdits::operations()
{
    static const std::vector<Operation> all{
        {"add", 12, &RandomEdits::add},
        {"remove", 4, &RandomEdits::remove},
        {"rename", 2, &RandomEdits::rename},
        {"duplicate", 2, &RandomEdits::duplicate},
        {"move", 2, &RandomEdits::move},
        {"addNetwork", 3, &RandomEdits::addNetwork},
        {"removeNetwork", 1, &RandomEdits::removeNetwork},
        {"renameNetwork", 1, &RandomEdits::renameNetwork},
        {"changeSubnets", 4, &RandomEdits::changeSubnets},
        {"renumber", 2, &RandomEdits::renumber},
        {"attach", 6, &RandomEdits::attachSomewhere},
        {"detach", 2, &RandomEdits::detachSomething},
        {"sites", 3, &RandomEdits::sites},
        {"assign", 6, &RandomEdits::assign},
        {"connect", 14, &RandomEdits::connect},
        {"disconnect", 3, &RandomEdits::disconnect},
        {"growPool", 8, &RandomEdits::growPool},
        {"shrinkPool", 5, &RandomEdits::shrinkPool},
        {"switchFeature", 8, &RandomEdits::switchFeature},
        {"changeAddressing", 4, &RandomEdits::changeAddressing},
        {"changeBalancing", 4, &RandomEdits::changeBalancing},
        {"changeVipMode", 2, &RandomEdits::changeVipMode},
        {"shareAddress", 2, &RandomEdits::shareAddress},
        {"changeProduct", 2, &RandomEdits::changeProduct},
        {"typeIntoField", 6, &RandomEdits::typeIntoField},
        {"group", 3, &RandomEdits::group},
        {"narrow", 2, &RandomEdits::narrow},
        {"waive", 2, &RandomEdits::waive},
    };
    return all;
}

QStringList RandomEdits::allOperations()
{
    QStringList names;
    for (const Operation& operation : operations())
        names.append(QString::fromLatin1(operation.name));
    return names;
}

EditResult RandomEdits::next(const Document& document)
{
    int total = 0;
    for (const Operation& operation : operations())
        total += operation.weight;
    int drawn = below(total);
    for (const Operation& operation : operations()) {
        drawn -= operation.weight;
        if (drawn >= 0)
            continue;
        m_last = QString::fromLatin1(operation.name);
        return (this->*operation.run)(document);
    }
    return notFound();
}

int RandomEdits::below(int count)
{
    // Not std::uniform_int_distribution: its results differ between libraries.
    return count > 0 ? static_cast<int>(m_random() % static_cast<quint32>(count)) : 0;
}

template <class Map>
typename Map::key_type RandomEdits::pickKey(const Map& map)
{
    if (map.isEmpty())
        return typename Map::key_type(1'000'000);
    return std::next(map.cbegin(), below(static_cast<int>(map.size()))).key();
}

ElementId RandomEdits::element(const Document& document)
{
    // Now and then one that is not there.
    return chance(2) ? ElementId(document.settings.nextId + 5) : pickKey(document.elements);
}

ElementId RandomEdits::elementOf(const Document& document, ElementKind kind)
{
    std::vector<ElementId> found;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->kind() == kind)
            found.push_back(it.key());
    return found.empty() || chance(3) ? element(document) : pick(found);
}

SegmentId RandomEdits::segment(const Document& document)
{
    return pickKey(document.segments);
}

QString RandomEdits::feature()
{
    return chance(3) ? QStringLiteral("telepathy") : pick(m_catalog.features).id;
}

std::vector<Subnet> RandomEdits::subnets()
{
    static const QStringList texts{
        QStringLiteral("10.45.16.0/24"),    QStringLiteral("131.107.155.0/24"),
        QStringLiteral("172.25.33.0/24"),   QStringLiteral("192.168.10.0/24"),
        QStringLiteral("203.0.113.0/28"),   QStringLiteral("198.51.100.64/29"),
        QStringLiteral("10.9.0.0/16"),      QStringLiteral("2001:db8:1::/64"),
        QStringLiteral("fd04:422a:1::/64"), QStringLiteral("192.0.2.8/30")};
    std::vector<Subnet> result;
    for (int i = below(3); i > 0; --i)
        result.push_back(*Subnet::fromText(texts[below(static_cast<int>(texts.size()))]));
    return result;
}

Placement RandomEdits::placement()
{
    Placement result;
    result.position = {below(2000), below(1000)};
    result.locked = chance(10);
    return result;
}

EditResult RandomEdits::add(const Document& document)
{
    NewElement wish;
    wish.sort.kind = chance(35)
                         ? ElementKind::EdgePool
                         : static_cast<ElementKind>(below(static_cast<int>(ElementKind::Unknown)));
    wish.sort.party = pickEnum<PartyKind>();
    wish.sort.host = pickEnum<HostKind>();
    if (chance(20))
        wish.name = QStringLiteral("Thing %1").arg(below(30));
    if (chance(80))
        wish.placement = placement();
    for (int i = below(3); i > 0; --i)
        wish.segments.push_back(segment(document));
    if (chance(20) && !document.sites.isEmpty())
        wish.site = pickKey(document.sites);
    return addElement(document, m_catalog, wish);
}

EditResult RandomEdits::remove(const Document& document)
{
    std::vector<ElementId> ids;
    for (int i = below(3); i >= 0; --i)
        ids.push_back(element(document));
    return removeElements(document, ids);
}

EditResult RandomEdits::rename(const Document& document)
{
    return renameElement(document, element(document), QStringLiteral("Thing %1").arg(below(40)));
}

EditResult RandomEdits::duplicate(const Document& document)
{
    std::vector<ElementId> ids;
    for (int i = below(4); i >= 0; --i)
        if (const ElementId id = element(document);
            std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    return duplicateElements(document, m_catalog, ids, {16, 16});
}

EditResult RandomEdits::move(const Document& document)
{
    const ElementId id = element(document);
    if (chance(50))
        return placeElement(document, id, placement());
    return moveElements(document, std::span(&id, 1), {below(50) - 25, below(50) - 25});
}

EditResult RandomEdits::addNetwork(const Document& document)
{
    NewSegment wish;
    wish.kind = pickEnum<SegmentKind>();
    wish.subnets = subnets();
    if (chance(30))
        wish.name = QStringLiteral("Thing %1").arg(below(40));
    if (chance(50))
        wish.placement = placement();
    return addSegment(document, wish);
}

EditResult RandomEdits::removeNetwork(const Document& document)
{
    return removeSegment(document, segment(document));
}

EditResult RandomEdits::renameNetwork(const Document& document)
{
    return renameSegment(document, segment(document), QStringLiteral("Net %1").arg(below(40)));
}

EditResult RandomEdits::changeSubnets(const Document& document)
{
    if (chance(40))
        return setPublicBlocks(document, elementOf(document, ElementKind::Firewall), subnets());
    return setSubnets(document, segment(document), subnets());
}

EditResult RandomEdits::renumber(const Document& document)
{
    return renumberSegment(document, m_catalog, segment(document), subnets());
}

EditResult RandomEdits::attachSomewhere(const Document& document)
{
    std::optional<Interface> interface;
    if (chance(20))
        interface = pickEnum<Interface>();
    return attach(document, m_catalog, element(document), segment(document), interface);
}

EditResult RandomEdits::detachSomething(const Document& document)
{
    return detach(document, pickKey(document.attachments));
}

EditResult RandomEdits::sites(const Document& document)
{
    const QString name = QStringLiteral("Site %1").arg(below(20));
    switch (below(5)) {
    case 0: return addSite(document, name);
    case 1: return renameSite(document, pickKey(document.sites), name);
    case 2: return removeSite(document, pickKey(document.sites));
    case 3: return setSite(document, segment(document), pickKey(document.sites));
    default: return setSite(document, element(document), pickKey(document.sites));
    }
}

EditResult RandomEdits::assign(const Document& document)
{
    return assignAddresses(document, m_catalog, {element(document), element(document)});
}

EditResult RandomEdits::connect(const Document& document)
{
    const ElementId a = chance(60) ? elementOf(document, ElementKind::EdgePool) : element(document);
    const auto possible = possibleConnections(document, m_catalog, a, element(document));
    if (!possible)
        return Failure{possible.error()};
    return associate(document, m_catalog, pick(*possible));
}

EditResult RandomEdits::disconnect(const Document& document)
{
    return disassociate(document, pickKey(document.associations));
}

EditResult RandomEdits::growPool(const Document& document)
{
    return addServers(document, m_catalog, elementOf(document, ElementKind::EdgePool),
                      below(3) + (chance(95) ? 1 : 0));
}

EditResult RandomEdits::shrinkPool(const Document& document)
{
    const ElementId id = elementOf(document, ElementKind::EdgePool);
    const auto* pool = document.find<EdgePool>(id);
    const int slot =
        pool && !pool->servers.empty() && chance(90) ? pick(pool->servers).slot : below(9);
    return removeServer(document, id, slot);
}

EditResult RandomEdits::switchFeature(const Document& document)
{
    return setFeature(document, m_catalog, elementOf(document, ElementKind::EdgePool), feature(),
                      chance(65));
}

EditResult RandomEdits::changeAddressing(const Document& document)
{
    const auto addressing = pickEnum<Addressing>();
    if (chance(30))
        return setAddressing(document, m_catalog, elementOf(document, ElementKind::ReverseProxy),
                             addressing);
    const ElementId pool = elementOf(document, ElementKind::EdgePool);
    return chance(50) ? setAddressing(document, m_catalog, pool, addressing)
                      : setAddressing(document, m_catalog, pool, pickEnum<Service>(), addressing);
}

EditResult RandomEdits::changeBalancing(const Document& document)
{
    const ElementId pool = elementOf(document, ElementKind::EdgePool);
    const auto balancing = pickEnum<LoadBalancing>();
    const auto side = chance(50) ? PoolSide::External : PoolSide::Internal;
    return chance(50) ? setLoadBalancing(document, m_catalog, pool, balancing)
                      : setLoadBalancing(document, m_catalog, pool, side, balancing);
}

EditResult RandomEdits::changeVipMode(const Document& document)
{
    const ElementId id = elementOf(document, ElementKind::LoadBalancer);
    const auto* balancer = document.find<LoadBalancer>(id);
    if (!balancer || balancer->vips.empty())
        return setVipMode(document, id, element(document), VipRole::Av, VipMode::Transparent);
    const Vip vip = pick(balancer->vips);
    return setVipMode(document, id, vip.pool, vip.role, pickEnum<VipMode>());
}

EditResult RandomEdits::shareAddress(const Document& document)
{
    return setSingleAddress(document, m_catalog, elementOf(document, ElementKind::EdgePool),
                            chance(50));
}

EditResult RandomEdits::changeProduct(const Document& document)
{
    return setProduct(document, m_catalog, elementOf(document, ElementKind::EdgePool),
                      pick(m_catalog.products).id);
}

EditResult RandomEdits::typeIntoField(const Document& document)
{
    struct Typed
    {
        const char* field;
        const char* value;
    };
    static constexpr Typed typed[] = {{"fqdn", "lsedge.fabrikam.example"},
                                      {"access.fqdn", "sip.fabrikam.example"},
                                      {"ports.DataPsomClientPort", "444"},
                                      {"ports.DataPsomClientPort", "443"},
                                      {"features", "+federation,-av"},
                                      {"externalFamilies", "dual"},
                                      {"internalFamilies", "dual"},
                                      {"servers[1].fqdn", "edge-a.fabrikam.example"},
                                      {"servers.2.av.v4", ""},
                                      {"serverGateway", "yes"},
                                      {"vendor", "fortigate"},
                                      {"text", "To be done"},
                                      {"centralManagement", "no"},
                                      {"nothing", "at all"}};
    const Typed& chosen = typed[below(static_cast<int>(std::size(typed)))];
    const Element* target = document.element(elementOf(document, ElementKind::EdgePool));
    if (chance(10))
        return setField(document, m_catalog, QStringLiteral("document"), QStringLiteral("title"),
                        QStringLiteral("Design %1").arg(below(9)));
    return setField(document, m_catalog, target ? target->name : QStringLiteral("nobody"),
                    QString::fromLatin1(chosen.field), QString::fromLatin1(chosen.value));
}

EditResult RandomEdits::group(const Document& document)
{
    if (chance(25))
        return ungroup(document, pickKey(document.groups));
    const std::array members{element(document), element(document), element(document)};
    return groupElements(document, members, QStringLiteral("Group"));
}

EditResult RandomEdits::narrow(const Document& document)
{
    const QString rule = pick(m_catalog.rules).id;
    if (chance(30))
        return setNarrowing(document, m_catalog, rule, std::nullopt);
    return setNarrowing(document, m_catalog, rule,
                        chance(50) ? std::vector<ElementId>{} : std::vector{element(document)});
}

EditResult RandomEdits::waive(const Document& document)
{
    const QString finding = QStringLiteral("address-missing/%1").arg(below(8));
    if (chance(40))
        return unwaiveFinding(document, finding);
    return waiveFinding(document, finding, QStringLiteral("Reason %1").arg(below(3)), {});
}

} // namespace edgeplanner
