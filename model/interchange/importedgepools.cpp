#include "model/editing/draft.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/featureset.h"
#include "model/interchange/edgepoolimport.h"
#include "model/interchange/importaddresses.h"

#include <QtCore/QSet>
#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText noNextHop{
    "import.report.noNextHop",
    QT_TRANSLATE_NOOP("model", "%1: the file names no next hop that is a Front End or Director "
                               "pool")};
constexpr MessageText secondNextHop{
    "import.report.secondNextHop",
    QT_TRANSLATE_NOOP("model", "%1 has a second next hop, %2; only the first one is drawn")};
constexpr MessageText readNextHop{"import.report.nextHop",
                                  QT_TRANSLATE_NOOP("model", "Next hop of %1: %2")};
constexpr MessageText readMediaFor{"import.report.mediaFor",
                                   QT_TRANSLATE_NOOP("model", "%1 serves %2")};
constexpr MessageText withoutMedia{
    "import.report.withoutMedia",
    QT_TRANSLATE_NOOP("model", "%1 is associated with no edge pool for media")};
constexpr MessageText looksLikeEdge{
    "import.report.looksLikeEdge",
    QT_TRANSLATE_NOOP("model",
                      "pool %1 has internal and external interfaces like an edge pool, but "
                      "no Edge service is installed on it; it was left out")};
constexpr MessageText askRoute{
    "import.ask.federationRoute",
    QT_TRANSLATE_NOOP("model",
                      "Which edge pool is the federation route (%1)? Such files do not say")};
constexpr MessageText askRouteOfOne{
    "import.ask.onlyFederationRoute",
    QT_TRANSLATE_NOOP("model", "Is %1 the federation route? Such files do not say. Assumed until "
                               "answered: %1")};

class EdgePoolBuilder
{
public:
    EdgePoolBuilder(ImportDraft& draft, const ImportedService& service)
        : m_draft(draft),
          m_site(draft.site(draft.siteIdOf(service))),
          m_edge{.service = service,
                 .cluster = draft.index.clusterOf(service),
                 .ends = serviceEnds(service)}
    {
        m_edge.line = m_edge.cluster ? m_edge.cluster->line : service.line;
    }

    ElementId build()
    {
        EdgePool& pool = m_edge.pool;
        m_edge.product = nearestProduct(m_draft.catalog, m_edge.service.version);
        pool.product = m_edge.product ? m_edge.product->id : QString();
        pool.fqdn = m_edge.cluster ? m_edge.cluster->fqdn : QString();
        pool.ordinal = m_draft.document.settings.nextPoolOrdinal++;
        readEnds();
        readPorts();
        readServers(m_draft, m_edge);
        decideAddressing(m_edge);
        decideLoadBalancing(m_draft, m_edge);
        readFeatures();
        insert();
        reportEdgePool(m_draft, m_edge);
        reportLoadBalancing(m_draft, m_edge);
        enterTranslations(m_draft, m_edge);
        askForAddresses(m_draft, m_edge);
        drawBalancers(m_draft, m_edge, m_site);
        connect();
        return m_edge.id;
    }

private:
    void readEnds()
    {
        QSet<int> numbers;
        for (const ServiceEnd& end : m_edge.ends)
            numbers.insert(end.interfaceNumber);
        m_edge.pool.singleAddress = numbers.size() == 1;
        m_edge.isSharedPair = numbers.size() == 2;
        for (size_t i = 0; i < m_edge.ends.size(); ++i)
            m_edge.pool.services[i].fqdn = m_edge.ends[i].fqdn;
    }

    void readPorts()
    {
        const ImportedService* management =
            m_edge.cluster ? m_draft.index.serviceOn(*m_edge.cluster, u"ManagementServices")
                           : nullptr;
        m_edge.ports =
            edgePorts(m_edge.service, management, m_edge.pool.singleAddress, m_draft.catalog);
        m_edge.pool.ports = m_edge.ports.overrides(m_draft.catalog);
    }

    void readFeatures()
    {
        EdgePool& pool = m_edge.pool;
        const Catalog& catalog = m_draft.catalog;
        if (!catalog.scenarios.empty())
            pool.features = switchFeatures(
                catalog, defaultFeatures(catalog, pool.product, catalog.scenarioOf(pool).id));
        turnOn(EdgeRow::AccessServer, PartyKind::FederatedPartners);
        turnOn(EdgeRow::XmppServer, PartyKind::XmppPartners);
    }

    /// Even where the product forbids it: that is for the checks to say.
    void turnOn(EdgeRow row, PartyKind party)
    {
        const Feature* feature = featureOf(m_draft.catalog, party);
        if (feature && findRow(m_edge.service, row))
            m_edge.pool.features = withFeature(m_draft.catalog, m_edge.pool.features, feature->id);
    }

