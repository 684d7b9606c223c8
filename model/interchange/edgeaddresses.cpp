#include "model/editing/addresscompletion.h"
#include "model/editing/translations.h"
#include "model/interchange/edgepoolimport.h"

#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText accessEdge{"import.access", QT_TRANSLATE_NOOP("model", "Access Edge")};
constexpr MessageText webConferencingEdge{"import.webConferencing",
                                          QT_TRANSLATE_NOOP("model", "Web Conferencing Edge")};
constexpr MessageText avEdge{"import.av", QT_TRANSLATE_NOOP("model", "A/V Edge")};

constexpr MessageText privatePublic{
    "import.report.privatePublic",
    QT_TRANSLATE_NOOP("model", "server %1: %2, which %3 is translated to, is no public address")};
constexpr MessageText readTranslation{
    "import.report.translation",
    QT_TRANSLATE_NOOP("model", "server %1: %2 of %3 is translated to %4")};
constexpr MessageText assumedTranslation{
    "import.report.assumedTranslation",
    QT_TRANSLATE_NOOP("model",
                      "%1 of %2 is taken as translated, like its other services; such files "
                      "name the public address of the A/V Edge alone")};
constexpr MessageText askPrivate{
    "import.ask.private",
    QT_TRANSLATE_NOOP("model",
                      "%1 has private external addresses and the file names no public ones: "
                      "are they translated (nat)? Assumed until answered: nat")};
constexpr MessageText askUnknown{
    "import.ask.natOrPublic",
    QT_TRANSLATE_NOOP("model", "%1 has no external addresses in the file: are they public or "
                               "translated (nat)? Assumed until answered: public")};
constexpr MessageText askInternal{
    "import.ask.internalAddress",
    QT_TRANSLATE_NOOP("model", "server %1: which internal address? The file gives none")};
constexpr MessageText askExternal{
    "import.ask.externalAddress",
    QT_TRANSLATE_NOOP("model", "server %1: which address for %2? The file gives none")};
constexpr MessageText askPublic{
    "import.ask.publicAddress",
    QT_TRANSLATE_NOOP("model", "server %1: which public address is %2 translated to? The file does "
                               "not say")};

template <class Predicate>
bool anyReading(const EdgePoolDraft& edge, Predicate predicate)
{
    for (const ServerReading& reading : edge.readings)
        for (const Service service : externalServices(edge.pool))
            if (predicate(reading.services[static_cast<size_t>(service)]))
                return true;
    return false;
}

bool isPrivate(const AddressPair& address)
{
    return (address.v4 && !address.v4->isPublic()) || (address.v6 && !address.v6->isPublic());
}

QString keyOf(QLatin1String kind, const EdgePoolDraft& edge, const EdgeServer& server,
              const QString& what)
{
    return QStringLiteral("%1:%2/%3/%4").arg(kind, edge.name, QString::number(server.slot), what);
}

void askNatOrPublic(ImportDraft& draft, const EdgePoolDraft& edge)
{
    const bool isTranslated =
        anyReading(edge, [](const ServiceReading& reading) { return reading.isTranslated; });
    const bool hasPrivate =
        anyReading(edge, [](const ServiceReading& reading) { return isPrivate(reading.own); });
    const bool hasAny =
        anyReading(edge, [](const ServiceReading& reading) { return !reading.own.isEmpty(); });
    if (edge.readings.empty() || isTranslated || (hasAny && !hasPrivate))
        return;
    Question question;
    question.kind = QuestionKind::NatOrPublic;
    question.subject = edge.id;
    question.choices = allTexts<Addressing>();
    question.assumed = toText(hasPrivate ? Addressing::Nat : Addressing::Public);
    draft.ask(QStringLiteral("natOrPublic:") + edge.name, question,
              {hasPrivate ? &askPrivate : &askUnknown, {edge.name}}, edge.line);
}

/// "203.0.113.30", "203.0.113.30, 2001:db8::30"; "?" when there is none.
QString textOf(const AddressPair& address)
{
    QStringList texts;
    for (const auto& one : {address.v4, address.v6})
        if (one)
            texts.append(one->toText());
    return texts.isEmpty() ? QStringLiteral("?") : texts.join(QStringLiteral(", "));
}

