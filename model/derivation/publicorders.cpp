#include "model/derivation/publicorders.h"

#include <QtCore/QHash>
#include <algorithm>
#include <tuple>

namespace edgeplanner {

namespace {

class OrderBook
{
public:
    OrderBook(const Document& document) : m_document(document)
    {
        for (const Attachment& attachment : document.attachments) {
            const Element* element = document.element(attachment.element);
            if (element && passesTraffic(element->kind()))
                ++m_devices[attachment.segment];
        }
    }

    std::vector<PublicOrder> of(const AddressPlan& plan)
    {
        for (const PlannedAddress& planned : plan.addresses)
            if (planned.mustBePublic)
                add(planned);
        for (PublicOrder& order : m_orders) {
            order.services = std::max(m_counts[index(order)].v4, m_counts[index(order)].v6)
                             - order.reverseProxies;
            if (order.segment)
                order.devices = 1 + m_devices.value(*order.segment);
            order.smallestPrefix = smallestIpv4Prefix(order.count());
        }
        std::ranges::sort(m_orders, {}, [](const PublicOrder& order) {
            return std::tuple(order.site, order.firewall, order.segment);
        });
        return std::move(m_orders);
    }

private:
    struct Count
    {
        int v4 = 0;
        int v6 = 0;
    };

    std::size_t index(const PublicOrder& order) const
    {
        return static_cast<std::size_t>(&order - m_orders.data());
    }

    void add(const PlannedAddress& planned)
    {
        const bool translated = planned.owner.role == AddressOwner::Role::Translation;
        if (!translated && !planned.segment)
            return;
        const auto firewall = translated ? planned.owner.element : std::nullopt;
        const auto segment = translated ? std::nullopt : planned.segment;
        auto it = std::ranges::find_if(m_orders, [&](const PublicOrder& order) {
            return order.firewall == firewall && order.segment == segment;
        });
        if (it == m_orders.end()) {
            PublicOrder order;
            order.firewall = firewall;
            order.segment = segment;
            order.site =
                firewall ? m_document.element(*firewall)->site : m_document.segment(*segment)->site;
            m_orders.push_back(order);
            m_counts.emplace_back();
            it = m_orders.end() - 1;
        }
        const bool v4 = planned.family == IpFamily::V4;
        Count& count = m_counts[index(*it)];
        ++(v4 ? count.v4 : count.v6);
        (v4 ? it->ipv4 : it->ipv6) = true;
        if (v4 && isProxy(planned.owner))
            ++it->reverseProxies;
    }

    bool isProxy(const AddressOwner& owner) const
    {
        const auto device = owner.device ? owner.device : owner.element;
        return device && m_document.find<ReverseProxy>(*device);
    }

    const Document& m_document;
    QHash<SegmentId, int> m_devices; ///< that pass traffic, by network
    std::vector<PublicOrder> m_orders;
    std::vector<Count> m_counts; ///< beside m_orders
};

} // namespace

std::vector<PublicOrder> publicOrders(const Document& document, const AddressPlan& plan)
{
    return OrderBook(document).of(plan);
}

} // namespace edgeplanner