    void insert()
    {
        const QString& fqdn = m_edge.cluster ? m_edge.pool.fqdn : m_edge.pool.services[0].fqdn;
        m_edge.name = m_draft.nameFor(fqdn, QStringLiteral("Edge pool"));
        m_edge.id = m_draft.insert(m_site, m_edge.name, m_edge.pool);
        insertAttachment(m_draft.document, m_edge.id, *m_site.outside, Interface::External);
        insertAttachment(m_draft.document, m_edge.id, *m_site.inside, Interface::Internal);
        m_site.pools.push_back(m_edge.id);
        if (m_edge.cluster)
            m_draft.elements.insert({m_edge.cluster, m_edge.id});
    }

    void note(ReportCategory category, const Message& text, int line = 0)
    {
        m_draft.note(category, text, line, m_edge.id);
    }

    void connect()
    {
        connectNextHop();
        QStringList served;
        QSet<ElementId> seen;
        for (const ImportedService* dependent : m_draft.index.dependentsOf(m_edge.service)) {
            const auto it = m_draft.elements.find(m_draft.index.clusterOf(*dependent));
            if (it == m_draft.elements.end() || seen.contains(it->second)
                || it->second == m_edge.id)
                continue;
            seen.insert(it->second);
            insertAssociation(m_draft.document, AssociationKind::MediaFor, m_edge.id, it->second);
            served.append(m_draft.document.element(it->second)->name);
        }
        if (!served.isEmpty())
            note(ReportCategory::Read, {&readMediaFor, {m_edge.name, served}}, m_edge.service.line);
    }

    void connectNextHop()
    {
        std::optional<ElementId> first;
        for (const ImportedReference& needed : m_edge.service.dependsOn) {
            const ImportedService* other = m_draft.index.service(needed.id);
            if (!other || other->role != u"Registrar")
                continue;
            const auto it = m_draft.elements.find(m_draft.index.clusterOf(*other));
            if (it == m_draft.elements.end())
                continue;
            const Element& hop = *m_draft.document.element(it->second);
            if (hop.kind() != ElementKind::FrontEndPool && hop.kind() != ElementKind::DirectorPool)
                continue;
            if (first == it->second)
                continue;
            if (first) {
                note(ReportCategory::Warning, {&secondNextHop, {m_edge.name, hop.name}},
                     needed.line);
                continue;
            }
            first = it->second;
            insertAssociation(m_draft.document, AssociationKind::NextHop, m_edge.id, *first);
            note(ReportCategory::Read, {&readNextHop, {m_edge.name, hop.name}}, needed.line);
        }
        if (!first)
            note(ReportCategory::Warning, {&noNextHop, {m_edge.name}}, m_edge.service.line);
    }

    ImportDraft& m_draft;
    SiteDraft& m_site;
    EdgePoolDraft m_edge;
};

/// One edge pool of the deployment is the federation route; which one is written in no file seen.
void askForFederationRoute(ImportDraft& draft, const std::vector<ElementId>& federated)
{
    if (federated.empty())
        return;
    Question question;
    question.kind = QuestionKind::FederationRoute;
    question.subject = federated.front();
    for (const ElementId id : federated)
        question.choices.append(draft.document.element(id)->name);
    if (federated.size() == 1)
        question.assumed = question.choices.front();
    draft.ask(QStringLiteral("federationRoute"), question,
              federated.size() == 1 ? Message{&askRouteOfOne, {question.assumed}}
                                    : Message{&askRoute, {question.choices}});
}

/// Pools and branches whose users have no way out for media.
void reportWithoutMedia(ImportDraft& draft)
{
    QSet<ElementId> served;
    for (const Association& association : draft.document.associations)
        if (association.kind == AssociationKind::MediaFor)
            served.insert(association.to);
    for (const ImportedCluster& cluster : draft.source.clusters) {
        const auto it = draft.elements.find(&cluster);
        if (it == draft.elements.end() || served.contains(it->second))
            continue;
        const Element& element = *draft.document.element(it->second);
        if (element.kind() == ElementKind::FrontEndPool
            || element.kind() == ElementKind::SurvivableBranch)
            draft.note(ReportCategory::Read, {&withoutMedia, {element.name}}, cluster.line,
                       it->second);
    }
}

void reportLookalikes(ImportDraft& draft)
{
    const auto hasSide = [](const ImportedCluster& cluster, QStringView side) {
        return std::ranges::any_of(cluster.machines, [side](const ImportedMachine& machine) {
            return findInterface(machine, side, 1) != nullptr;
        });
    };
    for (const ImportedCluster& cluster : draft.source.clusters)
        if (!draft.elements.contains(&cluster) && hasSide(cluster, u"Internal")
            && hasSide(cluster, u"External"))
            draft.note(ReportCategory::Warning, {&looksLikeEdge, {shown(cluster.fqdn)}},
                       cluster.line);
}

} // namespace

void importEdgePools(ImportDraft& draft)
{
    std::vector<ElementId> federated;
    const auto services = draft.edgeServices();
    for (const ImportedService* service : services) {
        const ElementId id = EdgePoolBuilder(draft, *service).build();
        if (findRow(*service, EdgeRow::AccessServer))
            federated.push_back(id);
    }
    askForFederationRoute(draft, federated);
    if (!services.empty())
        reportWithoutMedia(draft);
    reportLookalikes(draft);
}

} // namespace edgeplanner
