#include "views/undo/touched.h"

namespace edgeplanner {

namespace {

template <class K>
void addOnce(QList<K>& list, K id)
{
    if (!list.contains(id))
        list.append(id);
}

template <class K, class V>
void addAll(QList<K>& list, const Deltas<K, V>& deltas)
{
    for (const auto& delta : deltas)
        addOnce(list, delta.id);
}

} // namespace

SelectionState touchedBy(const Edit& edit)
{
    SelectionState touched;
    addAll(touched.elements, edit.elements);
    addAll(touched.segments, edit.segments);
    addAll(touched.associations, edit.associations);
    for (const auto& attachment : edit.attachments)
        addOnce(touched.elements,
                (attachment.after ? attachment.after : attachment.before)->element);
    for (const auto& group : edit.groups)
        for (const ElementId member : (group.after ? group.after : group.before)->members)
            addOnce(touched.elements, member);
    if (touched == SelectionState{}) {
        addAll(touched.elements, edit.elementPlacements);
        addAll(touched.segments, edit.segmentPlacements);
    }
    // Who moves takes lines along.
    if (touched == SelectionState{})
        addAll(touched.associations, edit.routes);
    return touched;
}

SelectionState existing(SelectionState state, const Document& document)
{
    state.elements.removeIf([&](ElementId id) { return !document.elements.contains(id); });
    state.segments.removeIf([&](SegmentId id) { return !document.segments.contains(id); });
    state.associations.removeIf(
        [&](AssociationId id) { return !document.associations.contains(id); });
    return state;
}

} // namespace edgeplanner
