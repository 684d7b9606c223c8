#include "model/derivation/paths.h"

#include "model/derivation/surroundings.h"

#include <QtCore/QHash>
#include <algorithm>

namespace edgeplanner {

namespace {

/// Ways between two segments, found once for the many flows that share them.
class PathFinder
{
public:
    explicit PathFinder(const Document& document)
        : m_document(document), m_graph(document), m_surroundings(document)
    {
    }

    const QList<Path>& between(SegmentId from, SegmentId to)
    {
        const auto key = std::pair(from, to);
        auto it = m_known.find(key);
        if (it == m_known.end())
            it = m_known.insert(key, m_graph.shortestPaths(from, to));
        return *it;
    }

    bool passesFirewall(const Path& path) const
    {
        return std::ranges::any_of(path.devices, [this](ElementId device) {
            return m_document.find<Firewall>(device) != nullptr;
        });
    }

    /// The ways between a local segment and far ones, which all rows of a pool's side share.
    const FlowPaths& ways(const std::optional<SegmentId>& local, const QList<SegmentId>& far)
    {
        // Long lists are shared, and told apart by where they are: comparing them costs more.
        const std::pair key(local.value_or(SegmentId(0)), far.constData());
        const auto known = m_ways.constFind(key);
        if (known != m_ways.cend())
            return known->ways;
        return m_ways.insert(key, {far, search(local, far)})->ways;
    }

    /// From the legs of a load balancer to the interface of the pool behind it, on the shortest way.
    QList<Path> behind(ElementId balancer, SegmentId poolSegment)
    {
        QList<Path> best;
        for (SegmentId leg : m_surroundings.attachedSegments(balancer)) {
            const QList<Path>& ways = between(leg, poolSegment);
            if (!ways.empty()
                && (best.empty() || ways.front().devices.size() < best.front().devices.size()))
                best = ways;
        }
        return best;
    }

private:
    FlowPaths search(const std::optional<SegmentId>& local, const QList<SegmentId>& far)
    {
        FlowPaths found;
        for (SegmentId from : far) {
            // Most pairs of many sites are apart: they are not worth being remembered.
            if (!local || !m_graph.isConnected(from, *local)) {
                found.unreachable.push_back(from);
                continue;
            }
            for (const Path& path : between(from, *local)) {
                found.notFiltered = found.notFiltered || !passesFirewall(path);
                found.paths.push_back(path);
            }
        }
        return found;
    }

    /// The list is kept, so that no other can come to stand where it was.
    struct Known
    {
        QList<SegmentId> far;
        FlowPaths ways;
    };

    const Document& m_document;
    TopologyGraph m_graph;
    Surroundings m_surroundings;
    QHash<std::pair<SegmentId, SegmentId>, QList<Path>> m_known;
    QHash<std::pair<SegmentId, const SegmentId*>, Known> m_ways;
};

bool isInternal(LocalEndpoint endpoint)
{
    return endpoint == LocalEndpoint::EdgeInternal || endpoint == LocalEndpoint::EdgeInternalVip;
}

} // namespace

std::vector<FlowPaths> flowPaths(const Document& document, const std::vector<Flow>& flows)
{
    PathFinder finder(document);
    QHash<std::pair<ElementId, int>, SegmentId> poolSegments; // by interface
    for (const Attachment& attachment : document.attachments) {
        const auto key = std::pair(attachment.element, static_cast<int>(attachment.interface));
        if (!poolSegments.contains(key))
            poolSegments.insert(key, attachment.segment);
    }

    std::vector<FlowPaths> result;
    result.reserve(flows.size());
    for (const Flow& flow : flows) {
        FlowPaths found = finder.ways(flow.local.segment, flow.far.segments);
        if (flow.local.attach == Attach::Vip && document.find<LoadBalancer>(flow.local.element)) {
            const Interface side =
                isInternal(flow.local.endpoint) ? Interface::Internal : Interface::External;
            const auto segment =
                poolSegments.constFind(std::pair(flow.pool, static_cast<int>(side)));
            if (segment != poolSegments.cend())
                found.behindVip = finder.behind(flow.local.element, *segment);
        }
        result.push_back(std::move(found));
    }
    return result;
}

} // namespace edgeplanner
