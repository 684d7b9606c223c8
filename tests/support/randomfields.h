#pragma once

#include "model/topology/document.h"
#include "model/topology/fieldtraits.h"

#include <QtCore/QRandomGenerator>

namespace edgeplanner {

/// Fills every field it visits with a random value; ids are chosen among those of the document.
class RandomFields
{
public:
    RandomFields(quint32 seed, const Document& document, bool future)
        : m_random(seed), m_document(document), m_future(future)
    {
    }

    /// 0 .. limit - 1.
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString text();

    template <class T>
    void operator()(const char*, T& field)
    {
        fill(field);
    }

    template <class T>
    void fill(T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            constexpr auto texts = enumTexts(T{});
            value = texts[static_cast<size_t>(below(static_cast<int>(texts.size())))].value;
        } else if constexpr (isOptional<T>) {
            value.reset();
            if (chance(60))
                fill(value.emplace(any<typename T::value_type>()));
        } else if constexpr (isList<T>) {
            value.clear();
            for (int count = below(4); count > 0; --count) {
                value.push_back(any<typename T::value_type>());
                fill(value.back());
            }
        } else if constexpr (isMapByText<T>) {
            for (int count = below(4); count > 0; --count)
                fill(value[text()]);
        } else if constexpr (HasFields<T>) {
            visitFields(*this, value);
            if constexpr (KeepsUnknown<T>)
                if (m_future && chance(15))
                    value.unknown = unknown();
        } else {
            fillPlain(value);
        }
    }

private:
    /// A value to start from, of types that have no empty one.
    template <class T>
    static T any()
    {
        if constexpr (isId<T>)
            return T(0);
        else if constexpr (std::is_same_v<T, IpAddress>)
            return IpAddress(IpFamily::V4, {});
        else if constexpr (std::is_same_v<T, Subnet>)
            return Subnet(any<IpAddress>(), 0);
        else
            return T();
    }

    template <class Map>
    typename Map::key_type key(const Map& map)
    {
        return std::next(map.keyBegin(), below(static_cast<int>(map.size()))).operator*();
    }

    [[nodiscard]] QJsonObject unknown();
    [[nodiscard]] IpAddress address(IpFamily family);

    void fill(AddressPair& value);
    void fillPlain(bool& value) { value = chance(50); }
    void fillPlain(int& value);
    void fillPlain(std::int64_t& value);
    void fillPlain(QString& value) { value = text(); }
    void fillPlain(IpAddress& value);
    void fillPlain(Subnet& value);
    void fillPlain(PortRange& value);
    void fillPlain(ElementId& value) { value = key(m_document.elements); }
    void fillPlain(SegmentId& value) { value = key(m_document.segments); }
    void fillPlain(SiteId& value) { value = key(m_document.sites); }

    QRandomGenerator m_random;
    const Document& m_document;
    bool m_future;
};

} // namespace edgeplanner
