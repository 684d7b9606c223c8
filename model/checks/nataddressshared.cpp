#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText title{"nat-address-shared.title",
                            QT_TRANSLATE_NOOP("model", "%1 is translated to several addresses")};
constexpr MessageText reason{
    "nat-address-shared.reason",
    QT_TRANSLATE_NOOP("model", "It is %1. Translation is one to one, in both directions: media for "
                               "one server would arrive at the other.")};
constexpr MessageText advice{"nat-address-shared.advice",
                             QT_TRANSLATE_NOOP("model", "Give each of them a public address of its "
                                                        "own.")};

/// Public sides of translations that are alike. Other doubles are address-conflict's.
class NatAddressShared final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::map<IpAddress, std::vector<const AddressOwner*>> byAddress;
        for (const PlannedAddress& planned : context.plan.addresses)
            if (planned.address && planned.owner.role == AddressOwner::Role::Translation)
                byAddress[*planned.address].push_back(&planned.owner);
        for (const auto& [address, owners] : byAddress)
            if (std::ranges::any_of(owners, [&owners](const AddressOwner* owner) {
                    return !isSameDevice(*owner, *owners.front());
                }))
                sink(findingFor(context, address, owners));
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        std::vector<PlannedAddress> sides;
        for (const PlannedAddress& planned : addressPlan(document).addresses)
            if (planned.address && planned.owner.role == AddressOwner::Role::Translation
                && planned.address->toText() == finding.discriminator)
                sides.push_back(planned);
        std::vector<Edit> edits;
        if (sides.size() == 2)
            for (auto side = sides.rbegin(); side != sides.rend(); ++side)
                append(edits, readdressed(document, catalog, side->owner, side->family));
        return edits;
    }

private:
    /// One device translated by two firewalls is another finding.
    static bool isSameDevice(const AddressOwner& a, const AddressOwner& b)
    {
        return a.device == b.device && a.slot == b.slot && a.service == b.service;
    }

    Finding findingFor(const CheckContext& context, const IpAddress& address,
                       const std::vector<const AddressOwner*>& owners) const
    {
        QVariantList names;
        std::vector<ElementId> elements;
        for (const AddressOwner* owner : owners) {
            names.append(QVariant::fromValue(ownerName(context.document, *owner)));
            for (ElementId id : ownerElements(*owner))
                if (std::ranges::find(elements, id) == elements.end())
                    elements.push_back(id);
        }
        Finding f = finding(Severity::Error, elements, {&title, {address.toText()}},
                            {&reason, {QVariant(names)}}, {&advice, {}});
        f.discriminator = address.toText();
        f.field = ownerField(context.document, *owners.back()) + familyField(address.family());
        f.source = QStringLiteral("L13-AVFW");
        return f;
    }
};

} // namespace

const Check& natAddressShared()
{
    static const NatAddressShared check("nat-address-shared", category::nat);
    return check;
}

} // namespace edgeplanner
