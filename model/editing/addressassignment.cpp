#include "model/editing/addressassignment.h"

#include "model/editing/fieldwalk.h"

#include <algorithm>
#include <limits>

namespace edgeplanner {

namespace {

constexpr std::uint64_t noLimit = std::numeric_limits<std::uint64_t>::max();

/// A published place and the room until the next one.
struct Place
{
    std::uint64_t start = 0;
    std::uint64_t length = 0;

    [[nodiscard]] bool contains(std::uint64_t offset) const
    {
        return offset >= start && offset - start < length;
    }
};

/// Offsets that a habit uses in one network. Those of one group stand or fall together: a server's
/// three addresses follow the habit all or none.
using Group = std::vector<std::uint64_t>;

std::vector<Group> groupsOfNetwork(const AddressHabits& habits, AddressUse use)
{
    switch (use) {
    case AddressUse::ServerExternal:
    case AddressUse::VipExternal:
    case AddressUse::ProxyExternal:
        return {Group(habits.serverExternal.begin(), habits.serverExternal.end()),
                Group(habits.vipExternal.begin(), habits.vipExternal.end()),
                {habits.proxyExternal}};
    case AddressUse::ServerInternal:
    case AddressUse::VipInternal:
    case AddressUse::ProxyInternal:
        return {{habits.serverInternal}, {habits.vipInternal}, {habits.proxyInternal}};
    case AddressUse::CorporateHost: return {{habits.corporateHost}};
    case AddressUse::Gateway: return {{habits.gateway}};
    case AddressUse::Firewall: return {{habits.firewall}};
    }
    return {};
}

std::uint64_t habitOf(const AddressHabits& habits, AddressUse use, Service service)
{
    const auto index = static_cast<size_t>(service);
    switch (use) {
    case AddressUse::Gateway: return habits.gateway;
    case AddressUse::Firewall: return habits.firewall;
    case AddressUse::ServerExternal: return habits.serverExternal[index];
    case AddressUse::VipExternal: return habits.vipExternal[index];
    case AddressUse::ProxyExternal: return habits.proxyExternal;
    case AddressUse::ServerInternal: return habits.serverInternal;
    case AddressUse::VipInternal: return habits.vipInternal;
    case AddressUse::ProxyInternal: return habits.proxyInternal;
    case AddressUse::CorporateHost: return habits.corporateHost;
    }
    return 0;
}

/// The places of the groups that fit into the subnet; all of the same length, the smallest gap
/// between two places.
std::vector<Place> placesIn(const Subnet& subnet, const std::vector<Group>& groups)
{
    std::vector<std::uint64_t> all;
    std::vector<Place> places;
    for (const Group& group : groups) {
        all.insert(all.end(), group.begin(), group.end());
        const bool fits = std::ranges::all_of(group, [&](std::uint64_t offset) {
            const auto address = subnet.at(offset);
            return address && subnet.isUsable(*address);
        });
        if (fits)
            for (const std::uint64_t offset : group)
                places.push_back({offset, noLimit});
    }
    std::ranges::sort(all);
    std::uint64_t gap = noLimit;
    for (size_t i = 1; i < all.size(); ++i)
        gap = std::min(gap, all[i] - all[i - 1]);
    for (Place& place : places)
        place.length = gap;
    return places;
}

/// Offset of the address after `range` within the subnet; nullopt when it lies outside.
std::optional<std::uint64_t> offsetAfter(const Subnet& subnet, const IpAddress& last)
{
    if (!subnet.contains(last))
        return std::nullopt;
    std::uint64_t offset = 0;
    const size_t size = subnet.family() == IpFamily::V4 ? 4 : 16;
    for (size_t i = 0; i < size; ++i) {
        const int digit = last.bytes()[i] - subnet.network().bytes()[i];
        if (offset >> 56 != 0)
            return std::nullopt;
        offset = (offset << 8) + static_cast<std::uint64_t>(digit);
    }
    return offset + 1;
}

/// Looks for free offsets in one subnet.
struct Search
{
    const Subnet& subnet;
    const std::vector<AddressRange>& reserved;
    const std::set<IpAddress>& used;

