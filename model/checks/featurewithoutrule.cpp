#include "model/checks/basiccheck.h"
#include "model/checks/rowgroups.h"
#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"feature-without-rule.title",
                            QT_TRANSLATE_NOOP("model", "“%1” is on for %2 and adds no rule")};
constexpr MessageText leftOutReason{
    "feature-without-rule.left-out",
    QT_TRANSLATE_NOOP("model", "Its rules are a choice that is not taken: %1.")};
constexpr MessageText includeAdvice{
    "feature-without-rule.include",
    QT_TRANSLATE_NOOP("model", "Include “%1” when the firewalls here see this traffic.")};
constexpr MessageText alsoReason{"feature-without-rule.also",
                                 QT_TRANSLATE_NOOP("model", "Its rules also need: %1.")};
constexpr MessageText alsoAdvice{"feature-without-rule.also-advice",
                                 QT_TRANSLATE_NOOP("model", "Add what is missing, or switch the "
                                                            "feature off.")};
constexpr MessageText noRowReason{
    "feature-without-rule.no-row",
    QT_TRANSLATE_NOOP("model", "%1 has no row for it in this design.")};
constexpr MessageText noRowAdvice{"feature-without-rule.no-row-advice",
                                  QT_TRANSLATE_NOOP("model", "Nothing has to be opened for it.")};

bool names(const CatalogRule& rule, const QString& feature)
{
    return rule.featuresAll.contains(feature) || rule.featuresAny.contains(feature);
}

/// Rows that name a feature, as far as one pool's product and scenario have them.
struct FeatureRows
{
    bool yields = false;
    QStringList leftOut;   ///< codes
    QString group;         ///< of the first one left out
    bool reported = false; ///< needed rows left out: another check says so
    QStringList missing;   ///< features that its rows need as well
};

FeatureRows rowsOf(const Catalog& catalog, const PoolRequirements& needs, const QString& product,
                   const QString& feature)
{
    FeatureRows result;
    const auto isEmitted = [&needs](const QString& id) {
        return std::ranges::any_of(needs.emitted,
                                   [&id](const CatalogRule* rule) { return rule->id == id; });
    };
    for (const CatalogRule& rule : catalog.rules) {
        if (!names(rule, feature) || !rule.products.contains(product)
            || !rule.scenarios.contains(needs.scenario))
            continue;
        if (!isActive(rule, product, needs.scenario, needs.features)) {
            for (const QString& other : rule.featuresAll)
                if (!needs.features.contains(other) && !result.missing.contains(other))
                    result.missing.append(other);
            continue;
        }
        if (isEmitted(rule.id) || std::ranges::any_of(rule.subsumedBy, isEmitted)) {
            result.yields = true;
        } else if (rule.subsumedBy.isEmpty()) {
            result.leftOut.append(rule.code);
            if (result.group.isEmpty())
                result.group = rule.group;
            result.reported = result.reported || rule.need != Need::Optional;
        }
    }
    return result;
}

class FeatureWithoutRule final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const PoolRequirements& needs : context.requirements) {
            const auto* pool = context.document.find<EdgePool>(needs.pool);
            for (const Feature& feature : context.catalog.features)
                if (pool && feature.effect == FeatureEffect::Rows
                    && needs.features.contains(feature.id)
                    && feature.products.contains(pool->product)
                    && feature.scenarios.contains(needs.scenario))
                    judge(context, needs, *pool, feature, sink);
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const auto* pool = document.find<EdgePool>(id);
        if (!pool)
            return {};
        for (const PoolRequirements& needs : requirements(document, catalog)) {
            if (needs.pool != id)
                continue;
            const QString group =
                rowsOf(catalog, needs, pool->product, finding.discriminator).group;
            return group.isEmpty() ? std::vector<Edit>{} : groupIncluded(document, catalog, group);
        }
        return {};
    }

private:
    void judge(const CheckContext& context, const PoolRequirements& needs, const EdgePool& pool,
               const Feature& feature, const FindingSink& sink) const
    {
        const FeatureRows rows = rowsOf(context.catalog, needs, pool.product, feature.id);
        if (rows.yields || rows.reported)
            return;
        Message reason{&noRowReason, {productName(context.catalog, pool.product)}};
        Message advice{&noRowAdvice, {}};
        if (!rows.leftOut.isEmpty()) {
            reason = {&leftOutReason, {rows.leftOut}};
            advice = {&includeAdvice, {groupName(rows.group)}};
        } else if (!rows.missing.isEmpty()) {
            QVariantList missing;
            for (const QString& other : rows.missing)
                missing.append(featureName(other));
            reason = {&alsoReason, {QVariant(missing)}};
            advice = {&alsoAdvice, {}};
        }
        Finding f =
            finding(Severity::Info, {needs.pool},
                    {&title, {featureName(feature.id), nameOf(context.document, needs.pool)}},
                    std::move(reason), std::move(advice));
        f.discriminator = feature.id;
        f.field = QStringLiteral("features");
        sink(std::move(f));
    }
};

} // namespace

const Check& featureWithoutRule()
{
    static const FeatureWithoutRule check("feature-without-rule", category::features);
    return check;
}

} // namespace edgeplanner
