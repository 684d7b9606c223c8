#include "model/scenarios/requestcheck.h"

#include "model/editing/hostname.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText unknownProduct{
    "scenario.unknownProduct",
    QT_TRANSLATE_NOOP("model", "There is no product \"%1\". Possible are: %2.")};
constexpr MessageText unknownScenario{
    "scenario.unknownScenario",
    QT_TRANSLATE_NOOP("model", "There is no scenario \"%1\". Possible are: %2.")};
constexpr MessageText exactServers{
    "scenario.exactServers",
    QT_TRANSLATE_NOOP("model", "Scenario %1 cannot have %2 servers: it has exactly %3.")};
constexpr MessageText serverRange{
    "scenario.serverRange",
    QT_TRANSLATE_NOOP("model", "Scenario %1 cannot have %2 servers: %3 to %4 are supported.")};
constexpr MessageText fewServers{
    "scenario.fewServers",
    QT_TRANSLATE_NOOP("model", "Scenario %1 is meant for %2 servers or more. With %3 there is no "
                               "other server to take over.")};
constexpr MessageText portsWithoutSingle{
    "scenario.portsWithoutSingle",
    QT_TRANSLATE_NOOP("model", "Ports can be chosen only for a single shared address: with an "
                               "address per service the ports are fixed.")};
constexpr MessageText portRange{
    "scenario.portRange",
    QT_TRANSLATE_NOOP("model", "Port %1 is out of range: 1 to 65535 are possible.")};
constexpr MessageText portsEqual{
    "scenario.portsEqual",
    QT_TRANSLATE_NOOP("model", "Port %1 is given twice: behind a single address, Access, Web "
                               "Conferencing and A/V need three different ports, as in %2.")};
constexpr MessageText badDomain{
    "scenario.badDomain",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no domain name. It is made of letters, digits and "
                               "hyphens with dots between, as in %2.")};

template <class T>
QStringList idsOf(const std::vector<T>& items)
{
    QStringList ids;
    for (const T& item : items)
        ids.append(item.id);
    return ids;
}

Failure<ScenarioError> refused(const MessageText& text, QVariantList args)
{
    return Failure{ScenarioError{{&text, std::move(args)}}};
}

QString portsText(const SingleAddressPorts& ports)
{
    return QStringLiteral("%1,%2,%3").arg(ports.access).arg(ports.webConferencing).arg(ports.av);
}

} // namespace

Result<std::vector<Message>, ScenarioError> checkRequest(const ScenarioRequest& request,
                                                         const Catalog& catalog)
{
    if (!catalog.product(request.product))
        return refused(unknownProduct, {request.product, idsOf(catalog.products)});
    const Scenario* scenario = catalog.scenario(request.scenario);
    if (!scenario)
        return refused(unknownScenario, {request.scenario, idsOf(catalog.scenarios)});

    std::vector<Message> warnings;
    const int most = std::min(scenario->maxServers, catalog.limits.serversPerPool);
    if (most == scenario->minServers) {
        if (request.servers != most)
            return refused(exactServers, {request.scenario, request.servers, most});
    } else if (request.servers < 1 || request.servers > most) {
        return refused(serverRange,
                       {request.scenario, request.servers, scenario->minServers, most});
    } else if (request.servers < scenario->minServers) {
        warnings.push_back(
            {&fewServers, {request.scenario, scenario->minServers, request.servers}});
    }

    if (request.ports) {
        if (!request.singleAddress)
            return refused(portsWithoutSingle, {});
        const auto& ports = *request.ports;
        for (size_t i = 0; i < ports.size(); ++i) {
            if (ports[i] == 0)
                return refused(portRange, {ports[i]});
            if (std::find(ports.begin(), ports.begin() + static_cast<std::ptrdiff_t>(i), ports[i])
                != ports.begin() + static_cast<std::ptrdiff_t>(i))
                return refused(portsEqual,
                               {ports[i], portsText(catalog.singleAddressPorts.front())});
        }
    }
    if (!request.sipDomain.isEmpty() && !isDomainName(request.sipDomain))
        return refused(badDomain, {request.sipDomain, catalog.samplePlan.sipDomain});
    return warnings;
}

} // namespace edgeplanner
