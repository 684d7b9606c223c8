#include "model/editing/addresscompletion.h"
#include "model/editing/draft.h"
#include "model/editing/featureset.h"
#include "model/interchange/importdraft.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText proposedProxy{
    "import.report.proxy",
    QT_TRANSLATE_NOOP("model",
                      "%1 is proposed for %2: such files know no reverse proxies and so no "
                      "addresses of them")};
constexpr MessageText otherWebPort{
    "import.report.webPort",
    QT_TRANSLATE_NOOP("model",
                      "the external web site of %1 listens on %2 instead of the documented "
                      "%3; the rules of the reverse proxy name the documented port")};
constexpr MessageText proposedRouter{
    "import.report.router",
    QT_TRANSLATE_NOOP("model", "%1 is proposed between the corporate networks of the sites: such "
                               "files do not tell how they are connected")};
constexpr MessageText proposedParty{"import.report.party",
                                    QT_TRANSLATE_NOOP("model", "%1 are drawn outside")};

/// Which pools a proxy publishes, and under which names.
struct Published
{
    std::vector<ElementId> pools;
    QStringList fqdns;
    QSet<QString> known; ///< lower case

    void addName(const QString& fqdn)
    {
        if (fqdn.isEmpty() || known.contains(fqdn.toLower()))
            return;
        known.insert(fqdn.toLower());
        fqdns.append(fqdn);
    }
};

/// The web site for outside listens on ports of its own behind the proxy: 4443 and 8080 [C].
void checkWebPorts(ImportDraft& draft, const ImportedService& web, ElementId pool)
{
    for (const ImportedPort& port : web.ports) {
        if (port.owner != u"OCSWebSite" || port.side != u"External" || port.port == 0)
            continue;
        const int documented =
            port.protocol.compare(u"Https", Qt::CaseInsensitive) == 0 ? 4443 : 8080;
        if (port.port != documented)
            draft.note(ReportCategory::Warning,
                       {&otherWebPort, {draft.document.element(pool)->name, port.port, documented}},
                       port.line, pool);
    }
}

/// The pools of the site; with `others` those of sites without a perimeter of their own too.
Published publishedBy(ImportDraft& draft, const SiteDraft& site, bool others)
{
    Published published;
    for (const ImportedService* web : draft.index.services(u"WebServices")) {
        const ImportedCluster* cluster = draft.index.clusterOf(*web);
        const auto it = draft.elements.find(cluster);
        if (it == draft.elements.end() || web->externalWebFqdn.isEmpty())
            continue;
        const SiteDraft& home = draft.site(cluster->siteId);
        const ElementKind kind = draft.document.element(it->second)->kind();
        const bool isHere = &home == &site || (others && !home.hasEdge);
        if (!isHere || (kind != ElementKind::FrontEndPool && kind != ElementKind::DirectorPool))
            continue;
        published.pools.push_back(it->second);
        published.addName(web->externalWebFqdn);
        checkWebPorts(draft, *web, it->second);
    }
    return published;
}

/// Names that belong to the deployment as a whole.
void addCommonNames(const ImportDraft& draft, Published& published)
{
    for (const ImportedSimpleUrl& simple : draft.source.simpleUrls)
        // The control panel is for administrators inside.
        if (simple.component.compare(u"Cscp", Qt::CaseInsensitive) != 0)
            published.addName(QUrl(simple.url).host());
    for (const QString& domain : draft.source.sipDomains)
        published.addName(QStringLiteral("lyncdiscover.") + domain);
}

void proposeProxy(ImportDraft& draft, SiteDraft& site, const Published& published)
{
    Document& document = draft.document;
    ReverseProxy proxy;
    proxy.slot = document.settings.nextProxySlot++;
    proxy.externalFqdns = published.fqdns;
    proxy.addressing =
        document.find<EdgePool>(site.pools.front())->service(Service::Access).addressing;
    const QString name = draft.nameAt(site, QStringLiteral("Reverse proxy"));
    site.proxy = draft.insert(site, name, proxy);
    insertAttachment(document, *site.proxy, *site.outside, Interface::External);
    insertAttachment(document, *site.proxy, *site.inside, Interface::Internal);
    QStringList names;
    for (const ElementId pool : published.pools) {
        insertAssociation(document, AssociationKind::Publishes, *site.proxy, pool);
        names.append(document.element(pool)->name);
    }
    matchTranslations(document, *site.proxy);
    draft.note(ReportCategory::Assumed, {&proposedProxy, {name, names}}, 0, site.proxy);
}

void drawRouter(ImportDraft& draft)
{
    std::vector<SegmentId> networks;
    for (const SiteDraft& site : draft.sites)
        if (site.corporate)
            networks.push_back(*site.corporate);
    if (networks.size() < 2)
        return;
    const QString name = freeName(draft.document, QStringLiteral("Wide area network"));
    draft.router = insertElement(draft.document, name, Router{});
    for (const SegmentId network : networks)
        insertAttachment(draft.document, *draft.router, network, Interface::Leg);
    draft.note(ReportCategory::Assumed, {&proposedRouter, {name}}, 0, draft.router);
}

void drawParty(ImportDraft& draft, PartyKind kind, const QString& wish)
{
    const Feature* feature = featureOf(draft.catalog, kind);
    std::vector<ElementId> users;
    for (const SiteDraft& site : draft.sites)
        for (const ElementId pool : site.pools)
            if (feature && draft.document.find<EdgePool>(pool)->features.contains(feature->id))
                users.push_back(pool);
    if (users.empty())
        return;
    ExternalParty party;
    party.kind = kind;
    const QString name = freeName(draft.document, wish);
    const ElementId id = insertElement(draft.document, name, party);
    insertAttachment(draft.document, id, *draft.internet, Interface::External);
    for (const ElementId pool : users)
        insertAssociation(draft.document, AssociationKind::Party, id, pool);
    if (kind == PartyKind::RemoteUsers)
        for (const SiteDraft& site : draft.sites)
            if (site.proxy)
                insertAssociation(draft.document, AssociationKind::Party, id, *site.proxy);
    draft.parties.push_back(id);
    draft.note(ReportCategory::Assumed, {&proposedParty, {name}}, 0, id);
}

} // namespace

void proposeProxies(ImportDraft& draft)
{
    bool isFirst = true;
    for (SiteDraft& site : draft.sites) {
        if (!site.hasEdge)
            continue;
        Published published = publishedBy(draft, site, isFirst);
        if (isFirst)
            addCommonNames(draft, published);
        isFirst = false;
        if (!published.pools.empty())
            proposeProxy(draft, site, published);
    }
}

void drawOutside(ImportDraft& draft)
{
    drawRouter(draft);
    if (!draft.internet)
        return;
    drawParty(draft, PartyKind::XmppPartners, QStringLiteral("XMPP partners"));
    drawParty(draft, PartyKind::FederatedPartners, QStringLiteral("Federated partners"));
    drawParty(draft, PartyKind::RemoteUsers, QStringLiteral("Remote users"));
}

} // namespace edgeplanner
