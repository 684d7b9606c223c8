#pragma once

#include "model/exports/firewall/dialectexporter.h"
#include "model/exports/firewall/objectnames.h"

#include <compare>

namespace edgeplanner {

/// Transport and one range of ports at each end.
struct ServiceObject
{
    Transport transport = Transport::Tcp;
    std::optional<PortRange> source; ///< nullopt = any
    std::optional<PortRange> destination;

    friend auto operator<=>(const ServiceObject&, const ServiceObject&) = default;
};

/// Every combination of the ranges of a rule.
[[nodiscard]] std::vector<ServiceObject> servicesOf(const ConfiguredRule& rule);

/// Whom each address and network belongs to, by its text. Where several do, the first of the address
/// plan.
[[nodiscard]] QMap<QString, QString> addressOwners(const Snapshot& snapshot, const Texts& texts);

/// Addresses, services, groups, rules and zones of a configuration, with the names its dialect
/// accepts.
class NamedObjects
{
public:
    explicit NamedObjects(const ConfigurationTask& task);

    [[nodiscard]] const std::vector<Subnet>& addresses() const { return m_addresses; }
    [[nodiscard]] const std::vector<ServiceObject>& services() const { return m_services; }
    /// Lists of two addresses and more.
    [[nodiscard]] const std::vector<std::vector<Subnet>>& groups() const { return m_groups; }
    [[nodiscard]] const std::vector<SegmentId>& zones() const { return m_zones; }

    [[nodiscard]] QString name(const Subnet& address) const;
    [[nodiscard]] QString name(const ServiceObject& service) const;
    [[nodiscard]] QString name(const std::vector<Subnet>& group) const;
    [[nodiscard]] QString name(const ConfiguredTranslation& translation) const;
    [[nodiscard]] QString zone(SegmentId segment) const;
    /// `part`: 1.. where a dialect needs several entries for one rule.
    [[nodiscard]] QString name(const ConfiguredRule& rule, int part = 1) const;
    /// Of what there is one: a rule set, a list of an interface.
    [[nodiscard]] QString name(const QString& wanted) const;

private:
    void addAddress(const Subnet& address, const QMap<QString, QString>& owners);
    void addRule(const ConfiguredRule& rule, const QMap<QString, QString>& owners);

    NameRules m_rules; ///< of rules
    QString m_scheme;
    ObjectNames m_objectNames;
    ObjectNames m_ruleNames;
    ObjectNames m_zoneNames;
    std::vector<Subnet> m_addresses;
    std::vector<ServiceObject> m_services;
    std::vector<std::vector<Subnet>> m_groups;
    std::vector<SegmentId> m_zones;
};

/// Where packets of a rule enter, by where they leave.
[[nodiscard]] std::vector<std::pair<SegmentId, std::vector<SegmentId>>>
entriesByExit(const ConfiguredRule& rule);

} // namespace edgeplanner
