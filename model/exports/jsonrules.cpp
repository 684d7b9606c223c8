#include "model/exports/jsonrules.h"

#include <QtCore/QJsonDocument>

namespace edgeplanner {

namespace {

QJsonValue portsJson(const Ports& ports)
{
    if (!ports)
        return QJsonValue::Null;
    QJsonArray ranges;
    for (const PortRange& range : *ports)
        ranges.append(
            QJsonObject{{QStringLiteral("from"), range.from}, {QStringLiteral("to"), range.to}});
    return ranges;
}

QJsonObject endJson(const EndText& end, const Assumptions& assumed)
{
    QJsonObject json{{QStringLiteral("name"), end.name},
                     {QStringLiteral("addresses"), QJsonArray::fromStringList(end.addresses)},
                     {QStringLiteral("translated"), QJsonArray::fromStringList(end.translated)}};
    if (end.unassigned)
        json.insert(QStringLiteral("unassigned"), true);
    if (const QStringList samples = assumed.samplesOf(end.addresses + end.translated);
        !samples.isEmpty())
        json.insert(QStringLiteral("samples"), QJsonArray::fromStringList(samples));
    return json;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject lineJson(const RuleLine& line, bool filtered, const Assumptions& assumed)
{
    return {
        {QStringLiteral("id"), line.id},
        {QStringLiteral("catalogRule"), line.rule->id},
        {QStringLiteral("pool"), line.pool},
        {QStringLiteral("instance"), textOrNull(line.instance)},
        {QStringLiteral("action"), filtered ? QStringLiteral("permit") : QStringLiteral("none")},
        {QStringLiteral("direction"), toText(line.rule->direction)},
        {QStringLiteral("transport"), toText(line.rule->transport)},
        {QStringLiteral("sourcePorts"), portsJson(line.sourcePorts)},
        {QStringLiteral("destinationPorts"), portsJson(line.destinationPorts)},
        {QStringLiteral("source"), endJson(line.source, assumed)},
        {QStringLiteral("destination"), endJson(line.destination, assumed)},
        {QStringLiteral("service"), line.rule->service},
        {QStringLiteral("need"), toText(line.need)},
        {QStringLiteral("condition"), textOrNull(line.condition)},
        {QStringLiteral("reason"), line.reason},
        {QStringLiteral("reference"), line.reference},
        {QStringLiteral("sameAs"), QJsonArray::fromStringList(line.sameAs)},
    };
}

QJsonObject rulesJson(const Snapshot& snapshot, const Texts& texts,
                      std::optional<ElementId> firewall, const QString& service)
{
    const auto wanted = [&](const RuleLine& line) {
        return service.isEmpty() || line.rule->service == service;
    };
    const Assumptions assumed = assumptionsOf(snapshot, texts);
    RuleLines words(snapshot, texts);
    QJsonArray firewalls;
    for (const FirewallPolicy& policy : snapshot.analysis.policies.firewalls) {
        if (firewall && *firewall != policy.firewall)
            continue;
        QJsonArray rules;
        for (const PolicyRule& rule : policy.rules)
            if (const RuleLine line = words.line(rule); wanted(line))
                rules.append(lineJson(line, true, assumed));
        firewalls.append(QJsonObject{
            {QStringLiteral("name"), elementName(snapshot.document, policy.firewall)},
            {QStringLiteral("side"), toText(policy.side)},
            {QStringLiteral("matches"), toText(policy.matches)},
            {QStringLiteral("rules"), rules},
        });
    }
    QJsonArray notFiltered;
    if (!firewall)
        for (const std::size_t flow : snapshot.analysis.policies.notFiltered)
            if (const RuleLine line = words.notFiltered(flow); wanted(line))
                notFiltered.append(lineJson(line, false, assumed));
    return {{QStringLiteral("openQuestions"), openQuestionsJson(assumed, texts)},
            {QStringLiteral("firewalls"), firewalls},
            {QStringLiteral("notFiltered"), notFiltered}};
}

QJsonArray openQuestionsJson(const Assumptions& assumed, const Texts& texts)
{
    return QJsonArray::fromStringList(assumed.sentences(texts));
}

QByteArray indentedJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace edgeplanner
