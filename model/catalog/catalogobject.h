#pragma once

#include "model/catalog/catalogerror.h"
#include "model/core/ipaddress.h"
#include "model/core/ports.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace edgeplanner {

/// One place in a catalogue folder.
struct CatalogPlace
{
    QString file;
    QString path;
};

/// Keeps the first problem; later ones are often its consequence.
class CatalogProblems
{
public:
    void report(const CatalogPlace& place, const QString& reason);
    [[nodiscard]] const std::optional<CatalogError>& first() const { return m_first; }

private:
    std::optional<CatalogError> m_first;
};

/// One object of a catalogue file. What does not fit is reported and read as something harmless, so
/// that a reader is a plain list of fields.
class CatalogObject
{
public:
    CatalogObject(QJsonObject object, CatalogPlace place, CatalogProblems& problems);

    [[nodiscard]] const CatalogPlace& place() const { return m_place; }
    [[nodiscard]] CatalogPlace at(const QString& key) const;
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    [[nodiscard]] bool holdsObject(const QString& key) const { return m_object[key].isObject(); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    void report(const QString& key, const QString& reason) const;

    [[nodiscard]] QString string(const QString& key);
    [[nodiscard]] QString optionalString(const QString& key);
    [[nodiscard]] bool boolean(const QString& key);
    [[nodiscard]] bool optionalBoolean(const QString& key);
    [[nodiscard]] int integer(const QString& key, int min, int max);
    /// Absent and null are nullopt.
    [[nodiscard]] std::optional<int> optionalInteger(const QString& key, int min, int max);
    /// Not empty, nothing twice.
    [[nodiscard]] QStringList strings(const QString& key);
    [[nodiscard]] QStringList optionalStrings(const QString& key);
    [[nodiscard]] PortRange portRange(const QString& key);
    /// null is any port.
    [[nodiscard]] Ports ports(const QString& key);
    [[nodiscard]] std::vector<Subnet> subnets(const QString& key);

    template <class E>
    [[nodiscard]] E enumeration(const QString& key)
    {
        return enumerationOf<E>(key, string(key));
    }
    /// Absent and null are nullopt.
    template <class E>
    [[nodiscard]] std::optional<E> optionalEnumeration(const QString& key)
    {
        const QString text = optionalString(key);
        return text.isNull() ? std::nullopt : std::optional(enumerationOf<E>(key, text));
    }

    /// Calls read(CatalogObject&) and refuses keys that it did not ask for.
    template <class Read>
    void object(const QString& key, Read read)
    {
        CatalogObject member = objectAt(key);
        read(member);
        member.refuseUnreadKeys();
    }
    /// The same for each object of a list.
    template <class Read>
    void objects(const QString& key, Read read)
    {
        for (CatalogObject& item : objectsAt(key)) {
            read(item);
            item.refuseUnreadKeys();
        }
    }
    void refuseUnreadKeys();

private:
    [[nodiscard]] QJsonValue take(const QString& key);
    [[nodiscard]] CatalogObject objectAt(const QString& key);
    [[nodiscard]] std::vector<CatalogObject> objectsAt(const QString& key);

    template <class E>
    [[nodiscard]] E enumerationOf(const QString& key, const QString& text) const
    {
        const auto value = enumFromText<E>(text);
        if (!value)
            refuseWord(key, text, allTexts<E>());
        return value.value_or(E{});
    }
    void refuseWord(const QString& key, const QString& text, const QStringList& known) const;

    QJsonObject m_object;
    CatalogPlace m_place;
    CatalogProblems* m_problems;
    QSet<QString> m_read;
};

} // namespace edgeplanner
