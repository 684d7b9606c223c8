#include "model/editing/featureset.h"
#include "model/scenarios/requestcheck.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText unknownFeature{
    "scenario.unknownFeature",
    QT_TRANSLATE_NOOP("model", "There is no feature \"%1\". Possible are: %2.")};
constexpr MessageText notInProduct{
    "scenario.featureNotInProduct",
    QT_TRANSLATE_NOOP("model", "Feature %1 does not exist in product %2, only in: %3.")};
constexpr MessageText notInScenario{
    "scenario.featureNotInScenario",
    QT_TRANSLATE_NOOP("model", "Feature %1 does not exist in scenario %2, only in: %3.")};
constexpr MessageText exclusive{
    "scenario.featuresExclusive",
    QT_TRANSLATE_NOOP("model", "Features %1 and %2 exclude each other: name only one of them.")};
constexpr MessageText wantedAndNot{
    "scenario.featureWantedAndNot",
    QT_TRANSLATE_NOOP("model", "Feature %1 is both asked for and left out.")};
constexpr MessageText wantedByOther{
    "scenario.featureWantedByOther",
    QT_TRANSLATE_NOOP("model", "Feature %1 cannot be left out: %2 needs it.")};
constexpr MessageText cannotLeaveOut{
    "scenario.featureNeeded",
    QT_TRANSLATE_NOOP("model", "Feature %1 cannot be left out: product %2 has nothing else in "
                               "its place.")};

Failure<ScenarioError> refused(const MessageText& text, QVariantList args)
{
    return Failure{ScenarioError{{&text, std::move(args)}}};
}

/// Refusal of a feature that a request names, or an empty message.
Message refusalOf(const QString& id, const ScenarioRequest& request, const Catalog& catalog)
{
    const Feature* feature = catalog.feature(id);
    if (!feature) {
        QStringList all;
        for (const Feature& other : catalog.features)
            all.append(other.id);
        all.sort();
        return {&unknownFeature, {id, all}};
    }
    if (!feature->products.contains(request.product))
        return {&notInProduct, {id, request.product, feature->products}};
    if (!feature->scenarios.contains(request.scenario))
        return {&notInScenario, {id, request.scenario, feature->scenarios}};
    return {};
}

} // namespace

Result<QStringList, ScenarioError> chosenFeatures(const ScenarioRequest& request,
                                                  const Catalog& catalog)
{
    QStringList wanted;
    for (const QString& id : request.features) {
        for (const QString& implied : impliedFeatures(catalog, id)) {
            const Message refusal = refusalOf(implied, request, catalog);
            if (!refusal.isEmpty())
                return Failure{ScenarioError{refusal}};
            if (!wanted.contains(implied))
                wanted.append(implied);
        }
    }
    for (const QString& id : wanted)
        for (const QString& excluded : catalog.feature(id)->excludes)
            if (wanted.contains(excluded))
                return refused(exclusive, {id, excluded});

    QStringList on = defaultFeatures(catalog, request.product, request.scenario);
    for (const QString& id : wanted)
        on = withFeature(catalog, on, id);

    for (const QString& id : request.without) {
        if (!catalog.feature(id))
            return Failure{ScenarioError{refusalOf(id, request, catalog)}};
        if (request.features.contains(id))
            return refused(wantedAndNot, {id});
        for (const QString& other : wanted)
            if (impliedFeatures(catalog, other).contains(id))
                return refused(wantedByOther, {id, other});
        if (!on.contains(id))
            continue;
        on = withoutFeature(catalog, on, id);
        // Of two features that exclude each other one is always on: leaving one out means the other.
        for (const QString& rival : catalog.feature(id)->excludes) {
            if (!isAvailable(*catalog.feature(rival), request.product, request.scenario))
                return refused(cannotLeaveOut, {id, request.product});
            on = withFeature(catalog, on, rival);
        }
    }
    for (const QString& id : request.without)
        if (on.contains(id))
            return refused(cannotLeaveOut, {id, request.product});
    return on;
}

} // namespace edgeplanner
