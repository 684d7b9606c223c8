#include "model/topology/edgepool.h"

#include <algorithm>

namespace edgeplanner {

const EdgeServer* EdgePool::server(int slot) const
{
    const auto it = std::ranges::find(servers, slot, &EdgeServer::slot);
    return it == servers.end() ? nullptr : &*it;
}

const AddressPair& EdgePool::externalAddress(const EdgeServer& server, Service s) const
{
    return server.external[singleAddress ? 0 : static_cast<size_t>(s)];
}

} // namespace edgeplanner
