#include "model/checks/basiccheck.h"
#include "model/checks/documentnames.h"
#include "model/checks/support.h"
#include "model/derivation/namepatterns.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"name-outside-domains.title",
                            QT_TRANSLATE_NOOP("model", "%1 lies in none of the SIP domains")};
constexpr MessageText reason{
    "name-outside-domains.reason",
    QT_TRANSLATE_NOOP("model", "Clients and partners accept a service record only when it leads to "
                               "a name in its own domain (%1). Records can lead to sip.%2, not to "
                               "this name.")};
constexpr MessageText advice{
    "name-outside-domains.advice",
    QT_TRANSLATE_NOOP("model", "Use a name in one of the SIP domains, such as sip.%1.")};

constexpr MessageText recordTitle{
    "name-outside-domains.record",
    QT_TRANSLATE_NOOP("model", "The record %1 leads to %2, outside its domain")};
constexpr MessageText recordReason{
    "name-outside-domains.record.reason",
    QT_TRANSLATE_NOOP("model", "%1 offers this service, and has no name in the domain %2. "
                               "Clients and partners accept a service record only when it leads to "
                               "a name in its own domain.")};
constexpr MessageText recordAdvice{
    "name-outside-domains.record.advice",
    QT_TRANSLATE_NOOP("model", "Offer the service at the pool of that domain too, let the names of "
                               "the domain lead to %1, or accept that nobody finds it there "
                               "automatically.")};

class NameOutsideDomains final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const QStringList& domains = context.document.settings.sipDomains;
        if (domains.isEmpty())
            return;
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const QString& name = pool->service(Service::Access).fqdn;
            const bool inside = std::ranges::any_of(
                domains, [&name](const QString& domain) { return isInDomain(name, domain); });
            if (name.isEmpty() || inside)
                continue;
            Finding f = finding(Severity::Warning, {id}, {&title, {name}},
                                {&reason, {shortened(domains), domains.front()}},
                                {&advice, {domains.front()}});
            f.field = QStringLiteral("access.fqdn");
            f.source = QStringLiteral("L13-DNSREQ");
            sink(std::move(f));
        }
        for (const DnsRecord& record : context.companions.dns)
            if (record.type == QLatin1String("SRV") && record.element && !record.target.isEmpty())
                checkRecord(context, record, sink);
    }

private:
    /// Only of pools whose name is in one of the domains: the others are named above.
    void checkRecord(const CheckContext& context, const DnsRecord& record,
                     const FindingSink& sink) const
    {
        const QStringList& domains = context.document.settings.sipDomains;
        const QString host = record.target.section(QLatin1Char(':'), 0, 0);
        const QString domain = domainOf(record.name, domains);
        const QString hostDomain = domainOf(host, domains);
        if (hostDomain.isEmpty() || hostDomain == domain)
            return;
        const QString pool = nameOf(context.document, *record.element);
        Finding f =
            finding(Severity::Warning, {*record.element}, {&recordTitle, {record.name, host}},
                    {&recordReason, {pool, domain}}, {&recordAdvice, {pool}});
        f.discriminator = record.name;
        f.source = QStringLiteral("L13-DNSREQ");
        sink(std::move(f));
    }
};

} // namespace

const Check& nameOutsideDomains()
{
    static const NameOutsideDomains check("name-outside-domains", category::names);
    return check;
}

} // namespace edgeplanner
