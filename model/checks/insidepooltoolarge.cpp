#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"inside-pool-too-large.title",
                            QT_TRANSLATE_NOOP("model", "%1 servers in %2")};
constexpr MessageText directorReason{
    "inside-pool-too-large.director",
    QT_TRANSLATE_NOOP("model", "%1 is the supported maximum of a Director pool.")};
constexpr MessageText frontEndReason{
    "inside-pool-too-large.front-end",
    QT_TRANSLATE_NOOP("model", "%1 is the supported maximum of a Front End pool in %2.")};
constexpr MessageText advice{"inside-pool-too-large.advice",
                             QT_TRANSLATE_NOOP("model", "Split the pool, or correct the drawing.")};

class InsidePoolTooLarge final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const int directors = context.catalog.limits.directorsPerPool;
        for (const auto& [id, pool] : elementsOf<DirectorPool>(context.document))
            report(context, id, pool->servers.size(), directors, {&directorReason, {directors}},
                   sink);
        for (const auto& [id, pool] : elementsOf<FrontEndPool>(context.document))
            if (const Product* product = context.catalog.product(pool->product))
                report(context, id, pool->servers.size(), product->frontEndServersPerPool,
                       {&frontEndReason, {product->frontEndServersPerPool, product->name}}, sink);
    }

private:
    void report(const CheckContext& context, ElementId id, std::size_t count, int limit,
                Message reason, const FindingSink& sink) const
    {
        if (static_cast<int>(count) <= limit)
            return;
        Finding f = finding(Severity::Warning, {id},
                            {&title, {static_cast<int>(count), nameOf(context.document, id)}},
                            std::move(reason), {&advice, {}});
        f.source = QStringLiteral("L13-SUPTOPO");
        f.field = QStringLiteral("servers");
        sink(std::move(f));
    }
};

} // namespace

const Check& insidePoolTooLarge()
{
    static const InsidePoolTooLarge check("inside-pool-too-large", category::limits);
    return check;
}

} // namespace edgeplanner
