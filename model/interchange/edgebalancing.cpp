#include "model/editing/draft.h"
#include "model/editing/vips.h"
#include "model/interchange/edgepoolimport.h"

#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText becauseTranslated{
    "import.report.dnsBecauseTranslated",
    QT_TRANSLATE_NOOP("model", "%1: DNS load balancing, because translated addresses exclude "
                               "hardware load balancers")};
constexpr MessageText asChosen{
    "import.report.loadBalancing",
    QT_TRANSLATE_NOOP("model", "%1: load balancing %2, as chosen for this import")};
constexpr MessageText notAsChosen{
    "import.report.notHardware",
    QT_TRANSLATE_NOOP("model", "%1: hardware load balancing was chosen for this import, but its "
                               "addresses are translated, which excludes it; DNS is used")};
constexpr MessageText askBalancing{
    "import.ask.loadBalancing",
    QT_TRANSLATE_NOOP("model",
                      "%1: DNS or hardware load balancing (dns, hlb)? Such files do not "
                      "say. Assumed until answered: dns; hardware load balancers need "
                      "public virtual addresses as well, %2 for this pool, and an internal "
                      "one")};
constexpr MessageText proposedBalancer{
    "import.report.balancer",
    QT_TRANSLATE_NOOP("model", "%1 is proposed for %2; such files know no load balancers")};
constexpr MessageText askVip{
    "import.ask.vip",
    QT_TRANSLATE_NOOP("model", "%1: which public virtual address for %2? Such files hold none")};
constexpr MessageText askInternalVip{
    "import.ask.internalVip",
    QT_TRANSLATE_NOOP("model", "%1: which virtual address? Such files hold none")};

bool isTranslated(const EdgePoolDraft& edge)
{
    return std::ranges::any_of(edge.readings, [](const ServerReading& server) {
        return std::ranges::any_of(server.services, &ServiceReading::isTranslated);
    });
}

void askForVip(ImportDraft& draft, ElementId balancer, const Vip& vip)
{
    const QString name = draft.document.element(balancer)->name;
    Question question;
    question.subject = balancer;
    if (vip.role == VipRole::Internal) {
        question.kind = QuestionKind::ServerAddress;
        draft.ask(QStringLiteral("serverAddress:%1/%2").arg(name, toText(vip.role)), question,
                  {&askInternalVip, {name}});
        return;
    }
    question.kind = QuestionKind::PublicAddress;
    question.service = static_cast<Service>(vip.role);
    draft.ask(QStringLiteral("publicAddress:%1/%2").arg(name, toText(vip.role)), question,
              {&askVip, {name, edgeServiceName(*question.service)}});
}

void drawBalancer(ImportDraft& draft, const EdgePoolDraft& edge, SiteDraft& site, bool external)
{
    LoadBalancer balancer;
    balancer.vips = vipsFor(edge.id, edge.pool, external);
    // Replies to a transparent VIP have to pass the balancer again.
    balancer.serverGateway = external;
    const QString kind = external ? QStringLiteral("External load balancer")
                                  : QStringLiteral("Internal load balancer");
    const bool isOnly = draft.edgeServices().size() < 2;
    const QString wish = isOnly ? kind : QStringLiteral("%1 (%2)").arg(kind, edge.name);
    const auto vips = balancer.vips;
    const QString name = freeName(draft.document, wish);
    const ElementId id = draft.insert(site, name, std::move(balancer));
    insertAttachment(draft.document, id, external ? *site.outside : *site.inside, Interface::Leg);
    insertAssociation(draft.document, AssociationKind::Balances, id, edge.id);
    site.balancers.push_back(id);
    draft.note(ReportCategory::Assumed, {&proposedBalancer, {name, edge.name}}, 0, id);
    for (const Vip& vip : vips)
        askForVip(draft, id, vip);
}

} // namespace

void decideLoadBalancing(const ImportDraft& draft, EdgePoolDraft& edge)
{
    LoadBalancing kind = LoadBalancing::None;
    if (edge.pool.servers.size() > 1)
        kind = isTranslated(edge) ? LoadBalancing::Dns
                                  : draft.options.loadBalancing.value_or(LoadBalancing::Dns);
    edge.pool.externalLoadBalancing = kind;
    edge.pool.internalLoadBalancing = kind;
}

void reportLoadBalancing(ImportDraft& draft, const EdgePoolDraft& edge)
{
    if (edge.pool.servers.size() < 2)
        return;
    const auto& chosen = draft.options.loadBalancing;
    if (isTranslated(edge)) {
        const bool isAgainst = chosen == LoadBalancing::Hardware;
        draft.note(isAgainst ? ReportCategory::Warning : ReportCategory::Assumed,
                   {isAgainst ? &notAsChosen : &becauseTranslated, {edge.name}}, edge.line,
                   edge.id);
        return;
    }
    if (chosen) {
        draft.note(ReportCategory::Assumed, {&asChosen, {edge.name, toText(*chosen)}}, edge.line,
                   edge.id);
        return;
    }
    Question question;
    question.kind = QuestionKind::LoadBalancing;
    question.subject = edge.id;
    question.choices = {toText(LoadBalancing::Dns), toText(LoadBalancing::Hardware)};
    question.assumed = toText(LoadBalancing::Dns);
    const int vips = edge.pool.singleAddress ? 1 : static_cast<int>(allServices.size());
    draft.ask(QStringLiteral("loadBalancing:") + edge.name, question,
              {&askBalancing, {edge.name, vips}}, edge.line);
}

void drawBalancers(ImportDraft& draft, const EdgePoolDraft& edge, SiteDraft& site)
{
    if (edge.pool.externalLoadBalancing == LoadBalancing::Hardware)
        drawBalancer(draft, edge, site, true);
    if (edge.pool.internalLoadBalancing == LoadBalancing::Hardware)
        drawBalancer(draft, edge, site, false);
}

} // namespace edgeplanner
