#pragma once

#include "model/topology/element.h"
#include "model/topology/layout.h"
#include "model/topology/network.h"
#include "model/topology/question.h"
#include "model/topology/settings.h"

#include <QtCore/QMap>

namespace edgeplanner {

/// A finding that somebody has accepted, kept by the finding's identity.
struct Waiver : Extensible
{
    QString reason;
    QString by;

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

struct Group : Extensible
{
    QString name;
    std::vector<ElementId> members;

    friend bool operator==(const Group&, const Group&) = default;
};

/// Everything a person has decided about a design; nothing that can be computed from it.
/// A plain value: copies are cheap (the maps share until written).
struct Document
{
    Settings settings;
    QMap<SiteId, Site> sites;
    QMap<SegmentId, Segment> segments;
    QMap<ElementId, Element> elements;
    QMap<AttachmentId, Attachment> attachments;
    QMap<AssociationId, Association> associations;
    QMap<GroupId, Group> groups;
    QMap<QString, Question> questions;
    QMap<QString, Waiver> waivers;
    Layout layout;
    /// Members of the file's top level that this version does not know.
    QJsonObject unknown;

    /// Null when there is no such element, or it is of another kind.
    template <class T>
    [[nodiscard]] const T* find(ElementId id) const
    {
        const auto it = elements.constFind(id);
        return it == elements.cend() ? nullptr : it->template as<T>();
    }
    [[nodiscard]] const Element* element(ElementId id) const
    {
        const auto it = elements.constFind(id);
        return it == elements.cend() ? nullptr : &*it;
    }
    [[nodiscard]] const Segment* segment(SegmentId id) const
    {
        const auto it = segments.constFind(id);
        return it == segments.cend() ? nullptr : &*it;
    }
    /// By name without case, or "#12".
    [[nodiscard]] std::optional<ElementId> elementNamed(QStringView name) const;
    [[nodiscard]] std::optional<SegmentId> segmentNamed(QStringView name) const;

    friend bool operator==(const Document&, const Document&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Waiver>
void visitFields(Visitor& visit, T& value)
{
    visit("reason", value.reason);
    visit("by", value.by);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Group>
void visitFields(Visitor& visit, T& value)
{
    visit("name", value.name);
    visit("members", value.members);
}

/// The facts, without the layout.
template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Document>
void visitFields(Visitor& visit, T& value)
{
    visit("settings", value.settings);
    visit("sites", value.sites);
    visit("segments", value.segments);
    visit("elements", value.elements);
    visit("attachments", value.attachments);
    visit("associations", value.associations);
    visit("groups", value.groups);
    visit("questions", value.questions);
    visit("waivers", value.waivers);
}

} // namespace edgeplanner
