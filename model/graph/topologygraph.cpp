#include "model/graph/topologygraph.h"

#include <QtCore/QHash>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <algorithm>
#include <variant>

namespace edgeplanner {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

constexpr std::size_t maximumPaths = 16;
constexpr int unreached = -1;

} // namespace

/// Vertices: all segments in id order, then all devices that pass traffic in id order. Descriptors
/// never leave this file.
struct TopologyGraph::Data
{
    Graph graph;
    std::vector<SegmentId> segments;
    std::vector<ElementId> devices;
    std::vector<char> isInternet; ///< by vertex
    QHash<SegmentId, Vertex> vertexOf;
    /// Distance of every vertex to a target segment, by target and by whether the Internet may be
    /// crossed. Filled on demand: many flows share few targets.
    mutable QHash<std::pair<Vertex, bool>, std::vector<int>> distances;

    /// Component of every vertex, with and without ways over Internet segments.
    std::vector<int> components;
    std::vector<int> ownComponents;

    const std::vector<int>& distancesTo(Vertex target, bool overInternet) const;
    [[nodiscard]] bool areConnected(Vertex a, Vertex b) const;
    void findComponents();
    [[nodiscard]] QList<Path> paths(Vertex from, Vertex to) const;
};

void TopologyGraph::Data::findComponents()
{
    const auto index = boost::get(boost::vertex_index, graph);
    components.assign(boost::num_vertices(graph), 0);
    boost::connected_components(graph,
                                boost::make_iterator_property_map(components.begin(), index));
    const auto own = [this](Vertex v) { return !isInternet[v]; };
    const boost::filtered_graph<Graph, boost::keep_all, std::function<bool(Vertex)>> view(
        graph, boost::keep_all{}, own);
    ownComponents.assign(boost::num_vertices(graph), unreached);
    boost::connected_components(view,
                                boost::make_iterator_property_map(ownComponents.begin(), index));
}

bool TopologyGraph::Data::areConnected(Vertex a, Vertex b) const
{
    if (a == b)
        return true;
    if (isInternet[a] || isInternet[b])
        return components[a] == components[b];
    return ownComponents[a] == ownComponents[b];
}

const std::vector<int>& TopologyGraph::Data::distancesTo(Vertex target, bool overInternet) const
{
    const auto key = std::pair(target, overInternet);
    const auto known = distances.constFind(key);
    if (known != distances.constEnd())
        return *known;

    const auto allowed = [&](Vertex v) { return overInternet || v == target || !isInternet[v]; };
    const boost::filtered_graph<Graph, boost::keep_all, std::function<bool(Vertex)>> view(
        graph, boost::keep_all{}, allowed);
    std::vector<int> distance(boost::num_vertices(graph), unreached);
    distance[target] = 0;
    const auto index = boost::get(boost::vertex_index, graph);
    boost::breadth_first_search(
        view, target,
        boost::visitor(boost::make_bfs_visitor(boost::record_distances(
            boost::make_iterator_property_map(distance.begin(), index), boost::on_tree_edge{}))));
    return *distances.insert(key, std::move(distance));
}

TopologyGraph::TopologyGraph(const Document& document) : m_data(std::make_unique<Data>())
{
    Data& d = *m_data;
    QHash<ElementId, Vertex> deviceVertex;
    Vertex next = 0;
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it) {
        d.segments.push_back(it.key());
        d.isInternet.push_back(it->kind == SegmentKind::Internet);
        d.vertexOf.insert(it.key(), next++);
    }
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        if (!passesTraffic(it->kind()))
            continue;
        d.devices.push_back(it.key());
        d.isInternet.push_back(false);
        deviceVertex.insert(it.key(), next++);
    }
    d.graph = Graph(next);
    for (const Attachment& attachment : document.attachments) {
        const auto device = deviceVertex.constFind(attachment.element);
        const auto segment = d.vertexOf.constFind(attachment.segment);
        if (device != deviceVertex.constEnd() && segment != d.vertexOf.constEnd()
            && !boost::edge(*device, *segment, d.graph).second)
            boost::add_edge(*device, *segment, d.graph);
    }
    d.findComponents();
}

TopologyGraph::~TopologyGraph() = default;

bool TopologyGraph::isConnected(SegmentId from, SegmentId to) const
{
    const auto a = m_data->vertexOf.constFind(from);
    const auto b = m_data->vertexOf.constFind(to);
    return a != m_data->vertexOf.constEnd() && b != m_data->vertexOf.constEnd()
           && m_data->areConnected(*a, *b);
}

QList<Path> TopologyGraph::shortestPaths(SegmentId from, SegmentId to) const
{
    if (!isConnected(from, to))
        return {};
    const Vertex a = *m_data->vertexOf.constFind(from);
    const Vertex b = *m_data->vertexOf.constFind(to);
    if (!m_data->isInternet[a])
        return m_data->paths(a, b);
    // Many flows share the Internet as their far end: distances to it are found once.
    QList<Path> paths = m_data->paths(b, a);
    for (Path& path : paths) {
        std::ranges::reverse(path.segments);
        std::ranges::reverse(path.devices);
    }
    return paths;
}

QList<Path> TopologyGraph::Data::paths(Vertex from, Vertex to) const
{
    const std::vector<int>& distance = distancesTo(to, isInternet[from] || isInternet[to]);
    QList<Path> paths;
    std::vector<Vertex> way{from};
    const std::function<void()> walk = [&] {
        const Vertex here = way.back();
        if (here == to) {
            Path path;
            for (Vertex v : way) {
                if (v < segments.size())
                    path.segments.push_back(segments[v]);
                else
                    path.devices.push_back(devices[v - segments.size()]);
            }
            paths.push_back(std::move(path));
            return;
        }
        std::vector<Vertex> closer;
        for (auto [it, end] = boost::adjacent_vertices(here, graph); it != end; ++it)
            if (distance[*it] == distance[here] - 1)
                closer.push_back(*it);
        std::ranges::sort(closer);
        for (Vertex v : closer) {
            if (paths.size() == maximumPaths)
                return;
            way.push_back(v);
            walk();
            way.pop_back();
        }
    };
    walk();
    return paths;
}

} // namespace edgeplanner