void reportAssumedTranslations(ImportDraft& draft, const EdgePoolDraft& edge)
{
    if (!anyReading(edge, [](const ServiceReading& reading) { return reading.isTranslated; }))
        return;
    for (const Service service : externalServices(edge.pool)) {
        const bool isRead = std::ranges::any_of(edge.readings, [service](const auto& server) {
            return server.services[static_cast<size_t>(service)].isTranslated;
        });
        if (!isRead && edge.pool.service(service).addressing == Addressing::Nat)
            draft.note(ReportCategory::Assumed,
                       {&assumedTranslation, {edgeServiceName(service), edge.name}}, 0, edge.id);
    }
}

} // namespace

QVariant edgeServiceName(Service service)
{
    const MessageText* text = &accessEdge;
    if (service == Service::WebConferencing)
        text = &webConferencingEdge;
    else if (service == Service::Av)
        text = &avEdge;
    return QVariant::fromValue(Message{text, {}});
}

void decideAddressing(EdgePoolDraft& edge)
{
    const bool anyNat = anyReading(edge, [](const ServiceReading& reading) {
        return reading.isTranslated || isPrivate(reading.own);
    });
    for (const Service service : allServices) {
        const auto index = edge.pool.singleAddress ? 0 : static_cast<size_t>(service);
        bool isTranslated = false;
        bool isPublic = false;
        for (const ServerReading& server : edge.readings) {
            const ServiceReading& reading = server.services[index];
            isTranslated = isTranslated || reading.isTranslated;
            isPublic = isPublic || (!reading.own.isEmpty() && !isPrivate(reading.own));
        }
        // A service without an address of its own in the file follows the others.
        const bool nat = isTranslated || (anyNat && !isPublic);
        edge.pool.services[static_cast<size_t>(service)].addressing =
            nat ? Addressing::Nat : Addressing::Public;
    }
}

void askForAddresses(ImportDraft& draft, const EdgePoolDraft& edge)
{
    askNatOrPublic(draft, edge);
    for (size_t i = 0; i < edge.readings.size(); ++i) {
        const EdgeServer& server = edge.pool.servers[i];
        const ServerReading& reading = edge.readings[i];
        Question question;
        question.subject = edge.id;
        question.slot = server.slot;
        question.kind = QuestionKind::ServerAddress;
        if (server.internal.isEmpty())
            draft.ask(
                keyOf(QLatin1String("serverAddress"), edge, server, QStringLiteral("internal")),
                question, {&askInternal, {shown(server.fqdn)}}, reading.internalLine);
        for (const Service service : externalServices(edge.pool)) {
            const auto& external = reading.services[static_cast<size_t>(service)];
            question.service = service;
            question.kind = QuestionKind::ServerAddress;
            if (external.own.isEmpty())
                draft.ask(keyOf(QLatin1String("serverAddress"), edge, server, toText(service)),
                          question, {&askExternal, {shown(server.fqdn), edgeServiceName(service)}},
                          external.line);
            question.kind = QuestionKind::PublicAddress;
            const bool nat = edge.pool.service(service).addressing == Addressing::Nat;
            if (nat && external.published.isEmpty())
                draft.ask(keyOf(QLatin1String("publicAddress"), edge, server, toText(service)),
                          question, {&askPublic, {shown(server.fqdn), edgeServiceName(service)}},
                          external.line);
        }
    }
}

void enterTranslations(ImportDraft& draft, const EdgePoolDraft& edge)
{
    matchTranslations(draft.document, edge.id);
    const auto owner = translatingFirewall(draft.document, edge.id);
    if (!owner)
        return;
    auto& translations = draft.document.elements.find(*owner)->as<Firewall>()->translations;
    for (Translation& translation : translations) {
        if (translation.device != edge.id)
            continue;
        const auto server = static_cast<size_t>(translation.slot) - 1;
        const auto& reading =
            edge.readings[server].services[static_cast<size_t>(translation.service)];
        if (reading.published.isEmpty())
            continue;
        translation.publicAddress = reading.published;
        const QString name = shown(edge.pool.servers[server].fqdn);
        draft.note(ReportCategory::Read,
                   {&readTranslation,
                    {name, textOf(reading.own), edgeServiceName(translation.service),
                     textOf(reading.published)}},
                   reading.line, edge.id);
        if (isPrivate(reading.published))
            draft.note(ReportCategory::Warning,
                       {&privatePublic,
                        {name, textOf(reading.published), edgeServiceName(translation.service)}},
                       reading.line, edge.id);
    }
    reportAssumedTranslations(draft, edge);
}

} // namespace edgeplanner
