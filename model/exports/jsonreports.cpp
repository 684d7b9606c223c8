#include "model/exports/jsonreports.h"

#include "model/analysis/offeredfixes.h"
#include "model/derivation/publicorders.h"
#include "model/exports/decisiontext.h"

namespace edgeplanner {

namespace {

QJsonObject totalsJson(const PublicTotals& totals)
{
    return {{QStringLiteral("edge"), totals.edge},
            {QStringLiteral("reverseProxy"), totals.reverseProxy},
            {QStringLiteral("total"), totals.total()}};
}

QJsonObject totalsJson(const PublicTotals& ipv4, const PublicTotals& ipv6)
{
    return {{QStringLiteral("ipv4"), totalsJson(ipv4)}, {QStringLiteral("ipv6"), totalsJson(ipv6)}};
}

QJsonObject poolJson(const PoolDemand& pool, const Document& document, const Texts& texts)
{
    QJsonArray rows;
    for (const DemandRow& row : pool.rows)
        rows.append(QJsonObject{
            {QStringLiteral("service"),
             row.service ? QJsonValue(toText(*row.service)) : QJsonValue()},
            {QStringLiteral("servers"), row.servers},
            {QStringLiteral("vip"), row.vips},
            {QStringLiteral("count"), row.count()},
            {QStringLiteral("reason"), texts.describe(row.reason)},
        });
    return {{QStringLiteral("name"), elementName(document, pool.pool)},
            {QStringLiteral("public"), pool.publicCount},
            {QStringLiteral("private"), pool.privateCount},
            {QStringLiteral("internal"), pool.internalCount},
            {QStringLiteral("rows"), rows}};
}

QJsonObject orderJson(const PublicOrder& order, const Document& document)
{
    const auto site = order.site ? document.sites.constFind(*order.site) : document.sites.cend();
    return {{QStringLiteral("site"),
             site == document.sites.cend() ? QJsonValue() : QJsonValue(site->name)},
            {QStringLiteral("network"),
             order.segment ? QJsonValue(segmentName(document, *order.segment)) : QJsonValue()},
            {QStringLiteral("routedTo"),
             order.firewall ? QJsonValue(elementName(document, *order.firewall)) : QJsonValue()},
            {QStringLiteral("services"), order.services},
            {QStringLiteral("reverseProxies"), order.reverseProxies},
            {QStringLiteral("devices"), order.devices},
            {QStringLiteral("total"), order.count()},
            {QStringLiteral("ipv4Prefix"),
             order.ipv4 ? QJsonValue(order.smallestPrefix) : QJsonValue()},
            {QStringLiteral("ipv6Prefix"), order.ipv6 ? QJsonValue(64) : QJsonValue()}};
}

QJsonObject walkEndJson(const WalkEnd& end)
{
    return {{QStringLiteral("address"), end.address},
            {QStringLiteral("port"), end.port.isEmpty() ? QJsonValue() : QJsonValue(end.port)}};
}

QJsonObject placedJson(const PlacedLine& placed)
{
    QJsonObject json = lineJson(placed.line);
    json.insert(QStringLiteral("firewall"), placed.firewall);
    return json;
}

QJsonArray placedJson(const std::vector<PlacedLine>& lines)
{
    QJsonArray json;
    for (const PlacedLine& line : lines)
        json.append(placedJson(line));
    return json;
}

} // namespace

QJsonObject addressesJson(const Snapshot& snapshot, const Texts& texts)
{
    const AddressDemand& demand = snapshot.analysis.demand;
    QJsonArray pools;
    for (const PoolDemand& pool : demand.pools)
        pools.append(poolJson(pool, snapshot.document, texts));
    QJsonArray orders;
    for (const PublicOrder& order : publicOrders(snapshot.document, snapshot.analysis.plan))
        orders.append(orderJson(order, snapshot.document));
    return {
        {QStringLiteral("openQuestions"), openQuestionsJson(assumptionsOf(snapshot, texts), texts)},
        {QStringLiteral("public"), totalsJson(demand.ipv4, demand.ipv6)},
        {QStringLiteral("orders"), orders},
        {QStringLiteral("pools"), pools}};
}

QJsonObject findingsJson(const Snapshot& snapshot, const Texts& texts)
{
    QJsonArray findings;
    for (const Finding& finding : snapshot.analysis.findings) {
        QJsonArray elements;
        for (const ElementId id : finding.elements)
            elements.append(elementName(snapshot.document, id));
        for (const SegmentId id : finding.segments)
            elements.append(segmentName(snapshot.document, id));
        QJsonArray fixes;
        for (const Edit& fix : offeredFixes(snapshot.document, snapshot.catalog, finding))
            fixes.append(texts.describe(fix.label));
        const auto source = snapshot.catalog.documents.constFind(finding.source);
        const Waiver waiver = snapshot.document.waivers.value(finding.identity());
        const SeverityChoice choice = snapshot.document.settings.severities.value(finding.check);
        findings.append(QJsonObject{
            {QStringLiteral("id"), finding.identity()},
            {QStringLiteral("severity"), toText(finding.severity)},
            {QStringLiteral("usualSeverity"),
             finding.usualSeverity ? QJsonValue(toText(*finding.usualSeverity)) : QJsonValue()},
            {QStringLiteral("decision"),
             finding.usualSeverity ? QJsonValue(decisionText(choice)) : QJsonValue()},
            {QStringLiteral("elements"), elements},
            {QStringLiteral("title"), texts.describe(finding.title)},
            {QStringLiteral("reason"), texts.describe(finding.reason)},
            {QStringLiteral("advice"), texts.describe(finding.advice)},
            {QStringLiteral("source"), source == snapshot.catalog.documents.cend()
                                           ? QJsonValue()
                                           : QJsonValue(source->title)},
            {QStringLiteral("fixes"), fixes},
            {QStringLiteral("waived"), finding.waived},
            {QStringLiteral("waiver"),
             finding.waived ? QJsonValue(decisionText(waiver)) : QJsonValue()},
        });
    }
    return {{QStringLiteral("findings"), findings}};
}

namespace {

QJsonArray walkStepsJson(const std::vector<WalkStep>& steps, const Document& document,
                         const Texts& texts)
{
    const auto textOrNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonArray array;
    for (const WalkStep& step : steps)
        array.append(QJsonObject{
            {QStringLiteral("device"),
             step.device ? QJsonValue(elementName(document, *step.device)) : QJsonValue()},
            {QStringLiteral("arrived"),
             QJsonObject{{QStringLiteral("source"), walkEndJson(step.arrivedSource)},
                         {QStringLiteral("destination"), walkEndJson(step.arrivedDestination)}}},
            {QStringLiteral("source"), walkEndJson(step.source)},
            {QStringLiteral("destination"), walkEndJson(step.destination)},
            {QStringLiteral("rule"), textOrNull(step.rule)},
            {QStringLiteral("translation"), textOrNull(texts.describe(step.translation))},
            {QStringLiteral("verdict"), toText(step.verdict)},
            {QStringLiteral("reason"), texts.describe(step.reason)},
        });
    return array;
}

} // namespace

QJsonObject walkJson(const PacketWalk& walk, const Document& document, const Texts& texts)
{
    return {{QStringLiteral("steps"), walkStepsJson(walk.steps, document, texts)},
            {QStringLiteral("reply"), walkStepsJson(walk.reply, document, texts)},
            {QStringLiteral("verdict"), toText(walk.verdict)},
            {QStringLiteral("reason"), texts.describe(walk.reason)},
            {QStringLiteral("symptom"), texts.describe(walk.symptom)}};
}

QJsonObject diffJson(const PolicyDiff& diff)
{
    QJsonArray changed;
    for (const PolicyDiff::Change& change : diff.changed)
        changed.append(QJsonObject{{QStringLiteral("id"), change.after.line.id},
                                   {QStringLiteral("before"), placedJson(change.before)},
                                   {QStringLiteral("after"), placedJson(change.after)}});
    return {
        {QStringLiteral("added"), placedJson(diff.added)},
        {QStringLiteral("removed"), placedJson(diff.removed)},
        {QStringLiteral("changed"), changed},
        {QStringLiteral("addresses"),
         QJsonObject{{QStringLiteral("before"), totalsJson(diff.ipv4Before, diff.ipv6Before)},
                     {QStringLiteral("after"), totalsJson(diff.ipv4After, diff.ipv6After)}}},
    };
}

} // namespace edgeplanner