    /// First free address in [from, from + length) outside `avoided`.
    [[nodiscard]] std::optional<IpAddress> first(std::uint64_t from, std::uint64_t length,
                                                 const std::vector<Place>& avoided = {}) const
    {
        std::uint64_t offset = from;
        while (offset - from < length) {
            const auto address = subnet.at(offset);
            if (!address)
                return std::nullopt;
            const auto place = std::ranges::find_if(
                avoided, [offset](const Place& p) { return p.contains(offset); });
            if (place != avoided.end()) {
                if (place->length == noLimit)
                    return std::nullopt;
                offset = place->start + place->length;
                continue;
            }
            const auto range = std::ranges::find_if(reserved, [&](const AddressRange& r) {
                return r.from.family() == address->family() && r.from <= *address
                       && *address <= r.to;
            });
            if (range != reserved.end()) {
                const auto next = offsetAfter(subnet, range->to);
                if (!next)
                    return std::nullopt;
                offset = *next;
                continue;
            }
            if (subnet.isUsable(*address) && !used.contains(*address))
                return address;
            ++offset;
        }
        return std::nullopt;
    }
};

std::optional<IpAddress> find(const Search& search, const AddressHabits& habits, AddressUse use,
                              Service service)
{
    const auto places = placesIn(search.subnet, groupsOfNetwork(habits, use));
    const std::uint64_t habit = habitOf(habits, use, service);
    const auto own = std::ranges::find(places, habit, &Place::start);
    if (own != places.end())
        if (const auto address = search.first(own->start, own->length))
            return address;
    const std::uint64_t hosts = habits.firewall + 1;
    const auto lowest = std::ranges::min_element(places, {}, &Place::start);
    if (const auto address =
            search.first(lowest == places.end() ? hosts : lowest->start, noLimit, places))
        return address;
    if (const auto address = search.first(hosts, noLimit))
        return address;
    // The firewall's place, then the gateway's: better than no address at all.
    if (const auto address = search.first(habits.firewall, noLimit))
        return address;
    return search.first(0, noLimit);
}

} // namespace

bool AddressSpace::hasFamily(IpFamily family) const
{
    return std::ranges::any_of(subnets, [family](const Subnet& s) { return s.family() == family; });
}

std::uint64_t AddressSpace::usableCount(IpFamily family) const
{
    std::uint64_t count = 0;
    for (const Subnet& subnet : subnets)
        if (subnet.family() == family)
            count = std::min(count + subnet.usableCount(), std::uint64_t{1} << 62);
    return count;
}

AddressSpace addressSpace(const Segment& segment)
{
    return {segment.name, segment.subnets, segment.reserved, segment.sample};
}

AddressSpace addressSpace(const Element& firewall)
{
    const auto* data = firewall.as<Firewall>();
    if (!data)
        return {firewall.name, {}, {}, false};
    return {firewall.name, data->publicBlocks, {}, data->sampleBlocks};
}

std::set<IpAddress> assignedAddresses(const Document& document)
{
    std::set<IpAddress> used;
    forEachAddressPair(document, [&used](const AddressPair& pair) {
        if (pair.v4)
            used.insert(*pair.v4);
        if (pair.v6)
            used.insert(*pair.v6);
    });
    return used;
}

AddressAssigner::AddressAssigner(std::set<IpAddress> used, const SamplePlan& plan)
    : m_used(std::move(used)), m_plan(plan)
{
}

std::optional<IpAddress> AddressAssigner::take(const AddressSpace& space, IpFamily family,
                                               AddressUse use, Service service)
{
    const AddressHabits& habits = family == IpFamily::V4 ? m_plan.habits : m_plan.habitsV6;
    for (const Subnet& subnet : space.subnets) {
        if (subnet.family() != family)
            continue;
        const auto address = find(Search{subnet, space.reserved, m_used}, habits, use, service);
        if (address) {
            m_used.insert(*address);
            return address;
        }
    }
    return std::nullopt;
}

std::uint64_t AddressAssigner::usedCount(const AddressSpace& space, IpFamily family) const
{
    return static_cast<std::uint64_t>(std::ranges::count_if(m_used, [&](const IpAddress& address) {
        return address.family() == family
               && std::ranges::any_of(space.subnets,
                                      [&](const Subnet& s) { return s.contains(address); });
    }));
}

} // namespace edgeplanner
