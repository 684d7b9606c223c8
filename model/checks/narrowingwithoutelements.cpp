#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText oneTitle{
    "narrowing-without-elements.one",
    QT_TRANSLATE_NOOP("model", "%1 was to be narrowed and is still Any")};
constexpr MessageText allTitle{
    "narrowing-without-elements.all",
    QT_TRANSLATE_NOOP("model", "%1 rules were to be narrowed and are still Any")};
constexpr MessageText reason{
    "narrowing-without-elements.reason",
    QT_TRANSLATE_NOOP("model", "Nothing with an address is drawn that could stand for the other "
                               "end (%1), so the rules stay as wide as documented: %2.")};
constexpr MessageText advice{
    "narrowing-without-elements.advice",
    QT_TRANSLATE_NOOP("model", "Draw and connect the other end and enter its addresses, choose "
                               "other elements, or leave these rules wide.")};
constexpr MessageText unusedTitle{
    "narrowing-without-elements.unused",
    QT_TRANSLATE_NOOP("model", "The narrower end chosen for %1 has no effect")};
constexpr MessageText unusedReason{"narrowing-without-elements.unused-reason",
                                   QT_TRANSLATE_NOOP("model", "This design has no such rule.")};
constexpr MessageText unusedAdvice{"narrowing-without-elements.unused-advice",
                                   QT_TRANSLATE_NOOP("model", "Drop the choice.")};
constexpr MessageText dropFix{"narrowing-without-elements.drop",
                              QT_TRANSLATE_NOOP("model", "Drop the narrower end of %1")};
constexpr MessageText wideFix{"narrowing-without-elements.wide",
                              QT_TRANSLATE_NOOP("model", "Leave all rules as wide as documented")};

QString codeOf(const Catalog& catalog, const QString& rule)
{
    const CatalogRule* row = catalog.rule(rule);
    return row ? row->code : rule;
}

QVariantList kindsOf(const std::vector<const CatalogRule*>& rules)
{
    QStringList kinds;
    for (const CatalogRule* rule : rules)
        for (const QString& kind :
             rule->direction == Direction::Inbound ? rule->narrowSource : rule->narrowDestination)
            if (!kinds.contains(kind))
                kinds.append(kind);
    QVariantList keys;
    for (const QString& kind : kinds)
        keys.append(QVariant::fromValue(CatalogTextKey{QStringLiteral("endpoint.") + kind}));
    return keys;
}

/// A narrower end was asked for, and no element with an address can be one.
class NarrowingWithoutElements final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Settings& settings = context.document.settings;
        std::map<QString, std::vector<std::size_t>> chosen;
        std::vector<std::size_t> all;
        QStringList used;
        for (std::size_t i = 0; i < context.flows.size(); ++i) {
            const Flow& flow = context.flows[i];
            const bool named = settings.narrowings.contains(flow.rule->id);
            if (named && !used.contains(flow.rule->id))
                used.append(flow.rule->id);
            if (!flow.far.any)
                continue;
            const bool inbound = flow.rule->direction == Direction::Inbound;
            const bool documented =
                !(inbound ? flow.rule->narrowSource : flow.rule->narrowDestination).isEmpty();
            if (named)
                chosen[flow.rule->id].push_back(i);
            else if (settings.narrowAsDocumented && documented)
                all.push_back(i);
        }

        for (const auto& [rule, flows] : chosen) {
            Finding f = stillAny(context, {&oneTitle, {codeOf(context.catalog, rule)}}, flows);
            f.discriminator = rule;
            sink(std::move(f));
        }
        if (!all.empty())
            sink(stillAny(context, {&allTitle, {static_cast<int>(all.size())}}, all));
        for (auto it = settings.narrowings.cbegin(); it != settings.narrowings.cend(); ++it) {
            if (used.contains(it.key()))
                continue;
            Finding f =
                finding(Severity::Info, {}, {&unusedTitle, {codeOf(context.catalog, it.key())}},
                        {&unusedReason, {}}, {&unusedAdvice, {}});
            f.discriminator = it.key();
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        if (finding.discriminator.isEmpty())
            return fixBy(document, {&wideFix, {}},
                         [](Document& d) { d.settings.narrowAsDocumented = false; });
        return fixBy(document, {&dropFix, {codeOf(catalog, finding.discriminator)}},
                     [&](Document& d) { d.settings.narrowings.remove(finding.discriminator); });
    }

private:
    Finding stillAny(const CheckContext& context, Message title,
                     const std::vector<std::size_t>& flows) const
    {
        std::vector<const CatalogRule*> rules;
        for (std::size_t flow : flows)
            rules.push_back(context.flows[flow].rule);
        return finding(
            Severity::Warning, {}, std::move(title),
            {&reason, {QVariant::fromValue(kindsOf(rules)), shortened(ruleIds(context, flows))}},
            {&advice, {}});
    }
};

} // namespace

const Check& narrowingWithoutElements()
{
    static const NarrowingWithoutElements check("narrowing-without-elements", category::paths);
    return check;
}

} // namespace edgeplanner
