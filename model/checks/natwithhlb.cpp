#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{
    "nat-with-hlb.title",
    QT_TRANSLATE_NOOP("model", "Static NAT and a hardware load balancer on %1")};
constexpr MessageText reason{
    "nat-with-hlb.reason",
    QT_TRANSLATE_NOOP("model", "A/V relay candidates would carry %1, which no remote client can "
                               "reach.")};
constexpr MessageText reasonNoAddress{
    "nat-with-hlb.reason-no-address",
    QT_TRANSLATE_NOOP("model", "A/V relay candidates would carry a private address, which no "
                               "remote client can reach.")};
constexpr MessageText advice{
    "nat-with-hlb.advice",
    QT_TRANSLATE_NOOP("model", "Give the servers public addresses, or switch to DNS load "
                               "balancing.")};

constexpr MessageText publicFix{"nat-with-hlb.public",
                                QT_TRANSLATE_NOOP("model", "Use public addresses on %1")};
constexpr MessageText dnsFix{"nat-with-hlb.dns",
                             QT_TRANSLATE_NOOP("model", "Switch %1 to DNS load balancing")};

class NatWithHlb final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const bool nat = std::ranges::any_of(pool->services, [](const ExternalService& s) {
                return s.addressing == Addressing::Nat;
            });
            if (!nat || pool->externalLoadBalancing != LoadBalancing::Hardware)
                continue;
            Message why{&reasonNoAddress, {}};
            if (!pool->servers.empty()) {
                const AddressPair& av = pool->externalAddress(pool->servers.front(), Service::Av);
                if (av.v4 || av.v6)
                    why = {&reason, {av.v4 ? av.v4->toText() : av.v6->toText()}};
            }
            Finding f = finding(Severity::Error, {id}, {&title, {nameOf(context.document, id)}},
                                std::move(why), {&advice, {}});
            f.source = QStringLiteral("SFB-ENV");
            f.field = QStringLiteral("av.addressing");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const QString name = nameOf(document, id);
        std::vector<Edit> edits =
            fixOf(setAddressing(document, catalog, id, Addressing::Public), {&publicFix, {name}});
        append(edits, fixOf(setLoadBalancing(document, catalog, id, LoadBalancing::Dns),
                            {&dnsFix, {name}}));
        return addressable(document, std::move(edits));
    }
};

} // namespace

const Check& natWithHlb()
{
    static const NatWithHlb check("nat-with-hlb", category::nat);
    return check;
}

} // namespace edgeplanner
