#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText balancing{
    "open-question.balancing",
    QT_TRANSLATE_NOOP("model", "Is %1 balanced by DNS or by a hardware load balancer?")};
constexpr MessageText publicAddress{
    "open-question.public-address",
    QT_TRANSLATE_NOOP("model", "Which public address does %1 have behind NAT?")};
constexpr MessageText serverAddress{"open-question.server-address",
                                    QT_TRANSLATE_NOOP("model", "Which address does %1 have?")};
constexpr MessageText federationRoute{
    "open-question.federation-route",
    QT_TRANSLATE_NOOP("model", "Is %1 the route to federated partners?")};
constexpr MessageText natOrPublic{
    "open-question.nat-or-public",
    QT_TRANSLATE_NOOP("model", "Does %1 have public addresses, or private ones behind NAT?")};

constexpr MessageText serviceOn{"open-question.service",
                                QT_TRANSLATE_NOOP("model", "the %1 on %2")};
constexpr MessageText itself{"open-question.itself", QT_TRANSLATE_NOOP("model", "%1")};

constexpr MessageText assumedReason{
    "open-question.assumed",
    QT_TRANSLATE_NOOP("model", "The imported file does not say. Until somebody answers, %1 is "
                               "assumed, and every paper says so.")};
constexpr MessageText nothingReason{
    "open-question.nothing",
    QT_TRANSLATE_NOOP("model", "The imported file does not say, and nothing is assumed.")};
constexpr MessageText choiceAdvice{"open-question.choice",
                                   QT_TRANSLATE_NOOP("model", "Answer the question: %1.")};
constexpr MessageText valueAdvice{"open-question.value",
                                  QT_TRANSLATE_NOOP("model", "Enter the answer.")};

const MessageText& titleOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::LoadBalancing: return balancing;
    case QuestionKind::PublicAddress: return publicAddress;
    case QuestionKind::ServerAddress: return serverAddress;
    case QuestionKind::FederationRoute: return federationRoute;
    case QuestionKind::NatOrPublic: break;
    }
    return natOrPublic;
}

Message subjectOf(const Document& document, const Question& question)
{
    if (question.slot == 0)
        return {&itself, {nameOf(document, question.subject)}};
    const QVariant server = serverName(document, question.subject, question.slot);
    return question.service ? Message{&serviceOn, {serviceName(*question.service), server}}
                            : Message{&itself, {server}};
}

class OpenQuestion final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const auto& questions = context.document.questions;
        for (auto it = questions.cbegin(); it != questions.cend(); ++it) {
            if (it->answer)
                continue;
            Finding f = finding(
                Severity::Warning, {it->subject},
                {&titleOf(it->kind), {QVariant::fromValue(subjectOf(context.document, *it))}},
                it->assumed.isEmpty() ? Message{&nothingReason, {}}
                                      : Message{&assumedReason, {it->assumed}},
                it->choices.isEmpty() ? Message{&valueAdvice, {}}
                                      : Message{&choiceAdvice, {it->choices}});
            f.discriminator = it.key();
            f.source = QStringLiteral("TOPOLOGY-FILES");
            sink(std::move(f));
        }
    }
};

} // namespace

const Check& openQuestion()
{
    static const OpenQuestion check("open-question", category::import);
    return check;
}

} // namespace edgeplanner
