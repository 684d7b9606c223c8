#include "model/exports/exposure.h"

namespace edgeplanner {

namespace {

bool isSinglePort(const Ports& ports)
{
    return ports && ports->size() == 1 && ports->front().from == ports->front().to;
}

} // namespace

Exposure exposureOf(const RuleLine& line)
{
    const bool single = isSinglePort(line.destinationPorts);
    if (line.rule->from == Zone::Internet)
        return single ? Exposure::PortToInternet : Exposure::RangeToInternet;
    if (line.rule->to == Zone::Internet)
        return single ? Exposure::PortOutside : Exposure::AnyPortOutside;
    return line.rule->from == Zone::Corporate ? Exposure::FromInside : Exposure::ToInside;
}

QString riskKey(Exposure exposure)
{
    return QLatin1String("risk.") + toText(exposure);
}

QString mitigationKey(Exposure exposure)
{
    return riskKey(exposure) + QLatin1String(".description");
}

} // namespace edgeplanner
