#include "model/derivation/elementaddresses.h"

#include <algorithm>

namespace edgeplanner {

namespace {

void append(std::vector<Subnet>& list, const AddressPair& pair)
{
    if (pair.v4)
        list.push_back(hostOf(*pair.v4));
    if (pair.v6)
        list.push_back(hostOf(*pair.v6));
}

std::vector<Subnet> hosts(const std::vector<PoolServer>& servers)
{
    std::vector<Subnet> list;
    for (const PoolServer& server : servers)
        append(list, server.address);
    return list;
}

std::vector<Subnet> hosts(const AddressPair& webVip, const std::vector<PoolServer>& servers,
                          bool virtualAddress)
{
    if (virtualAddress && !webVip.isEmpty())
        return hostsOf(webVip);
    return hosts(servers);
}

} // namespace

Subnet hostOf(const IpAddress& address)
{
    return {address, address.family() == IpFamily::V4 ? 32 : 128};
}

std::vector<Subnet> hostsOf(const AddressPair& pair)
{
    std::vector<Subnet> list;
    append(list, pair);
    return list;
}

std::vector<Subnet> elementAddresses(const Document& document, ElementId element,
                                     bool virtualAddress)
{
    const Element* e = document.element(element);
    if (!e)
        return {};
    if (const auto* front = e->as<FrontEndPool>())
        return hosts(front->webVip, front->servers, virtualAddress);
    if (const auto* director = e->as<DirectorPool>())
        return hosts(director->webVip, director->servers, virtualAddress);
    if (const auto* farm = e->as<OfficeWebAppsFarm>())
        return hosts(farm->servers);
    if (const auto* branch = e->as<SurvivableBranch>())
        return hostsOf(branch->address);
    if (const auto* host = e->as<OtherHost>())
        return hostsOf(host->address);
    if (const auto* party = e->as<ExternalParty>())
        return party->networks;
    if (const auto* clients = e->as<InternalClients>()) {
        if (!clients->networks.empty())
            return clients->networks;
        std::vector<Subnet> networks;
        for (SegmentId id : attachedSegments(document, element))
            if (const Segment* segment = document.segment(id))
                networks.insert(networks.end(), segment->subnets.begin(), segment->subnets.end());
        return networks;
    }
    return {};
}

std::vector<SegmentId> attachedSegments(const Document& document, ElementId element)
{
    std::vector<SegmentId> segments;
    for (const Attachment& attachment : document.attachments)
        if (attachment.element == element
            && std::ranges::find(segments, attachment.segment) == segments.end())
            segments.push_back(attachment.segment);
    return segments;
}

} // namespace edgeplanner
