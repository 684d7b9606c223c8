#include "model/exports/completeness.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText linesWithoutAddress{
    "paper.linesWithoutAddress", QT_TRANSLATE_NOOP("model", "Rules that lack an address: %1 (%2)")};
constexpr MessageText addressesMissing{"paper.missingAddresses",
                                       QT_TRANSLATE_NOOP("model", "Addresses not assigned: %1")};
constexpr MessageText openErrors{"paper.openErrors", QT_TRANSLATE_NOOP("model", "Open errors: %1")};

constexpr MessageText assumedText{
    "paper.assumed", QT_TRANSLATE_NOOP("model", "%1: %2 has not been answered; %3 is assumed")};
constexpr MessageText unanswered{"paper.unanswered",
                                 QT_TRANSLATE_NOOP("model", "%1: %2 has not been answered")};

const MessageText& questionText(QuestionKind kind)
{
    static constexpr MessageText loadBalancing{"question.loadBalancing",
                                               QT_TRANSLATE_NOOP("model", "the load balancing")};
    static constexpr MessageText publicAddress{"question.publicAddress",
                                               QT_TRANSLATE_NOOP("model", "the public address")};
    static constexpr MessageText serverAddress{
        "question.serverAddress", QT_TRANSLATE_NOOP("model", "the address of a server")};
    static constexpr MessageText federationRoute{
        "question.federationRoute", QT_TRANSLATE_NOOP("model", "the federation route")};
    static constexpr MessageText natOrPublic{
        "question.natOrPublic", QT_TRANSLATE_NOOP("model", "whether addresses are translated")};
    switch (kind) {
    case QuestionKind::LoadBalancing: return loadBalancing;
    case QuestionKind::PublicAddress: return publicAddress;
    case QuestionKind::ServerAddress: return serverAddress;
    case QuestionKind::FederationRoute: return federationRoute;
    case QuestionKind::NatOrPublic: return natOrPublic;
    }
    return loadBalancing;
}

/// "edgepool", or "edge01 A/V" when the question is about one address.
QString subjectName(const Document& document, const Texts& texts, const Question& question)
{
    const auto* pool = document.find<EdgePool>(question.subject);
    if (!pool || question.slot == 0)
        return elementName(document, question.subject);
    const QString server = serverName(*pool, question.slot, texts);
    return question.service ? endpointName(endpointOf(*question.service), server, texts) : server;
}

} // namespace

std::vector<Message> incompleteness(const Snapshot& snapshot, const std::vector<PlacedLine>& lines)
{
    std::vector<Message> reasons;
    QStringList ids;
    for (const PlacedLine& placed : lines)
        if (placed.line.isUnassigned())
            ids.append(placed.line.id);
    if (!ids.isEmpty())
        reasons.push_back({&linesWithoutAddress, {ids.size(), ids}});

    for (Message& missing : missingAddresses(snapshot))
        reasons.push_back(std::move(missing));

    const auto errors =
        std::ranges::count_if(snapshot.analysis.findings, [](const Finding& finding) {
            return finding.severity == Severity::Error && !finding.waived;
        });
    if (errors > 0)
        reasons.push_back({&openErrors, {static_cast<qlonglong>(errors)}});
    return reasons;
}

std::vector<Message> incompleteness(const Snapshot& snapshot, const ExportOptions& options,
                                    const Texts& texts)
{
    return incompleteness(snapshot,
                          placedLines(snapshot, texts, options.firewall, options.service));
}

std::vector<Message> missingAddresses(const Snapshot& snapshot)
{
    const auto missing =
        std::ranges::count_if(snapshot.analysis.plan.addresses,
                              [](const PlannedAddress& planned) { return !planned.address; });
    if (missing == 0)
        return {};
    return {{&addressesMissing, {static_cast<qlonglong>(missing)}}};
}

std::vector<OpenQuestion> openQuestions(const Document& document, const Texts& texts)
{
    std::vector<OpenQuestion> open;
    for (auto it = document.questions.cbegin(); it != document.questions.cend(); ++it) {
        if (it->answer)
            continue;
        const QString subject = subjectName(document, texts, *it);
        const QVariant what = QVariant::fromValue(Message{&questionText(it->kind), {}});
        if (it->assumed.isEmpty())
            open.push_back({it.key(), {&unanswered, {subject, what}}, false});
        else
            open.push_back({it.key(), {&assumedText, {subject, what, it->assumed}}, true});
    }
    return open;
}

} // namespace edgeplanner
