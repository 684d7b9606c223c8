#include "model/checks/basiccheck.h"
#include "model/checks/documentnames.h"
#include "model/checks/support.h"

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
    }
};

} // namespace

const Check& nameOutsideDomains()
{
    static const NameOutsideDomains check("name-outside-domains", category::names);
    return check;
}

} // namespace edgeplanner
