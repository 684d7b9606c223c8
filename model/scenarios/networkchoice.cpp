#include "model/scenarios/networkchoice.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText unwantedIpv6{
    "scenario.unwantedIpv6",
    QT_TRANSLATE_NOOP("model",
                      "Network %1 (%2) is IPv6, but the design is asked for without IPv6.")};
constexpr MessageText overlap{
    "scenario.networksOverlap",
    QT_TRANSLATE_NOOP("model", "Networks %1 (%2) and %3 (%4) overlap. A server stands between "
                               "networks that differ.")};
constexpr MessageText notPublic{
    "scenario.publicNotPublic",
    QT_TRANSLATE_NOOP("model", "Network public (%1) is not routed on the Internet. Remote users "
                               "reach the design only with addresses that are.")};
constexpr MessageText perimeterUnused{
    "scenario.perimeterUnused",
    QT_TRANSLATE_NOOP("model", "Network perimeter (%1) is not used: scenario %2 puts public "
                               "addresses on the servers.")};
constexpr MessageText sampleFamily{
    "scenario.sampleFamily",
    QT_TRANSLATE_NOOP("model", "Network %1 is given without %2, so the published sample is used "
                               "for it.")};

QString textOf(const std::vector<Subnet>& subnets)
{
    QStringList texts;
    for (const Subnet& subnet : subnets)
        texts.append(subnet.toText());
    return texts.join(QLatin1String(", "));
}

/// A network as the request calls it, with what it gives and what the sample plan has.
struct Source
{
    QString name;
    const std::vector<Subnet>& given;
    const std::vector<Subnet>& sample;
};

ChosenNetwork choose(const Source& source, bool ipv6, std::vector<Message>& warnings)
{
    ChosenNetwork network;
    network.subnets = source.given;
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const auto isFamily = [family](const Subnet& s) { return s.family() == family; };
        if (std::ranges::any_of(source.given, isFamily) || (family == IpFamily::V6 && !ipv6)
            || std::ranges::none_of(source.sample, isFamily))
            continue;
        std::ranges::copy_if(source.sample, std::back_inserter(network.subnets), isFamily);
        network.sample = true;
        if (!source.given.empty())
            warnings.push_back({&sampleFamily,
                                {source.name, family == IpFamily::V4 ? QStringLiteral("IPv4")
                                                                     : QStringLiteral("IPv6")}});
    }
    return network;
}

std::optional<Message> overlapOf(const std::vector<std::pair<QString, ChosenNetwork*>>& networks)
{
    for (size_t i = 0; i < networks.size(); ++i)
        for (size_t k = i + 1; k < networks.size(); ++k)
            for (const Subnet& a : networks[i].second->subnets)
                for (const Subnet& b : networks[k].second->subnets)
                    if (a.overlaps(b))
                        return Message{
                            &overlap,
                            {networks[i].first, a.toText(), networks[k].first, b.toText()}};
    return std::nullopt;
}

} // namespace

Result<ChosenNetworks, ScenarioError> chosenNetworks(const ScenarioRequest& request,
                                                     const Catalog& catalog)
{
    const SamplePlan& plan = catalog.samplePlan;
    const Source sources[] = {
        {QStringLiteral("public"), request.publicNetworks, plan.publicNetworks},
        {QStringLiteral("perimeter"), request.perimeter, plan.perimeter},
        {QStringLiteral("internal"), request.internal, plan.internal},
        {QStringLiteral("corporate"), request.corporate, plan.corporate},
    };
    for (const Source& source : sources)
        for (const Subnet& subnet : source.given)
            if (subnet.family() == IpFamily::V6 && !request.ipv6)
                return Failure{ScenarioError{{&unwantedIpv6, {source.name, subnet.toText()}}}};

    ChosenNetworks chosen;
    const bool nat = catalog.scenario(request.scenario)->addressing == Addressing::Nat;
    chosen.publicNetwork = choose(sources[0], request.ipv6, chosen.warnings);
    if (nat)
        chosen.perimeter = choose(sources[1], request.ipv6, chosen.warnings);
    else if (!request.perimeter.empty())
        chosen.warnings.push_back(
            {&perimeterUnused, {textOf(request.perimeter), request.scenario}});
    chosen.internal = choose(sources[2], request.ipv6, chosen.warnings);
    chosen.corporate = choose(sources[3], request.ipv6, chosen.warnings);

    const auto clash = overlapOf({{sources[0].name, &chosen.publicNetwork},
                                  {sources[1].name, &chosen.perimeter},
                                  {sources[2].name, &chosen.internal},
                                  {sources[3].name, &chosen.corporate}});
    if (clash)
        return Failure{ScenarioError{*clash}};
    for (const Subnet& subnet : request.publicNetworks)
        if (!subnet.network().isPublic())
            chosen.warnings.push_back({&notPublic, {subnet.toText()}});
    return chosen;
}

} // namespace edgeplanner
