#include "model/graph/topologygraph.h"

#include <QtCore/QHash>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
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

    const std::vector<int>& distancesTo(Vertex target, bool overInternet) const;
};

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
}

TopologyGraph::~TopologyGraph() = default;

std::vector<Path> TopologyGraph::shortestPaths(SegmentId from, SegmentId to) const
{
    const Data& d = *m_data;
    const auto fromVertex = d.vertexOf.constFind(from);
    const auto toVertex = d.vertexOf.constFind(to);
    if (fromVertex == d.vertexOf.constEnd() || toVertex == d.vertexOf.constEnd())
        return {};
    const bool overInternet = d.isInternet[*fromVertex] || d.isInternet[*toVertex];
    const std::vector<int>& distance = d.distancesTo(*toVertex, overInternet);
    if (distance[*fromVertex] == unreached)
        return {};

    std::vector<Path> paths;
    std::vector<Vertex> way{*fromVertex};
    const std::function<void()> walk = [&] {
        const Vertex here = way.back();
        if (here == *toVertex) {
            Path path;
            for (Vertex v : way) {
                if (v < d.segments.size())
                    path.segments.push_back(d.segments[v]);
                else
                    path.devices.push_back(d.devices[v - d.segments.size()]);
            }
            paths.push_back(std::move(path));
            return;
        }
        std::vector<Vertex> closer;
        for (auto [it, end] = boost::adjacent_vertices(here, d.graph); it != end; ++it)
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
