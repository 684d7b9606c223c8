#include "model/editing/pasteelements.h"

#include "model/editing/draft.h"
#include "model/editing/elementoperations.h"
#include "model/editing/operation.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText pasteLabel{"edit.label.paste", QT_TRANSLATE_NOOP("model", "Paste %1")};
constexpr MessageText pasteSeveral{"edit.label.pasteSeveral",
                                   QT_TRANSLATE_NOOP("model", "Paste %1 elements")};
constexpr MessageText nothingToPaste{
    "edit.error.nothingToPaste",
    QT_TRANSLATE_NOOP("model", "the clipboard holds no elements; copy some first")};

std::optional<SegmentId> networkLike(const Document& document, const Segment& wanted)
{
    if (const auto named = document.segmentNamed(wanted.name);
        named && document.segment(*named)->kind == wanted.kind)
        return named;
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        if (it->kind == wanted.kind)
            return it.key();
    return std::nullopt;
}

/// Puts the fragment's elements into the document as they are; the result is only a template.
std::map<ElementId, ElementId> insertAsIs(Document& document, const Document& fragment)
{
    std::map<ElementId, ElementId> given;
    for (auto it = fragment.elements.cbegin(); it != fragment.elements.cend(); ++it) {
        const ElementId id = insertElement(document, it->name, it->data);
        given.emplace(it.key(), id);
        if (const auto place = fragment.layout.elements.constFind(it.key());
            place != fragment.layout.elements.cend())
            document.layout.elements.insert(id, *place);
    }
    for (const auto& [from, to] : given) {
        Element& element = *document.elements.find(to);
        if (auto* firewall = element.as<Firewall>())
            firewall->translations.clear();
        if (auto* balancer = element.as<LoadBalancer>()) {
            std::erase_if(balancer->vips,
                          [&given](const Vip& vip) { return !given.contains(vip.pool); });
            for (Vip& vip : balancer->vips)
                vip.pool = given.at(vip.pool);
        }
    }
    for (const Attachment& attachment : fragment.attachments)
        if (const Segment* segment = fragment.segment(attachment.segment))
            if (const auto network = networkLike(document, *segment);
                network && given.contains(attachment.element))
                insertAttachment(document, given.at(attachment.element), *network,
                                 attachment.interface);
    for (const Association& association : fragment.associations)
        if (given.contains(association.from) && given.contains(association.to))
            insertAssociation(document, association.kind, given.at(association.from),
                              given.at(association.to));
    return given;
}

} // namespace

Document fragmentOf(const Document& document, std::span<const ElementId> elements)
{
    Document fragment;
    fragment.settings.nextId = document.settings.nextId;
    fragment.settings.nextPoolOrdinal = document.settings.nextPoolOrdinal;
    fragment.settings.nextProxySlot = document.settings.nextProxySlot;
    for (const ElementId id : elements)
        if (const Element* element = document.element(id)) {
            Element copy = *element;
            copy.site.reset();
            if (auto* firewall = copy.as<Firewall>())
                firewall->translations.clear();
            if (auto* balancer = copy.as<LoadBalancer>())
                std::erase_if(balancer->vips, [&](const Vip& vip) {
                    return std::ranges::find(elements, vip.pool) == elements.end();
                });
            fragment.elements.insert(id, copy);
            if (const auto place = document.layout.elements.constFind(id);
                place != document.layout.elements.cend())
                fragment.layout.elements.insert(id, *place);
        }
    for (auto it = document.attachments.cbegin(); it != document.attachments.cend(); ++it)
        if (fragment.elements.contains(it->element)) {
            fragment.attachments.insert(it.key(), *it);
            Segment segment = *document.segment(it->segment);
            segment.site.reset();
            fragment.segments.insert(it->segment, segment);
        }
    for (auto it = document.associations.cbegin(); it != document.associations.cend(); ++it)
        if (fragment.elements.contains(it->from) && fragment.elements.contains(it->to))
            fragment.associations.insert(it.key(), *it);
    return fragment;
}

EditResult pasteElements(const Document& document, const Catalog& catalog, const Document& fragment,
                         Point offset)
{
    if (fragment.elements.isEmpty())
        return refuse(EditError::Kind::NotFound, nothingToPaste);
    // Duplicates of what was put in as it is get everything of their own; the templates then go.
    Document work = document;
    const auto given = insertAsIs(work, fragment);
    std::vector<ElementId> templates;
    for (const auto& [from, to] : given)
        templates.push_back(to);
    const EditResult copied = duplicateElements(work, catalog, templates, offset);
    if (!copied)
        return copied;
    apply(work, *copied);
    const EditResult removed = removeElements(work, templates);
    if (!removed)
        return removed;
    apply(work, *removed);
    for (auto it = work.elements.begin(); it != work.elements.end(); ++it) {
        if (document.elements.contains(it.key()))
            continue;
        // "Edge pool 2" only where "Edge pool" is taken.
        const qsizetype space = it->name.lastIndexOf(QLatin1Char(' '));
        bool isNumber = false;
        it->name.mid(space + 1).toInt(&isNumber);
        const QString plain = isNumber ? it->name.left(space) : it->name;
        if (!isNameTaken(work, plain, it.key()))
            it->name = plain;
    }
    Message label{&pasteSeveral, {static_cast<int>(templates.size())}};
    if (templates.size() == 1)
        label = {&pasteLabel, {fragment.elements.first().name}};
    return difference(document, work, label);
}

} // namespace edgeplanner
