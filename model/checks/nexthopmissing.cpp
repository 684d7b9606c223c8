#include "model/checks/associations.h"
#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText noneTitle{"next-hop-missing.none",
                                QT_TRANSLATE_NOOP("model", "%1 has no next hop")};
constexpr MessageText noneReason{
    "next-hop-missing.none-reason",
    QT_TRANSLATE_NOOP("model", "Edge servers hand all SIP traffic to one pool inside. Without it "
                               "names and routes for the inside cannot be written.")};
constexpr MessageText noneAdvice{
    "next-hop-missing.none-advice",
    QT_TRANSLATE_NOOP("model", "Connect it to a Director pool, or to a Front End pool when there "
                               "is no Director.")};
constexpr MessageText severalTitle{"next-hop-missing.several",
                                   QT_TRANSLATE_NOOP("model", "%1 has %2 next hops: %3")};
constexpr MessageText severalReason{
    "next-hop-missing.several-reason",
    QT_TRANSLATE_NOOP("model", "Topology Builder takes one next hop for an edge pool.")};
constexpr MessageText severalAdvice{
    "next-hop-missing.several-advice",
    QT_TRANSLATE_NOOP("model", "Keep one; the others may still be served for media.")};
constexpr MessageText fix{"next-hop-missing.fix",
                          QT_TRANSLATE_NOOP("model", "Make %1 the next hop of %2")};

/// Directors first: they are the documented choice where there are any.
std::vector<ElementId> candidates(const Document& document)
{
    std::vector<ElementId> pools;
    for (const auto& [id, director] : elementsOf<DirectorPool>(document))
        pools.push_back(id);
    for (const auto& [id, front] : elementsOf<FrontEndPool>(document))
        pools.push_back(id);
    return pools;
}

class NextHopMissing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const std::vector<ElementId> hops =
                context.surroundings.targets(AssociationKind::NextHop, id);
            if (hops.size() == 1)
                continue;
            const QString name = nameOf(context.document, id);
            QStringList names;
            for (ElementId hop : hops)
                names.append(nameOf(context.document, hop));
            Finding f = hops.empty()
                            ? finding(Severity::Warning, {id}, {&noneTitle, {name}},
                                      {&noneReason, {}}, {&noneAdvice, {}})
                            : finding(Severity::Warning, {id},
                                      {&severalTitle, {name, static_cast<int>(hops.size()), names}},
                                      {&severalReason, {}}, {&severalAdvice, {}});
            f.source = QStringLiteral("L13-DEF");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId pool = finding.elements.front();
        std::vector<ElementId> choices = targetsOf(document, AssociationKind::NextHop, pool);
        if (choices.empty())
            choices = candidates(document);
        std::vector<Edit> edits;
        for (ElementId choice : choices) {
            if (edits.size() == 3)
                break;
            append(edits,
                   fixBy(document, {&fix, {nameOf(document, choice), nameOf(document, pool)}},
                         [&](Document& d) {
                             removeAssociations(d, AssociationKind::NextHop, pool, choice);
                             addAssociation(d, AssociationKind::NextHop, pool, choice);
                         }));
        }
        return edits;
    }
};

} // namespace

const Check& nextHopMissing()
{
    static const NextHopMissing check("next-hop-missing", category::features);
    return check;
}

} // namespace edgeplanner
