#pragma once

#include "model/core/enumtext.h"
#include "model/core/ipaddress.h"
#include "model/core/message.h"
#include "model/core/ports.h"
#include "model/topology/network.h"

#include <type_traits>

namespace edgeplanner {

/// Texts of the command line into values of fields. Each returns an empty Message and sets the
/// field, or says what would work and leaves it as it is.

[[nodiscard]] Message readValue(QString& field, const QString& text);
/// yes/no, on/off, true/false.
[[nodiscard]] Message readValue(bool& field, const QString& text);
/// Whole numbers that are not negative.
[[nodiscard]] Message readValue(int& field, const QString& text);
/// "443" or "50000-59999".
[[nodiscard]] Message readValue(PortRange& field, const QString& text);
/// Separated by commas; "+a,-b" changes the list instead of replacing it.
[[nodiscard]] Message readValue(QStringList& field, const QString& text);
/// Subnets separated by commas.
[[nodiscard]] Message readValue(std::vector<Subnet>& field, const QString& text);
/// "10.0.0.5" or "10.0.0.5-10.0.0.9", separated by commas.
[[nodiscard]] Message readValue(std::vector<AddressRange>& field, const QString& text);

/// The address of one family; an empty text clears it.
[[nodiscard]] Message readAddress(std::optional<IpAddress>& field, IpFamily family,
                                  const QString& text);

[[nodiscard]] Message notAnEnum(const QString& text, const QStringList& possible);

template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] Message readValue(E& field, const QString& text)
{
    const auto value = enumFromText<E>(text);
    if (!value)
        return notAnEnum(text, allTexts<E>());
    field = *value;
    return {};
}

/// An empty text clears it.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] Message readValue(std::optional<E>& field, const QString& text)
{
    if (text.isEmpty()) {
        field.reset();
        return {};
    }
    E value{};
    Message problem = readValue(value, text);
    if (problem.isEmpty())
        field = value;
    return problem;
}

template <class T>
concept Readable = requires(T& field, const QString& text)
{
    readValue(field, text);
};

/// "a, b" -> {"a", "b"}, without empty ones.
[[nodiscard]] QStringList splitList(const QString& text);

} // namespace edgeplanner
