#pragma once

#include "model/topology/element.h"

#include <QtCore/QStringList>

namespace edgeplanner {

/// Who asks for a name.
enum class DnsView { External, Internal, EdgeHosts };
constexpr auto enumTexts(DnsView)
{
    return std::array{EnumText{DnsView::External, "external"},
                      EnumText{DnsView::Internal, "internal"},
                      EnumText{DnsView::EdgeHosts, "edgeHosts"}};
}

/// What a name leads to. `Name` is another name: a service record.
enum class DnsTarget {
    Access,
    WebConferencing,
    Av,
    Proxy,
    EdgeInternal,
    EdgeServer,
    NextHop,
    NextHopServer,
    WebInternal,
    Name
};
constexpr auto enumTexts(DnsTarget)
{
    using enum DnsTarget;
    return std::array{EnumText{Access, "access"},
                      EnumText{WebConferencing, "webConferencing"},
                      EnumText{Av, "av"},
                      EnumText{Proxy, "proxy"},
                      EnumText{EdgeInternal, "edgeInternal"},
                      EnumText{EdgeServer, "edgeServer"},
                      EnumText{NextHop, "nextHop"},
                      EnumText{NextHopServer, "nextHopServer"},
                      EnumText{WebInternal, "webInternal"},
                      EnumText{Name, "name"}};
}

/// A DNS record that designs need. Names are patterns: {sipDomain} stands for each SIP domain of
/// the organization, and such records exist once; others ({access}, {edgeServer} …) stand for a
/// name of each edge pool, proxy or server.
struct DnsRecordKind
{
    QString id; ///< text key dns.<id>
    DnsView view = DnsView::External;
    DnsTarget target = DnsTarget::Access;
    QString name;
    QString host;       ///< pattern of the name that a service record leads to
    QStringList portOf; ///< rows whose destination port a service record carries
    QString feature;    ///< must be on; empty = always
};

/// A name on a certificate.
struct CertificateName
{
    QString name; ///< pattern
    QString feature;
};

/// A certificate that designs need.
struct CertificateKind
{
    QString id; ///< text key certificate.<id>
    ElementKind element = ElementKind::EdgePool;
    QString subject; ///< pattern; the first name it stands for
    std::vector<CertificateName> names;
    bool publicAuthority = false;
};

} // namespace edgeplanner
