#include "model/catalog/catalogparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

bool isCode(const QString& text)
{
    return text.size() >= 3 && text.size() <= 4 && QStringLiteral("XIRC").contains(text[0])
           && std::all_of(text.begin() + 1, text.end(),
                          [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

QString referEndpoint(CatalogFolder& folder, CatalogObject& object, const QString& key)
{
    QString id = object.string(key);
    folder.refer(CatalogNoun::Endpoint, id, object.at(key));
    return id;
}

void readWhere(CatalogFolder& folder, CatalogObject& object, CatalogRule& rule)
{
    rule.products = folder.referAll(CatalogNoun::Product, object, QStringLiteral("products"));
    rule.scenarios = folder.referAll(CatalogNoun::Scenario, object, QStringLiteral("scenarios"));
    rule.interface = object.enumeration<Interface>(QStringLiteral("interface"));
    if (rule.interface == Interface::Leg)
        object.report(QStringLiteral("interface"), QStringLiteral("must be external or internal"));
    rule.attach = object.enumeration<Attach>(QStringLiteral("attach"));
    rule.service = object.string(QStringLiteral("service"));
    folder.referText(QStringLiteral("service"), rule.service, object.at(QStringLiteral("service")));
    folder.needText(QStringLiteral("symptom"), rule.service);
    rule.capability = object.string(QStringLiteral("capability"));
    folder.referText(QStringLiteral("capability"), rule.capability,
                     object.at(QStringLiteral("capability")));
}

void readTraffic(CatalogFolder& folder, CatalogObject& object, CatalogRule& rule)
{
    rule.applicationProtocol = object.string(QStringLiteral("application"));
    rule.transport = object.enumeration<Transport>(QStringLiteral("transport"));
    rule.sourcePorts = object.ports(QStringLiteral("sourcePorts"));
    rule.destinationPorts = object.ports(QStringLiteral("destinationPorts"));
    rule.portParameter = object.optionalString(QStringLiteral("portParameter"));
    if (!rule.portParameter.isEmpty())
        folder.refer(CatalogNoun::PortParameter, rule.portParameter,
                     object.at(QStringLiteral("portParameter")));
    rule.direction = object.enumeration<Direction>(QStringLiteral("direction"));
    object.object(QStringLiteral("zonePath"), [&](CatalogObject& path) {
        rule.from = path.enumeration<Zone>(QStringLiteral("from"));
        rule.to = path.enumeration<Zone>(QStringLiteral("to"));
    });
    rule.source = referEndpoint(folder, object, QStringLiteral("source"));
    rule.destination = referEndpoint(folder, object, QStringLiteral("destination"));
    rule.narrowSource =
        folder.referAllOptional(CatalogNoun::Endpoint, object, QStringLiteral("narrowSource"));
    rule.narrowDestination =
        folder.referAllOptional(CatalogNoun::Endpoint, object, QStringLiteral("narrowDestination"));
}

void readWhen(CatalogFolder& folder, CatalogObject& object, CatalogRule& rule)
{
    rule.featuresAll =
        folder.referAllOptional(CatalogNoun::Feature, object, QStringLiteral("featuresAll"));
    rule.featuresAny =
        folder.referAllOptional(CatalogNoun::Feature, object, QStringLiteral("featuresAny"));
    rule.need = object.enumeration<Need>(QStringLiteral("need"));
    rule.origin = object.string(QStringLiteral("origin"));
    folder.referText(QStringLiteral("origin"), rule.origin, object.at(QStringLiteral("origin")));
    rule.emitted = object.boolean(QStringLiteral("emit"));
    rule.group = object.optionalString(QStringLiteral("group"));
    if (!rule.group.isEmpty()) {
        folder.referText(QStringLiteral("group"), rule.group, object.at(QStringLiteral("group")));
        folder.needText(QStringLiteral("group"), rule.group, QStringLiteral("description"));
    }
    rule.subsumedBy =
        folder.referAllOptional(CatalogNoun::Rule, object, QStringLiteral("subsumedBy"));
    const int choices =
        int(rule.emitted) + int(!rule.group.isEmpty()) + int(!rule.subsumedBy.isEmpty());
    if (choices != 1)
        object.report(QStringLiteral("emit"),
                      QStringLiteral("exactly one of emit, group and subsumedBy must hold"));
}

CatalogRule readRule(CatalogFolder& folder, CatalogObject& object)
{
    CatalogRule rule;
    rule.id = folder.defineId(object, CatalogNoun::Rule);
    rule.code = object.string(QStringLiteral("code"));
    if (!isCode(rule.code))
        object.report(
            QStringLiteral("code"),
            QStringLiteral("\"%1\" must be X, I, R or C and two or three digits").arg(rule.code));
    folder.define(CatalogNoun::Code, rule.code, object.at(QStringLiteral("code")));
    readWhere(folder, object, rule);
    readTraffic(folder, object, rule);
    readWhen(folder, object, rule);
    rule.conflict = folder.textKey(object, QStringLiteral("conflict"));
    rule.provenance = folder.provenance(object);
    if (rule.provenance.empty())
        object.report(QStringLiteral("provenance"), QStringLiteral("must not be empty"));

    folder.needText(QStringLiteral("rule"), rule.id, QStringLiteral("reason"));
    if (!rule.featuresAll.isEmpty() || !rule.featuresAny.isEmpty())
        folder.needText(QStringLiteral("rule"), rule.id, QStringLiteral("condition"));
    return rule;
}

} // namespace

void readRules(const QString& file, CatalogFolder& folder, Catalog& catalog,
               std::vector<CatalogPlace>& places)
{
    const QString kind = QStringLiteral("rules");
    folder.readFile(QStringLiteral("rules/") + file, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            catalog.rules.push_back(readRule(folder, object));
            places.push_back(object.place());
        });
    });
}

} // namespace edgeplanner
