#include "model/interchange/edgepoolimport.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

namespace {

constexpr MessageText readPool{
    "import.report.edgePool",
    QT_TRANSLATE_NOOP("model", "Edge pool %1: %2, servers: %3, external addresses of each: %4")};
constexpr MessageText readEnd{"import.report.service",
                              QT_TRANSLATE_NOOP("model", "%1 of %2: %3, port %4")};
constexpr MessageText readName{"import.report.serviceName",
                               QT_TRANSLATE_NOOP("model", "%1 of %2: %3")};
constexpr MessageText movedPort{"import.report.port",
                                QT_TRANSLATE_NOOP("model", "%1: %2 is %3 instead of %4")};
constexpr MessageText missingPort{
    "import.report.missingPort",
    QT_TRANSLATE_NOOP("model", "%1: the file gives no %2; the documented %3 is assumed")};
constexpr MessageText repeatedPort{
    "import.report.repeatedPort",
    QT_TRANSLATE_NOOP("model", "%1: %2 %3 %4 is in the port list twice; the first one is used")};
constexpr MessageText sharedPair{
    "import.report.sharedPair",
    QT_TRANSLATE_NOOP("model", "%1: two of its three services share an address; they are drawn as "
                               "three addresses")};
constexpr MessageText newerVersion{
    "import.report.newerVersion",
    QT_TRANSLATE_NOOP("model", "%1: ServiceVersion %2 is not known; it is treated as %3")};
constexpr MessageText noVersion{
    "import.report.noVersion",
    QT_TRANSLATE_NOOP("model", "%1: the file gives no ServiceVersion; it is treated as %2")};
constexpr MessageText noServers{
    "import.report.noServers",
    QT_TRANSLATE_NOOP("model",
                      "%1 has no servers in the file; add them before its rules are used")};
constexpr MessageText federationOn{"import.report.federation",
                                   QT_TRANSLATE_NOOP("model", "%1: SIP federation is on")};
constexpr MessageText federationOff{
    "import.report.noFederation",
    QT_TRANSLATE_NOOP("model", "%1: SIP federation is taken as off, because the file has no port "
                               "for it")};
constexpr MessageText xmppOn{"import.report.xmpp",
                             QT_TRANSLATE_NOOP("model", "%1: XMPP federation is on")};
constexpr MessageText searchOff{
    "import.report.skypeSearch",
    QT_TRANSLATE_NOOP("model", "%1: Skype directory search stays off; its port is in every file of "
                               "this version and does not say that it is used")};

class EdgePoolReport
{
public:
    EdgePoolReport(ImportDraft& draft, const EdgePoolDraft& edge) : m_draft(draft), m_edge(edge) {}

    void report()
    {
        const EdgePool& pool = m_edge.pool;
        const int addresses = pool.singleAddress ? 1 : static_cast<int>(allServices.size());
        note(ReportCategory::Read,
             {&readPool,
              {shown(pool.fqdn.isEmpty() ? m_edge.name : pool.fqdn),
               m_edge.product ? m_edge.product->name : QString(),
               static_cast<int>(pool.servers.size()), addresses}},
             m_edge.line);
        reportVersion();
        for (const Service service : allServices) {
            const ServiceEnd& end = m_edge.ends[static_cast<size_t>(service)];
            if (!end.port)
                continue;
            QVariantList args{edgeServiceName(service), m_edge.name, shown(end.fqdn)};
            if (end.port->port > 0)
                args.append(end.port->port);
            note(ReportCategory::Read, {args.size() > 3 ? &readEnd : &readName, args},
                 end.port->line);
        }
        reportPorts();
        reportFeatures();
        if (m_edge.isSharedPair)
            note(ReportCategory::Warning, {&sharedPair, {m_edge.name}}, m_edge.service.line);
        if (pool.servers.empty())
            note(ReportCategory::Warning, {&noServers, {m_edge.name}}, m_edge.line);
    }

private:
    void reportVersion()
    {
        const int version = m_edge.service.version;
        if (!m_edge.product || m_edge.product->serviceVersion == version)
            return;
        if (version == 0)
            note(ReportCategory::Assumed, {&noVersion, {m_edge.name, m_edge.product->name}},
                 m_edge.service.line);
        else
            note(ReportCategory::Assumed,
                 {&newerVersion, {m_edge.name, version, m_edge.product->name}},
                 m_edge.service.line);
    }

    void reportPorts()
    {
        for (auto it = m_edge.ports.moved.cbegin(); it != m_edge.ports.moved.cend(); ++it)
            note(ReportCategory::Read,
                 {&movedPort,
                  {m_edge.name, it.key(), toText(it.value()),
                   toText(m_draft.catalog.portParameter(it.key())->defaultPorts)}},
                 m_edge.service.line);
        for (const auto& [id, range] : m_edge.ports.assumed)
            note(ReportCategory::Assumed, {&missingPort, {m_edge.name, id, toText(range)}},
                 m_edge.service.line);
        for (const ImportedPort* port : repeatedRows(m_edge.service))
            note(ReportCategory::Warning,
                 {&repeatedPort, {m_edge.name, port->owner, port->usage, port->side}}, port->line);
    }

    void reportFeatures()
    {
        if (const ImportedPort* row = findRow(m_edge.service, EdgeRow::AccessServer))
            note(ReportCategory::Read, {&federationOn, {m_edge.name}}, row->line);
        else
            note(ReportCategory::Assumed, {&federationOff, {m_edge.name}}, m_edge.service.line);
        if (const ImportedPort* row = findRow(m_edge.service, EdgeRow::XmppServer))
            note(ReportCategory::Read, {&xmppOn, {m_edge.name}}, row->line);
        if (const ImportedPort* row = findRow(m_edge.service, EdgeRow::SkypeSearch))
            note(ReportCategory::Assumed, {&searchOff, {m_edge.name}}, row->line);
    }

    void note(ReportCategory category, const Message& text, int line)
    {
        m_draft.note(category, text, line, m_edge.id);
    }

    ImportDraft& m_draft;
    const EdgePoolDraft& m_edge;
};

} // namespace

void reportEdgePool(ImportDraft& draft, const EdgePoolDraft& edge)
{
    EdgePoolReport(draft, edge).report();
}

} // namespace edgeplanner
