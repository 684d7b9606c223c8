#pragma once

#include "model/core/ipaddress.h"
#include "model/topology/fields.h"

#include <concepts>

namespace edgeplanner {

/// The IPv4 and the IPv6 address of one interface or service.
struct AddressPair
{
    std::optional<IpAddress> v4;
    std::optional<IpAddress> v6;
    /// Taken from the published sample plan, not decided by anybody yet.
    bool sample = false;

    [[nodiscard]] bool isEmpty() const { return !v4 && !v6; }
    friend bool operator==(const AddressPair&, const AddressPair&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, AddressPair>
void visitFields(Visitor& visit, T& value)
{
    visit("v4", value.v4);
    visit("v6", value.v6);
    visit("sample", value.sample);
}

} // namespace edgeplanner
