#include "model/exports/request/requestparts.h"
#include "model/exports/workbook/requestworkbook.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText columnSite{"workbook.site", QT_TRANSLATE_NOOP("model", "Site")};
constexpr MessageText columnPool{"workbook.pool", QT_TRANSLATE_NOOP("model", "Edge pool")};
constexpr MessageText columnFor{"request.needs.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnServers{"request.column.servers",
                                    QT_TRANSLATE_NOOP("model", "Servers")};
constexpr MessageText columnVips{"request.column.vips", QT_TRANSLATE_NOOP("model", "VIPs")};
constexpr MessageText columnFamilies{"workbook.families",
                                     QT_TRANSLATE_NOOP("model", "Address families")};
constexpr MessageText columnTotal{"workbook.total", QT_TRANSLATE_NOOP("model", "Public addresses")};
constexpr MessageText columnAssigned{"workbook.assigned",
                                     QT_TRANSLATE_NOOP("model", "Assigned addresses")};
constexpr MessageText columnSubnet{"workbook.subnet", QT_TRANSLATE_NOOP("model", "Subnet")};
constexpr MessageText columnFree{"workbook.free", QT_TRANSLATE_NOOP("model", "Free in the subnet")};
constexpr MessageText sharedRow{"request.needs.shared",
                                QT_TRANSLATE_NOOP("model", "public, shared by all services")};
constexpr MessageText proxyRow{"request.needs.proxy",
                               QT_TRANSLATE_NOOP("model", "Reverse proxies, public")};

constexpr char totalColumn = 'G';

class PublicAddresses
{
public:
    explicit PublicAddresses(const RequestPaper& paper) : m_paper(paper)
    {
        m_sheet.name = QStringLiteral("PublicIPs");
        for (const auto& [title, width] :
             std::initializer_list<std::pair<const MessageText&, int>>{{columnPool, 28},
                                                                       {columnSite, 18},
                                                                       {columnFor, 36},
                                                                       {columnServers, 12},
                                                                       {columnVips, 12},
                                                                       {columnFamilies, 18},
                                                                       {columnTotal, 18},
                                                                       {columnAssigned, 36},
                                                                       {columnSubnet, 20},
                                                                       {columnFree, 16}})
            m_sheet.columns.push_back({paper.words(title), width});
    }

    Sheet sheet()
    {
        const AddressDemand& demand = m_paper.snapshot.analysis.demand;
        for (const PoolDemand& pool : demand.pools)
            for (const DemandRow& row : pool.rows)
                addRow(elementName(m_paper.document(), pool.pool), siteOf(pool.pool),
                       row.service
                           ? m_paper.texts.catalog(QLatin1String("service.") + toText(*row.service))
                           : m_paper.words(sharedRow),
                       row, (pool.ipv4 ? 1 : 0) + (pool.ipv6 ? 1 : 0),
                       [&](const AddressOwner& owner) {
                           return (owner.element == pool.pool || owner.device == pool.pool)
                                  && (!row.service || owner.service == row.service);
                       });
        if (const int proxies = demand.ipv4.reverseProxy + demand.ipv6.reverseProxy; proxies > 0)
            addRow({}, {}, m_paper.words(proxyRow), {std::nullopt, proxies, 0, {}}, 1,
                   [this](const AddressOwner& owner) {
                       const auto isProxy = [this](const std::optional<ElementId>& id) {
                           return id && m_paper.document().find<ReverseProxy>(*id);
                       };
                       return isProxy(owner.element) || isProxy(owner.device);
                   });
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] QString siteOf(ElementId id) const
    {
        const Element* element = m_paper.document().element(id);
        return element && element->site ? m_paper.document().sites.value(*element->site).name
                                        : QString();
    }

    void addRow(const QString& pool, const QString& site, const QString& what,
                const DemandRow& demand, int families, auto&& isOwner)
    {
        const QString number = QString::number(m_sheet.rows.size() + 2);
        QStringList assigned;
        const SubnetUse* use = nullptr;
        for (const PlannedAddress& planned : m_paper.snapshot.analysis.plan.addresses) {
            if (!planned.mustBePublic || !planned.address || !isOwner(planned.owner))
                continue;
            assigned.append(planned.address->toText());
            if (!use)
                use = useOf(*planned.address);
        }
        m_sheet.rows.push_back(
            {sheetText(pool), sheetText(site), sheetText(what), sheetNumber(demand.servers),
             sheetNumber(demand.vips), sheetNumber(families),
             sheetFormula(QStringLiteral("(D%1+E%1)*F%1").arg(number), demand.count() * families),
             sheetText(assigned.join(QLatin1Char('\n'))),
             sheetText(use ? use->subnet.toText() : QString()),
             use ? sheetNumber(static_cast<double>(use->free)) : sheetText({})});
    }

    [[nodiscard]] const SubnetUse* useOf(const IpAddress& address) const
    {
        const auto& subnets = m_paper.snapshot.analysis.plan.subnets;
        const auto it = std::ranges::find_if(
            subnets, [&](const SubnetUse& use) { return use.subnet.contains(address); });
        return it == subnets.end() ? nullptr : &*it;
    }

    const RequestPaper& m_paper;
    Sheet m_sheet;
};

} // namespace

QString publicTotalRange(const Sheet& publicAddresses)
{
    // "%12" would be the twelfth placeholder.
    const QString column(QLatin1Char{totalColumn});
    return column + QLatin1String("2:") + column
           + QString::number(std::max<std::size_t>(publicAddresses.rows.size(), 1) + 1);
}

Sheet publicAddressSheet(const RequestPaper& paper)
{
    return PublicAddresses(paper).sheet();
}

} // namespace edgeplanner
