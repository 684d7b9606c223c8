#pragma once

#include "model/core/enumtext.h"
#include "model/core/id.h"
#include "model/topology/fields.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <optional>
#include <type_traits>
#include <vector>

namespace edgeplanner {

// What kind of field a type is: visitors choose by these.

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
template <>
inline constexpr bool isList<QStringList> = true;

template <class T>
inline constexpr bool isMapById = false;
template <class Tag, class T>
inline constexpr bool isMapById<QMap<Id<Tag>, T>> = true;

template <class T>
inline constexpr bool isMapByText = false;
template <class T>
inline constexpr bool isMapByText<QMap<QString, T>> = true;

template <class T>
inline constexpr bool isEnumField = std::is_enum_v<T>;
template <class T>
inline constexpr bool isEnumField<std::optional<T>> = std::is_enum_v<T>;

} // namespace edgeplanner
