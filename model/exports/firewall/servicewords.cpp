#include "model/exports/firewall/servicewords.h"

namespace edgeplanner {

namespace {

std::vector<std::optional<PortRange>> rangesOf(const Ports& ports)
{
    if (!ports)
        return {std::nullopt};
    return {ports->begin(), ports->end()};
}

} // namespace

QString serviceWords(const ServiceObject& service)
{
    QString words = toText(service.transport);
    if (service.source)
        words += QLatin1String(" from ") + toText(*service.source);
    if (service.destination)
        words += (service.source ? QLatin1String(" to ") : QLatin1String(" "))
                 + toText(*service.destination);
    return words;
}

std::vector<ServiceObject> servicesOf(Transport transport, const Ports& sourcePorts,
                                      const Ports& destinationPorts)
{
    std::vector<ServiceObject> services;
    for (const auto& source : rangesOf(sourcePorts))
        for (const auto& destination : rangesOf(destinationPorts))
            services.push_back({transport, source, destination});
    return services;
}

} // namespace edgeplanner
