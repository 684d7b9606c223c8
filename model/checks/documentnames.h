#pragma once

#include "model/topology/document.h"

#include <QtCore/QString>
#include <vector>

namespace edgeplanner {

/// A host name somewhere in a document.
struct DocumentName
{
    enum class Use { EdgePool, EdgeServer, EdgeService, Proxy, PoolInside, HostInside, WebService };
    Use use = Use::EdgePool;
    ElementId element{0};
    int slot = 0; ///< of a server
    QString fqdn; ///< may be empty
    QString field;
};

/// All names, in order of elements and fields.
[[nodiscard]] std::vector<DocumentName> documentNames(const Document& document);

/// True when the name is the domain or lies in it, compared without case.
[[nodiscard]] bool isInDomain(const QString& fqdn, const QString& domain);

} // namespace edgeplanner
