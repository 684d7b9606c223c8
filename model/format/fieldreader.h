#pragma once

#include "model/format/reading.h"
#include "model/topology/document.h"
#include "model/topology/fieldtraits.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace edgeplanner {

/// A value of the Document from its JSON. Nothing after an error, which `reading` then holds.
template <class T>
[[nodiscard]] std::optional<T> parsed(Reading& reading, const QJsonValue& json);

/// Fills the fields of a struct. Members that are not known go to its `unknown`; they are returned
/// where it has none.
template <class T>
QJsonObject readFields(Reading& reading, const QJsonObject& object, T& value);
QJsonObject readFields(Reading& reading, QJsonObject object, Element& element);

/// Visits the fields of a struct and takes each from the JSON object. Absent fields keep their
/// default; ids and addresses have none.
class FieldReader
{
public:
    FieldReader(Reading& reading, QJsonObject object)
        : m_reading(reading), m_rest(std::move(object))
    {
    }

    template <class T>
    void operator()(const char* name, T& field)
    {
        const Reading::Step step(m_reading, name);
        const QJsonValue json = m_rest.take(QLatin1String(name));
        if (json.isUndefined()) {
            if constexpr (isId<T> || std::is_same_v<T, IpAddress>)
                m_reading.failMissing();
        } else if constexpr (isEnumField<T>) {
            readEnum(name, json, field);
        } else if constexpr (HasFields<T> && !KeepsUnknown<T> && !std::is_same_v<T, Point>) {
            if (const auto object = m_reading.readObject(json))
                keep(name, readFields(m_reading, *object, field));
            if constexpr (std::is_same_v<T, AddressPair>)
                checkFamilies(field);
        } else if (auto value = parsed<T>(m_reading, json)) {
            field = std::move(*value);
        }
    }

    /// What no field has asked for, and what could not be understood.
    [[nodiscard]] QJsonObject unknown() const
    {
        QJsonObject all = m_rest;
        for (auto it = m_kept.begin(); it != m_kept.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    }

private:
    template <class E>
    static std::optional<E> enumValue(const std::optional<E>&, const QString& text)
    {
        return enumFromText<E>(text);
    }
    template <class E>
    static std::optional<E> enumValue(E, const QString& text)
    {
        return enumFromText<E>(text);
    }

    template <class T>
    void readEnum(const char* name, const QJsonValue& json, T& field)
    {
        QString text;
        m_reading.read(json, text);
        if (const auto value = enumValue(field, text)) {
            field = *value;
        } else if (json.isString()) {
            m_reading.noteUnknown(text);
            m_kept.insert(QLatin1String(name), json);
        }
    }

    void checkFamilies(const AddressPair& pair)
    {
        if (pair.v4 && pair.v4->family() != IpFamily::V4) {
            const Reading::Step step(m_reading, "v4");
            m_reading.failFamily(4);
        }
        if (pair.v6 && pair.v6->family() != IpFamily::V6) {
            const Reading::Step step(m_reading, "v6");
            m_reading.failFamily(6);
        }
    }

    void keep(const char* name, const QJsonObject& unknown)
    {
        if (!unknown.isEmpty())
            m_kept.insert(QLatin1String(name), unknown);
    }

    Reading& m_reading;
    QJsonObject m_rest;
    QJsonObject m_kept;
};

template <class T>
QJsonObject readFields(Reading& reading, const QJsonObject& object, T& value)
{
    FieldReader reader(reading, object);
    visitFields(reader, value);
    if constexpr (KeepsUnknown<T>) {
        value.unknown = reader.unknown();
        return {};
    } else {
        return reader.unknown();
    }
}

/// An untouched element of that kind.
template <size_t Index = 0>
ElementData emptyData(ElementKind kind)
{
    if constexpr (Index < std::variant_size_v<ElementData>) {
        if (static_cast<size_t>(kind) == Index)
            return ElementData(std::in_place_index<Index>);
        return emptyData<Index + 1>(kind);
    } else {
        return UnknownElement{};
    }
}

inline QJsonObject readFields(Reading& reading, QJsonObject object, Element& element)
{
    {
        const Reading::Step step(reading, "kind");
        QString kind;
        reading.read(object.take(QLatin1String("kind")), kind);
        element.data = emptyData(enumFromText<ElementKind>(kind).value_or(ElementKind::Unknown));
        if (auto* unknown = element.as<UnknownElement>()) {
            unknown->kind = kind;
            reading.noteUnknown(kind);
        }
    }
    FieldReader reader(reading, object);
    visitFields(reader, element);
    const QJsonObject own = reader.unknown();
    return std::visit([&](auto& data) { return readFields(reading, own, data); }, element.data);
}

template <class T>
std::optional<T> parsedList(Reading& reading, const QJsonValue& json)
{
    const auto list = reading.readList(json);
    if (!list)
        return std::nullopt;
    T values;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const Reading::Step step(reading, i);
        if (auto value = parsed<typename T::value_type>(reading, list->at(i)))
            values.push_back(std::move(*value));
    }
    return values;
}

inline std::optional<std::int64_t> parsedId(Reading& reading, QJsonObject& object)
{
    const Reading::Step step(reading, "id");
    return reading.readId(object.take(QLatin1String("id")));
}

template <class T>
std::optional<T> parsedMapById(Reading& reading, const QJsonValue& json)
{
    const auto list = reading.readList(json);
    if (!list)
        return std::nullopt;
    T values;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const Reading::Step step(reading, i);
        auto object = reading.readObject(list->at(i));
        if (!object)
            break;
        const auto number = parsedId(reading, *object);
        if (!number)
            break;
        const typename T::key_type id(*number);
        if (values.contains(id))
            reading.failDuplicateId(*number);
        readFields(reading, *object, values[id]);
    }
    return values;
}

template <class T>
std::optional<T> parsedMapByText(Reading& reading, const QJsonValue& json)
{
    const auto object = reading.readObject(json);
    if (!object)
        return std::nullopt;
    T values;
    for (auto it = object->begin(); it != object->end(); ++it) {
        const Reading::Step step(reading, it.key());
        if (auto value = parsed<typename T::mapped_type>(reading, it.value()))
            values.insert(it.key(), std::move(*value));
    }
    return values;
}

template <class T>
std::optional<T> parsed(Reading& reading, const QJsonValue& json)
{
    if constexpr (isOptional<T>) {
        if (json.isNull())
            return T();
        return parsed<typename T::value_type>(reading, json);
    } else if constexpr (isId<T>) {
        const auto number = reading.readId(json);
        return number ? std::optional(T(*number)) : std::nullopt;
    } else if constexpr (std::is_same_v<T, IpAddress>) {
        return reading.readAddress(json);
    } else if constexpr (std::is_same_v<T, Subnet>) {
        return reading.readSubnet(json);
    } else if constexpr (isList<T>) {
        return parsedList<T>(reading, json);
    } else if constexpr (isMapById<T>) {
        return parsedMapById<T>(reading, json);
    } else if constexpr (isMapByText<T>) {
        return parsedMapByText<T>(reading, json);
    } else if constexpr (KeepsUnknown<T>) {
        const auto object = reading.readObject(json);
        if (!object)
            return std::nullopt;
        T value;
        readFields(reading, *object, value);
        return value;
    } else {
        T value{};
        reading.read(json, value);
        return value;
    }
}

} // namespace edgeplanner
