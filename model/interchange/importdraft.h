#pragma once

#include "model/interchange/topologyimporter.h"
#include "model/interchange/topologyindex.h"

#include <map>

namespace edgeplanner {

/// A site of the document while it grows. Networks are there only where something stands in them.
struct SiteDraft
{
    QString fileId;
    QString name;
    std::optional<SiteId> id;
    bool hasEdge = false;
    std::optional<SegmentId> outside;
    std::optional<SegmentId> inside;
    std::optional<SegmentId> corporate;
    std::optional<ElementId> externalFirewall;
    std::optional<ElementId> internalFirewall;
    std::optional<ElementId> proxy;
    std::vector<ElementId> pools; ///< of edge servers
    std::vector<ElementId> balancers;
    std::vector<ElementId> hosts; ///< inside
};

/// What a file is turned into, and what the steps need to know of each other. Steps run in the order
/// of their declarations below; each adds one kind of thing.
struct ImportDraft
{
    ImportDraft(const ImportedTopology& topology, const Catalog& knowledge,
                const ImportOptions& chosen);

    const ImportedTopology& source;
    const TopologyIndex index;
    const Catalog& catalog;
    const ImportOptions& options;

    Document document;
    ImportReport report;
    std::vector<SiteDraft> sites; ///< at least one
    std::optional<SegmentId> internet;
    std::vector<ElementId> parties;
    std::optional<ElementId> router;
    /// What a cluster became; those that are not needed are missing.
    std::map<const ImportedCluster*, ElementId> elements;

    void note(ReportCategory category, const Message& text, int line = 0,
              std::optional<ElementId> subject = std::nullopt);
    /// Opens a question and says so in the report.
    void ask(const QString& key, const Question& question, const Message& text, int line = 0);

    /// The site of an id of the file: of a branch site the central site it hangs on; the first one
    /// where the file gives none.
    [[nodiscard]] SiteDraft& site(const QString& fileId);
    [[nodiscard]] bool isBranch(const ImportedCluster& cluster) const;

    /// Edge services that make a pool: of several on one cluster the first.
    [[nodiscard]] std::vector<const ImportedService*> edgeServices() const;
    /// The site of an Edge service, even of one that is installed nowhere.
    [[nodiscard]] const QString& siteIdOf(const ImportedService& service) const;

    /// A short free name for a host or pool: "edge01" of "edge01.dmz.example", else all of it.
    [[nodiscard]] QString nameFor(const QString& fqdn, const QString& otherwise);
    /// "External firewall"; with several sites "External firewall (Leeds)".
    [[nodiscard]] QString nameAt(const SiteDraft& site, const QString& name) const;
    ElementId insert(const SiteDraft& site, const QString& name, ElementData data);
    /// The site's network inside, which is made when something first stands in it.
    SegmentId corporateOf(SiteDraft& site);

    /// The last number given to a name that was taken, so that many equal names stay cheap.
    QHash<QString, int> lastNumbers;
};

// The steps.
void importSites(ImportDraft& draft);
void importCorporate(ImportDraft& draft);
void importEdgePools(ImportDraft& draft);
void proposeProxies(ImportDraft& draft);
void drawOutside(ImportDraft& draft);
void placeImported(ImportDraft& draft);
void reportIgnored(ImportDraft& draft);

} // namespace edgeplanner
