#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"address-not-public.title",
                            QT_TRANSLATE_NOOP("model", "%1 is no public address: %2")};
constexpr MessageText serverReason{
    "address-not-public.server",
    QT_TRANSLATE_NOOP("model", "The service is said to have a public address of its own. Nobody "
                               "outside reaches a private one, and relay candidates that carry it "
                               "are useless.")};
constexpr MessageText vipReason{
    "address-not-public.vip",
    QT_TRANSLATE_NOOP("model", "Behind hardware load balancers servers and virtual addresses alike "
                               "must be public; NAT is not supported there.")};
constexpr MessageText natReason{
    "address-not-public.nat",
    QT_TRANSLATE_NOOP("model", "Clients are told this side of the translation. A private address "
                               "there is as unreachable as the one behind it.")};
constexpr MessageText serverAdvice{
    "address-not-public.server-advice",
    QT_TRANSLATE_NOOP("model", "Enter the public address, or let the external firewall translate "
                               "one.")};
constexpr MessageText otherAdvice{"address-not-public.advice",
                                  QT_TRANSLATE_NOOP("model", "Enter the public address.")};

class AddressNotPublic final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        using Role = AddressOwner::Role;
        for (const PlannedAddress& planned : context.plan.addresses) {
            if (!planned.mustBePublic || !planned.address || planned.address->isPublic())
                continue;
            const bool nat = planned.owner.role == Role::Translation;
            const bool vip = planned.owner.role == Role::Vip;
            const Message owner = ownerName(context.document, planned.owner);
            Finding f = finding(Severity::Error, ownerElements(planned.owner),
                                {&title, {planned.address->toText(), QVariant::fromValue(owner)}},
                                {nat   ? &natReason
                                 : vip ? &vipReason
                                       : &serverReason,
                                 {}},
                                {nat || vip ? &otherAdvice : &serverAdvice, {}});
            const QString family = familyField(planned.family);
            f.discriminator = ownerKey(planned.owner) + family;
            f.field = ownerField(context.document, planned.owner) + family;
            f.source = nat ? QStringLiteral("TB-HELP") : QStringLiteral("L13-TOPO");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        for (const PlannedAddress& planned : addressPlan(document).addresses)
            if (planned.mustBePublic && planned.address && !planned.address->isPublic()
                && ownerKey(planned.owner) + familyField(planned.family) == finding.discriminator
                && ownerElements(planned.owner) == finding.elements)
                return readdressed(document, catalog, planned.owner, planned.family);
        return {};
    }
};

} // namespace

const Check& addressNotPublic()
{
    static const AddressNotPublic check("address-not-public", category::addresses);
    return check;
}

} // namespace edgeplanner
