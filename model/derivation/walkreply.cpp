#include "model/derivation/walkreply.h"

#include "model/derivation/walkbreaks.h"
#include "model/derivation/walkparts.h"
#include "model/derivation/walktexts.h"

namespace edgeplanner {

namespace {

using namespace walktext;

constexpr MessageText answered{"walk.answered",
                               QT_TRANSLATE_NOOP("model", "The answer starts here.")};
constexpr MessageText answerArrives{
    "walk.answer-arrives",
    QT_TRANSLATE_NOOP("model", "The answer comes from the address that was asked.")};
constexpr MessageText theAskers{"walk.the-askers", QT_TRANSLATE_NOOP("model", "that of the asker")};
constexpr MessageText known{
    "walk.known-connection",
    QT_TRANSLATE_NOOP("model", "Passes as part of the connection that rule %1 let in.")};
constexpr MessageText vipAnswers{
    "walk.vip-answers",
    QT_TRANSLATE_NOOP("model", "The load balancer answers with the address that was asked.")};
constexpr MessageText wrongSource{
    "walk.wrong-source",
    QT_TRANSLATE_NOOP("model",
                      "It asked %1 and is answered by %2, so it drops the answer. The server's "
                      "gateway is not %3, and the answer passes it by: make the load balancer the "
                      "gateway of the servers, or let the VIP use source NAT where that is "
                      "allowed.")};

/// The transparent load balancer that the servers' answers pass by.
bool isPassedBy(const Document& document, const Flow& flow, const WalkStep& step)
{
    const Vip* vip = flow.isInbound() ? vipOf(document, flow) : nullptr;
    if (!vip || vip->mode != VipMode::Transparent || step.device != flow.local.element)
        return false;
    return !document.find<LoadBalancer>(flow.local.element)->serverGateway;
}

/// Somebody who may have any address has none to print.
QVariant addressOf(const WalkEnd& end)
{
    return end.address.isEmpty() ? QVariant::fromValue(Message{&theAskers, {}})
                                 : QVariant(end.address);
}

Message undone(const WalkStep& request)
{
    const bool source = request.source != request.arrivedSource;
    const bool destination = request.destination != request.arrivedDestination;
    if (source && destination)
        return {&bothNat,
                {request.source.address, addressOf(request.arrivedSource),
                 request.destination.address, request.arrivedDestination.address}};
    if (source)
        return {&destinationNat, {request.source.address, addressOf(request.arrivedSource)}};
    if (destination)
        return {&sourceNat, {request.destination.address, request.arrivedDestination.address}};
    return {};
}

Message reasonAt(const Document& document, const WalkStep& request, const Message& translation)
{
    if (!request.rule.isEmpty())
        return {&known, {request.rule}};
    if (request.device && document.find<LoadBalancer>(*request.device) && !translation.isEmpty())
        return {&vipAnswers, {}};
    return {&forwarded, {}};
}

} // namespace

void addReply(PacketWalk& walk, const WalkGround& ground, const Flow& flow)
{
    if (walk.verdict != WalkStep::Verdict::Delivered || walk.steps.size() < 2)
        return;
    const std::vector<WalkStep>& request = walk.steps;
    addStep(walk.reply, {.device = request.back().device,
                         .slot = request.back().slot,
                         .source = request.back().destination,
                         .destination = request.back().source,
                         .reason = {&answered, {}}});
    for (std::size_t i = request.size() - 1; i-- > 1;) {
        const WalkStep& there = request[i];
        if (isPassedBy(ground.document, flow, there))
            continue;
        const Message translation = undone(there);
        WalkStep back{.device = there.device,
                      .slot = there.slot,
                      .source = walk.reply.back().source,
                      .destination = walk.reply.back().destination,
                      .rule = there.rule,
                      .translation = translation,
                      .reason = reasonAt(ground.document, there, translation)};
        if (back.source == there.destination)
            back.source = there.arrivedDestination;
        if (back.destination == there.source)
            back.destination = there.arrivedSource;
        addStep(walk.reply, std::move(back));
    }
    const WalkStep& asker = request.front();
    WalkStep& end = addStep(walk.reply, {.device = asker.device,
                                         .slot = asker.slot,
                                         .source = walk.reply.back().source,
                                         .destination = walk.reply.back().destination,
                                         .verdict = WalkStep::Verdict::Delivered,
                                         .reason = {&answerArrives, {}}});
    if (end.source == asker.destination)
        return;
    const Element* balancer = ground.document.element(flow.local.element);
    end.verdict = walk.verdict = WalkStep::Verdict::Broken;
    end.reason = walk.reason = {
        &wrongSource,
        {asker.destination.address, end.source.address, balancer ? balancer->name : QString()}};
    walk.symptom = symptomOf(flow);
}

} // namespace edgeplanner
