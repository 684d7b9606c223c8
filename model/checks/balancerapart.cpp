#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include "model/derivation/elementaddresses.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"balancer-apart.title",
                            QT_TRANSLATE_NOOP("model", "%1 does not stand in the network of %2")};
constexpr MessageText reason{
    "balancer-apart.reason",
    QT_TRANSLATE_NOOP("model", "The servers are in %1. A load balancer elsewhere cannot be their "
                               "gateway, and what lies between has to let its traffic pass.")};
constexpr MessageText advice{"balancer-apart.advice",
                             QT_TRANSLATE_NOOP("model", "Attach the load balancer to %1.")};

class BalancerApart final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        for (const auto& [id, balancer] : elementsOf<LoadBalancer>(document)) {
            const std::vector<SegmentId> here = context.surroundings.attachedSegments(id);
            if (here.empty())
                continue;
            std::vector<std::pair<ElementId, Interface>> seen;
            for (const Vip& vip : balancer->vips) {
                const Interface side =
                    vip.role == VipRole::Internal ? Interface::Internal : Interface::External;
                if (std::ranges::find(seen, std::pair(vip.pool, side)) != seen.end())
                    continue;
                seen.emplace_back(vip.pool, side);
                const auto segment = context.surroundings.segmentAt(vip.pool, side);
                if (!segment || std::ranges::find(here, *segment) != here.end())
                    continue;
                const QString network = nameOf(document, *segment);
                Finding f = finding(Severity::Warning, {id, vip.pool},
                                    {&title, {nameOf(document, id), nameOf(document, vip.pool)}},
                                    {&reason, {network}}, {&advice, {network}});
                f.segments = {*segment};
                f.source = QStringLiteral("L13-HLBREQ");
                sink(std::move(f));
            }
        }
    }
};

} // namespace

const Check& balancerApart()
{
    static const BalancerApart check("balancer-apart", category::loadBalancing);
    return check;
}

} // namespace edgeplanner
