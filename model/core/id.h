#pragma once

#include <QtCore/QHashFunctions>
#include <compare>
#include <cstdint>

namespace edgeplanner {

/// Identity of one thing in a Document. Given once from the document's counter, never reused and
/// never null: "none" is std::optional<Id>. Different tags do not mix.
template <class Tag>
class Id
{
public:
    explicit constexpr Id(std::int64_t value) noexcept : m_value(value) {}

    /// Greater than zero in every valid document.
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value;
};

using ElementId = Id<struct ElementTag>;
using SegmentId = Id<struct SegmentTag>;
using SiteId = Id<struct SiteTag>;
using AttachmentId = Id<struct AttachmentTag>;
using AssociationId = Id<struct AssociationTag>;
using GroupId = Id<struct GroupTag>;

} // namespace edgeplanner
