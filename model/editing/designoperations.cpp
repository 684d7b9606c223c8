#include "model/editing/designoperations.h"

#include "model/editing/draft.h"
#include "model/editing/operation.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText waiveLabel{"edit.label.waive", QT_TRANSLATE_NOOP("model", "Waive finding")};
constexpr MessageText unwaiveLabel{"edit.label.unwaive",
                                   QT_TRANSLATE_NOOP("model", "Take back waiver")};
constexpr MessageText severityLabel{"edit.label.severity",
                                    QT_TRANSLATE_NOOP("model", "Judge findings differently")};
constexpr MessageText usualSeverityLabel{"edit.label.usualSeverity",
                                         QT_TRANSLATE_NOOP("model", "Judge findings as usual")};
constexpr MessageText severityWithoutReason{
    "edit.severityWithoutReason",
    QT_TRANSLATE_NOOP("model", "Judging differently needs a reason: whoever approves the design "
                               "reads it.")};
constexpr MessageText narrowLabel{"edit.label.narrow", QT_TRANSLATE_NOOP("model", "Narrow %1")};
constexpr MessageText requestLabel{"edit.label.request",
                                   QT_TRANSLATE_NOOP("model", "Change request data")};
constexpr MessageText groupLabel{"edit.label.group", QT_TRANSLATE_NOOP("model", "Group")};
constexpr MessageText ungroupLabel{"edit.label.ungroup", QT_TRANSLATE_NOOP("model", "Ungroup")};
constexpr MessageText noReason{
    "edit.waiverWithoutReason",
    QT_TRANSLATE_NOOP("model", "A waiver needs a reason: whoever approves the design reads it.")};
constexpr MessageText noRule{"edit.noRule",
                             QT_TRANSLATE_NOOP("model", "The catalogue has no row \"%1\".")};
constexpr MessageText fewMembers{"edit.groupOfOne",
                                 QT_TRANSLATE_NOOP("model", "A group has two elements at least.")};

bool allThere(const Document& document, std::span<const ElementId> elements)
{
    return std::ranges::all_of(elements, [&](ElementId id) { return document.element(id); });
}

} // namespace

EditResult waiveFinding(const Document& document, const QString& finding, const QString& reason,
                        const QString& by)
{
    if (reason.trimmed().isEmpty())
        return refuse(EditError::Kind::BadValue, noReason);
    return editBy(document, {&waiveLabel, {}}, [&](Document& after) {
        Waiver& waiver = after.waivers[finding];
        waiver.reason = reason.trimmed();
        waiver.by = by.trimmed();
        return ChangeResult(Done{});
    });
}

EditResult unwaiveFinding(const Document& document, const QString& finding)
{
    if (!document.waivers.contains(finding))
        return notFound();
    return editBy(document, {&unwaiveLabel, {}}, [&](Document& after) {
        after.waivers.remove(finding);
        return ChangeResult(Done{});
    });
}

EditResult setSeverity(const Document& document, const QString& check, Severity severity,
                       const QString& reason, const QString& by)
{
    if (reason.trimmed().isEmpty())
        return refuse(EditError::Kind::BadValue, severityWithoutReason);
    return editBy(document, {&severityLabel, {}}, [&](Document& after) {
        SeverityChoice& choice = after.settings.severities[check];
        choice.severity = severity;
        choice.reason = reason.trimmed();
        choice.by = by.trimmed();
        return ChangeResult(Done{});
    });
}

EditResult resetSeverity(const Document& document, const QString& check)
{
    if (!document.settings.severities.contains(check))
        return notFound();
    return editBy(document, {&usualSeverityLabel, {}}, [&](Document& after) {
        after.settings.severities.remove(check);
        return ChangeResult(Done{});
    });
}

EditResult setNarrowing(const Document& document, const Catalog& catalog, const QString& rule,
                        const std::optional<std::vector<ElementId>>& elements)
{
    if (!catalog.rule(rule))
        return refuse(EditError::Kind::NotFound, noRule, {rule});
    if (elements && !allThere(document, *elements))
        return notFound();
    return editBy(document, {&narrowLabel, {rule}}, [&](Document& after) {
        if (elements)
            after.settings.narrowings[rule].elements = *elements;
        else
            after.settings.narrowings.remove(rule);
        return ChangeResult(Done{});
    });
}

EditResult setRequestForm(const Document& document, const RequestForm& form)
{
    return editBy(document, {&requestLabel, {}}, [&](Document& after) {
        after.settings.request = form;
        return ChangeResult(Done{});
    });
}

EditResult groupElements(const Document& document, std::span<const ElementId> elements,
                         const QString& name)
{
    if (!allThere(document, elements))
        return notFound();
    std::vector<ElementId> members(elements.begin(), elements.end());
    std::ranges::sort(members);
    members.erase(std::unique(members.begin(), members.end()), members.end());
    if (members.size() < 2)
        return refuse(EditError::Kind::NotAllowed, fewMembers);
    return editBy(document, {&groupLabel, {}}, [&](Document& after) {
        for (auto it = after.groups.begin(); it != after.groups.end();) {
            std::erase_if(it->members,
                          [&](ElementId id) { return std::ranges::binary_search(members, id); });
            it = it->members.empty() ? after.groups.erase(it) : std::next(it);
        }
        Group group;
        group.name = name.trimmed();
        group.members = members;
        after.groups.insert(takeId<GroupId>(after), group);
        return ChangeResult(Done{});
    });
}

EditResult ungroup(const Document& document, GroupId group)
{
    if (!document.groups.contains(group))
        return notFound();
    return editBy(document, {&ungroupLabel, {}}, [&](Document& after) {
        after.groups.remove(group);
        return ChangeResult(Done{});
    });
}

} // namespace edgeplanner
