#pragma once

#include "model/core/id.h"
#include "model/topology/addresspair.h"
#include "model/topology/enums.h"

#include <QtCore/QString>

namespace edgeplanner {

struct Site : Extensible
{
    QString name;

    friend bool operator==(const Site&, const Site&) = default;
};

/// Addresses that automatic assignment leaves alone; both ends included.
struct AddressRange : Extensible
{
    IpAddress from{IpFamily::V4, {}};
    IpAddress to{IpFamily::V4, {}};
    QString purpose;

    friend bool operator==(const AddressRange&, const AddressRange&) = default;
};

/// A network. Drawn as a zone.
struct Segment : Extensible
{
    QString name;
    SegmentKind kind = SegmentKind::Internet;
    std::optional<SiteId> site;
    std::vector<Subnet> subnets;
    /// The subnets come from the published sample plan.
    bool sample = false;
    AddressPair gateway;
    std::vector<AddressRange> reserved;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// An interface of a device on a segment.
struct Attachment : Extensible
{
    ElementId element{0};
    SegmentId segment{0};
    Interface interface = Interface::Leg;
    /// The device's own address there (firewall leg, load-balancer self address). Servers, VIPs and
    /// proxies keep theirs with the element.
    AddressPair address;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// Who uses whom: the connectors a planner draws.
struct Association : Extensible
{
    AssociationKind kind = AssociationKind::Party;
    ElementId from{0};
    ElementId to{0};

    friend bool operator==(const Association&, const Association&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Site>
void visitFields(Visitor& visit, T& value)
{
    visit("name", value.name);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, AddressRange>
void visitFields(Visitor& visit, T& value)
{
    visit("from", value.from);
    visit("to", value.to);
    visit("purpose", value.purpose);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Segment>
void visitFields(Visitor& visit, T& value)
{
    visit("name", value.name);
    visit("kind", value.kind);
    visit("site", value.site);
    visit("subnets", value.subnets);
    visit("sample", value.sample);
    visit("gateway", value.gateway);
    visit("reserved", value.reserved);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Attachment>
void visitFields(Visitor& visit, T& value)
{
    visit("element", value.element);
    visit("segment", value.segment);
    visit("interface", value.interface);
    visit("address", value.address);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Association>
void visitFields(Visitor& visit, T& value)
{
    visit("kind", value.kind);
    visit("from", value.from);
    visit("to", value.to);
}

} // namespace edgeplanner
