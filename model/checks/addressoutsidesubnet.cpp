#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"address-outside-subnet.title",
                            QT_TRANSLATE_NOOP("model", "%1 of %2 lies outside %3")};
constexpr MessageText reason{
    "address-outside-subnet.reason",
    QT_TRANSLATE_NOOP("model", "%1 has %2. Packets for an address outside of it never arrive.")};
constexpr MessageText blockTitle{"address-outside-subnet.block",
                                 QT_TRANSLATE_NOOP("model", "%1, %2, is in no public block")};
constexpr MessageText blockReason{
    "address-outside-subnet.block-reason",
    QT_TRANSLATE_NOOP("model", "The provider routes only %1 to the firewalls. Packets for other "
                               "addresses never arrive.")};
constexpr MessageText advice{
    "address-outside-subnet.advice",
    QT_TRANSLATE_NOOP("model", "Correct the address, or add its network to %1.")};

QStringList texts(const std::vector<Subnet>& subnets)
{
    QStringList list;
    for (const Subnet& subnet : subnets)
        list.append(subnet.toText());
    return list;
}

class AddressOutsideSubnet final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const PlannedAddress& planned : context.plan.addresses)
            if (planned.address && planned.outside)
                sink(findingFor(context, planned));
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        for (const PlannedAddress& planned : addressPlan(document).addresses)
            if (planned.outside && planned.address
                && ownerKey(planned.owner) + familyField(planned.family) == finding.discriminator
                && ownerElements(planned.owner) == finding.elements)
                return readdressed(document, catalog, planned.owner, planned.family);
        return {};
    }

private:
    Finding findingFor(const CheckContext& context, const PlannedAddress& planned) const
    {
        const Document& document = context.document;
        const QString address = planned.address->toText();
        const QVariant owner = QVariant::fromValue(ownerName(document, planned.owner));
        Finding f;
        if (planned.segment) {
            const QString segment = nameOf(document, *planned.segment);
            const Segment* data = document.segment(*planned.segment);
            f = finding(Severity::Error, ownerElements(planned.owner),
                        {&title, {address, owner, segment}},
                        {&reason, {segment, data ? texts(data->subnets) : QStringList()}},
                        {&advice, {segment}});
            f.segments = {*planned.segment};
        } else {
            std::vector<Subnet> blocks;
            for (const auto& [id, firewall] : elementsOf<Firewall>(document))
                blocks.insert(blocks.end(), firewall->publicBlocks.begin(),
                              firewall->publicBlocks.end());
            const ElementId firewall = planned.owner.element.value_or(ElementId(0));
            f = finding(Severity::Error, ownerElements(planned.owner),
                        {&blockTitle, {address, owner}}, {&blockReason, {texts(blocks)}},
                        {&advice, {nameOf(document, firewall)}});
        }
        const QString family = familyField(planned.family);
        f.discriminator = ownerKey(planned.owner) + family;
        f.field = ownerField(document, planned.owner) + family;
        return f;
    }
};

} // namespace

const Check& addressOutsideSubnet()
{
    static const AddressOutsideSubnet check("address-outside-subnet", category::addresses);
    return check;
}

} // namespace edgeplanner
