#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/derivation/hairpins.h"

#include <map>

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

/// A note rather than a mistake: the model cannot see whether the firewall does it.
class NatHairpin final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::map<ElementId, QStringList> pools;
        for (const auto& [id, firewall] : elementsOf<Firewall>(context.document))
            for (const NatRow* row : hairpinRows(context.companions.nat, id))
                if (row->publicAddress.v4)
                    pools[row->device].append(row->publicAddress.v4->toText());
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const auto found = pools.find(id);
            if (found == pools.end() || pool->service(Service::Av).addressing != Addressing::Nat)
                continue;
            Finding f = finding(Severity::Info, {id}, {&title, {nameOf(context.document, id)}},
                                {&reason, {}}, {&advice, {shortened(found->second)}});
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
