#include "model/derivation/policyends.h"
#include "model/derivation/walkbreaks.h"
#include "model/derivation/walkparts.h"
#include "model/derivation/walkrequest.h"
#include "model/derivation/walktexts.h"

namespace edgeplanner {

namespace {

constexpr MessageText turnedRound{
    "walk.turned-round",
    QT_TRANSLATE_NOOP("model",
                      "Rule %1 lets it pass, and the firewall sends it back to where it came from "
                      "(hairpin). Many firewalls do this only when told to.")};

using namespace walktext;

} // namespace

PacketWalk hairpinWalk(const WalkGround& ground, std::size_t from, std::size_t to,
                       std::uint16_t port)
{
    const Flow& out = ground.flows[from];
    const Flow& in = ground.flows[to];
    const bool translated = out.local.translated && in.local.translated;
    const QString sourcePort =
        out.sourcePorts && !out.sourcePorts->empty() ? toText(out.sourcePorts->front()) : QString();
    const QString ownTarget = firstAddress(in.local.address);
    WalkEnd source{firstAddress(out.local.address), sourcePort};
    WalkEnd destination{translated ? firstAddress(in.local.publicAddress) : ownTarget,
                        QString::number(port)};

    PacketWalk walk;
    walk.symptom = symptomOf(in);
    addStep(walk.steps, {.device = out.pool,
                         .slot = out.local.slot,
                         .source = source,
                         .destination = destination,
                         .reason = {&sent, {}}});
    if (const auto missing = breakAtPublicAddress(in)) {
        fail(walk, WalkStep::Verdict::Broken, *missing);
        return walk;
    }
    if (translated) {
        const Path* path = wayOf(ground, to, std::nullopt);
        const auto hop =
            path ? PathEnds(ground.document, in, *path).translator() : std::optional<std::size_t>();
        const PolicyRule* outRule = hop ? ruleOn(ground, path->devices[*hop], from) : nullptr;
        const PolicyRule* inRule = hop ? ruleOn(ground, path->devices[*hop], to) : nullptr;
        if (!outRule || !inRule) {
            fail(walk, WalkStep::Verdict::Blocked, {&noPath, {}});
            return walk;
        }
        const QString outside = firstAddress(out.local.publicAddress);
        const Message leaving{&sourceNat, {source.address, outside}};
        source.address = outside;
        addStep(walk.steps, {.device = path->devices[*hop],
                             .source = source,
                             .destination = destination,
                             .rule = outRule->id,
                             .translation = leaving,
                             .reason = {&turnedRound, {outRule->id}}});
        const Message entering{&destinationNat, {destination.address, ownTarget}};
        destination.address = ownTarget;
        addStep(walk.steps, {.device = path->devices[*hop],
                             .source = source,
                             .destination = destination,
                             .rule = inRule->id,
                             .translation = entering,
                             .reason = {&allowed, {inRule->id}}});
    }
    deliver(
        walk,
        {.device = in.pool, .slot = in.local.slot, .source = source, .destination = destination},
        translated);
    walk.symptom = {};
    return walk;
}

} // namespace edgeplanner
