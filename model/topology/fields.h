#pragma once

#include <QtCore/QJsonObject>
#include <concepts>

namespace edgeplanner {

/// Every value of the Document names its fields once, in `visitFields(visitor, value)`: the file
/// codec, the command line's `edit --set` and the tests' random values all go through it.
/// A visitor is called as `visitor("name", field)`; the value may be const.
///
/// No kind of element may have a field "id", "kind", "name" or "site": in files an element's own
/// fields stand beside these.
///
/// Members of a file that this version does not know are kept in `unknown` and written back.
struct Extensible
{
    QJsonObject unknown;
    friend bool operator==(const Extensible&, const Extensible&) = default;
};

/// A visitor that looks at nothing; asks whether a type names its fields.
struct NoVisitor
{
    void operator()(const char*, const auto&) {}
};

template <class T>
concept HasFields = requires(NoVisitor visit, T& value)
{
    visitFields(visit, value);
};

template <class T>
concept KeepsUnknown = requires(T& value)
{
    {
        value.unknown
        } -> std::convertible_to<const QJsonObject&>;
};

} // namespace edgeplanner
