#include "model/checks/associations.h"
#include "model/checks/basiccheck.h"
#include "model/checks/rowgroups.h"
#include "model/checks/support.h"
#include "model/topology/associatedelements.h"

#include <QtCore/QSet>

namespace edgeplanner {

namespace {

constexpr MessageText title{"element-unconnected.title",
                            QT_TRANSLATE_NOOP("model", "%1 belongs to no edge pool")};
constexpr MessageText proxyReason{
    "element-unconnected.proxy",
    QT_TRANSLATE_NOOP("model", "A reverse proxy gets its rules through the pools that it "
                               "publishes; this one has none.")};
constexpr MessageText insideReason{
    "element-unconnected.inside",
    QT_TRANSLATE_NOOP("model", "Rules and features follow the connectors; what stands alone "
                               "changes nothing.")};
constexpr MessageText proxyAdvice{
    "element-unconnected.proxy-advice",
    QT_TRANSLATE_NOOP("model",
                      "Connect it to the Front End pool whose web services it publishes.")};
constexpr MessageText insideAdvice{
    "element-unconnected.inside-advice",
    QT_TRANSLATE_NOOP("model", "Connect it to the pool that uses it, or remove it.")};
constexpr MessageText unknownTitle{"element-unconnected.unknown",
                                   QT_TRANSLATE_NOOP("model", "%1 is of a kind that this version "
                                                              "does not know: %2")};
constexpr MessageText unknownReason{
    "element-unconnected.unknown-reason",
    QT_TRANSLATE_NOOP("model", "It is kept as it was read and takes no part in rules.")};
constexpr MessageText unknownAdvice{
    "element-unconnected.unknown-advice",
    QT_TRANSLATE_NOOP("model", "Open the file with the version of Edge Planner that wrote it.")};

constexpr MessageText fix{"element-unconnected.fix",
                          QT_TRANSLATE_NOOP("model", "Publish the web services of %1")};

class ElementUnconnected final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        QSet<ElementId> connected;
        bool pools = false;
        const AssociationGraph graph(document);
        for (const auto& [id, pool] : elementsOf<EdgePool>(document)) {
            pools = true;
            for (ElementId other : graph.around(id))
                connected.insert(other);
        }
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
            if (const auto* unknown = it->as<UnknownElement>()) {
                sink(finding(Severity::Info, {it.key()}, {&unknownTitle, {it->name, unknown->kind}},
                             {&unknownReason, {}}, {&unknownAdvice, {}}));
                continue;
            }
            if (!pools || connected.contains(it.key()) || !wantsPool(it->kind()))
                continue;
            const bool proxy = it->kind() == ElementKind::ReverseProxy;
            sink(finding(proxy ? Severity::Warning : Severity::Info, {it.key()},
                         {&title, {it->name}}, {proxy ? &proxyReason : &insideReason, {}},
                         {proxy ? &proxyAdvice : &insideAdvice, {}}));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId proxy = finding.elements.front();
        if (!document.find<ReverseProxy>(proxy))
            return {};
        std::vector<Edit> edits;
        const AssociationGraph graph(document);
        for (const auto& [edge, pool] : elementsOf<EdgePool>(document))
            for (ElementId front : graph.around(edge))
                if (document.find<FrontEndPool>(front) && edits.size() < 3)
                    append(
                        edits, fixBy(document, {&fix, {nameOf(document, front)}}, [&](Document& d) {
                            addAssociation(d, AssociationKind::Publishes, proxy, front);
                            // A Director is published beside the pool.
                            for (ElementId director : graph.around(edge))
                                if (document.find<DirectorPool>(director))
                                    addAssociation(d, AssociationKind::Publishes, proxy, director);
                        }));
        std::erase_if(edits, [&](const Edit& edit) {
            Document mended = document;
            apply(mended, edit);
            return opensEnds(document, mended, catalog);
        });
        return edits;
    }

private:
    static bool wantsPool(ElementKind kind)
    {
        return kind == ElementKind::ReverseProxy || kind == ElementKind::FrontEndPool
               || kind == ElementKind::DirectorPool || kind == ElementKind::OfficeWebAppsFarm
               || kind == ElementKind::SurvivableBranch;
    }
};

} // namespace

const Check& elementUnconnected()
{
    static const ElementUnconnected check("element-unconnected", category::features);
    return check;
}

} // namespace edgeplanner
