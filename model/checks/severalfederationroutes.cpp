#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"several-federation-routes.title",
                            QT_TRANSLATE_NOOP("model", "“%1” is on for %2 edge pools: %3")};
constexpr MessageText reason{
    "several-federation-routes.reason",
    QT_TRANSLATE_NOOP("model", "An organization has one route to partners. Partners find one pool "
                               "through DNS; rules at the others open ports that nobody uses.")};
constexpr MessageText advice{
    "several-federation-routes.advice",
    QT_TRANSLATE_NOOP("model", "Keep it on for the pool that partners reach. A second pool is only "
                               "the spare, switched over by hand.")};
constexpr MessageText fix{"several-federation-routes.fix",
                          QT_TRANSLATE_NOOP("model", "Keep “%1” for %2 only")};

struct Route
{
    const char* feature;
    int Limits::*limit;
    const char* source;
};
constexpr Route routes[]{{"federation", &Limits::federationRoutes, "L13-DEF"},
                         {"xmpp", &Limits::xmppRoutes, "L13-CHANGES"}};

class SeveralFederationRoutes final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const Route& route : routes) {
            const QString feature = QString::fromLatin1(route.feature);
            std::vector<ElementId> pools;
            QStringList names;
            for (const auto& [id, pool] : elementsOf<EdgePool>(context.document))
                if (pool->features.contains(feature)) {
                    pools.push_back(id);
                    names.append(nameOf(context.document, id));
                }
            if (static_cast<int>(pools.size()) <= context.catalog.limits.*route.limit)
                continue;
            Finding f = finding(
                Severity::Warning, pools,
                {&title, {featureName(feature), static_cast<int>(pools.size()), shortened(names)}},
                {&reason, {}}, {&advice, {}});
            f.discriminator = feature;
            f.source = QString::fromLatin1(route.source);
            f.field = QStringLiteral("features");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        std::vector<Edit> edits;
        const Feature* feature = catalog.feature(finding.discriminator);
        if (!feature || finding.elements.size() > 4)
            return {};
        for (ElementId kept : finding.elements)
            append(edits,
                   fixBy(document, {&fix, {featureName(feature->id), nameOf(document, kept)}},
                         [&](Document& d) {
                             for (ElementId pool : finding.elements)
                                 if (pool != kept)
                                     switchFeature(d, pool, *feature, false);
                         }));
        return edits;
    }
};

} // namespace

const Check& severalFederationRoutes()
{
    static const SeveralFederationRoutes check("several-federation-routes", category::limits);
    return check;
}

} // namespace edgeplanner
