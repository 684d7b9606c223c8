#pragma once

#include "model/core/enumtext.h"

#include <array>

namespace edgeplanner {

/// The services an Edge Server offers outside, in the order of its external addresses.
enum class Service { Access, WebConferencing, Av };
inline constexpr std::array allServices{Service::Access, Service::WebConferencing, Service::Av};
constexpr auto enumTexts(Service)
{
    return std::array{EnumText{Service::Access, "access"},
                      EnumText{Service::WebConferencing, "webConferencing"},
                      EnumText{Service::Av, "av"}};
}

/// What a virtual address stands for: one of the external services, or the pool's internal side.
enum class VipRole { Access, WebConferencing, Av, Internal };
constexpr auto enumTexts(VipRole)
{
    return std::array{EnumText{VipRole::Access, "access"},
                      EnumText{VipRole::WebConferencing, "webConferencing"},
                      EnumText{VipRole::Av, "av"}, EnumText{VipRole::Internal, "internal"}};
}

/// How a pool's servers share the work on one side.
enum class LoadBalancing { None, Dns, Hardware };
constexpr auto enumTexts(LoadBalancing)
{
    return std::array{EnumText{LoadBalancing::None, "none"}, EnumText{LoadBalancing::Dns, "dns"},
                      EnumText{LoadBalancing::Hardware, "hlb"}};
}

/// What the server's own interface carries for a service: the public address, or a private one
/// that the external firewall translates one to one.
enum class Addressing { Public, Nat };
constexpr auto enumTexts(Addressing)
{
    return std::array{EnumText{Addressing::Public, "public"}, EnumText{Addressing::Nat, "nat"}};
}

enum class AddressFamilies { V4, Dual, V6 };
constexpr auto enumTexts(AddressFamilies)
{
    return std::array{EnumText{AddressFamilies::V4, "ipv4"},
                      EnumText{AddressFamilies::Dual, "dual"},
                      EnumText{AddressFamilies::V6, "ipv6"}};
}

/// What a load balancer does to the packets for a VIP.
/// SourceNat: the server sees the balancer's address. Transparent: the server sees the client.
/// DirectServerReturn: replies bypass the balancer (not supported for edge pools).
enum class VipMode { SourceNat, Transparent, DirectServerReturn };
constexpr auto enumTexts(VipMode)
{
    return std::array{EnumText{VipMode::SourceNat, "sourceNat"},
                      EnumText{VipMode::Transparent, "transparent"},
                      EnumText{VipMode::DirectServerReturn, "directServerReturn"}};
}

/// Trust level of a segment, from outside to inside.
enum class SegmentKind { Internet, ExternalPerimeter, InternalPerimeter, Corporate };
constexpr auto enumTexts(SegmentKind)
{
    return std::array{EnumText{SegmentKind::Internet, "internet"},
                      EnumText{SegmentKind::ExternalPerimeter, "externalPerimeter"},
                      EnumText{SegmentKind::InternalPerimeter, "internalPerimeter"},
                      EnumText{SegmentKind::Corporate, "corporate"}};
}

/// Which interface of a device an attachment is. Firewalls, routers and load balancers have legs.
enum class Interface { External, Internal, Leg };
constexpr auto enumTexts(Interface)
{
    return std::array{EnumText{Interface::External, "external"},
                      EnumText{Interface::Internal, "internal"}, EnumText{Interface::Leg, "leg"}};
}

/// Which destination address a firewall's rules match: that of the packet as it arrives, or after
/// the firewall's own destination translation.
enum class MatchedAddress { Original, Translated };
constexpr auto enumTexts(MatchedAddress)
{
    return std::array{EnumText{MatchedAddress::Original, "original"},
                      EnumText{MatchedAddress::Translated, "translated"}};
}

enum class PartyKind { RemoteUsers, FederatedPartners, PublicIm, XmppPartners, Microsoft365 };
constexpr auto enumTexts(PartyKind)
{
    return std::array{EnumText{PartyKind::RemoteUsers, "remoteUsers"},
                      EnumText{PartyKind::FederatedPartners, "federatedPartners"},
                      EnumText{PartyKind::PublicIm, "publicIm"},
                      EnumText{PartyKind::XmppPartners, "xmppPartners"},
                      EnumText{PartyKind::Microsoft365, "microsoft365"}};
}

enum class BranchKind { Appliance, Server };
constexpr auto enumTexts(BranchKind)
{
    return std::array{EnumText{BranchKind::Appliance, "appliance"},
                      EnumText{BranchKind::Server, "server"}};
}

enum class HostKind {
    DnsServer,
    CertificationAuthority,
    ExchangeUm,
    MediationServer,
    AdminWorkstation,
    Other
};
constexpr auto enumTexts(HostKind)
{
    return std::array{EnumText{HostKind::DnsServer, "dnsServer"},
                      EnumText{HostKind::CertificationAuthority, "certificationAuthority"},
                      EnumText{HostKind::ExchangeUm, "exchangeUm"},
                      EnumText{HostKind::MediationServer, "mediationServer"},
                      EnumText{HostKind::AdminWorkstation, "adminWorkstation"},
                      EnumText{HostKind::Other, "other"}};
}

/// Who uses whom; from -> to.
/// Party: outside party -> edge pool or reverse proxy. Balances: load balancer -> edge pool.
/// NextHop: edge pool -> Director or Front End pool. MediaFor: edge pool -> pool or branch it serves.
/// Publishes: reverse proxy -> Front End pool, Director pool or Office Web Apps farm.
/// Uses: Front End pool -> Office Web Apps farm, host, …
enum class AssociationKind { Party, Balances, NextHop, MediaFor, Publishes, Uses };
constexpr auto enumTexts(AssociationKind)
{
    return std::array{EnumText{AssociationKind::Party, "party"},
                      EnumText{AssociationKind::Balances, "balances"},
                      EnumText{AssociationKind::NextHop, "nextHop"},
                      EnumText{AssociationKind::MediaFor, "mediaFor"},
                      EnumText{AssociationKind::Publishes, "publishes"},
                      EnumText{AssociationKind::Uses, "uses"}};
}

} // namespace edgeplanner
