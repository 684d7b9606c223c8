#pragma once

#include "model/exports/ruletext.h"

#include <map>
#include <tuple>

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

/// Puts lines into words. What a row of the catalogue says is the same in all lines of a product and
/// scenario and is worded once: use one of these for a whole table.
class RuleLines
{
public:
    /// Both must outlive this.
    RuleLines(const Snapshot& snapshot, const Texts& texts);

    [[nodiscard]] RuleLine line(const PolicyRule& rule);
    /// A flow that has a way around all firewalls. Its id is the one it would have.
    [[nodiscard]] RuleLine notFiltered(std::size_t flow);

private:
    struct PoolWords
    {
        QString name;
        QString product;
        QString scenario;
    };
    [[nodiscard]] const PoolWords& poolWords(ElementId pool);
    [[nodiscard]] const RuleLine& rowWords(const CatalogRule& rule, const PoolWords& pool);
    [[nodiscard]] RuleLine lineOf(const Flow& flow);

    const Snapshot m_snapshot;
    const Texts& m_texts;
    std::map<ElementId, PoolWords> m_pools;
    /// Lines of which only what the row says is filled in; by row, product and scenario.
    std::map<std::tuple<const CatalogRule*, QString, QString>, RuleLine> m_rows;
};

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
