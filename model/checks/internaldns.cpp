#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{
    "internal-dns.title", QT_TRANSLATE_NOOP("model", "The servers of %1 ask internal DNS servers")};
constexpr MessageText reason{
    "internal-dns.reason",
    QT_TRANSLATE_NOOP("model", "A figure draws it, but the guidance is to keep edge servers off "
                               "internal DNS: it opens the inside to hosts in the perimeter.")};
constexpr MessageText advice{
    "internal-dns.advice",
    QT_TRANSLATE_NOOP("model", "Use hosts entries for the next hop, or a DNS server in the "
                               "perimeter, and switch “%1” off.")};
constexpr MessageText fix{"internal-dns.fix", QT_TRANSLATE_NOOP("model", "Switch “%1” off for %2")};

/// The features of the catalogue that let edge servers ask DNS servers inside.
class InternalDns final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document))
            for (const Feature& feature : context.catalog.features) {
                if (feature.host != HostKind::DnsServer || !pool->features.contains(feature.id))
                    continue;
                Finding f =
                    finding(Severity::Warning, {id}, {&title, {nameOf(context.document, id)}},
                            {&reason, {}}, {&advice, {featureName(feature.id)}});
                f.discriminator = feature.id;
                f.field = QStringLiteral("features");
                f.source = QStringLiteral("L13-NIC");
                sink(std::move(f));
            }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const Feature* feature = catalog.feature(finding.discriminator);
        if (!feature)
            return {};
        const ElementId id = finding.elements.front();
        return fixBy(document, {&fix, {featureName(feature->id), nameOf(document, id)}},
                     [&](Document& d) { switchFeature(d, id, *feature, false); });
    }
};

} // namespace

const Check& internalDns()
{
    static const InternalDns check("internal-dns", category::features);
    return check;
}

} // namespace edgeplanner
