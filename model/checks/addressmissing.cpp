#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText titleV4{"address-missing.v4",
                              QT_TRANSLATE_NOOP("model", "No IPv4 address for %1")};
constexpr MessageText titleV6{"address-missing.v6",
                              QT_TRANSLATE_NOOP("model", "No IPv6 address for %1")};
constexpr MessageText reason{
    "address-missing.reason",
    QT_TRANSLATE_NOOP("model", "Its rules cannot be written without it, and Any would open more "
                               "than asked.")};
constexpr MessageText advice{"address-missing.advice",
                             QT_TRANSLATE_NOOP("model", "Enter the address, or take the next free "
                                                        "one of its network.")};

bool isJudgedHere(AddressOwner::Role role)
{
    using Role = AddressOwner::Role;
    return role == Role::ServerExternal || role == Role::ServerInternal || role == Role::Vip
           || role == Role::ProxyExternal || role == Role::ProxyInternal;
}

/// Addresses of perimeter devices. Public sides of translations and hosts inside have their own
/// checks.
class AddressMissing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const PlannedAddress& planned : context.plan.addresses) {
            if (planned.address || !isJudgedHere(planned.owner.role))
                continue;
            const bool v6 = planned.family == IpFamily::V6;
            const Message name = ownerName(context.document, planned.owner);
            Finding f = finding(Severity::Error, ownerElements(planned.owner),
                                {v6 ? &titleV6 : &titleV4, {QVariant::fromValue(name)}},
                                {&reason, {}}, {&advice, {}});
            f.discriminator = keyOf(planned);
            f.field = ownerField(context.document, planned.owner) + familyField(planned.family);
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        for (const PlannedAddress& planned : addressPlan(document).addresses)
            if (!planned.address && isJudgedHere(planned.owner.role)
                && keyOf(planned) == finding.discriminator
                && ownerElements(planned.owner) == finding.elements)
                return readdressed(document, catalog, planned.owner, planned.family);
        return {};
    }

private:
    static QString keyOf(const PlannedAddress& planned)
    {
        return ownerKey(planned.owner) + familyField(planned.family);
    }
};

} // namespace

const Check& addressMissing()
{
    static const AddressMissing check("address-missing", category::addresses);
    return check;
}

} // namespace edgeplanner
