#pragma once

#include "model/core/message.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// One thing added (only after), removed (only before) or changed (both).
template <class K, class V>
struct Delta
{
    K id;
    std::optional<V> before;
    std::optional<V> after;

    friend bool operator==(const Delta&, const Delta&) = default;
};

template <class K, class V>
using Deltas = std::vector<Delta<K, V>>;

/// One step a person takes. Applying it swaps every `before` for its `after`; undoing swaps back.
struct Edit
{
    Message label;
    /// Steps that follow each other with the same key, not empty, may become one (typing, dragging).
    QString mergeKey;

    std::optional<Delta<int, Settings>> settings;
    Deltas<SiteId, Site> sites;
    Deltas<SegmentId, Segment> segments;
    Deltas<ElementId, Element> elements;
    Deltas<AttachmentId, Attachment> attachments;
    Deltas<AssociationId, Association> associations;
    Deltas<GroupId, Group> groups;
    Deltas<QString, Question> questions;
    Deltas<QString, Waiver> waivers;
    Deltas<ElementId, Placement> elementPlacements;
    Deltas<SegmentId, Placement> segmentPlacements;
    Deltas<AssociationId, Route> routes;

    [[nodiscard]] bool isEmpty() const;
};

/// What leads from one document to the other. Cheap for the parts both share.
[[nodiscard]] Edit difference(const Document& from, const Document& to, Message label = {});

[[nodiscard]] Edit inverted(const Edit& edit);

/// The edit that does both, one after the other. The label is that of `first`.
[[nodiscard]] Edit merged(const Edit& first, const Edit& second);

/// `document` must hold every `before` of the edit (asserted).
void apply(Document& document, const Edit& edit);

} // namespace edgeplanner
