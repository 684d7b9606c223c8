#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText clashTitle{"single-address-ports.clash",
                                 QT_TRANSLATE_NOOP("model", "%1 and %2 of %3 share %4 port %5")};
constexpr MessageText clashReason{
    "single-address-ports.clash-reason",
    QT_TRANSLATE_NOOP("model", "The services share one address, so only the port tells them "
                               "apart.")};
constexpr MessageText clashAdvice{
    "single-address-ports.clash-advice",
    QT_TRANSLATE_NOOP("model", "Give each service a port of its own, or an address of its own.")};
constexpr MessageText movedTitle{
    "single-address-ports.moved",
    QT_TRANSLATE_NOOP("model", "Clients need unusual ports for %1: %2")};
constexpr MessageText moved{"single-address-ports.port", QT_TRANSLATE_NOOP("model", "%1 on %2")};
constexpr MessageText movedReason{
    "single-address-ports.moved-reason",
    QT_TRANSLATE_NOOP("model", "One address for all services leaves the usual port to one of them. "
                               "Users behind hotel and guest firewalls are locked out of the "
                               "others.")};
constexpr MessageText movedAdvice{
    "single-address-ports.moved-advice",
    QT_TRANSLATE_NOOP("model", "Use one address for each service where you have them.")};

constexpr MessageText portsFix{"single-address-ports.ports",
                               QT_TRANSLATE_NOOP("model", "Use the documented ports for %1")};
constexpr MessageText severalFix{
    "single-address-ports.several",
    QT_TRANSLATE_NOOP("model", "Use one address for each service of %1")};

struct Use
{
    const Flow* flow;
    Service service;
};

std::optional<Service> serviceAt(LocalEndpoint endpoint)
{
    switch (endpoint) {
    case LocalEndpoint::AccessExternal:
    case LocalEndpoint::AccessVip: return Service::Access;
    case LocalEndpoint::WebConferencingExternal:
    case LocalEndpoint::WebConferencingVip: return Service::WebConferencing;
    case LocalEndpoint::AvExternal:
    case LocalEndpoint::AvVip: return Service::Av;
    default: return std::nullopt;
    }
}

class SingleAddressPortsCheck final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::map<ElementId, std::vector<Use>> byPool;
        for (const Flow& flow : context.flows) {
            const auto* pool = context.document.find<EdgePool>(flow.pool);
            const auto service = serviceAt(flow.local.endpoint);
            if (pool && pool->singleAddress && service && flow.isInbound() && flow.destinationPorts)
                byPool[flow.pool].push_back({&flow, *service});
        }
        for (const auto& [pool, uses] : byPool) {
            clashes(context, pool, uses, sink);
            movedPorts(context, pool, uses, sink);
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const QString name = nameOf(document, id);
        std::vector<Edit> edits;
        if (finding.discriminator != QLatin1String("moved"))
            append(edits, fixBy(document, {&portsFix, {name}}, [&](Document& d) {
                       changeElement<EdgePool>(
                           d, id, [&](EdgePool& pool) { usePublishedPorts(pool, catalog); });
                   }));
        append(edits, fixOf(setSingleAddress(document, catalog, id, false), {&severalFix, {name}}));
        return addressable(document, std::move(edits));
    }

private:
    static void usePublishedPorts(EdgePool& pool, const Catalog& catalog)
    {
        const SingleAddressPorts& published = catalog.singleAddressPorts.front();
        const std::array ports{published.access, published.webConferencing, published.av};
        for (const PortParameter& parameter : catalog.portParameters) {
            if (!parameter.sharedAddressService)
                continue;
            const auto port = ports[static_cast<std::size_t>(*parameter.sharedAddressService)];
            pool.ports.remove(parameter.id);
            if (parameter.defaultPorts != PortRange{port, port})
                pool.ports.insert(parameter.id, {port, port});
        }
    }

    void clashes(const CheckContext& context, ElementId pool, const std::vector<Use>& uses,
                 const FindingSink& sink) const
    {
        std::map<std::pair<Transport, std::uint16_t>, Service> taken;
        for (const Use& use : uses)
            for (const PortRange& range : *use.flow->destinationPorts) {
                const auto key = std::pair(use.flow->rule->transport, range.from);
                const auto [it, isNew] = taken.try_emplace(key, use.service);
                if (isNew || it->second == use.service)
                    continue;
                Finding f = finding(Severity::Error, {pool},
                                    {&clashTitle,
                                     {serviceName(it->second), serviceName(use.service),
                                      nameOf(context.document, pool), toText(key.first).toUpper(),
                                      static_cast<int>(range.from)}},
                                    {&clashReason, {}}, {&clashAdvice, {}});
                f.discriminator =
                    QStringLiteral("clash.%1.%2").arg(toText(key.first)).arg(range.from);
                f.field = QStringLiteral("ports");
                f.source = QStringLiteral("L13-DEF");
                sink(std::move(f));
                return;
            }
    }

    void movedPorts(const CheckContext& context, ElementId pool, const std::vector<Use>& uses,
                    const FindingSink& sink) const
    {
        const auto& data = *context.document.find<EdgePool>(pool);
        QVariantList list;
        for (const PortParameter& parameter : context.catalog.portParameters) {
            const auto port = data.ports.constFind(parameter.id);
            if (!parameter.sharedAddressService || port == data.ports.cend()
                || *port == parameter.defaultPorts)
                continue;
            list.append(QVariant::fromValue(
                Message{&moved, {serviceName(*parameter.sharedAddressService), toText(*port)}}));
        }
        if (list.isEmpty() || uses.empty())
            return;
        Finding f = finding(Severity::Warning, {pool},
                            {&movedTitle, {nameOf(context.document, pool), QVariant(list)}},
                            {&movedReason, {}}, {&movedAdvice, {}});
        f.discriminator = QStringLiteral("moved");
        f.field = QStringLiteral("singleAddress");
        f.source = QStringLiteral("L13-DNS-HLB");
        sink(std::move(f));
    }
};

} // namespace

const Check& singleAddressPorts()
{
    static const SingleAddressPortsCheck check("single-address-ports", category::addresses);
    return check;
}

} // namespace edgeplanner
