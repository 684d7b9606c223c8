#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"address-families.title",
                            QT_TRANSLATE_NOOP("model", "Unsupported address families on %1: %2 "
                                                       "outside, %3 inside")};
constexpr MessageText v4{"address-families.v4", QT_TRANSLATE_NOOP("model", "IPv4")};
constexpr MessageText v6{"address-families.v6", QT_TRANSLATE_NOOP("model", "IPv6")};
constexpr MessageText dual{"address-families.dual", QT_TRANSLATE_NOOP("model", "IPv4 and IPv6")};
constexpr MessageText reason{
    "address-families.reason",
    QT_TRANSLATE_NOOP("model", "This pair is not supported: the inside must speak IPv4, and both "
                               "families only together with the outside.")};
constexpr MessageText labReason{
    "address-families.lab",
    QT_TRANSLATE_NOOP("model", "IPv6 alone is supported in a lab only; most users and partners "
                               "outside cannot connect.")};
constexpr MessageText advice{"address-families.advice",
                             QT_TRANSLATE_NOOP("model", "Use IPv4 inside, or both families on both "
                                                        "sides.")};
constexpr MessageText insideFix{"address-families.inside",
                                QT_TRANSLATE_NOOP("model", "Use only IPv4 on the internal side of "
                                                           "%1")};

constexpr MessageText bothFix{"address-families.both",
                              QT_TRANSLATE_NOOP("model", "Use only IPv4 on both sides of %1")};

QVariant familiesName(AddressFamilies families)
{
    switch (families) {
    case AddressFamilies::V4: return QVariant::fromValue(Message{&v4, {}});
    case AddressFamilies::V6: return QVariant::fromValue(Message{&v6, {}});
    case AddressFamilies::Dual: break;
    }
    return QVariant::fromValue(Message{&dual, {}});
}

const SupportedFamilies* supported(const Catalog& catalog, AddressFamilies internal,
                                   AddressFamilies external)
{
    const auto it =
        std::ranges::find_if(catalog.addressFamilies, [&](const SupportedFamilies& pair) {
            return pair.internal == internal && pair.external == external;
        });
    return it == catalog.addressFamilies.end() ? nullptr : &*it;
}

class AddressFamiliesCheck final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const SupportedFamilies* pair =
                supported(context.catalog, pool->internalFamilies, pool->externalFamilies);
            if (pair && !pair->labOnly)
                continue;
            Finding f =
                finding(pair ? Severity::Warning : Severity::Error, {id},
                        {&title,
                         {nameOf(context.document, id), familiesName(pool->externalFamilies),
                          familiesName(pool->internalFamilies)}},
                        {pair ? &labReason : &reason, {}}, {&advice, {}});
            f.field = QStringLiteral("internalFamilies");
            f.source = QStringLiteral("L13-IPTYPES");
            sink(std::move(f));
        }
    }

    /// Only what leaves addresses alone: the inside can do without IPv6, and so can both sides when
    /// they have their IPv4 addresses.
    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const auto* pool = document.find<EdgePool>(id);
        if (!pool)
            return {};
        std::vector<Edit> edits;
        if (supported(catalog, AddressFamilies::V4, pool->externalFamilies))
            append(edits, fixBy(document, {&insideFix, {nameOf(document, id)}}, [&](Document& d) {
                       changeElement<EdgePool>(d, id, [](EdgePool& data) {
                           data.internalFamilies = AddressFamilies::V4;
                       });
                   }));
        if (pool->externalFamilies != AddressFamilies::V4)
            append(edits, fixBy(document, {&bothFix, {nameOf(document, id)}}, [&](Document& d) {
                       changeElement<EdgePool>(d, id, [](EdgePool& data) {
                           data.internalFamilies = AddressFamilies::V4;
                           data.externalFamilies = AddressFamilies::V4;
                       });
                   }));
        return addressable(document, std::move(edits));
    }
};

} // namespace

const Check& addressFamilies()
{
    static const AddressFamiliesCheck check("address-families", category::addresses);
    return check;
}

} // namespace edgeplanner
