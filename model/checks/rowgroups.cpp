#include "model/checks/rowgroups.h"

#include "model/checks/support.h"
#include "model/derivation/flow.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText fix{"row-group.include", QT_TRANSLATE_NOOP("model", "Include “%1”")};

void include(Document& document, const QString& group)
{
    document.settings.includedGroups.append(group);
    document.settings.includedGroups.removeDuplicates();
    document.settings.includedGroups.sort();
}

std::set<QString> openEnds(const Document& document, const Catalog& catalog)
{
    std::set<QString> ids;
    for (const Flow& flow : flows(document, catalog, requirements(document, catalog)))
        if (flow.far.unresolved || (flow.local.hosts && flow.local.hosts->unresolved)
            || !flow.local.segment)
            ids.insert(flowId(flow, document));
    return ids;
}

} // namespace

bool opensEnds(const Document& before, const Document& after, const Catalog& catalog)
{
    return !std::ranges::includes(openEnds(before, catalog), openEnds(after, catalog));
}

QVariant groupName(const QString& group)
{
    return QVariant::fromValue(CatalogTextKey{QStringLiteral("group.") + group});
}

bool isNeeded(const CatalogRule& rule)
{
    const bool ours =
        rule.origin == QLatin1String("derived") || rule.origin == QLatin1String("planning-tool");
    return ours && rule.need != Need::Optional && !rule.group.isEmpty();
}

void includeRequiredRows(Document& document, const Catalog& catalog, ElementId pool)
{
    for (const PoolRequirements& needs : requirements(document, catalog))
        if (needs.pool == pool)
            for (const CatalogRule* rule : needs.leftOut)
                if (isNeeded(*rule) && rule->need == Need::Required)
                    include(document, rule->group);
}

std::vector<Edit> groupIncluded(const Document& document, const Catalog& catalog,
                                const QString& group)
{
    Document with = document;
    include(with, group);
    if (opensEnds(document, with, catalog))
        return {};
    return {difference(document, with, {&fix, {groupName(group)}})};
}

} // namespace edgeplanner
