#include "model/editing/answerquestion.h"

#include "model/editing/addresscompletion.h"
#include "model/editing/featureset.h"
#include "model/editing/fieldvalues.h"
#include "model/editing/poolchanges.h"
#include "model/editing/translations.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText answerLabel{"edit.label.answer", QT_TRANSLATE_NOOP("model", "Answer %1")};
constexpr MessageText noQuestion{
    "edit.noQuestion", QT_TRANSLATE_NOOP("model", "There is no question %1. Open are: %2.")};
constexpr MessageText noQuestions{
    "edit.noQuestions", QT_TRANSLATE_NOOP("model", "There is no question %1: none is open.")};
constexpr MessageText notAChoice{
    "edit.notAChoice", QT_TRANSLATE_NOOP("model", "\"%1\" is no answer to %2. Possible are: %3.")};
constexpr MessageText noAddress{
    "edit.noAddress",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no address: say one such as 203.0.113.30.")};
constexpr MessageText twoOfAFamily{
    "edit.twoOfAFamily",
    QT_TRANSLATE_NOOP("model",
                      "\"%1\" holds two addresses of one family: one of each is possible.")};
constexpr MessageText noPlace{
    "edit.noPlaceForAnswer",
    QT_TRANSLATE_NOOP("model", "There is no longer anything that %1 asks about.")};

Result<AddressPair, EditError> addressesFrom(const QString& text)
{
    AddressPair pair;
    for (const QString& item : splitList(text)) {
        const auto address = IpAddress::fromText(item);
        if (!address)
            return refuse(EditError::Kind::BadValue, noAddress, {item});
        auto& field = address->family() == IpFamily::V4 ? pair.v4 : pair.v6;
        if (field)
            return refuse(EditError::Kind::BadValue, twoOfAFamily, {text});
        field = *address;
    }
    if (pair.isEmpty())
        return refuse(EditError::Kind::BadValue, noAddress, {text});
    return pair;
}

/// The pair that a question about a server, host, proxy or internal VIP is about; null when gone.
AddressPair* ownAddress(Element& element, const Question& question)
{
    const auto ofServer = [&question](auto& servers) -> AddressPair* {
        for (auto& server : servers)
            if (server.slot == question.slot)
                return &server.address;
        return nullptr;
    };
    if (auto* pool = element.as<EdgePool>()) {
        for (EdgeServer& server : pool->servers)
            if (server.slot == question.slot)
                return question.service ? &server.external[static_cast<size_t>(*question.service)]
                                        : &server.internal;
    } else if (auto* balancer = element.as<LoadBalancer>()) {
        for (Vip& vip : balancer->vips)
            if (serviceOf(vip.role) == question.service)
                return &vip.address;
    } else if (auto* proxy = element.as<ReverseProxy>()) {
        return question.service ? &proxy->external : &proxy->internal;
    } else if (auto* frontEnds = element.as<FrontEndPool>()) {
        return ofServer(frontEnds->servers);
    } else if (auto* directors = element.as<DirectorPool>()) {
        return ofServer(directors->servers);
    } else if (auto* farm = element.as<OfficeWebAppsFarm>()) {
        return ofServer(farm->servers);
    } else if (auto* branch = element.as<SurvivableBranch>()) {
        return &branch->address;
    } else if (auto* host = element.as<OtherHost>()) {
        return &host->address;
    }
    return nullptr;
}

/// The pair outside: of a VIP, a translation, or an address that is public itself.
AddressPair* publicAddress(Document& document, const Question& question)
{
    Element& subject = *document.elements.find(question.subject);
    if (subject.as<LoadBalancer>())
        return ownAddress(subject, question);
    matchTranslations(document, question.subject);
    const Service service = question.service.value_or(Service::Access);
    for (auto it = document.elements.begin(); it != document.elements.end(); ++it)
        if (auto* firewall = it->as<Firewall>())
            for (Translation& translation : firewall->translations)
                if (translation.device == question.subject && translation.slot == question.slot
                    && translation.service == service)
                    return &translation.publicAddress;
    const auto* pool = subject.as<EdgePool>();
    const bool nat = pool && pool->service(service).addressing == Addressing::Nat;
    return nat ? nullptr : ownAddress(subject, question);
}

ChangeResult takeRoute(Document& document, const Catalog& catalog, const Question& question,
                       const QString& name)
{
    const Feature* federation = featureOf(catalog, PartyKind::FederatedPartners);
    if (!federation)
        return Done{};
    for (const QString& choice : question.choices) {
        const auto id = document.elementNamed(choice);
        if (!id || !document.find<EdgePool>(*id))
            continue;
        const bool isRoute = choice.compare(name, Qt::CaseInsensitive) == 0;
        if (const auto done = changeFeature(document, catalog, *id, federation->id, isRoute); !done)
            return done;
    }
    return Done{};
}

ChangeResult applyAnswer(Document& document, const Catalog& catalog, const QString& key,
                         const Question& question, const QString& answer)
{
    const bool isAboutPool =
        question.kind == QuestionKind::LoadBalancing || question.kind == QuestionKind::NatOrPublic;
    if (isAboutPool && !document.find<EdgePool>(question.subject))
        return refuse(EditError::Kind::NotFound, noPlace, {key});
    switch (question.kind) {
    case QuestionKind::LoadBalancing:
        return changeBalancing(document, catalog, question.subject,
                               enumFromText<LoadBalancing>(answer).value_or(LoadBalancing::Dns));
    case QuestionKind::NatOrPublic:
        return changeAddressing(document, catalog, question.subject, allServices,
                                enumFromText<Addressing>(answer).value_or(Addressing::Public));
    case QuestionKind::FederationRoute: return takeRoute(document, catalog, question, answer);
    case QuestionKind::PublicAddress:
    case QuestionKind::ServerAddress: break;
    }
    const auto addresses = addressesFrom(answer);
    if (!addresses)
        return Failure{addresses.error()};
    AddressPair* field = question.kind == QuestionKind::PublicAddress
                             ? publicAddress(document, question)
                             : ownAddress(*document.elements.find(question.subject), question);
    if (!field)
        return refuse(EditError::Kind::NotFound, noPlace, {key});
    *field = *addresses;
    return Done{};
}

/// Questions about public sides of addresses that nothing translates any more.
void dropMootQuestions(Document& document)
{
    for (auto it = document.questions.begin(); it != document.questions.end();) {
        const Element* subject = document.element(it->subject);
        const bool isAboutNat = it->kind == QuestionKind::PublicAddress && !it->answer && subject
                                && subject->as<EdgePool>();
        bool isMoot = false;
        if (isAboutNat) {
            const auto translated = translatedAddresses(*subject);
            const TranslatedAddress asked{it->slot, it->service.value_or(Service::Access)};
            isMoot = std::ranges::find(translated, asked) == translated.end();
        }
        it = isMoot ? document.questions.erase(it) : std::next(it);
    }
}

Failure<EditError> unknownKey(const Document& document, const QString& key)
{
    QStringList open;
    for (auto it = document.questions.cbegin(); it != document.questions.cend(); ++it)
        if (!it->answer)
            open.append(it.key());
    if (open.isEmpty())
        return refuse(EditError::Kind::NotFound, noQuestions, {key});
    return refuse(EditError::Kind::NotFound, noQuestion, {key, open});
}

} // namespace

EditResult answerQuestion(const Document& document, const Catalog& catalog, const QString& key,
                          const QString& answer)
{
    const auto it = document.questions.constFind(key);
    if (it == document.questions.cend())
        return unknownKey(document, key);
    const Question question = *it;
    if (!document.element(question.subject))
        return notFound();
    QString text = answer.trimmed();
    if (!question.choices.isEmpty()) {
        const auto choice = std::ranges::find_if(question.choices, [&text](const QString& other) {
            return other.compare(text, Qt::CaseInsensitive) == 0;
        });
        if (choice == question.choices.end())
            return refuse(EditError::Kind::BadValue, notAChoice, {text, key, question.choices});
        text = *choice;
    }
    return editBy(document, {&answerLabel, {key}}, [&](Document& after) -> ChangeResult {
        if (const auto done = applyAnswer(after, catalog, key, question, text); !done)
            return done;
        // A pool that the answer took away took its questions along.
        if (const auto asked = after.questions.find(key); asked != after.questions.end())
            asked->answer = text;
        dropMootQuestions(after);
        return Done{};
    });
}

} // namespace edgeplanner
