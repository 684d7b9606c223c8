#include "model/checks/documentnames.h"

namespace edgeplanner {

namespace {

using Use = DocumentName::Use;

QString serverField(int slot)
{
    return QStringLiteral("servers[%1].fqdn").arg(slot);
}

class Collector
{
public:
    explicit Collector(std::vector<DocumentName>& names) : m_names(names) {}

    void collect(ElementId id, const Element& element)
    {
        m_id = id;
        std::visit([this](const auto& data) { from(data); }, element.data);
    }

private:
    void add(Use use, const QString& fqdn, const QString& field, int slot = 0)
    {
        m_names.push_back({use, m_id, slot, fqdn, field});
    }

    void from(const EdgePool& pool)
    {
        add(Use::EdgePool, pool.fqdn, QStringLiteral("fqdn"));
        for (Service service : allServices) {
            if (pool.singleAddress && service != Service::Access)
                break;
            add(Use::EdgeService, pool.service(service).fqdn,
                toText(service) + QLatin1String(".fqdn"));
        }
        for (const EdgeServer& server : pool.servers)
            add(Use::EdgeServer, server.fqdn, serverField(server.slot), server.slot);
    }
    void from(const ReverseProxy& proxy)
    {
        for (const QString& fqdn : proxy.externalFqdns)
            add(Use::Proxy, fqdn, QStringLiteral("externalFqdns"));
    }
    template <class Pool>
    void fromPool(const Pool& pool)
    {
        add(Use::PoolInside, pool.fqdn, QStringLiteral("fqdn"));
        for (const PoolServer& server : pool.servers)
            add(Use::HostInside, server.fqdn, serverField(server.slot), server.slot);
    }
    void from(const FrontEndPool& pool)
    {
        fromPool(pool);
        add(Use::WebService, pool.externalWebFqdn, QStringLiteral("externalWebFqdn"));
    }
    void from(const DirectorPool& pool)
    {
        fromPool(pool);
        add(Use::WebService, pool.externalWebFqdn, QStringLiteral("externalWebFqdn"));
    }
    void from(const OfficeWebAppsFarm& farm) { fromPool(farm); }
    void from(const SurvivableBranch& branch)
    {
        add(Use::HostInside, branch.fqdn, QStringLiteral("fqdn"));
    }
    void from(const OtherHost& host) { add(Use::HostInside, host.fqdn, QStringLiteral("fqdn")); }
    void from(const LoadBalancer&) {}
    void from(const Firewall&) {}
    void from(const Router&) {}
    void from(const InternalClients&) {}
    void from(const ExternalParty&) {}
    void from(const Note&) {}
    void from(const UnknownElement&) {}

    std::vector<DocumentName>& m_names;
    ElementId m_id{0};
};

} // namespace

std::vector<DocumentName> documentNames(const Document& document)
{
    std::vector<DocumentName> names;
    Collector collector(names);
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        collector.collect(it.key(), *it);
    return names;
}

bool isInDomain(const QString& fqdn, const QString& domain)
{
    return fqdn.compare(domain, Qt::CaseInsensitive) == 0
           || fqdn.endsWith(QLatin1Char('.') + domain, Qt::CaseInsensitive);
}

} // namespace edgeplanner
