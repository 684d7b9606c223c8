#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"
#include "model/editing/fieldvalues.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// "servers[2].av.v4" -> {"servers", "2", "av", "v4"}; nullopt when a part is empty.
[[nodiscard]] std::optional<QStringList> splitPath(const QString& path);

namespace detail {

/// Given by the program, or pointing to other things: changed by operations only.
[[nodiscard]] bool isFixedField(const QString& name);

/// What the items of a list are addressed by.
template <class Item>
QString keyOf(const std::vector<Item>& items, size_t index)
{
    if constexpr (requires(const Item& item) { item.role; })
        return toText(items[index].role);
    else if constexpr (requires(const Item& item) {
                           item.fqdn;
                           item.slot;
                       })
        return QString::number(items[index].slot);
    else
        return QString::number(index + 1);
}

} // namespace detail

/// Walks a path through visitFields() and reads the value into the field at its end.
class FieldSetter
{
public:
    /// `besides`: fields of the outermost value that somebody else sets, for the list of possible ones.
    FieldSetter(const Catalog& catalog, QStringList path, QString text, QStringList besides = {});

    /// Sets the field of `value` that the path leads to. `value` has fields.
    template <class T>
    [[nodiscard]] Result<Done, EditError> setIn(T& value);

    /// For visitFields().
    template <class T>
    void operator()(const char* name, T& field);

private:
    template <class T>
    void descend(T& field);
    template <class Item>
    void descendList(std::vector<Item>& items);
    void setPort(QMap<QString, PortRange>& ports);
    void read(Message problem);
    void fail(EditError::Kind kind, Message reason);
    [[nodiscard]] bool isAtEnd() const { return m_depth == m_path.size(); }
    /// "servers.2", as far as it has been followed.
    [[nodiscard]] QString here() const;

    void failUnknown();
    void failInner();
    void failLeaf();
    void failFixed();
    void failKey(const QStringList& keys);

    const Catalog& m_catalog;
    QStringList m_path;
    QString m_text;
    QStringList m_besides;
    qsizetype m_depth = 0;
    bool m_found = false;
    QStringList m_names; ///< of the settable fields beside the one looked for
    std::optional<EditError> m_error;
};

template <class T>
Result<Done, EditError> FieldSetter::setIn(T& value)
{
    descend(value);
    if (m_error)
        return Failure{*m_error};
    return Done{};
}

template <class T>
void FieldSetter::operator()(const char* name, T& field)
{
    const QString text = QString::fromLatin1(name);
    if (!detail::isFixedField(text))
        m_names.append(text);
    if (m_found || m_error || text != m_path[m_depth])
        return;
    m_found = true;
    ++m_depth;
    if (detail::isFixedField(text))
        failFixed();
    else
        descend(field);
    --m_depth;
    m_found = true;
}

template <class T>
void FieldSetter::descend(T& field)
{
    if constexpr (std::same_as<T, std::optional<IpAddress>>) {
        if (!isAtEnd())
            return failLeaf();
        const bool isV4 = m_path[m_depth - 1] == QLatin1String("v4");
        read(readAddress(field, isV4 ? IpFamily::V4 : IpFamily::V6, m_text));
    } else if constexpr (HasFields<T>) {
        m_names.clear();
        m_found = false;
        if (isAtEnd()) {
            // Only the names are wanted: nothing is called "".
            m_path.append(QString());
            visitFields(*this, field);
            m_path.removeLast();
            return failInner();
        }
        visitFields(*this, field);
        if (!m_found && !m_error)
            failUnknown();
        // Somebody has decided it now.
        if constexpr (std::same_as<T, AddressPair>)
            if (!m_error && m_path.last() != QLatin1String("sample"))
                field.sample = false;
    } else if constexpr (Readable<T>) {
        if (!isAtEnd())
            return failLeaf();
        read(readValue(field, m_text));
    } else if constexpr (std::same_as<T, QMap<QString, PortRange>>) {
        setPort(field);
    } else if constexpr (requires { requires HasFields<typename T::value_type>; }) {
        descendList(field);
    } else {
        failFixed();
    }
}

template <class Item>
void FieldSetter::descendList(std::vector<Item>& items)
{
    QStringList keys;
    for (size_t i = 0; i < items.size(); ++i)
        keys.append(detail::keyOf(items, i));
    if (isAtEnd())
        return failKey(keys);
    const auto index = keys.indexOf(m_path[m_depth]);
    if (index < 0)
        return failKey(keys);
    ++m_depth;
    descend(items[static_cast<size_t>(index)]);
    --m_depth;
}

} // namespace edgeplanner
