#pragma once

#include "model/interchange/edgeports.h"
#include "model/interchange/importdraft.h"

namespace edgeplanner {

/// What a file says about one external service of one server.
struct ServiceReading
{
    AddressPair own;       ///< on the server
    AddressPair published; ///< what it is translated to
    bool isTranslated = false;
    int line = 0;
};

struct ServerReading
{
    AddressPair internal;
    int internalLine = 0;
    std::array<ServiceReading, 3> services; ///< by Service; the first when they share one address
};

/// One Edge service and the pool that is made of it.
struct EdgePoolDraft
{
    const ImportedService& service;
    const ImportedCluster* cluster = nullptr; ///< null when it is installed nowhere
    std::array<ServiceEnd, 3> ends;
    const Product* product = nullptr; ///< null only for an empty catalogue
    EdgePorts ports;
    bool isSharedPair = false; ///< two of the services have one address, the third another
    std::vector<ServerReading> readings; ///< in the order of pool.servers
    EdgePool pool;
    ElementId id{0}; ///< once it is in the document, like the name
    QString name;
    int line = 0;
};

/// What was read and assumed about the pool itself.
void reportEdgePool(ImportDraft& draft, const EdgePoolDraft& edge);

/// "Access Edge", …
[[nodiscard]] QVariant edgeServiceName(Service service);

/// Servers with what the file says about their addresses. Warns about texts that are no address.
void readServers(ImportDraft& draft, EdgePoolDraft& edge);
/// Public or translated, by service; asks where the file leaves it open.
void decideAddressing(EdgePoolDraft& edge);
/// Asks for every address that the pool needs and the file does not give.
void askForAddresses(ImportDraft& draft, const EdgePoolDraft& edge);
/// Enters the translations of the pool at its external firewall.
void enterTranslations(ImportDraft& draft, const EdgePoolDraft& edge);

/// None, DNS or hardware. Section 5.6 of the description of the formats.
void decideLoadBalancing(const ImportDraft& draft, EdgePoolDraft& edge);
void reportLoadBalancing(ImportDraft& draft, const EdgePoolDraft& edge);
void drawBalancers(ImportDraft& draft, const EdgePoolDraft& edge, SiteDraft& site);

} // namespace edgeplanner
