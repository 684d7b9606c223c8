#include "model/editing/draft.h"
#include "support/checkcases.h"
#include "support/designs.h"

namespace edgeplanner::test {

namespace {

QString text(const char* value)
{
    return QString::fromLatin1(value);
}

std::function<void(Document&)> withFeature(const char* feature)
{
    return [=](Document& d) { switchOn(first<EdgePool>(d), text(feature)); };
}

std::function<void(Document&)> onPool(const std::function<void(EdgePool&)>& change)
{
    return [=](Document& d) { change(first<EdgePool>(d)); };
}

Document directorDesign()
{
    return natDesign({text("director"), text("reverse-proxy")});
}

Document ocsDesign(const QStringList& features)
{
    return designed(text("lync2013"), text("single-nat"), 1, features);
}

} // namespace

std::vector<CheckCase> featureCases()
{
    return {
        {"unknown-product", "none", natDesign(), onPool([](EdgePool& p) { p.product.clear(); })},
        {"unknown-product", "one of the future", natDesign(),
         onPool([](EdgePool& p) { p.product = text("sfb2031"); })},
        {"unknown-product", "a firewall vendor", natDesign(),
         [](Document& d) { first<Firewall>(d).vendor = text("acme"); }},
        {"row-left-out", "sign-in rows without internal VIP", balancedDesign(),
         [](Document& d) {
             auto& pool = first<EdgePool>(d);
             pool.internalLoadBalancing = LoadBalancing::None;
             switchOff(pool, text("internal-vip"));
             switchOn(pool, text("no-internal-vip"));
         }},
        {"row-left-out", "XMPP outbound", natDesign(), withFeature("xmpp")},
        {"row-left-out", "rows of the Planning Tool", balancedDesign(), withFeature("federation")},
        {"feature-not-in-product", "XMPP on 2019", natDesign({text("xmpp")}),
         onPool([](EdgePool& p) { p.product = text("sfb2019"); })},
        {"feature-not-in-product", "a feature of the future", natDesign(),
         withFeature("holograms")},
        {"feature-not-in-scenario", "internal VIP without HLB", natDesign(),
         withFeature("internal-vip")},
        {"features-exclude", "with and without internal VIP", balancedDesign(),
         withFeature("no-internal-vip")},
        {"feature-implies", "hybrid without federation", natDesign(), withFeature("hybrid")},
        {"feature-implies", "push without reverse proxy", natDesign({text("federation")}),
         withFeature("mobility-push")},
        {"feature-without-rule", "rows that only a figure shows", natDesign(),
         withFeature("internal-dns")},
        {"feature-without-rule", "plain Autodiscover without reverse proxy", natDesign(),
         withFeature("autodiscover-http")},
        {"range-open-inbound", "nobody needs it", ocsDesign({text("federation")}),
         [](Document& d) {
             switchOn(first<EdgePool>(d), text("ocs2007-federation"));
             disconnect(d, AssociationKind::Party);
         }},
        {"range-open-inbound", "for a partner", ocsDesign({text("federation")}),
         withFeature("ocs2007-federation")},
        {"port-better-kept", "the media range", natDesign(), onPool([](EdgePool& p) {
             p.ports.insert(text("MediaCommunicationPort"), {40000, 49999});
         })},
        {"port-better-kept", "a parameter nobody knows", natDesign(), onPool([](EdgePool& p) {
             p.ports.insert(text("Warp"), {9, 9});
         })},
        {"internal-dns", "edge servers ask inside", natDesign(), withFeature("internal-dns")},
        {"next-hop-missing", "none", natDesign(),
         [](Document& d) { disconnect(d, AssociationKind::NextHop); }},
        {"next-hop-missing", "two", directorDesign(),
         [](Document& d) {
             connect(d, AssociationKind::NextHop, firstId<EdgePool>(d), firstId<FrontEndPool>(d));
         }},
        {"director-not-used", "the next hop is a Front End pool", directorDesign(),
         [](Document& d) {
             disconnect(d, AssociationKind::NextHop);
             connect(d, AssociationKind::NextHop, firstId<EdgePool>(d), firstId<FrontEndPool>(d));
         }},
        {"director-not-used", "its web services are not published", directorDesign(),
         [](Document& d) {
             disconnect(d, AssociationKind::Publishes);
             connect(d, AssociationKind::Publishes, firstId<ReverseProxy>(d),
                     firstId<FrontEndPool>(d));
         }},
        {"central-management", "nowhere", natDesign(),
         [](Document& d) { first<FrontEndPool>(d).centralManagement = false; }},
        {"central-management", "twice", natDesign(),
         [](Document& d) {
             FrontEndPool second = first<FrontEndPool>(d);
             second.servers.clear();
             const ElementId id = insertElement(d, text("Second pool"), second);
             attachTo(d, id, segmentIdOf(d, SegmentKind::Corporate), Interface::Internal);
             connect(d, AssociationKind::MediaFor, firstId<EdgePool>(d), id);
         }},
        {"element-unconnected", "a reverse proxy for nobody", directorDesign(),
         [](Document& d) { disconnect(d, AssociationKind::Publishes); }},
        {"element-unconnected", "a Director for nobody", natDesign(),
         [](Document& d) {
             const ElementId id = insertElement(d, text("Dir"), DirectorPool{});
             attachTo(d, id, segmentIdOf(d, SegmentKind::Corporate), Interface::Internal);
         }},
        {"element-unconnected", "a kind of the future", natDesign(),
         [](Document& d) {
             UnknownElement unknown;
             unknown.kind = text("teleporter");
             insertElement(d, text("Tele"), unknown);
         }},
    };
}

std::vector<CheckCase> nameCases()
{
    return {
        {"name-missing", "Access and a server", natDesign(), onPool([](EdgePool& p) {
             p.services[0].fqdn.clear();
             p.servers[1].fqdn.clear();
         })},
        {"name-missing", "SIP domain", natDesign(),
         [](Document& d) { d.settings.sipDomains.clear(); }},
        {"name-invalid", "underscore", natDesign(),
         onPool([](EdgePool& p) { p.services[0].fqdn = text("sip_01.contoso.com"); })},
        {"name-invalid", "wildcard", natDesign(),
         onPool([](EdgePool& p) { p.services[1].fqdn = text("*.contoso.com"); })},
        {"name-invalid", "no DNS suffix", natDesign(),
         onPool([](EdgePool& p) { p.servers[0].fqdn = text("EDGE01"); })},
        {"name-invalid", "SIP domain", natDesign(),
         [](Document& d) { d.settings.sipDomains.append(text("contoso,com")); }},
        {"name-duplicate", "two services", natDesign(),
         onPool([](EdgePool& p) { p.services[1].fqdn = p.services[0].fqdn; })},
        {"name-duplicate", "two servers", natDesign(),
         onPool([](EdgePool& p) { p.servers[1].fqdn = p.servers[0].fqdn; })},
        {"name-duplicate", "inside and outside", natDesign(),
         onPool([](EdgePool& p) { p.fqdn = p.services[0].fqdn; })},
        {"name-duplicate", "two pools", natDesign(),
         [](Document& d) {
             const ElementId second = addSecondPool(d);
             d.elements[second].as<EdgePool>()->services[0].fqdn =
                 first<EdgePool>(d).services[0].fqdn;
         }},
        {"name-outside-domains", "Access in a domain of the inside", natDesign(),
         onPool([](EdgePool& p) { p.services[0].fqdn = text("access.contoso.net"); })},
    };
}

std::vector<CheckCase> limitCases()
{
    return {
        {"too-many-servers", "13 servers", designed(text("sfb2015"), text("dnslb-public"), 12),
         onPool([](EdgePool& p) {
             EdgeServer server = p.servers.back();
             server.slot = p.nextSlot++;
             server.fqdn = text("edge13.contoso.net");
             for (AddressPair& pair : server.external)
                 pair = {};
             server.internal = {};
             p.servers.push_back(server);
         })},
        {"too-many-servers", "two servers without load balancing", publicDesign(),
         onPool([](EdgePool& p) {
             p.externalLoadBalancing = p.internalLoadBalancing = LoadBalancing::None;
         })},
        {"one-server-scaled", "one server", publicDesign(),
         onPool([](EdgePool& p) { p.servers.pop_back(); }), true},
        {"one-server-scaled", "no server", publicDesign(),
         onPool([](EdgePool& p) { p.servers.clear(); }), true},
        {"inside-pool-too-large", "17 Front End Servers", natDesign(),
         [](Document& d) {
             auto& pool = first<FrontEndPool>(d);
             while (pool.servers.size() < 17) {
                 PoolServer server;
                 server.slot = pool.nextSlot++;
                 pool.servers.push_back(server);
             }
         }},
        {"inside-pool-too-large", "11 Directors", directorDesign(),
         [](Document& d) {
             auto& pool = first<DirectorPool>(d);
             while (pool.servers.size() < 11) {
                 PoolServer server;
                 server.slot = pool.nextSlot++;
                 pool.servers.push_back(server);
             }
         }},
        {"several-federation-routes", "two pools federate", natDesign({text("federation")}),
         [](Document& d) {
             switchOn(*d.elements[addSecondPool(d)].as<EdgePool>(), text("federation"));
         }},
        {"several-media-pools", "one pool, two edge pools", natDesign(),
         [](Document& d) {
             const ElementId front = firstId<FrontEndPool>(d);
             connect(d, AssociationKind::MediaFor, addSecondPool(d), front);
         }},
        {"stretched-pool", "one side in Seoul, one in Busan", natDesign(),
         [](Document& d) {
             const SiteId seoul(d.settings.nextId++);
             const SiteId busan(d.settings.nextId++);
             d.sites[seoul].name = text("Seoul");
             d.sites[busan].name = text("Busan");
             segmentOf(d, SegmentKind::ExternalPerimeter).site = seoul;
             segmentOf(d, SegmentKind::InternalPerimeter).site = busan;
         }},
    };
}

std::vector<CheckCase> documentCases()
{
    return {
        {"open-question", "load balancing of an imported pool", natDesign(),
         [](Document& d) {
             Question question;
             question.kind = QuestionKind::LoadBalancing;
             question.subject = firstId<EdgePool>(d);
             question.choices = {text("dns"), text("hlb")};
             question.assumed = text("dns");
             d.questions.insert(text("loadBalancing:edge"), question);
         }},
        {"open-question", "a public address", natDesign(),
         [](Document& d) {
             Question question;
             question.kind = QuestionKind::PublicAddress;
             question.subject = firstId<EdgePool>(d);
             question.slot = 2;
             question.service = Service::Access;
             d.questions.insert(text("publicAddress:edge/2/access"), question);
         }},
        {"documents-disagree", "ports of Centralized Logging", Document{},
         [](Document& d) { d = natDesign({text("central-logging")}); }, true},
        {"waiver-obsolete", "what was accepted is mended", natDesign(),
         [](Document& d) {
             Waiver waiver;
             waiver.by = text("Kim");
             waiver.reason = text("the lab only");
             d.waivers.insert(text("name-missing/1"), waiver);
         }},
    };
}

} // namespace edgeplanner::test
