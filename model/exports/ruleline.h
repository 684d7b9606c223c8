#pragma once

#include "model/exports/ruletext.h"

namespace edgeplanner {

/// What a paper says about the need of a rule: required rows that hang on a feature are conditional.
enum class LineNeed { Required, Conditional, Optional };
constexpr auto enumTexts(LineNeed)
{
    return std::array{EnumText{LineNeed::Required, "required"},
                      EnumText{LineNeed::Conditional, "conditional"},
                      EnumText{LineNeed::Optional, "optional"}};
}
[[nodiscard]] LineNeed lineNeed(const CatalogRule& rule);

/// A line of a firewall in words: what tables, JSON, comparisons and papers print.
struct RuleLine
{
    QString id;
    const CatalogRule* rule = nullptr;
    QString pool;
    QString instance; ///< "vip", "server:NAME", "proxy:NAME", or empty
    Ports sourcePorts;
    Ports destinationPorts;
    EndText source;
    EndText destination;
    QString service;
    LineNeed need = LineNeed::Required;
    QString condition;
    QString reason;
    std::vector<Provenance> provenance; ///< for the pool's product and scenario
    QString reference;                  ///< the same in words
    QStringList sameAs;
    /// A host inside is an end and has no address: no device could be told about it.
    bool hostUnassigned = false;

    [[nodiscard]] bool isUnassigned() const { return source.unassigned || destination.unassigned; }
    friend bool operator==(const RuleLine&, const RuleLine&) = default;
};

[[nodiscard]] RuleLine ruleLine(const Snapshot& snapshot, const Texts& texts,
                                const PolicyRule& rule);
/// A flow that has a way around all firewalls. Its id is the one it would have.
[[nodiscard]] RuleLine notFilteredLine(const Snapshot& snapshot, const Texts& texts,
                                       std::size_t flow);

/// A line and where it stands.
struct PlacedLine
{
    QString firewall; ///< name; empty when no firewall sees the flow
    std::optional<FirewallSide> side;
    std::optional<MatchedAddress> matches;
    RuleLine line;

    friend bool operator==(const PlacedLine&, const PlacedLine&) = default;
};

/// The lines of one firewall; or those of all, followed by the flows that no firewall sees.
[[nodiscard]] std::vector<PlacedLine> placedLines(const Snapshot& snapshot, const Texts& texts,
                                                  std::optional<ElementId> firewall);

/// Only those of one service of the catalogue; all when it is empty.
[[nodiscard]] std::vector<PlacedLine> placedLines(const Snapshot& snapshot, const Texts& texts,
                                                  std::optional<ElementId> firewall,
                                                  const QString& service);

/// "Title of the document, table external-vip, row 3".
[[nodiscard]] QString referenceText(const Provenance& provenance, const Catalog& catalog,
                                    const Texts& texts);

} // namespace edgeplanner
