#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText twiceTitle{"address-conflict.twice",
                                 QT_TRANSLATE_NOOP("model", "%1 is used more than once")};
constexpr MessageText twiceReason{
    "address-conflict.twice-reason",
    QT_TRANSLATE_NOOP("model", "It belongs to %1. Hosts with one address disturb each other, and a "
                               "rule for one of them opens the other.")};
constexpr MessageText twiceAdvice{"address-conflict.twice-advice",
                                  QT_TRANSLATE_NOOP("model", "Give all but one another address.")};
constexpr MessageText reservedTitle{"address-conflict.reserved",
                                    QT_TRANSLATE_NOOP("model", "%1 lies in a reserved range")};
constexpr MessageText reservedReason{
    "address-conflict.reserved-reason",
    QT_TRANSLATE_NOOP("model", "It belongs to %1, but %2 keeps it for something else.")};
constexpr MessageText reservedAdvice{
    "address-conflict.reserved-advice",
    QT_TRANSLATE_NOOP("model", "Choose another address, or change the reserved range.")};

/// Public sides of translations that are alike are a matter of NAT: other checks name them.
bool areTranslations(const std::vector<const PlannedAddress*>& owners)
{
    return std::ranges::all_of(owners, [](const PlannedAddress* planned) {
        return planned->owner.role == AddressOwner::Role::Translation;
    });
}

class AddressConflict final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::map<IpAddress, std::vector<const PlannedAddress*>> byAddress;
        for (const PlannedAddress& planned : context.plan.addresses)
            if (planned.address && planned.conflict)
                byAddress[*planned.address].push_back(&planned);
        for (const auto& [address, owners] : byAddress)
            if (!areTranslations(owners))
                sink(owners.size() > 1 ? usedTwice(context, address, owners)
                                       : reserved(context, address, *owners.front()));
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        std::vector<PlannedAddress> owners;
        for (const PlannedAddress& planned : addressPlan(document).addresses)
            if (planned.address && planned.conflict
                && planned.address->toText() == finding.discriminator)
                owners.push_back(planned);
        // The one that had it first keeps it; with more than two, one step does not mend it.
        std::vector<Edit> edits;
        if (owners.size() > 2)
            return {};
        for (auto owner = owners.rbegin(); owner != owners.rend(); ++owner)
            append(edits, readdressed(document, catalog, owner->owner, owner->family));
        // Whoever stays may still be in a reserved range.
        std::erase_if(edits, [&](const Edit& edit) {
            Document mended = document;
            apply(mended, edit);
            return std::ranges::any_of(
                addressPlan(mended).addresses, [&finding](const PlannedAddress& planned) {
                    return planned.conflict && planned.address->toText() == finding.discriminator;
                });
        });
        return edits;
    }

private:
    Finding usedTwice(const CheckContext& context, const IpAddress& address,
                      const std::vector<const PlannedAddress*>& owners) const
    {
        QVariantList names;
        std::vector<ElementId> elements;
        for (const PlannedAddress* planned : owners) {
            names.append(QVariant::fromValue(ownerName(context.document, planned->owner)));
            for (ElementId id : ownerElements(planned->owner))
                if (std::ranges::find(elements, id) == elements.end())
                    elements.push_back(id);
        }
        Finding f = finding(Severity::Error, elements, {&twiceTitle, {address.toText()}},
                            {&twiceReason, {QVariant(names)}}, {&twiceAdvice, {}});
        return located(std::move(f), context, address, *owners.back());
    }

    Finding reserved(const CheckContext& context, const IpAddress& address,
                     const PlannedAddress& planned) const
    {
        const QString segment =
            planned.segment ? nameOf(context.document, *planned.segment) : QString();
        Finding f = finding(
            Severity::Error, ownerElements(planned.owner), {&reservedTitle, {address.toText()}},
            {&reservedReason,
             {QVariant::fromValue(ownerName(context.document, planned.owner)), segment}},
            {&reservedAdvice, {}});
        return located(std::move(f), context, address, planned);
    }

    static Finding located(Finding f, const CheckContext& context, const IpAddress& address,
                           const PlannedAddress& planned)
    {
        f.discriminator = address.toText();
        f.field = ownerField(context.document, planned.owner)
                  + (planned.family == IpFamily::V6 ? QLatin1String(".v6") : QLatin1String(".v4"));
        return f;
    }
};

} // namespace

const Check& addressConflict()
{
    static const AddressConflict check("address-conflict", category::addresses);
    return check;
}

} // namespace edgeplanner
