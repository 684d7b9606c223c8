#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/editing/addresscompletion.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace edgeplanner {

namespace {

constexpr MessageText titleV4{"nat-public-address-missing.v4",
                              QT_TRANSLATE_NOOP("model", "No public IPv4 address for %1")};
constexpr MessageText titleV6{"nat-public-address-missing.v6",
                              QT_TRANSLATE_NOOP("model", "No public IPv6 address for %1")};
constexpr MessageText avReason{
    "nat-public-address-missing.av",
    QT_TRANSLATE_NOOP("model", "With NAT, clients are told this address, and Topology Builder asks "
                               "for it. Without it remote calls fail.")};
constexpr MessageText otherReason{
    "nat-public-address-missing.other",
    QT_TRANSLATE_NOOP("model", "It has a private address behind NAT. Nobody outside reaches it "
                               "until the firewall translates a public one to it.")};
constexpr MessageText advice{
    "nat-public-address-missing.advice",
    QT_TRANSLATE_NOOP("model", "Enter the public address at the external firewall, or switch the "
                               "service to public addresses.")};

constexpr MessageText fix{
    "nat-public-address-missing.fix",
    QT_TRANSLATE_NOOP("model", "Take free public addresses of the firewall for %1")};

/// Ends that a firewall must translate and that no public address is assigned for.
class NatPublicAddressMissing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const Key& key : missingIn(context.document))
            sink(findingFor(context.document, key));
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId device = finding.elements.front();
        if (!translatingFirewall(document, device))
            return {};
        bool assigned = false;
        std::vector<Edit> edits =
            fixBy(document, {&fix, {nameOf(document, device)}}, [&](Document& d) {
                assigned = assignMissingAddresses(d, catalog, {device}).isOk()
                           && std::ranges::all_of(missingIn(d), [device](const Key& key) {
                                  return std::get<0>(key) != device;
                              });
            });
        return assigned ? edits : std::vector<Edit>{};
    }

private:
    using Key = std::tuple<ElementId, int, Service, IpFamily>;

    static std::vector<Key> missingIn(const Document& document)
    {
        std::vector<Key> missing;
        std::set<Key> known;
        for (const auto& [id, firewall] : elementsOf<Firewall>(document))
            for (const Translation& t : firewall->translations) {
                if (t.publicAddress.v4)
                    known.insert({t.device, t.slot, t.service, IpFamily::V4});
                if (t.publicAddress.v6)
                    known.insert({t.device, t.slot, t.service, IpFamily::V6});
            }

        const auto need = [&](const Key& key) {
            if (!known.contains(key))
                missing.push_back(key);
        };
        for (const auto& [id, pool] : elementsOf<EdgePool>(document))
            for (const EdgeServer& server : pool->servers)
                for (Service service : allServices) {
                    if (pool->singleAddress && service != Service::Access)
                        break;
                    if (pool->service(service).addressing != Addressing::Nat)
                        continue;
                    if (pool->externalFamilies != AddressFamilies::V6)
                        need({id, server.slot, service, IpFamily::V4});
                    if (pool->externalFamilies != AddressFamilies::V4)
                        need({id, server.slot, service, IpFamily::V6});
                }
        for (const auto& [id, proxy] : elementsOf<ReverseProxy>(document))
            if (proxy->addressing == Addressing::Nat
                && !known.contains({id, 0, Service::Access, IpFamily::V6}))
                need({id, 0, Service::Access, IpFamily::V4});
        return missing;
    }

    Finding findingFor(const Document& document, const Key& key) const
    {
        const auto& [device, slot, service, family] = key;
        const auto* pool = document.find<EdgePool>(device);
        const bool av = service == Service::Av || (pool && pool->singleAddress);
        const AddressOwner owner{.role = pool ? AddressOwner::Role::ServerExternal
                                              : AddressOwner::Role::ProxyExternal,
                                 .element = device,
                                 .device = {},
                                 .slot = slot,
                                 .service = service,
                                 .attachment = {}};
        const bool v6 = family == IpFamily::V6;
        Finding f =
            finding(Severity::Error, {device},
                    {v6 ? &titleV6 : &titleV4, {QVariant::fromValue(ownerName(document, owner))}},
                    {av ? &avReason : &otherReason, {}}, {&advice, {}});
        f.discriminator =
            ownerKey(owner) + (v6 ? QLatin1String(".public.v6") : QLatin1String(".public.v4"));
        f.source = QStringLiteral("TB-HELP");
        f.field = ownerField(document, owner);
        return f;
    }
};

} // namespace

const Check& natPublicAddressMissing()
{
    static const NatPublicAddressMissing check("nat-public-address-missing", category::nat);
    return check;
}

} // namespace edgeplanner
