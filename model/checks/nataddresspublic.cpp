#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"nat-address-public.title",
                            QT_TRANSLATE_NOOP("model", "%1 is public, yet NAT translates it: %2")};
constexpr MessageText reason{
    "nat-address-public.reason",
    QT_TRANSLATE_NOOP("model", "Behind NAT all external addresses of a server are private. A "
                               "public one is a slip, or the service needs no NAT.")};
constexpr MessageText advice{
    "nat-address-public.advice",
    QT_TRANSLATE_NOOP("model", "Enter the private address, or switch the services to public "
                               "addresses.")};

class NatAddressPublic final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const PlannedAddress& planned : context.plan.addresses) {
            if (!planned.address || !planned.address->isPublic() || !isNated(context, planned))
                continue;
            // IPv6 behind a prefix translation is often public on both sides.
            if (planned.family == IpFamily::V6)
                continue;
            const Message owner = ownerName(context.document, planned.owner);
            Finding f = finding(Severity::Warning, ownerElements(planned.owner),
                                {&title, {planned.address->toText(), QVariant::fromValue(owner)}},
                                {&reason, {}}, {&advice, {}});
            f.discriminator = ownerKey(planned.owner);
            f.field = ownerField(context.document, planned.owner) + familyField(planned.family);
            f.source = QStringLiteral("L13-TOPO");
            sink(std::move(f));
        }
    }

private:
    static bool isNated(const CheckContext& context, const PlannedAddress& planned)
    {
        using Role = AddressOwner::Role;
        const bool outside =
            planned.owner.role == Role::ServerExternal || planned.owner.role == Role::ProxyExternal;
        return outside && !planned.mustBePublic && planned.owner.element
               && context.document.element(*planned.owner.element);
    }
};

} // namespace

const Check& natAddressPublic()
{
    static const NatAddressPublic check("nat-address-public", category::nat);
    return check;
}

} // namespace edgeplanner
