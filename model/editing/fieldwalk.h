#pragma once

#include "model/topology/document.h"

#include <concepts>

namespace edgeplanner {

namespace detail {

template <class T>
concept ListOfFields = requires(T& list)
{
    list.begin();
    list.end();
}
&&HasFields<typename T::value_type>;

/// Calls `found` for every AddressPair under a value, however deep.
template <class Found>
struct AddressPairVisitor
{
    Found& found;

    template <class T>
    void operator()(const char*, T& field)
    {
        if constexpr (std::same_as<std::remove_const_t<T>, AddressPair>) {
            found(field);
        } else if constexpr (HasFields<T>) {
            visitFields(*this, field);
        } else if constexpr (ListOfFields<T>) {
            for (auto& item : field)
                (*this)("", item);
        }
    }
};

} // namespace detail

/// Every pair of addresses that the element's own data hold.
template <class Found>
void forEachAddressPair(Element& element, Found found)
{
    detail::AddressPairVisitor<Found> visit{found};
    std::visit([&visit](auto& data) { visit("", data); }, element.data);
}

/// Every pair of addresses that elements, attachments and segments of the document hold.
template <class Found>
void forEachAddressPair(const Document& document, Found found)
{
    detail::AddressPairVisitor<Found> visit{found};
    for (const Segment& segment : document.segments)
        visit("", segment);
    for (const Element& element : document.elements)
        std::visit([&visit](const auto& data) { visit("", data); }, element.data);
    for (const Attachment& attachment : document.attachments)
        visit("", attachment);
}

} // namespace edgeplanner
