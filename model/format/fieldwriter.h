#pragma once

#include "model/topology/document.h"
#include "model/topology/fieldtraits.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace edgeplanner {

/// JSON of any value of the Document. Undefined = nothing to write: an empty optional, text, list
/// or object, and false. Numbers and enums are always something.
template <class T>
[[nodiscard]] QJsonValue jsonOf(const T& value);

template <class T>
[[nodiscard]] QJsonObject objectOf(const T& value);
[[nodiscard]] QJsonObject objectOf(const Element& element);

/// Visits the fields of a struct and collects their JSON.
class FieldWriter
{
public:
    /// Starts with the members that were not known when the struct was read.
    /// `defaults` is the JSON of an untouched struct.
    explicit FieldWriter(QJsonObject unknown = {}, QJsonObject defaults = {})
        : m_object(std::move(unknown)), m_defaults(std::move(defaults))
    {
    }

    template <class T>
    void operator()(const char* name, const T& field)
    {
        const QLatin1String key(name);
        QJsonValue json = jsonOf(field);
        const auto kept = m_object.constFind(key);
        if (kept == m_object.constEnd()) {
            if (!json.isUndefined())
                m_object.insert(key, json);
        } else if constexpr (isEnumField<T>) {
            // The text is of an enum value that this version doesn't know. It stands for the
            // field until somebody gives that a value.
            if (!json.isUndefined() && json != m_defaults.value(key))
                m_object.insert(key, json);
        } else if constexpr (HasFields<T> && !KeepsUnknown<T>) {
            // Unknown members of a struct that has no room for them.
            QJsonObject merged = kept->toObject();
            const QJsonObject known = json.toObject();
            for (auto it = known.begin(); it != known.end(); ++it)
                merged.insert(it.key(), it.value());
            m_object.insert(key, merged);
        }
    }

    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
    QJsonObject m_defaults;
};

template <class T>
QJsonObject objectOf(const T& value)
{
    FieldWriter writer;
    if constexpr (KeepsUnknown<T>)
        if (!value.unknown.isEmpty())
            writer = FieldWriter(value.unknown, objectOf(T{}));
    visitFields(writer, value);
    return writer.object();
}

inline QJsonObject objectOf(const Element& element)
{
    FieldWriter writer(std::visit([](const auto& data) { return objectOf(data); }, element.data));
    visitFields(writer, element);
    QJsonObject object = writer.object();
    const auto* unknown = element.as<UnknownElement>();
    object.insert(QLatin1String("kind"), unknown ? unknown->kind : toText(element.kind()));
    return object;
}

template <class T>
QJsonValue jsonOf(const T& value)
{
    const auto something = [](auto json) {
        return json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(json);
    };
    if constexpr (std::is_same_v<T, bool>) {
        return value ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
    } else if constexpr (std::is_integral_v<T>) {
        return qint64{value};
    } else if constexpr (std::is_same_v<T, QString>) {
        return something(value);
    } else if constexpr (std::is_enum_v<T> || std::is_same_v<T, PortRange>) {
        return toText(value);
    } else if constexpr (isId<T>) {
        return qint64{value.value()};
    } else if constexpr (std::is_same_v<T, IpAddress> || std::is_same_v<T, Subnet>) {
        return value.toText();
    } else if constexpr (std::is_same_v<T, Point>) {
        return QJsonArray{value.x, value.y};
    } else if constexpr (isOptional<T>) {
        if (!value)
            return QJsonValue::Undefined;
        const QJsonValue json = jsonOf(*value);
        // An optional text that is there and empty.
        return json.isUndefined() ? QJsonValue(QString()) : json;
    } else if constexpr (isList<T>) {
        QJsonArray list;
        for (const auto& item : value) {
            if constexpr (std::is_same_v<T, QStringList>)
                list.append(item);
            else if constexpr (KeepsUnknown<typename T::value_type>)
                list.append(objectOf(item));
            else
                list.append(jsonOf(item));
        }
        return something(list);
    } else if constexpr (isMapById<T>) {
        QJsonArray list;
        for (auto it = value.begin(); it != value.end(); ++it) {
            QJsonObject object = objectOf(it.value());
            object.insert(QLatin1String("id"), qint64{it.key().value()});
            list.append(object);
        }
        return something(list);
    } else if constexpr (isMapByText<T>) {
        QJsonObject object;
        for (auto it = value.begin(); it != value.end(); ++it) {
            if constexpr (HasFields<typename T::mapped_type>)
                object.insert(it.key(), objectOf(it.value()));
            else
                object.insert(it.key(), jsonOf(it.value()));
        }
        return something(object);
    } else {
        return something(objectOf(value));
    }
}

} // namespace edgeplanner
