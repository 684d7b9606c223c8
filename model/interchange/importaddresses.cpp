#include "model/interchange/importaddresses.h"

#include <algorithm>

namespace edgeplanner {

ReadAddresses readAddresses(const QString& address, const QString& ipv6Address)
{
    ReadAddresses read;
    for (const QString& text : {address, ipv6Address}) {
        if (text.isEmpty())
            continue;
        const auto value = IpAddress::fromText(text);
        if (!value) {
            read.unreadable.append(text);
            continue;
        }
        const bool isSet = value->bytes() != IpAddress(value->family(), {}).bytes();
        auto& place = value->family() == IpFamily::V4 ? read.addresses.v4 : read.addresses.v6;
        if (isSet && !place)
            place = value;
    }
    return read;
}

const ImportedInterface* findInterface(const ImportedMachine& machine, QStringView side, int number)
{
    const auto it = std::ranges::find_if(machine.interfaces, [&](const ImportedInterface& i) {
        return i.number == number && i.side.compare(side, Qt::CaseInsensitive) == 0;
    });
    return it == machine.interfaces.end() ? nullptr : &*it;
}

const Product* nearestProduct(const Catalog& catalog, int serviceVersion)
{
    const Product* nearest = nullptr;
    const Product* oldest = nullptr;
    for (const Product& product : catalog.products) {
        if (product.serviceVersion == 0)
            continue;
        if (!oldest || product.serviceVersion < oldest->serviceVersion)
            oldest = &product;
        const bool isCandidate = serviceVersion == 0 || product.serviceVersion <= serviceVersion;
        if (isCandidate && (!nearest || product.serviceVersion > nearest->serviceVersion))
            nearest = &product;
    }
    if (nearest || oldest)
        return nearest ? nearest : oldest;
    return catalog.products.empty() ? nullptr : &catalog.products.front();
}

} // namespace edgeplanner
