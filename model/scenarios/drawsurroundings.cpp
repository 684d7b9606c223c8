#include "model/editing/draft.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/elementdefaults.h"
#include "model/editing/featureset.h"
#include "model/scenarios/drawing.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// An Enterprise Edition pool has three Front End Servers at least.
constexpr int frontEndServerCount = 3;

/// Draws what stands around the perimeter. Each function draws one thing and connects it to what is
/// there already.
class Surroundings
{
public:
    Surroundings(Drawing& drawing, const Plan& plan)
        : m_drawing(drawing),
          m_plan(plan),
          m_names{plan.sipDomain, plan.internalDomain},
          m_patterns(plan.catalog.samplePlan.names)
    {
    }

    void draw()
    {
        m_hasDirector = has(ElementKind::DirectorPool);
        drawClients();
        if (m_hasDirector)
            drawDirectors();
        drawFrontEnds();
        if (has(ElementKind::OfficeWebAppsFarm))
            drawFarm();
        if (has(ElementKind::SurvivableBranch))
            drawBranch();
        if (isOn(featureOf(m_plan.catalog, HostKind::DnsServer)))
            drawDnsServer();
        if (has(ElementKind::ReverseProxy))
            drawProxy();
        drawParties();
    }

private:
    bool isOn(const Feature* feature) const
    {
        return feature && m_plan.features.contains(feature->id);
    }
    bool has(ElementKind kind) const { return isOn(presenceFeatureOf(m_plan.catalog, kind)); }

    ElementId insertInside(const QString& name, ElementData data)
    {
        const ElementId id = insertElement(m_drawing.document, name, std::move(data));
        insertAttachment(m_drawing.document, id, m_drawing.corporate, Interface::Internal);
        return id;
    }

    void connect(AssociationKind kind, ElementId from, ElementId to)
    {
        insertAssociation(m_drawing.document, kind, from, to);
    }

    template <class Pool>
    void appendServers(Pool& pool, ElementKind kind, int count)
    {
        appendPoolServers(pool.servers, pool.nextSlot, m_drawing.document, m_plan.catalog, kind,
                          count);
    }

    void drawClients()
    {
        m_drawing.clients = insertInside(QStringLiteral("Internal clients"), InternalClients{});
        connect(AssociationKind::Uses, *m_drawing.clients, m_drawing.pool);
    }

    void drawDirectors()
    {
        DirectorPool pool;
        appendServers(pool, ElementKind::DirectorPool, 1);
        // A single Director is its own pool.
        pool.fqdn = pool.servers.front().fqdn;
        pool.externalWebFqdn = nameFrom(m_patterns.webDirectorExternal, m_names);
        const ElementId id = insertInside(QStringLiteral("Director pool"), pool);
        m_drawing.corporateHosts.push_back(id);
        connect(AssociationKind::NextHop, m_drawing.pool, id);
        m_published.push_back(id);
    }

    void drawFrontEnds()
    {
        FrontEndPool pool;
        pool.product = m_plan.request.product;
        pool.fqdn = nameFrom(m_patterns.frontEndPool, m_names);
        pool.externalWebFqdn = nameFrom(m_patterns.webExternal, m_names);
        appendServers(pool, ElementKind::FrontEndPool, frontEndServerCount);
        pool.centralManagement = true;
        const ElementId id = insertInside(QStringLiteral("Front End pool"), pool);
        m_drawing.frontEnds = id;
        m_drawing.corporateHosts.push_back(id);
        if (!m_hasDirector)
            connect(AssociationKind::NextHop, m_drawing.pool, id);
        connect(AssociationKind::MediaFor, m_drawing.pool, id);
        m_published.insert(m_published.begin(), id);
    }

    void drawFarm()
    {
        OfficeWebAppsFarm farm;
        farm.fqdn = nameFrom(m_patterns.officeWebAppsFarm, m_names);
        appendServers(farm, ElementKind::OfficeWebAppsFarm, 1);
        const ElementId id = insertInside(QStringLiteral("Office Web Apps farm"), farm);
        m_drawing.corporateHosts.push_back(id);
        connect(AssociationKind::Uses, m_drawing.frontEnds, id);
        m_published.push_back(id);
    }

    void drawBranch()
    {
        SurvivableBranch branch;
        branch.fqdn = nameFrom(QStringLiteral("sba{number}.{internalDomain}"), m_names);
        const ElementId id = insertInside(QStringLiteral("Survivable branch"), branch);
        m_drawing.corporateHosts.push_back(id);
        connect(AssociationKind::MediaFor, m_drawing.pool, id);
    }

    void drawDnsServer()
    {
        OtherHost host;
        host.kind = HostKind::DnsServer;
        host.fqdn = nameFrom(QStringLiteral("dns{number}.{internalDomain}"), m_names);
        const ElementId id = insertInside(QStringLiteral("DNS server"), host);
        m_drawing.corporateHosts.push_back(id);
        connect(AssociationKind::Uses, m_drawing.pool, id);
    }

    void drawProxy()
    {
        Document& document = m_drawing.document;
        ReverseProxy proxy;
        proxy.slot = document.settings.nextProxySlot++;
        proxy.addressing = document.find<EdgePool>(m_drawing.pool)->services.front().addressing;
        for (const QString& pattern : proxyPatterns())
            proxy.externalFqdns.append(nameFrom(pattern, m_names));
        const ElementId id = insertElement(document, QStringLiteral("Reverse proxy"), proxy);
        insertAttachment(document, id, m_drawing.outside, Interface::External);
        insertAttachment(document, id, m_drawing.inside, Interface::Internal);
        for (const ElementId published : m_published)
            connect(AssociationKind::Publishes, id, published);
        m_drawing.proxy = id;
    }

    /// Names that the proxy answers to, in the order of its certificate.
    QStringList proxyPatterns() const
    {
        QStringList patterns{m_patterns.webExternal};
        if (m_hasDirector)
            patterns.append(m_patterns.webDirectorExternal);
        patterns += {m_patterns.dialin, m_patterns.meet};
        if (has(ElementKind::OfficeWebAppsFarm))
            patterns.append(m_patterns.officeWebAppsExternal);
        patterns.append(m_patterns.autodiscover);
        return patterns;
    }

    void drawParties()
    {
        // Remote users stand lowest, beside the services that they use.
        for (const PartyKind kind :
             {PartyKind::XmppPartners, PartyKind::FederatedPartners, PartyKind::PublicIm,
              PartyKind::Microsoft365, PartyKind::RemoteUsers})
            if (isOn(featureOf(m_plan.catalog, kind)))
                drawParty(kind);
    }

    void drawParty(PartyKind kind)
    {
        ExternalParty party;
        party.kind = kind;
        const ElementId id =
            insertElement(m_drawing.document,
                          defaultName({.kind = ElementKind::ExternalParty, .party = kind}), party);
        insertAttachment(m_drawing.document, id, m_drawing.internet, Interface::External);
        connect(AssociationKind::Party, id, m_drawing.pool);
        m_drawing.parties.push_back(id);
        if (kind != PartyKind::RemoteUsers)
            return;
        m_drawing.remoteUsers = id;
        if (m_drawing.proxy)
            connect(AssociationKind::Party, id, *m_drawing.proxy);
    }

    Drawing& m_drawing;
    const Plan& m_plan;
    PoolNames m_names;
    const HostNames& m_patterns;
    bool m_hasDirector = false;
    std::vector<ElementId> m_published; ///< by the reverse proxy
};

} // namespace

void drawSurroundings(Drawing& drawing, const Plan& plan)
{
    Surroundings(drawing, plan).draw();
}

} // namespace edgeplanner
