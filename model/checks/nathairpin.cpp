#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <map>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{"nat-hairpin.title",
                            QT_TRANSLATE_NOOP("model", "The servers of %1 must reach each other on "
                                                       "their public A/V addresses")};
constexpr MessageText reason{
    "nat-hairpin.reason",
    QT_TRANSLATE_NOOP("model", "Two clients may be relayed by different servers behind the same "
                               "NAT. Where the firewall does not send such packets back in, calls "
                               "fail now and then.")};
constexpr MessageText advice{
    "nat-hairpin.advice", QT_TRANSLATE_NOOP("model", "Allow hairpinning for these addresses: %1.")};

/// Pools that are translated where another pool is, too.
std::set<ElementId> poolsBehindOneNat(const CheckContext& context)
{
    std::map<ElementId, std::set<ElementId>> behind;
    for (const NatRow& row : context.companions.nat)
        if (row.topologyBuilderAddress)
            behind[row.firewall].insert(row.device);
    std::set<ElementId> together;
    for (const auto& [firewall, pools] : behind)
        if (pools.size() > 1)
            together.insert(pools.begin(), pools.end());
    return together;
}

/// A note rather than a mistake: the model cannot see whether the firewall does it.
class NatHairpin final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const std::set<ElementId> together = poolsBehindOneNat(context);
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            if (pool->service(Service::Av).addressing != Addressing::Nat
                || (pool->servers.size() < 2 && !together.contains(id)))
                continue;
            QStringList addresses;
            for (const NatRow& row : context.companions.nat)
                if (row.device == id && row.topologyBuilderAddress && row.publicAddress.v4)
                    addresses.append(row.publicAddress.v4->toText());
            Finding f = finding(Severity::Info, {id}, {&title, {nameOf(context.document, id)}},
                                {&reason, {}}, {&advice, {shortened(addresses)}});
            f.source = QStringLiteral("SFB-ENV");
            sink(std::move(f));
        }
    }
};

} // namespace

const Check& natHairpin()
{
    static const NatHairpin check("nat-hairpin", category::nat);
    return check;
}

} // namespace edgeplanner
