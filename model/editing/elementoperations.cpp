#include "model/editing/elementoperations.h"

#include "model/editing/draft.h"
#include "model/editing/elementchanges.h"
#include "model/editing/mergekey.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText addLabel{"edit.label.add", QT_TRANSLATE_NOOP("model", "Add %1")};
constexpr MessageText removeLabel{"edit.label.remove", QT_TRANSLATE_NOOP("model", "Delete %1")};
constexpr MessageText removeSeveral{"edit.label.removeSeveral",
                                    QT_TRANSLATE_NOOP("model", "Delete %1 elements")};
constexpr MessageText renameLabel{"edit.label.rename",
                                  QT_TRANSLATE_NOOP("model", "Rename %1 to %2")};
constexpr MessageText moveLabel{"edit.label.move", QT_TRANSLATE_NOOP("model", "Move %1")};
constexpr MessageText moveSeveral{"edit.label.moveSeveral",
                                  QT_TRANSLATE_NOOP("model", "Move %1 elements")};

Message labelFor(const Document& document, std::span<const ElementId> elements,
                 const MessageText& one, const MessageText& several)
{
    if (elements.size() == 1)
        if (const Element* element = document.element(elements.front()))
            return {&one, {element->name}};
    return {&several, {static_cast<int>(elements.size())}};
}

bool allThere(const Document& document, std::span<const ElementId> elements)
{
    return std::ranges::all_of(elements, [&](ElementId id) { return document.element(id); });
}

} // namespace

EditResult addElement(const Document& document, const Catalog& catalog, const NewElement& element)
{
    const QString name = element.name.isEmpty() ? defaultName(element.sort) : element.name;
    return editBy(document, {&addLabel, {name}}, [&](Document& after) -> ChangeResult {
        const auto added = insertNewElement(after, catalog, element);
        return added ? ChangeResult(Done{}) : ChangeResult(Failure{added.error()});
    });
}

std::optional<ElementId> addedElement(const Edit& edit)
{
    for (const auto& delta : edit.elements)
        if (!delta.before && delta.after)
            return delta.id;
    return std::nullopt;
}

EditResult removeElements(const Document& document, std::span<const ElementId> elements)
{
    if (!allThere(document, elements))
        return notFound();
    return editBy(document, labelFor(document, elements, removeLabel, removeSeveral),
                  [&](Document& after) -> ChangeResult {
                      for (const ElementId id : elements)
                          if (after.element(id))
                              eraseElement(after, id);
                      return Done{};
                  });
}

EditResult renameElement(const Document& document, ElementId element, const QString& name)
{
    const Element* before = document.element(element);
    if (!before)
        return notFound();
    const QString trimmed = name.trimmed();
    return editBy(document, {&renameLabel, {before->name, trimmed}},
                  [&](Document& after) -> ChangeResult {
                      const auto checked = checkName(after, trimmed, element, std::nullopt);
                      if (checked)
                          after.elements.find(element)->name = trimmed;
                      return checked;
                  });
}

EditResult renameSegment(const Document& document, SegmentId segment, const QString& name)
{
    const Segment* before = document.segment(segment);
    if (!before)
        return notFound();
    const QString trimmed = name.trimmed();
    return editBy(document, {&renameLabel, {before->name, trimmed}},
                  [&](Document& after) -> ChangeResult {
                      const auto checked = checkName(after, trimmed, std::nullopt, segment);
                      if (checked)
                          after.segments.find(segment)->name = trimmed;
                      return checked;
                  });
}

EditResult moveElements(const Document& document, std::span<const ElementId> elements, Point by)
{
    if (!allThere(document, elements))
        return notFound();
    auto result = editBy(document, labelFor(document, elements, moveLabel, moveSeveral),
                         [&](Document& after) -> ChangeResult {
                             for (const ElementId id : elements) {
                                 Placement& placement = after.layout.elements[id];
                                 if (placement.locked)
                                     continue;
                                 placement.position = shifted(placement.position, by);
                             }
                             return Done{};
                         });
    return withMergeKey(std::move(result), moveMergeKey(elements));
}

EditResult placeElement(const Document& document, ElementId element, const Placement& placement)
{
    const Element* before = document.element(element);
    if (!before)
        return notFound();
    auto result = editBy(document, {&moveLabel, {before->name}}, [&](Document& after) {
        after.layout.elements.insert(element, placement);
        return ChangeResult(Done{});
    });
    return withMergeKey(std::move(result), moveMergeKey({&element, 1}));
}

} // namespace edgeplanner
