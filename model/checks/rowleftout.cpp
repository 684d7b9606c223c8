#include "model/checks/basiccheck.h"
#include "model/checks/rowgroups.h"
#include "model/checks/support.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText title{"row-left-out.title",
                            QT_TRANSLATE_NOOP("model", "Rules that %1 needs are left out: %2")};
constexpr MessageText otherTitle{"row-left-out.other",
                                 QT_TRANSLATE_NOOP("model", "Further rules are known for %1: %2")};
constexpr MessageText requiredReason{
    "row-left-out.required",
    QT_TRANSLATE_NOOP("model", "No port table prints them for this design, yet without them nobody "
                               "outside can sign in or call.")};
constexpr MessageText recommendedReason{
    "row-left-out.recommended",
    QT_TRANSLATE_NOOP("model", "The port table of this design does not print them, other tables of "
                               "the same product do.")};
constexpr MessageText planningToolReason{
    "row-left-out.planning-tool",
    QT_TRANSLATE_NOOP("model", "Only the report of the Planning Tool lists them: the servers open "
                               "these connections themselves when the load balancer does not "
                               "rewrite outgoing ones.")};
constexpr MessageText advice{"row-left-out.advice", QT_TRANSLATE_NOOP("model", "Include “%1”.")};

QString rowText(const CatalogRule& rule)
{
    return QStringLiteral("%1 (%2 %3)")
        .arg(rule.code, toText(rule.transport).toUpper(),
             toText(rule.destinationPorts ? rule.destinationPorts : rule.sourcePorts,
                    QStringLiteral("*")));
}

class RowLeftOut final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const PoolRequirements& needs : context.requirements) {
            std::map<QString, std::vector<const CatalogRule*>> byGroup;
            for (const CatalogRule* rule : needs.leftOut)
                if (isNeeded(*rule))
                    byGroup[rule->group].push_back(rule);
            for (const auto& [group, rules] : byGroup)
                sink(findingFor(context, needs.pool, group, rules));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        return groupIncluded(document, catalog, finding.discriminator);
    }

private:
    Finding findingFor(const CheckContext& context, ElementId pool, const QString& group,
                       const std::vector<const CatalogRule*>& rules) const
    {
        QStringList rows;
        bool required = false;
        bool derived = false;
        for (const CatalogRule* rule : rules) {
            rows.append(rowText(*rule));
            required = required || rule->need == Need::Required;
            derived = derived || rule->origin == QLatin1String("derived");
        }
        Severity severity = Severity::Info;
        const MessageText* reason = &planningToolReason;
        if (derived) {
            severity = required ? Severity::Error : Severity::Warning;
            reason = required ? &requiredReason : &recommendedReason;
        }
        Finding f = finding(
            severity, {pool},
            {derived ? &title : &otherTitle, {nameOf(context.document, pool), shortened(rows)}},
            {reason, {}}, {&advice, {groupName(group)}});
        f.discriminator = group;
        f.source = documentOf(context, *rules.front(), pool);
        return f;
    }
};

} // namespace

const Check& rowLeftOut()
{
    static const RowLeftOut check("row-left-out", category::features);
    return check;
}

} // namespace edgeplanner
