#include "model/derivation/packetwalk.h"
#include "model/exports/request/requestparts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.walks", QT_TRANSLATE_NOOP("model", "Packet walks")};
constexpr MessageText intro{
    "request.walks.intro",
    QT_TRANSLATE_NOOP("model", "One connection of each kind, from device to device, with the "
                               "addresses that it carries on the way. Compare them with what your "
                               "devices log.")};
constexpr MessageText caption{"request.walks.caption",
                              QT_TRANSLATE_NOOP("model", "%1: %2, rule %3")};
constexpr MessageText hairpinCaption{
    "request.walks.hairpin",
    QT_TRANSLATE_NOOP("model", "%1: media between two of its servers (hairpin)")};
constexpr MessageText answer{"request.walks.answer", QT_TRANSLATE_NOOP("model", "Answer")};
constexpr MessageText columnDevice{"request.walks.device", QT_TRANSLATE_NOOP("model", "Device")};
constexpr MessageText columnSource{"request.column.source", QT_TRANSLATE_NOOP("model", "Source")};
constexpr MessageText columnDestination{"request.column.destination",
                                        QT_TRANSLATE_NOOP("model", "Destination")};
constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnEffect{"request.walks.effect",
                                   QT_TRANSLATE_NOOP("model", "What happens")};
constexpr MessageText anybody{"request.walks.anybody", QT_TRANSLATE_NOOP("model", "anybody")};
constexpr MessageText addressAndPort{"request.walks.end", QT_TRANSLATE_NOOP("model", "%1 : %2")};

QString endText(const RequestPaper& paper, const WalkEnd& end)
{
    const QString address = end.address.isEmpty() ? paper.words(anybody) : end.address;
    // Port 0 stands for whichever the sender takes.
    return end.port.isEmpty() || end.port == QLatin1String("0")
               ? address
               : paper.words(addressAndPort, {address, end.port});
}

QString deviceName(const RequestPaper& paper, const WalkStep& step, bool isFirst)
{
    if (!step.device)
        return endText(paper, {isFirst ? step.source.address : step.destination.address, {}});
    const auto* pool = paper.document().find<EdgePool>(*step.device);
    return pool && step.slot > 0 ? serverName(*pool, step.slot, paper.texts)
                                 : elementName(paper.document(), *step.device);
}

void addSteps(const RequestPaper& paper, PaperGroup& group, const std::vector<WalkStep>& steps)
{
    for (const WalkStep& step : steps) {
        QStringList effects;
        for (const Message* message : {&step.translation, &step.reason})
            if (const QString words = paper.texts.describe(*message); !words.isEmpty())
                effects.append(words);
        group.rows.push_back({{},
                              {headCell(deviceName(paper, step, &step == &steps.front())),
                               codeCell(endText(paper, step.source)),
                               codeCell(endText(paper, step.destination)),
                               {{{ruleRun(paper, step.rule)}}},
                               textCell(effects.join(QLatin1Char(' ')))}});
    }
}

PaperTable walkTable(const RequestPaper& paper, const QString& title, const PacketWalk& walk)
{
    PaperTable table = tableOf(paper, title,
                               {{columnDevice, 40},
                                {columnSource, 42, PaperColumn::Look::Code},
                                {columnDestination, 42, PaperColumn::Look::Code},
                                {columnRule, 20},
                                {columnEffect, 60}});
    addSteps(paper, table.groups.front(), walk.steps);
    if (!walk.reply.empty()) {
        table.groups.push_back({paper.words(answer), {}, {}});
        addSteps(paper, table.groups.back(), walk.reply);
    }
    return table;
}

/// What is alike for one who follows packets: the same service, way and sort of ports.
auto kindOf(const Flow& flow)
{
    const bool isOnePort =
        flow.destinationPorts && flow.destinationPorts->size() == 1
        && flow.destinationPorts->front().from == flow.destinationPorts->front().to;
    const bool isUdp = isOnePort && flow.rule->transport == Transport::Udp;
    return std::tuple(flow.rule->service, flow.rule->from, flow.rule->to, flow.rule->attach,
                      flow.rule->capability, isOnePort, isUdp);
}

/// Between the servers of a NATed pool, where this paper holds the rules that it takes.
void addHairpin(const RequestPaper& paper, const WalkGround& ground, ElementId pool,
                PaperSection& section)
{
    const PacketWalk walk = packetWalk(ground, {.from = pool,
                                                .to = pool,
                                                .service = VipRole::Av,
                                                .transport = Transport::Udp,
                                                .port = 3478});
    const bool isTurnedRound = std::ranges::any_of(
        walk.steps, [](const WalkStep& step) { return !step.translation.isEmpty(); });
    const bool isOurs = std::ranges::all_of(walk.steps, [&](const WalkStep& step) {
        return step.rule.isEmpty() || paper.hasRule(step.rule);
    });
    if (isTurnedRound && isOurs)
        section.blocks.push_back(walkTable(
            paper, paper.words(hairpinCaption, {elementName(paper.document(), pool)}), walk));
}

} // namespace

void addWalks(const RequestPaper& paper, PaperSections& sections)
{
    const Analysis& analysis = paper.snapshot.analysis;
    const WalkGround ground{paper.document(), analysis.flows, analysis.paths, analysis.policies};
    PaperSection section{QStringLiteral("walks"), paper.words(heading), {}, true, true};
    section.blocks.push_back(Paragraph{{plain(paper.words(intro))}, Paragraph::Look::Normal});
    std::set<decltype(kindOf(std::declval<Flow>()))> shown;
    for (const RequestedFirewall& firewall : paper.firewalls) {
        if (!firewall.policy)
            continue;
        for (const PolicyRule& rule : firewall.policy->rules) {
            const Flow& flow = analysis.flows[rule.flow];
            if (!paper.hasRule(rule.id) || rule.source.unresolved || rule.destination.unresolved
                || !shown.insert(kindOf(flow)).second)
                continue;
            const PacketWalk walk = packetWalk(ground, rule.flow);
            const RuleLine line = ruleLine(paper.snapshot, paper.texts, rule);
            if (!walk.steps.empty())
                section.blocks.push_back(walkTable(
                    paper,
                    paper.words(caption, {line.service, destinationText(paper, line), line.id}),
                    walk));
        }
    }
    for (const PoolRequirements& pool : analysis.requirements)
        addHairpin(paper, ground, pool.pool, section);
    if (section.blocks.size() > 1)
        sections.push_back(std::move(section));
}

} // namespace edgeplanner
