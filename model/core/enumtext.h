#pragma once

#include <QtCore/QLatin1String>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

namespace edgeplanner {

/// The one spelling of an enum in files, on the command line and in JSON. An enum takes part by
/// offering `constexpr auto enumTexts(E)` that returns an array of {value, text}, found by ADL.
template <class E>
struct EnumText
{
    E value;
    const char* text;
};

// Spelled out because clang 14's tools do not derive it for aggregates.
template <class E>
EnumText(E, const char*) -> EnumText<E>;

template <class E>
[[nodiscard]] QString toText(E value)
{
    for (const auto& entry : enumTexts(E{}))
        if (entry.value == value)
            return QString::fromLatin1(entry.text);
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> enumFromText(QStringView text)
{
    for (const auto& entry : enumTexts(E{}))
        if (text == QLatin1String(entry.text))
            return entry.value;
    return std::nullopt;
}

template <class E>
[[nodiscard]] QStringList allTexts()
{
    QStringList texts;
    for (const auto& entry : enumTexts(E{}))
        texts.append(QString::fromLatin1(entry.text));
    return texts;
}

} // namespace edgeplanner
