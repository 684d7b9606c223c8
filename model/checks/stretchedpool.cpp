#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"stretched-pool.title",
                            QT_TRANSLATE_NOOP("model", "%1 is stretched over two sites")};
constexpr MessageText reason{
    "stretched-pool.reason",
    QT_TRANSLATE_NOOP("model", "Its networks belong to %1 and %2. An edge pool over several sites "
                               "is not supported.")};
constexpr MessageText advice{
    "stretched-pool.advice",
    QT_TRANSLATE_NOOP("model", "Give each site an edge pool of its own, with names of its own.")};

class StretchedPool final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        for (const auto& [id, pool] : elementsOf<EdgePool>(document)) {
            const auto outside = siteOf(context, id, Interface::External);
            const auto inside = siteOf(context, id, Interface::Internal);
            if (!outside || !inside || *outside == *inside)
                continue;
            Finding f =
                finding(Severity::Error, {id}, {&title, {nameOf(document, id)}},
                        {&reason, {siteName(document, *outside), siteName(document, *inside)}},
                        {&advice, {}});
            f.source = QStringLiteral("L13-SUPTOPO");
            sink(std::move(f));
        }
    }

private:
    static std::optional<SiteId> siteOf(const CheckContext& context, ElementId pool,
                                        Interface interface)
    {
        const auto segment = context.surroundings.segmentAt(pool, interface);
        const Segment* data = segment ? context.document.segment(*segment) : nullptr;
        return data ? data->site : std::nullopt;
    }

    static QString siteName(const Document& document, SiteId id)
    {
        return document.sites.value(id).name;
    }
};

} // namespace

const Check& stretchedPool()
{
    static const StretchedPool check("stretched-pool", category::limits);
    return check;
}

} // namespace edgeplanner
