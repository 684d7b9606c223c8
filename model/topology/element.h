#pragma once

#include "model/core/id.h"
#include "model/topology/corporatedevices.h"
#include "model/topology/edgepool.h"
#include "model/topology/perimeterdevices.h"

#include <variant>

namespace edgeplanner {

/// Somebody outside. Without networks it stands for everybody of its kind ("Any").
struct ExternalParty : Extensible
{
    PartyKind kind = PartyKind::RemoteUsers;
    std::vector<Subnet> networks;

    friend bool operator==(const ExternalParty&, const ExternalParty&) = default;
};

struct Note : Extensible
{
    QString text;

    friend bool operator==(const Note&, const Note&) = default;
};

/// A kind this version does not know, kept as it was read (in `unknown`).
struct UnknownElement : Extensible
{
    QString kind;

    friend bool operator==(const UnknownElement&, const UnknownElement&) = default;
};

using ElementData = std::variant<EdgePool, LoadBalancer, Firewall, ReverseProxy, Router,
                                 FrontEndPool, DirectorPool, OfficeWebAppsFarm, SurvivableBranch,
                                 InternalClients, OtherHost, ExternalParty, Note, UnknownElement>;

/// In the order of ElementData.
enum class ElementKind {
    EdgePool,
    LoadBalancer,
    Firewall,
    ReverseProxy,
    Router,
    FrontEndPool,
    DirectorPool,
    OfficeWebAppsFarm,
    SurvivableBranch,
    InternalClients,
    OtherHost,
    ExternalParty,
    Note,
    Unknown
};
constexpr auto enumTexts(ElementKind)
{
    using enum ElementKind;
    return std::array{EnumText{EdgePool, "edgePool"},
                      EnumText{LoadBalancer, "loadBalancer"},
                      EnumText{Firewall, "firewall"},
                      EnumText{ReverseProxy, "reverseProxy"},
                      EnumText{Router, "router"},
                      EnumText{FrontEndPool, "frontEndPool"},
                      EnumText{DirectorPool, "directorPool"},
                      EnumText{OfficeWebAppsFarm, "officeWebAppsFarm"},
                      EnumText{SurvivableBranch, "survivableBranch"},
                      EnumText{InternalClients, "internalClients"},
                      EnumText{OtherHost, "otherHost"},
                      EnumText{ExternalParty, "externalParty"},
                      EnumText{Note, "note"},
                      EnumText{Unknown, "unknown"}};
}

/// One thing a planner places on the canvas.
struct Element
{
    /// Unique among a document's elements and segments, compared without case; never empty.
    QString name;
    std::optional<SiteId> site;
    ElementData data;

    [[nodiscard]] ElementKind kind() const { return static_cast<ElementKind>(data.index()); }
    /// Null when the element is of another kind.
    template <class T>
    [[nodiscard]] const T* as() const
    {
        return std::get_if<T>(&data);
    }
    template <class T>
    [[nodiscard]] T* as()
    {
        return std::get_if<T>(&data);
    }

    friend bool operator==(const Element&, const Element&) = default;
};

/// Firewalls, load balancers and routers pass traffic on; nothing else does.
[[nodiscard]] bool passesTraffic(ElementKind kind);

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, ExternalParty>
void visitFields(Visitor& visit, T& value)
{
    visit("party", value.kind);
    visit("networks", value.networks);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Note>
void visitFields(Visitor& visit, T& value)
{
    visit("text", value.text);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, UnknownElement>
void visitFields(Visitor&, T&)
{
}

/// What every element has; its data has fields of its own.
template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Element>
void visitFields(Visitor& visit, T& value)
{
    visit("name", value.name);
    visit("site", value.site);
}

} // namespace edgeplanner
