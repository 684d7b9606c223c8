#include "model/checks/basiccheck.h"
#include "model/checks/contradictions.h"
#include "model/checks/support.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText title{"documents-disagree.title",
                            QT_TRANSLATE_NOOP("model", "The documents disagree about %1")};
constexpr MessageText row{"documents-disagree.row", QT_TRANSLATE_NOOP("model", "%1 (%2 %3)")};
constexpr MessageText reason{"documents-disagree.reason", QT_TRANSLATE_NOOP("model", "%1")};
constexpr MessageText advice{
    "documents-disagree.advice",
    QT_TRANSLATE_NOOP("model", "Nothing to do; whoever compares the rules with a document finds "
                               "the difference here.")};

QVariant rowText(const CatalogRule& rule)
{
    const Ports& ports = rule.destinationPorts ? rule.destinationPorts : rule.sourcePorts;
    return QVariant::fromValue(Message{
        &row, {rule.code, toText(rule.transport).toUpper(), toText(ports, QStringLiteral("*"))}});
}

/// One note for each contradiction that concerns the design: those of its rows first.
class DocumentsDisagree final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::vector<QString> order;
        std::map<QString, std::vector<const CatalogRule*>> byConflict;
        std::map<QString, ElementId> firstPool;
        for (const PoolRequirements& needs : context.requirements)
            for (const CatalogRule* rule : needs.emitted) {
                if (rule->conflict.isEmpty())
                    continue;
                auto& rules = byConflict[rule->conflict];
                if (rules.empty()) {
                    order.push_back(rule->conflict);
                    firstPool.emplace(rule->conflict, needs.pool);
                }
                if (std::ranges::find(rules, rule) == rules.end())
                    rules.push_back(rule);
            }
        for (const QString& conflict : order) {
            const auto& rules = byConflict[conflict];
            QVariantList rows;
            for (const CatalogRule* rule : rules)
                rows.append(rowText(*rule));
            Finding f =
                finding(Severity::Info, {}, {&title, {QVariant(rows)}},
                        {&reason, {QVariant::fromValue(CatalogTextKey{conflict})}}, {&advice, {}});
            f.discriminator = conflict.section(QLatin1Char('.'), 1);
            f.source = documentOf(context, *rules.front(), firstPool.at(conflict));
            sink(std::move(f));
        }
        for (const Contradiction& contradiction : contradictions())
            if (contradiction.concerns(context))
                sink(noteOf(contradiction));
    }

private:
    [[nodiscard]] Finding noteOf(const Contradiction& contradiction) const
    {
        Finding f = finding(Severity::Info, {},
                            {&title, {QVariant::fromValue(Message{&contradiction.topic, {}})}},
                            {&contradiction.reading, {}}, {&advice, {}});
        f.discriminator = QString::fromLatin1(contradiction.id);
        f.source = QString::fromLatin1(contradiction.source);
        return f;
    }
};

} // namespace

const Check& documentsDisagree()
{
    static const DocumentsDisagree check("documents-disagree", category::documents);
    return check;
}

} // namespace edgeplanner
