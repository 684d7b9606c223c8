#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText noneTitle{"central-management.none",
                                QT_TRANSLATE_NOOP("model", "No Front End pool holds the Central "
                                                           "Management store")};
constexpr MessageText noneReason{
    "central-management.none-reason",
    QT_TRANSLATE_NOOP("model", "Edge servers get their configuration from there. Without it that "
                               "rule cannot be narrowed to its source.")};
constexpr MessageText noneAdvice{"central-management.none-advice",
                                 QT_TRANSLATE_NOOP("model", "Mark the pool that holds it.")};
constexpr MessageText severalTitle{
    "central-management.several", QT_TRANSLATE_NOOP("model", "%1 pools hold the Central Management "
                                                             "store: %2")};
constexpr MessageText severalReason{
    "central-management.several-reason",
    QT_TRANSLATE_NOOP("model", "Only one is active at a time, and only it replicates to the edge "
                               "servers.")};
constexpr MessageText severalAdvice{"central-management.several-advice",
                                    QT_TRANSLATE_NOOP("model", "Mark the active one.")};
constexpr MessageText fix{"central-management.fix",
                          QT_TRANSLATE_NOOP("model", "The store is on %1")};

class CentralManagement final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        const auto pools = elementsOf<FrontEndPool>(document);
        if (pools.empty() || context.requirements.empty())
            return;
        std::vector<ElementId> holders;
        QStringList names;
        for (const auto& [id, pool] : pools)
            if (pool->centralManagement) {
                holders.push_back(id);
                names.append(nameOf(document, id));
            }
        if (holders.size() == 1)
            return;
        Finding f = holders.empty()
                        ? finding(Severity::Info, {}, {&noneTitle, {}}, {&noneReason, {}},
                                  {&noneAdvice, {}})
                        : finding(Severity::Warning, {},
                                  {&severalTitle, {static_cast<int>(holders.size()), names}},
                                  {&severalReason, {}}, {&severalAdvice, {}});
        f.discriminator = holders.empty() ? QStringLiteral("none") : QStringLiteral("several");
        f.field = QStringLiteral("centralManagement");
        f.source = QStringLiteral("L13-PS-HLB");
        sink(std::move(f));
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const bool several = finding.discriminator == QLatin1String("several");
        std::vector<Edit> edits;
        for (const auto& [id, pool] : elementsOf<FrontEndPool>(document))
            if (edits.size() < 4 && (!several || pool->centralManagement))
                append(edits, fixBy(document, {&fix, {nameOf(document, id)}},
                                    [&, holder = id](Document& d) { holdOnly(d, holder); }));
        return edits;
    }

private:
    static void holdOnly(Document& document, ElementId holder)
    {
        for (const auto& [id, pool] : elementsOf<FrontEndPool>(Document(document)))
            changeElement<FrontEndPool>(document, id, [&, here = id](FrontEndPool& data) {
                data.centralManagement = here == holder;
            });
    }
};

} // namespace

const Check& centralManagement()
{
    static const CentralManagement check("central-management", category::features);
    return check;
}

} // namespace edgeplanner
