#include "model/editing/elementchanges.h"

#include "model/editing/addresscompletion.h"
#include "model/editing/attachmentchanges.h"
#include "model/editing/draft.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText emptyName{"edit.emptyName",
                                QT_TRANSLATE_NOOP("model", "A name cannot be empty.")};
constexpr MessageText numberName{
    "edit.numberName",
    QT_TRANSLATE_NOOP("model", "\"%1\" cannot be a name: # followed by a number means an id.")};
constexpr MessageText nameTaken{
    "edit.nameTaken",
    QT_TRANSLATE_NOOP("model", "\"%1\" is taken: names of elements and networks are unique.")};
std::vector<SegmentId> fromOutside(const Document& document, std::vector<SegmentId> segments)
{
    std::ranges::stable_sort(segments, {}, [&](SegmentId id) {
        const Segment* segment = document.segment(id);
        return segment ? segment->kind : SegmentKind::Internet;
    });
    return segments;
}

template <class Map, class Predicate>
void eraseIf(Map& map, Predicate predicate)
{
    for (auto it = map.begin(); it != map.end();)
        it = predicate(it) ? map.erase(it) : std::next(it);
}

} // namespace

ChangeResult checkName(const Document& document, const QString& name,
                       std::optional<ElementId> element, std::optional<SegmentId> segment)
{
    if (name.trimmed().isEmpty())
        return refuse(EditError::Kind::BadValue, emptyName);
    if (name.startsWith(QLatin1Char('#')))
        return refuse(EditError::Kind::BadValue, numberName, {name});
    if (isNameTaken(document, name, element, segment))
        return refuse(EditError::Kind::NameTaken, nameTaken, {name});
    return Done{};
}

Result<ElementId, EditError> insertNewElement(Document& document, const Catalog& catalog,
                                              const NewElement& element)
{
    if (element.site && !document.sites.contains(*element.site))
        return notFound();
    QString name = element.name.trimmed();
    if (name.isEmpty())
        name = freeName(document, defaultName(element.sort));
    if (const auto checked = checkName(document, name, std::nullopt, std::nullopt); !checked)
        return Failure{checked.error()};
    // First the data: it takes names that are free before the element is there.
    ElementData data = defaultData(document, catalog, element.sort);
    const ElementId id = insertElement(document, name, std::move(data));
    document.elements.find(id)->site = element.site;
    if (element.placement)
        document.layout.elements.insert(id, *element.placement);
    for (const SegmentId segment : fromOutside(document, element.segments))
        if (const auto attached = insertInterface(document, id, segment); !attached)
            return Failure{attached.error()};
    followAddressing(document, id);
    if (const auto assigned = assignMissingAddresses(document, catalog, {id}); !assigned)
        return Failure{assigned.error()};
    return id;
}

void eraseTranslations(Document& document, ElementId device)
{
    const auto isOfDevice = [device](const Translation& t) { return t.device == device; };
    for (auto it = document.elements.begin(); it != document.elements.end(); ++it)
        if (auto* firewall = it->as<Firewall>())
            std::erase_if(firewall->translations, isOfDevice);
}

void eraseQuestions(Document& document, ElementId subject)
{
    eraseIf(document.questions, [subject](auto it) { return it->subject == subject; });
}

void eraseElement(Document& document, ElementId id)
{
    eraseTranslations(document, id);
    eraseQuestions(document, id);
    for (auto it = document.elements.begin(); it != document.elements.end(); ++it)
        if (auto* balancer = it->as<LoadBalancer>())
            std::erase_if(balancer->vips, [id](const Vip& vip) { return vip.pool == id; });
    eraseIf(document.attachments, [id](auto it) { return it->element == id; });
    eraseIf(document.associations, [&](auto it) {
        const bool touches = it->from == id || it->to == id;
        if (touches)
            document.layout.routes.remove(it.key());
        return touches;
    });
    for (Group& group : document.groups)
        std::erase(group.members, id);
    eraseIf(document.groups, [](auto it) { return it->members.empty(); });
    // An empty list would mean "as documented", which nobody chose.
    eraseIf(document.settings.narrowings, [id](auto it) {
        const bool hadAny = !it->elements.empty();
        std::erase(it->elements, id);
        return hadAny && it->elements.empty();
    });
    document.layout.elements.remove(id);
    document.elements.remove(id);
}

} // namespace edgeplanner
