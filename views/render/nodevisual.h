#pragma once

#include "model/checks/finding.h"
#include "model/topology/document.h"

#include <QtCore/QRectF>
#include <optional>

namespace edgeplanner {

/// Silhouettes that tell kinds apart, on paper too.
enum class Family { EdgePool, Pool, Server, Balancer, Wall, Proxy, Party, OpenEnd, Note };

/// Services by their letter codes.
enum class ChipKind { Access, WebConferencing, Av, Xmpp, Web };

/// One line inside a node.
struct RowVisual
{
    std::optional<ChipKind> chip;
    QString label;
    QString trailing;          ///< at the right end, mono
    QString tag;               ///< short word: SNAT, no SNAT, NAT
    bool tagStandsOut = false; ///< the word matters: "no SNAT"

    friend bool operator==(const RowVisual&, const RowVisual&) = default;
};

struct ServerVisual
{
    int slot = 0;
    QString name;
    std::array<QString, 3> external; ///< by Service; only the first with a shared address
    QString internal;

    friend bool operator==(const ServerVisual&, const ServerVisual&) = default;
};

/// What is drawn of one element: words and numbers, no colours. Made from the document and its
/// analysis; painters know nothing else.
struct NodeVisual
{
    Family family = Family::Server;
    ElementKind kind = ElementKind::Unknown;
    QString icon;
    QString title;
    QString subtitle;
    QRectF rect; ///< scene units; of a wall: the wall below its plate
    std::vector<RowVisual> rows;
    std::vector<ServerVisual> servers;
    bool sharedAddress = false;
    /// Common start of the addresses when servers are drawn compact: "131.107.155."
    QString externalPrefix;
    QString internalPrefix;
    QStringList tags;
    bool locked = false;
    std::optional<Severity> worst;
    int findings = 0; ///< of the worst severity
    QString zones;    ///< where it stands, for its spoken name

    friend bool operator==(const NodeVisual&, const NodeVisual&) = default;

    /// More than one machine: drawn with sheets behind it.
    [[nodiscard]] bool isStack() const
    {
        return (family == Family::EdgePool && servers.size() > 1)
               || (family == Family::Pool && rows.size() > 1);
    }
    [[nodiscard]] bool isCompact() const { return servers.size() >= 4; }
};

struct ZoneVisual
{
    SegmentKind kind = SegmentKind::Internet;
    QString title;
    QString subtitle; ///< its networks
    QRectF rect;

    friend bool operator==(const ZoneVisual&, const ZoneVisual&) = default;
};

} // namespace edgeplanner
