#include "model/checks/mixedpools.h"

#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

#include <algorithm>
#include <map>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{"mixed-pools.title",
                            QT_TRANSLATE_NOOP("model", "Edge pools with NAT and with public "
                                                       "addresses behind %1")};
constexpr MessageText reason{
    "mixed-pools.reason",
    QT_TRANSLATE_NOOP(
        "model", "NAT for %1, public addresses for %2. Media between their servers uses the "
                 "public A/V addresses, so the firewall has to turn it round and translate one "
                 "end only. Configurations leave that out, and such calls fail.")};
constexpr MessageText advice{
    "mixed-pools.advice",
    QT_TRANSLATE_NOOP("model", "Choose NAT for all pools behind this firewall, or public addresses "
                               "for all. Otherwise let their A/V addresses reach each other by "
                               "rules of your own.")};

constexpr MessageText natFix{"mixed-pools.nat", QT_TRANSLATE_NOOP("model", "Use NAT for %1")};
constexpr MessageText publicFix{"mixed-pools.public",
                                QT_TRANSLATE_NOOP("model", "Use public addresses for %1")};

bool isNat(const Document& document, ElementId pool)
{
    const auto* data = document.find<EdgePool>(pool);
    return data && data->service(Service::Av).addressing == Addressing::Nat;
}

QVariant namesOf(const Document& document, const std::vector<ElementId>& pools)
{
    QVariantList names;
    for (ElementId pool : pools)
        names.append(nameOf(document, pool));
    return names;
}

/// Pools whose A/V addresses pass each firewall that translates for one of them.
std::map<ElementId, std::set<ElementId>> poolsBehind(const CheckContext& context)
{
    std::map<ElementId, std::set<ElementId>> behind;
    for (const NatRow& row : context.companions.nat)
        if (isNat(context.document, row.device))
            behind[row.firewall].insert(row.device);
    if (behind.empty())
        return behind;
    for (std::size_t i = 0; i < context.flows.size(); ++i) {
        const LocalEnd& local = context.flows[i].local;
        if (local.attach != Attach::Server || local.endpoint != LocalEndpoint::AvExternal
            || local.translated)
            continue;
        for (const Path& path : context.paths[i].paths)
            for (ElementId device : path.devices)
                if (const auto known = behind.find(device); known != behind.end())
                    known->second.insert(context.flows[i].pool);
    }
    return behind;
}

/// NAT inside one pool is the matter of `mixed-addressing` and `nat-hairpin`.
class MixedPools final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [firewall, pools] : poolsBehind(context)) {
            std::vector<ElementId> elements{firewall};
            elements.insert(elements.end(), pools.begin(), pools.end());
            const auto [nat, routed] = split(context.document, elements);
            if (!nat.empty() && !routed.empty())
                sink(finding(
                    Severity::Warning, elements, {&title, {nameOf(context.document, firewall)}},
                    {&reason, {namesOf(context.document, nat), namesOf(context.document, routed)}},
                    {&advice, {}}));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const auto [nat, routed] = split(document, finding.elements);
        std::vector<Edit> edits;
        if (std::ranges::none_of(routed, [&](ElementId pool) {
                return document.find<EdgePool>(pool)->externalLoadBalancing
                       == LoadBalancing::Hardware;
            }))
            append(edits, changed(document, catalog, routed, Addressing::Nat, natFix));
        append(edits, changed(document, catalog, nat, Addressing::Public, publicFix));
        return addressable(document, std::move(edits));
    }

private:
    struct Parts
    {
        std::vector<ElementId> nat;
        std::vector<ElementId> routed;
    };

    static Parts split(const Document& document, const std::vector<ElementId>& elements)
    {
        Parts parts;
        for (ElementId id : elements)
            if (document.find<EdgePool>(id))
                (isNat(document, id) ? parts.nat : parts.routed).push_back(id);
        return parts;
    }

    static std::vector<Edit> changed(const Document& document, const Catalog& catalog,
                                     const std::vector<ElementId>& pools, Addressing addressing,
                                     const MessageText& label)
    {
        Document mended = document;
        for (ElementId pool : pools) {
            const EditResult edit = setAddressing(mended, catalog, pool, addressing);
            if (!edit)
                return {};
            apply(mended, *edit);
        }
        return {difference(document, mended, {&label, {namesOf(document, pools)}})};
    }
};

} // namespace

const Check& mixedPools()
{
    static const MixedPools check("mixed-pools", category::nat);
    return check;
}

} // namespace edgeplanner
