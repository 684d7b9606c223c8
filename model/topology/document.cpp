#include "model/topology/document.h"

namespace edgeplanner {

namespace {

template <class Map>
auto findNamed(const Map& map, QStringView name) -> std::optional<typename Map::key_type>
{
    if (name.startsWith(QLatin1Char('#'))) {
        bool ok = false;
        const typename Map::key_type id(name.mid(1).toLongLong(&ok));
        return ok && map.contains(id) ? std::optional(id) : std::nullopt;
    }
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        if (name.compare(it->name, Qt::CaseInsensitive) == 0)
            return it.key();
    return std::nullopt;
}

} // namespace

std::optional<ElementId> Document::elementNamed(QStringView name) const
{
    return findNamed(elements, name);
}

std::optional<SegmentId> Document::segmentNamed(QStringView name) const
{
    return findNamed(segments, name);
}

} // namespace edgeplanner
