#include "model/editing/edit.h"

#include <tuple>

namespace edgeplanner {

namespace {

/// Every map of the Document beside the deltas of the Edit that change it.
template <class D>
auto mapsOf(D& document)
{
    return std::tie(document.sites, document.segments, document.elements, document.attachments,
                    document.associations, document.groups, document.questions, document.waivers,
                    document.layout.elements, document.layout.segments, document.layout.routes);
}

template <class E>
auto deltasOf(E& edit)
{
    return std::tie(edit.sites, edit.segments, edit.elements, edit.attachments, edit.associations,
                    edit.groups, edit.questions, edit.waivers, edit.elementPlacements,
                    edit.segmentPlacements, edit.routes);
}

template <class A, class B, class F, std::size_t... I>
void forEachPair(A&& a, B&& b, F&& visit, std::index_sequence<I...>)
{
    (visit(std::get<I>(a), std::get<I>(b)), ...);
}

template <class A, class B, class F>
void forEachPair(A&& a, B&& b, F&& visit)
{
    constexpr auto size = std::tuple_size_v<std::remove_cvref_t<A>>;
    forEachPair(a, b, visit, std::make_index_sequence<size>{});
}

template <class K, class V>
Deltas<K, V> mapDifference(const QMap<K, V>& from, const QMap<K, V>& to)
{
    Deltas<K, V> deltas;
    if (from.isSharedWith(to))
        return deltas;
    auto a = from.cbegin();
    auto b = to.cbegin();
    while (a != from.cend() || b != to.cend()) {
        if (b == to.cend() || (a != from.cend() && a.key() < b.key())) {
            deltas.push_back({a.key(), a.value(), std::nullopt});
            ++a;
        } else if (a == from.cend() || b.key() < a.key()) {
            deltas.push_back({b.key(), std::nullopt, b.value()});
            ++b;
        } else {
            if (!(a.value() == b.value()))
                deltas.push_back({a.key(), a.value(), b.value()});
            ++a;
            ++b;
        }
    }
    return deltas;
}

template <class K, class V>
Deltas<K, V> mergedDeltas(const Deltas<K, V>& first, const Deltas<K, V>& second)
{
    QMap<K, Delta<K, V>> byId;
    for (const auto& delta : first)
        byId.insert(delta.id, delta);
    for (const auto& delta : second) {
        const auto it = byId.find(delta.id);
        if (it == byId.end())
            byId.insert(delta.id, delta);
        else
            it->after = delta.after;
    }
    Deltas<K, V> result;
    for (const auto& delta : byId)
        if (!(delta.before == delta.after))
            result.push_back(delta);
    return result;
}

} // namespace

bool Edit::isEmpty() const
{
    bool empty = !settings.has_value();
    std::apply([&empty](const auto&... deltas) { empty = empty && (deltas.empty() && ...); },
               deltasOf(*this));
    return empty;
}

Edit difference(const Document& from, const Document& to, Message label)
{
    Edit edit;
    edit.label = std::move(label);
    if (!(from.settings == to.settings))
        edit.settings = Delta<int, Settings>{0, from.settings, to.settings};
    const auto deltas = deltasOf(edit);
    const auto before = mapsOf(from);
    const auto after = mapsOf(to);
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        ((std::get<I>(deltas) = mapDifference(std::get<I>(before), std::get<I>(after))), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(before)>>{});
    return edit;
}

Edit inverted(const Edit& edit)
{
    Edit result = edit;
    if (result.settings)
        std::swap(result.settings->before, result.settings->after);
    std::apply(
        [](auto&... deltas) {
            const auto swapAll = [](auto& list) {
                for (auto& delta : list)
                    std::swap(delta.before, delta.after);
            };
            (swapAll(deltas), ...);
        },
        deltasOf(result));
    return result;
}

Edit merged(const Edit& first, const Edit& second)
{
    Edit result = first;
    if (second.settings) {
        if (result.settings)
            result.settings->after = second.settings->after;
        else
            result.settings = second.settings;
        if (result.settings->before == result.settings->after)
            result.settings.reset();
    }
    forEachPair(deltasOf(result), deltasOf(second),
                [](auto& mine, const auto& other) { mine = mergedDeltas(mine, other); });
    return result;
}

void apply(Document& document, const Edit& edit)
{
    if (edit.settings) {
        Q_ASSERT(edit.settings->before == document.settings);
        document.settings = *edit.settings->after;
    }
    forEachPair(mapsOf(document), deltasOf(edit), [](auto& map, const auto& deltas) {
        for (const auto& delta : deltas) {
            Q_ASSERT(delta.before.has_value() == map.contains(delta.id));
            if (delta.after)
                map.insert(delta.id, *delta.after);
            else
                map.remove(delta.id);
        }
    });
}

} // namespace edgeplanner
