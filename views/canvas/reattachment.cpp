#include "views/canvas/reattachment.h"

#include "model/editing/networkoperations.h"
#include "views/canvas/droptarget.h"

#include <algorithm>

namespace edgeplanner {

namespace {

std::vector<std::pair<AttachmentId, SegmentId>> attachmentsOf(const Document& document,
                                                              ElementId id)
{
    std::vector<std::pair<AttachmentId, SegmentId>> found;
    for (auto it = document.attachments.cbegin(); it != document.attachments.cend(); ++it)
        if (it->element == id)
            found.emplace_back(it.key(), it->segment);
    return found;
}

/// Where it stands after the move, in the sense of a drop.
std::vector<SegmentId> zonesUnder(const Document& document, const Diagram& diagram, ElementId id,
                                  const Placement& placement)
{
    const auto node = diagram.nodes.find(id);
    if (node == diagram.nodes.end())
        return {};
    const QRectF rect(QPointF(placement.position.x, placement.position.y),
                      node->second.rect.size());
    const DropTarget target =
        DropTargets(document, diagram.zones)
            .target(sortOf(*document.element(id)), rect.size(), rect.center());
    return target.allowed ? target.segments : std::vector<SegmentId>{};
}

} // namespace

Edit withReattachment(const Document& document, const Catalog& catalog, const Diagram& diagram,
                      const Edit& moved)
{
    Document draft = document;
    apply(draft, moved);
    bool changed = false;
    for (const auto& delta : moved.elementPlacements) {
        if (!delta.after)
            continue;
        const auto before = attachmentsOf(draft, delta.id);
        const std::vector<SegmentId> wanted = zonesUnder(draft, diagram, delta.id, *delta.after);
        // More networks than two, or as many as before in the same places: nothing to change.
        if (wanted.empty() || before.empty() || before.size() > 2)
            continue;
        const bool same = std::ranges::all_of(before, [&](const auto& entry) {
            return std::ranges::find(wanted, entry.second) != wanted.end();
        });
        if (same)
            continue;
        Document attempt = draft;
        bool done = true;
        for (const auto& [attachment, segment] : before)
            if (std::ranges::find(wanted, segment) == wanted.end()) {
                const EditResult gone = detach(attempt, attachment);
                done = done && gone.isOk();
                if (gone)
                    apply(attempt, *gone);
            }
        for (const SegmentId segment : wanted) {
            const bool there = std::ranges::any_of(
                before, [segment](const auto& entry) { return entry.second == segment; });
            if (there || !done)
                continue;
            const EditResult added = attach(attempt, catalog, delta.id, segment);
            done = done && added.isOk();
            if (added)
                apply(attempt, *added);
        }
        if (!done)
            continue;
        draft = attempt;
        changed = true;
    }
    return changed ? difference(document, draft, moved.label) : moved;
}

} // namespace edgeplanner
