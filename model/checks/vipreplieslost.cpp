#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/checks/vipkeys.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"vip-replies-lost.title",
                            QT_TRANSLATE_NOOP("model",
                                              "Replies for the %1 %2 pass the load balancer "
                                              "by")};
constexpr MessageText outsideReason{
    "vip-replies-lost.outside",
    QT_TRANSLATE_NOOP("model", "The VIP is transparent: servers see the client and answer through "
                               "their gateway, which is not %1. Clients drop answers from an "
                               "address that they did not ask.")};
constexpr MessageText outsideAdvice{
    "vip-replies-lost.outside-advice",
    QT_TRANSLATE_NOOP("model", "Make the load balancer the gateway of the servers. Where it is not "
                               "transparent for A/V, set the VIP to what it does.")};
constexpr MessageText insideReason{
    "vip-replies-lost.inside",
    QT_TRANSLATE_NOOP("model",
                      "The VIP is transparent: servers see the host inside and answer over "
                      "their internal routes, not through %1.")};
constexpr MessageText insideAdvice{"vip-replies-lost.inside-advice",
                                   QT_TRANSLATE_NOOP("model", "Use source NAT for the internal "
                                                              "VIP.")};
constexpr MessageText gatewayFix{"vip-replies-lost.gateway",
                                 QT_TRANSLATE_NOOP("model", "Make %1 the gateway of the servers")};
constexpr MessageText sourceNatFix{"vip-replies-lost.source-nat",
                                   QT_TRANSLATE_NOOP("model", "Use source NAT for the VIP")};

/// The documents disagree about the gateway (K7); with a transparent VIP there is only one answer.
class VipRepliesLost final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, balancer] : elementsOf<LoadBalancer>(context.document)) {
            if (balancer->serverGateway)
                continue;
            const QString name = nameOf(context.document, id);
            for (const Vip& vip : balancer->vips) {
                if (vip.mode != VipMode::Transparent)
                    continue;
                const bool inside = vip.role == VipRole::Internal;
                Finding f =
                    finding(Severity::Error, {id, vip.pool},
                            {&title, {vipName(vip.role), vipAddress(context.document, id, vip)}},
                            {inside ? &insideReason : &outsideReason, {name}},
                            {inside ? &insideAdvice : &outsideAdvice, {}});
                f.discriminator = toText(vip.role);
                f.field = inside ? vipField(vip.role, "mode") : QStringLiteral("serverGateway");
                f.source = QStringLiteral("L13-PS-HLB");
                sink(std::move(f));
            }
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const bool inside = finding.discriminator == toText(VipRole::Internal);
        if (inside)
            return fixBy(document, {&sourceNatFix, {}}, [&](Document& d) {
                changeVip(d, finding,
                          [](LoadBalancer&, Vip& vip) { vip.mode = VipMode::SourceNat; });
            });
        return fixBy(document, {&gatewayFix, {nameOf(document, id)}}, [&](Document& d) {
            changeElement<LoadBalancer>(
                d, id, [](LoadBalancer& balancer) { balancer.serverGateway = true; });
        });
    }
};

} // namespace

const Check& vipRepliesLost()
{
    static const VipRepliesLost check("vip-replies-lost", category::loadBalancing);
    return check;
}

} // namespace edgeplanner
