#include "model/editing/draft.h"
#include "model/editing/networkoperations.h"
#include "model/editing/operation.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText addLabel{"edit.label.addSite", QT_TRANSLATE_NOOP("model", "Add site %1")};
constexpr MessageText renameLabel{"edit.label.renameSite",
                                  QT_TRANSLATE_NOOP("model", "Rename site %1 to %2")};
constexpr MessageText removeLabel{"edit.label.removeSite",
                                  QT_TRANSLATE_NOOP("model", "Delete site %1")};
constexpr MessageText setLabel{"edit.label.setSite", QT_TRANSLATE_NOOP("model", "Set site of %1")};
constexpr MessageText emptyName{"edit.emptySiteName",
                                QT_TRANSLATE_NOOP("model", "The name of a site cannot be empty.")};
constexpr MessageText nameTaken{"edit.siteNameTaken",
                                QT_TRANSLATE_NOOP("model", "There is already a site \"%1\".")};

ChangeResult checkSiteName(const Document& document, const QString& name,
                           std::optional<SiteId> except)
{
    if (name.isEmpty())
        return refuse(EditError::Kind::BadValue, emptyName);
    for (auto it = document.sites.cbegin(); it != document.sites.cend(); ++it)
        if (it.key() != except && it->name.compare(name, Qt::CaseInsensitive) == 0)
            return refuse(EditError::Kind::NameTaken, nameTaken, {name});
    return Done{};
}

} // namespace

EditResult addSite(const Document& document, const QString& name)
{
    const QString trimmed = name.trimmed();
    return editBy(document, {&addLabel, {trimmed}}, [&](Document& after) -> ChangeResult {
        if (const auto checked = checkSiteName(after, trimmed, std::nullopt); !checked)
            return checked;
        Site site;
        site.name = trimmed;
        after.sites.insert(takeId<SiteId>(after), site);
        return Done{};
    });
}

EditResult renameSite(const Document& document, SiteId site, const QString& name)
{
    if (!document.sites.contains(site))
        return notFound();
    const QString trimmed = name.trimmed();
    const Message label{&renameLabel, {document.sites.constFind(site)->name, trimmed}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        const auto checked = checkSiteName(after, trimmed, site);
        if (checked)
            after.sites.find(site)->name = trimmed;
        return checked;
    });
}

EditResult removeSite(const Document& document, SiteId site)
{
    if (!document.sites.contains(site))
        return notFound();
    const Message label{&removeLabel, {document.sites.constFind(site)->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        for (Element& element : after.elements)
            if (element.site == site)
                element.site.reset();
        for (Segment& segment : after.segments)
            if (segment.site == site)
                segment.site.reset();
        after.sites.remove(site);
        return Done{};
    });
}

EditResult setSite(const Document& document, ElementId element, std::optional<SiteId> site)
{
    if (!document.element(element) || (site && !document.sites.contains(*site)))
        return notFound();
    return editBy(document, {&setLabel, {document.element(element)->name}}, [&](Document& after) {
        after.elements.find(element)->site = site;
        return ChangeResult(Done{});
    });
}

EditResult setSite(const Document& document, SegmentId segment, std::optional<SiteId> site)
{
    if (!document.segment(segment) || (site && !document.sites.contains(*site)))
        return notFound();
    return editBy(document, {&setLabel, {document.segment(segment)->name}}, [&](Document& after) {
        after.segments.find(segment)->site = site;
        return ChangeResult(Done{});
    });
}

} // namespace edgeplanner
