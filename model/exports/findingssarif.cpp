#include "model/exports/findingssarif.h"

#include "model/analysis/offeredfixes.h"
#include "model/core/version.h"
#include "model/exports/decisiontext.h"
#include "model/exports/names.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

namespace edgeplanner {

namespace {

QString level(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Info: break;
    }
    return QStringLiteral("note");
}

QJsonObject textOf(const QString& words)
{
    return {{QStringLiteral("text"), words}};
}

QJsonObject rule(const Check& check)
{
    const CheckInfo info = check.info();
    return {
        {QStringLiteral("id"), info.id},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("category"), info.category}}}};
}

QJsonArray logicalLocations(const Document& document, const Finding& finding)
{
    QJsonArray locations;
    for (const ElementId id : finding.elements)
        locations.append(QJsonObject{
            {QStringLiteral("name"), elementName(document, id)},
            {QStringLiteral("kind"), document.element(id) ? toText(document.element(id)->kind())
                                                          : QStringLiteral("element")}});
    for (const SegmentId id : finding.segments)
        locations.append(QJsonObject{{QStringLiteral("name"), segmentName(document, id)},
                                     {QStringLiteral("kind"), QStringLiteral("network")}});
    return locations;
}

QJsonObject location(const Document& document, const Finding& finding, const QString& fileName)
{
    QJsonObject location{
        {QStringLiteral("physicalLocation"),
         QJsonObject{{QStringLiteral("artifactLocation"),
                      QJsonObject{{QStringLiteral("uri"),
                                   QString::fromLatin1(QUrl::toPercentEncoding(fileName))}}}}}};
    const QJsonArray logical = logicalLocations(document, finding);
    if (!logical.isEmpty())
        location.insert(QStringLiteral("logicalLocations"), logical);
    return location;
}

QJsonArray suppressions(const Document& document, const Finding& finding)
{
    const auto waiver = document.waivers.constFind(finding.identity());
    if (!finding.waived || waiver == document.waivers.cend())
        return {};
    return {QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                        {QStringLiteral("status"), QStringLiteral("accepted")},
                        {QStringLiteral("justification"), decisionText(*waiver)}}};
}

QJsonObject properties(const Snapshot& snapshot, const Texts& texts, const Finding& finding)
{
    QJsonArray fixes;
    for (const Edit& fix : offeredFixes(snapshot.document, snapshot.catalog, finding))
        fixes.append(texts.describe(fix.label));
    QJsonObject properties{{QStringLiteral("fixes"), fixes}};
    const auto source = snapshot.catalog.documents.constFind(finding.source);
    if (source != snapshot.catalog.documents.cend())
        properties.insert(QStringLiteral("source"), source->title);
    if (finding.usualSeverity) {
        const SeverityChoice choice = snapshot.document.settings.severities.value(finding.check);
        properties.insert(QStringLiteral("usualLevel"), level(*finding.usualSeverity));
        properties.insert(QStringLiteral("decision"), decisionText(choice));
    }
    return properties;
}

QJsonObject result(const Snapshot& snapshot, const Texts& texts, const Finding& finding,
                   const QString& fileName)
{
    const QStringList sentences{texts.describe(finding.title) + QLatin1Char('.'),
                                texts.describe(finding.reason), texts.describe(finding.advice)};
    return {
        {QStringLiteral("ruleId"), finding.check},
        {QStringLiteral("level"), level(finding.severity)},
        {QStringLiteral("message"), textOf(sentences.join(QLatin1Char(' ')))},
        {QStringLiteral("locations"), QJsonArray{location(snapshot.document, finding, fileName)}},
        {QStringLiteral("partialFingerprints"),
         QJsonObject{{QStringLiteral("finding/v1"), finding.identity()}}},
        {QStringLiteral("suppressions"), suppressions(snapshot.document, finding)},
        {QStringLiteral("properties"), properties(snapshot, texts, finding)}};
}

} // namespace

QJsonObject findingsSarif(const Snapshot& snapshot, const Texts& texts, const QString& fileName)
{
    QJsonArray rules;
    for (const Check* check : allChecks())
        rules.append(rule(*check));
    QJsonArray results;
    for (const Finding& finding : snapshot.analysis.findings)
        results.append(result(snapshot, texts, finding, fileName));
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("Edge Planner")},
                             {QStringLiteral("version"), programVersion()},
                             {QStringLiteral("rules"), rules}};
    return {{QStringLiteral("$schema"),
             QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
            {QStringLiteral("version"), QStringLiteral("2.1.0")},
            {QStringLiteral("runs"),
             QJsonArray{QJsonObject{
                 {QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                 {QStringLiteral("language"), texts.language()},
                 {QStringLiteral("results"), results}}}}};
}

} // namespace edgeplanner
