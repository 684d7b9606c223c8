#include "model/interchange/importdraft.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

namespace {

constexpr MessageText ignoredRole{
    "import.report.ignoredRole",
    QT_TRANSLATE_NOOP("model", "services of role %1, not needed for an edge design: %2")};
constexpr MessageText ignoredElement{"import.report.ignoredElement",
                                     QT_TRANSLATE_NOOP("model", "elements %1, not read: %2")};
constexpr MessageText ignoredAttribute{"import.report.ignoredAttribute",
                                       QT_TRANSLATE_NOOP("model", "attributes %1, not read: %2")};
constexpr MessageText furtherWarnings{"import.report.furtherWarnings",
                                      QT_TRANSLATE_NOOP("model", "further warnings: %1")};

bool isUsed(QStringView role)
{
    return role == u"EdgeServer" || role == u"Registrar" || role == u"WebServices"
           || role == u"MediationServer" || role == u"CentralMgmt" || role == u"ManagementServices";
}

void note(ImportDraft& draft, const IgnoredCounts& counts, const MessageText& text)
{
    const auto& all = counts.counts();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        draft.note(ReportCategory::Ignored, {&text, {shown(it.key()), it->count}}, it->firstLine);
}

} // namespace

void reportIgnored(ImportDraft& draft)
{
    for (const ImportedWarning& warning : draft.source.warnings)
        draft.note(ReportCategory::Warning, warning.text, warning.line);
    if (draft.source.furtherWarnings > 0)
        draft.note(ReportCategory::Warning, {&furtherWarnings, {draft.source.furtherWarnings}});

    IgnoredCounts roles;
    for (const ImportedService& service : draft.source.services)
        if (!isUsed(service.role))
            roles.count(service.role, service.line);
    note(draft, roles, ignoredRole);
    note(draft, draft.source.ignoredElements, ignoredElement);
    note(draft, draft.source.ignoredAttributes, ignoredAttribute);
}

} // namespace edgeplanner
