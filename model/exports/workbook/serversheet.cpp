#include "model/exports/request/requestparts.h"
#include "model/exports/workbook/requestworkbook.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText columnServer{"table.route.server", QT_TRANSLATE_NOOP("model", "Server")};
constexpr MessageText columnSide{"table.route.side", QT_TRANSLATE_NOOP("model", "Network card")};
constexpr MessageText columnAddresses{"workbook.cardAddresses",
                                      QT_TRANSLATE_NOOP("model", "Addresses with prefix length")};
constexpr MessageText columnGateway{"workbook.cardGateway",
                                    QT_TRANSLATE_NOOP("model", "Default gateway")};
constexpr MessageText columnDns{"workbook.cardDns", QT_TRANSLATE_NOOP("model", "DNS servers")};
constexpr MessageText columnRoutes{"workbook.cardRoutes",
                                   QT_TRANSLATE_NOOP("model", "Persistent routes")};
constexpr MessageText outer{"table.route.external", QT_TRANSLATE_NOOP("model", "external")};
constexpr MessageText inner{"table.route.internal", QT_TRANSLATE_NOOP("model", "internal")};
constexpr MessageText none{"workbook.noGateway", QT_TRANSLATE_NOOP("model", "none")};
constexpr MessageText route{"workbook.route", QT_TRANSLATE_NOOP("model", "%1 via %2")};

class Cards
{
public:
    Cards(const RequestPaper& paper) : m_paper(paper)
    {
        m_sheet.name = QStringLiteral("NICs_Routes");
        for (const auto& [title, width] :
             std::initializer_list<std::pair<const MessageText&, int>>{{columnServer, 24},
                                                                       {columnSide, 14},
                                                                       {columnAddresses, 40},
                                                                       {columnGateway, 20},
                                                                       {columnDns, 24},
                                                                       {columnRoutes, 46}})
            m_sheet.columns.push_back({paper.words(title), width});
        for (const Element& element : paper.document().elements)
            if (const auto* host = element.as<OtherHost>();
                host && host->kind == HostKind::DnsServer)
                m_dnsServers += addressTexts(host->address);
        for (const Attachment& attachment : paper.document().attachments)
            m_attachments.emplace(attachment.element, &attachment);
        for (const RouteRow& row : paper.snapshot.analysis.companions.routes)
            m_routes.emplace(row.element, &row);
    }

    Sheet sheet()
    {
        const auto& elements = m_paper.document().elements;
        for (auto it = elements.cbegin(); it != elements.cend(); ++it) {
            if (const auto* pool = it->as<EdgePool>())
                for (const EdgeServer& server : pool->servers) {
                    std::vector<AddressPair> outside;
                    for (const Service service : allServices)
                        if (!pool->singleAddress || service == Service::Access)
                            outside.push_back(server.external[static_cast<std::size_t>(service)]);
                    addServer(it.key(), server.slot, serverName(*pool, server.slot, m_paper.texts),
                              outside, server.internal);
                }
            else if (const auto* proxy = it->as<ReverseProxy>())
                addServer(it.key(), 0, it->name, {proxy->external}, proxy->internal);
        }
        return std::move(m_sheet);
    }

private:
    void addServer(ElementId element, int slot, const QString& name,
                   const std::vector<AddressPair>& outside, const AddressPair& inside)
    {
        addCard(element, slot, name, Interface::External, outside);
        addCard(element, slot, name, Interface::Internal, {inside});
    }

    void addCard(ElementId element, int slot, const QString& name, Interface side,
                 const std::vector<AddressPair>& pairs)
    {
        QStringList addresses;
        for (const AddressPair& pair : pairs) {
            if (pair.isEmpty())
                addresses.append(m_paper.words(addressNotAssignedText));
            for (const auto& address : {pair.v4, pair.v6})
                if (address)
                    addresses.append(withPrefix(element, side, *address));
        }
        QStringList gateways;
        QStringList routes;
        for (auto [it, end] = m_routes.equal_range(element); it != end; ++it) {
            const RouteRow& row = *it->second;
            if (row.slot != slot || row.interface != side)
                continue;
            const QString gateway =
                row.gateway ? row.gateway->toText() : m_paper.words(addressNotAssignedText);
            if (row.destination)
                routes.append(m_paper.words(route, {row.destination->toText(), gateway}));
            else
                gateways.append(gateway);
        }
        // Two default gateways on one server are a mistake: the card inside has none.
        const bool isInside = side == Interface::Internal;
        if (gateways.isEmpty() && isInside)
            gateways.append(m_paper.words(none));
        m_sheet.rows.push_back(
            sheetTexts({name, m_paper.words(isInside ? inner : outer),
                        addresses.join(QLatin1Char('\n')), gateways.join(QLatin1Char('\n')),
                        isInside ? m_dnsServers.join(QLatin1Char('\n')) : QString(),
                        routes.join(QLatin1Char('\n'))}));
    }

    /// With the prefix length of the network its card is in.
    [[nodiscard]] QString withPrefix(ElementId element, Interface side,
                                     const IpAddress& address) const
    {
        for (auto [it, end] = m_attachments.equal_range(element); it != end; ++it) {
            const Segment* segment = m_paper.document().segment(it->second->segment);
            if (it->second->interface != side || !segment)
                continue;
            for (const Subnet& subnet : segment->subnets)
                if (subnet.contains(address))
                    return QStringLiteral("%1/%2").arg(address.toText()).arg(subnet.prefixLength());
        }
        return address.toText();
    }

    const RequestPaper& m_paper;
    QStringList m_dnsServers;
    std::multimap<ElementId, const Attachment*> m_attachments;
    std::multimap<ElementId, const RouteRow*> m_routes;
    Sheet m_sheet;
};

} // namespace

Sheet serverSheet(const RequestPaper& paper)
{
    return Cards(paper).sheet();
}

} // namespace edgeplanner
