#include "model/checks/basiccheck.h"
#include "model/checks/documentnames.h"
#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{
    "address-sample.title",
    QT_TRANSLATE_NOOP("model", "Sample addresses and names are still in use")};
constexpr MessageText reason{
    "address-sample.reason",
    QT_TRANSLATE_NOOP("model",
                      "Addresses (%1), networks (%2) and names (%3) come from the published "
                      "examples, not from your network. Papers mark the addresses as "
                      "samples.")};
constexpr MessageText advice{
    "address-sample.advice",
    QT_TRANSLATE_NOOP("model", "Enter your own networks, addresses and domains before a request "
                               "goes out.")};

class AddressSample final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        const auto addresses =
            std::ranges::count_if(context.plan.addresses, &PlannedAddress::sample);
        qsizetype networks = 0;
        for (const Segment& segment : document.segments)
            if (segment.sample)
                networks += static_cast<qsizetype>(segment.subnets.size());
        for (const auto& [id, firewall] : elementsOf<Firewall>(document))
            if (firewall->sampleBlocks)
                networks += static_cast<qsizetype>(firewall->publicBlocks.size());
        const qsizetype names = sampleNames(context);
        if (addresses == 0 && networks == 0 && names == 0)
            return;
        sink(finding(Severity::Info, {}, {&title, {}},
                     {&reason,
                      {static_cast<qlonglong>(addresses), static_cast<qlonglong>(networks),
                       static_cast<qlonglong>(names)}},
                     {&advice, {}}));
    }

private:
    static qsizetype sampleNames(const CheckContext& context)
    {
        const SamplePlan& plan = context.catalog.samplePlan;
        const auto isSample = [&plan](const QString& name) {
            return (!plan.sipDomain.isEmpty() && isInDomain(name, plan.sipDomain))
                   || (!plan.internalDomain.isEmpty() && isInDomain(name, plan.internalDomain));
        };
        const auto names = documentNames(context.document);
        const QStringList& domains = context.document.settings.sipDomains;
        return static_cast<qsizetype>(std::ranges::count_if(names, isSample, &DocumentName::fqdn)
                                      + std::ranges::count_if(domains, isSample));
    }
};

} // namespace

const Check& addressSample()
{
    static const AddressSample check("address-sample", category::addresses);
    return check;
}

} // namespace edgeplanner
