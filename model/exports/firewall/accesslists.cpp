#include "model/exports/firewall/accesslists.h"

#include "model/derivation/elementaddresses.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

std::vector<SegmentId> legsOf(const ConfigurationTask& task)
{
    std::vector<SegmentId> legs =
        attachedSegments(task.snapshot.document, task.configuration.firewall);
    std::erase_if(legs, [&](SegmentId leg) { return !task.snapshot.document.segment(leg); });
    std::ranges::sort(legs);
    legs.erase(std::unique(legs.begin(), legs.end()), legs.end());
    return legs;
}

bool meet(const Ports& one, const Ports& other)
{
    if (!one || !other)
        return true;
    return std::ranges::any_of(*one, [&](const PortRange& a) {
        return std::ranges::any_of(
            *other, [&](const PortRange& b) { return a.from <= b.to && b.from <= a.to; });
    });
}

bool meet(const std::vector<Subnet>& one, const std::vector<Subnet>& other)
{
    if (one.empty() || other.empty())
        return true;
    return std::ranges::any_of(one, [&](const Subnet& a) {
        return std::ranges::any_of(other, [&](const Subnet& b) { return a.overlaps(b); });
    });
}

/// Some packet could be meant by both, were it not for their destinations.
bool meet(const ConfiguredRule& one, const ConfiguredRule& other)
{
    return one.transport == other.transport && meet(one.sourcePorts, other.sourcePorts)
           && meet(one.destinationPorts, other.destinationPorts) && meet(one.source, other.source);
}

/// One of many addresses that the permit reaches.
bool isWithin(const Subnet& address, const std::vector<Subnet>& wide)
{
    return wide.empty() || std::ranges::any_of(wide, [&](const Subnet& one) {
               return one.prefixLength() < address.prefixLength() && one.overlaps(address);
           });
}

/// Whether the permit itself leads from one leg to the other.
bool leads(const ConfiguredRule& rule, SegmentId from, SegmentId to)
{
    return std::ranges::find(rule.crossings, Crossing{from, to}) != rule.crossings.end();
}

/// Where lists say what leaves: those destinations of other permits that lie within this one's and
/// on a leg that it does not lead to.
void addOpened(const ConfigurationTask& task, const ConfiguredRule& permit, SegmentId entry,
               IpFamily family, std::set<Subnet>& opened)
{
    for (const ConfiguredRule& rule : task.configuration.rules) {
        const auto other = ofFamily(rule, family);
        if (!other || !meet(permit, *other))
            continue;
        const bool elsewhere = std::ranges::any_of(other->crossings, [&](const Crossing& crossing) {
            return !leads(permit, entry, crossing.to) && !leads(*other, entry, crossing.to);
        });
        if (elsewhere)
            std::ranges::copy_if(
                other->destination, std::inserter(opened, opened.end()),
                [&](const Subnet& address) { return isWithin(address, permit.destination); });
    }
}

/// Where they do not: translated servers on one leg reach each other by their public addresses, and
/// the device turns their packets back to where they came from.
void addTurnedBack(const ConfigurationTask& task, const ConfiguredRule& permit, SegmentId entry,
                   IpFamily family, std::set<Subnet>& opened)
{
    if (leads(permit, entry, entry))
        return;
    for (const auto& [from, to] : task.configuration.hairpins) {
        const Subnet address = hostOf(to.privateAddress);
        const bool own = from.outwards.from == entry && to.outwards.from == entry;
        if (own && meet(permit.source, {hostOf(from.privateAddress)}) && address.family() == family
            && isWithin(address, permit.destination))
            opened.insert(address);
    }
}

} // namespace

std::vector<AccessSide> accessSides(const ConfigurationTask& task)
{
    std::vector<AccessSide> sides;
    const std::vector<SegmentId> legs = legsOf(task);
    for (SegmentId leg : legs)
        sides.push_back({leg, &Crossing::from});
    if (legs.size() > 2)
        for (SegmentId leg : legs)
            sides.push_back({leg, &Crossing::to});
    return sides;
}

std::vector<AccessEntry> accessEntries(const ConfigurationTask& task, const AccessSide& side)
{
    const bool listsExits = legsOf(task).size() > 2;
    std::vector<AccessEntry> entries;
    for (const ConfiguredRule& rule : task.configuration.rules) {
        if (std::ranges::find(rule.crossings, side.segment, side.end) == rule.crossings.end())
            continue;
        for (IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            auto permit = ofFamily(rule, family);
            if (!permit)
                continue;
            std::set<Subnet> opened;
            if (side.isEntry() && listsExits)
                addOpened(task, *permit, side.segment, family, opened);
            else if (side.isEntry())
                addTurnedBack(task, *permit, side.segment, family, opened);
            entries.push_back({&rule, family, *std::move(permit), {opened.begin(), opened.end()}});
        }
    }
    std::ranges::stable_partition(entries,
                                  [](const AccessEntry& entry) { return entry.notTo.empty(); });
    return entries;
}

} // namespace edgeplanner
