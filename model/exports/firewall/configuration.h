#pragma once

#include "model/exports/ruleline.h"

namespace edgeplanner {

/// From where to where packets cross a firewall.
struct Crossing
{
    SegmentId from{0};
    SegmentId to{0};

    friend auto operator<=>(const Crossing&, const Crossing&) = default;
};

/// One permit of a firewall, with the addresses that its dialect matches.
struct ConfiguredRule
{
    /// Rules of the request that this permit stands for: several where their 5-tuples are equal.
    QStringList ids;
    QString protocol; ///< what is spoken: "SIP/TLS"
    Transport transport = Transport::Tcp;
    Ports sourcePorts;
    Ports destinationPorts;
    std::vector<Subnet> source;      ///< empty = Any
    std::vector<Subnet> destination; ///< empty = Any
    /// The destination is reached through this firewall's own translation, and only so.
    bool translated = false;
    /// The source leaves through it.
    bool sourceTranslated = false;
    /// Edge servers reach each other's media service by it, over their public addresses.
    bool hairpin = false;
    std::vector<Crossing> crossings; ///< sorted

    friend bool operator==(const ConfiguredRule&, const ConfiguredRule&) = default;
};

/// One address, both ways, no port change.
struct ConfiguredTranslation
{
    QString name; ///< "edge01 A/V"
    IpAddress privateAddress;
    IpAddress publicAddress;
    Crossing outwards; ///< from where the private address lives
};

/// Packets of one translated server to the public address of another: both ends are translated.
struct ConfiguredHairpin
{
    ConfiguredTranslation from;
    ConfiguredTranslation to;
};

/// A rule, or a translation, that the configuration leaves out.
struct Refusal
{
    QString id;
    Message reason;
};

struct FirewallConfiguration
{
    ElementId firewall{0};
    MatchedAddress matches = MatchedAddress::Original;
    std::vector<ConfiguredRule> rules; ///< in the order of the request
    std::vector<ConfiguredTranslation> translations;
    std::vector<ConfiguredHairpin> hairpins; ///< of `translations`, each direction once
    std::vector<Refusal> refused;
};

/// What a firewall has to be told by somebody who matches these addresses. Everything that would
/// have to be guessed is refused.
[[nodiscard]] FirewallConfiguration firewallConfiguration(const Snapshot& snapshot,
                                                          const Texts& texts, ElementId firewall,
                                                          MatchedAddress matches);

/// What is translated: "edge01 A/V", "Reverse proxy external".
[[nodiscard]] QString translatedName(const Document& document, const Texts& texts,
                                     const NatRow& row);

/// Equal permits are one that carries the ids of all.
void addPermit(std::vector<ConfiguredRule>& rules, ConfiguredRule permit);

/// The addresses of one family; nullopt when the list has some, but none of that family.
[[nodiscard]] std::optional<std::vector<Subnet>> ofFamily(const std::vector<Subnet>& addresses,
                                                          IpFamily family);

/// A permit reduced to one family; nullopt when there is nothing of it.
[[nodiscard]] std::optional<ConfiguredRule> ofFamily(const ConfiguredRule& rule, IpFamily family);

} // namespace edgeplanner
