#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText title{"several-media-pools.title",
                            QT_TRANSLATE_NOOP("model", "%1 uses several edge pools for media: %2")};
constexpr MessageText reason{
    "several-media-pools.reason",
    QT_TRANSLATE_NOOP("model", "A pool asks one edge pool for media credentials; Topology Builder "
                               "takes no second one.")};
constexpr MessageText advice{"several-media-pools.advice",
                             QT_TRANSLATE_NOOP("model",
                                               "Keep the connector to the edge pool of its "
                                               "own site.")};
constexpr MessageText fix{"several-media-pools.fix",
                          QT_TRANSLATE_NOOP("model", "Use %1 for media of %2")};

class SeveralMediaPools final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        std::map<ElementId, std::vector<ElementId>> served;
        for (const Association& association : document.associations)
            if (association.kind == AssociationKind::MediaFor)
                served[association.to].push_back(association.from);
        for (const auto& [pool, edges] : served) {
            if (static_cast<int>(edges.size()) <= context.catalog.limits.edgePoolsPerFrontEndPool)
                continue;
            QStringList names;
            for (ElementId edge : edges)
                names.append(nameOf(document, edge));
            Finding f = finding(Severity::Error, {pool},
                                {&title, {nameOf(document, pool), shortened(names)}}, {&reason, {}},
                                {&advice, {}});
            f.source = QStringLiteral("L13-DEF");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId pool = finding.elements.front();
        std::vector<Edit> edits;
        for (const Association& kept : document.associations)
            if (isMedia(kept, pool) && edits.size() < 4)
                append(edits, fixBy(document,
                                    {&fix, {nameOf(document, kept.from), nameOf(document, pool)}},
                                    [&](Document& d) { keepOnly(d, pool, kept.from); }));
        return edits;
    }

private:
    static bool isMedia(const Association& association, ElementId pool)
    {
        return association.kind == AssociationKind::MediaFor && association.to == pool;
    }

    static void keepOnly(Document& document, ElementId pool, ElementId edge)
    {
        for (auto it = document.associations.begin(); it != document.associations.end();) {
            if (!isMedia(*it, pool) || it->from == edge) {
                ++it;
                continue;
            }
            document.layout.routes.remove(it.key());
            it = document.associations.erase(it);
        }
    }
};

} // namespace

const Check& severalMediaPools()
{
    static const SeveralMediaPools check("several-media-pools", category::limits);
    return check;
}

} // namespace edgeplanner
