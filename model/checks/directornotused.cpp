#include "model/checks/associations.h"
#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText hopTitle{"director-not-used.hop",
                               QT_TRANSLATE_NOOP("model", "%1 hands traffic to %2 although there "
                                                          "is a Director")};
constexpr MessageText hopReason{
    "director-not-used.hop-reason",
    QT_TRANSLATE_NOOP("model", "Where a Director stands it is the next hop: it takes the sign-ins "
                               "from outside off the Front End pools.")};
constexpr MessageText hopAdvice{"director-not-used.hop-advice",
                                QT_TRANSLATE_NOOP("model", "Make %1 the next hop.")};
constexpr MessageText webTitle{"director-not-used.web",
                               QT_TRANSLATE_NOOP("model", "%1 does not publish %2")};
constexpr MessageText webReason{
    "director-not-used.web-reason",
    QT_TRANSLATE_NOOP("model", "Clients that sign in over the Director also ask for its web "
                               "services; unpublished they fail from outside.")};
constexpr MessageText webAdvice{"director-not-used.web-advice",
                                QT_TRANSLATE_NOOP("model", "Connect the reverse proxy to %1.")};
constexpr MessageText hopFix{"director-not-used.fix-hop",
                             QT_TRANSLATE_NOOP("model", "Make %1 the next hop of %2")};
constexpr MessageText webFix{"director-not-used.fix-web",
                             QT_TRANSLATE_NOOP("model", "Publish %1 through %2")};

const QString hopKey = QStringLiteral("hop");
const QString webKey = QStringLiteral("web");

class DirectorNotUsed final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        const auto directors = elementsOf<DirectorPool>(document);
        if (directors.empty())
            return;
        const AssociationGraph graph(document);
        for (const auto& [id, pool] : elementsOf<EdgePool>(document)) {
            const auto hops = context.surroundings.targets(AssociationKind::NextHop, id);
            if (hops.size() != 1 || document.find<DirectorPool>(hops.front()))
                continue;
            const auto around = graph.around(id);
            for (const auto& [director, data] : directors)
                if (std::ranges::find(around, director) != around.end()) {
                    sink(located(
                        finding(Severity::Warning, {id, director},
                                {&hopTitle, {nameOf(document, id), nameOf(document, hops.front())}},
                                {&hopReason, {}}, {&hopAdvice, {nameOf(document, director)}}),
                        hopKey, QStringLiteral("L13-DEF")));
                    break;
                }
        }
        std::set<std::pair<ElementId, ElementId>> seen;
        for (const auto& [id, pool] : elementsOf<EdgePool>(document)) {
            const auto around = graph.around(id);
            for (ElementId proxy : around)
                for (ElementId director : around)
                    if (document.find<ReverseProxy>(proxy) && document.find<DirectorPool>(director)
                        && seen.insert({proxy, director}).second)
                        judgePublishing(context, proxy, director, sink);
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId from = finding.elements.front();
        const ElementId director = finding.elements.back();
        const bool hop = finding.discriminator == hopKey;
        return fixBy(
            document,
            {hop ? &hopFix : &webFix, {nameOf(document, director), nameOf(document, from)}},
            [&](Document& d) {
                if (hop)
                    removeAssociations(d, AssociationKind::NextHop, from);
                addAssociation(d, hop ? AssociationKind::NextHop : AssociationKind::Publishes, from,
                               director);
            });
    }

private:
    void judgePublishing(const CheckContext& context, ElementId proxy, ElementId director,
                         const FindingSink& sink) const
    {
        const Document& document = context.document;
        const auto published = context.surroundings.targets(AssociationKind::Publishes, proxy);
        if (published.empty() || std::ranges::find(published, director) != published.end())
            return;
        sink(located(finding(Severity::Error, {proxy, director},
                             {&webTitle, {nameOf(document, proxy), nameOf(document, director)}},
                             {&webReason, {}}, {&webAdvice, {nameOf(document, director)}}),
                     webKey, QStringLiteral("L13-PS-RP")));
    }

    static Finding located(Finding f, const QString& key, const QString& source)
    {
        f.discriminator = key;
        f.source = source;
        return f;
    }
};

} // namespace

const Check& directorNotUsed()
{
    static const DirectorNotUsed check("director-not-used", category::features);
    return check;
}

} // namespace edgeplanner
