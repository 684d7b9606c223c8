#include "model/derivation/packetwalk.h"
#include "model/exports/request/requestparts.h"

#include <set>

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
    return end.port.isEmpty() ? address : paper.words(addressAndPort, {address, end.port});
}

QString deviceName(const RequestPaper& paper, const WalkStep& step)
{
    if (!step.device)
        return endText(paper, {step.source.address, {}});
    const auto* pool = paper.document().find<EdgePool>(*step.device);
    return pool && step.slot > 0 ? serverName(*pool, step.slot, paper.texts)
                                 : elementName(paper.document(), *step.device);
}

PaperTable walkTable(const RequestPaper& paper, const RuleLine& line, const PacketWalk& walk)
{
    PaperTable table =
        tableOf(paper, paper.words(caption, {line.service, destinationText(paper, line), line.id}),
                {{columnDevice, 40},
                 {columnSource, 42, PaperColumn::Look::Code},
                 {columnDestination, 42, PaperColumn::Look::Code},
                 {columnRule, 20},
                 {columnEffect, 60}});
    for (const WalkStep& step : walk.steps) {
        QStringList effects;
        for (const Message* message : {&step.translation, &step.reason})
            if (const QString words = paper.texts.describe(*message); !words.isEmpty())
                effects.append(words);
        table.groups.front().rows.push_back({{},
                                             {headCell(deviceName(paper, step)),
                                              codeCell(endText(paper, step.source)),
                                              codeCell(endText(paper, step.destination)),
                                              {{{ruleRun(paper, step.rule)}}},
                                              textCell(effects.join(QLatin1Char(' ')))}});
    }
    return table;
}

} // namespace

void addWalks(const RequestPaper& paper, PaperSections& sections)
{
    const Analysis& analysis = paper.snapshot.analysis;
    const WalkGround ground{paper.document(), analysis.flows, analysis.paths, analysis.policies};
    PaperSection section{QStringLiteral("walks"), paper.words(heading), {}, true, true};
    section.blocks.push_back(Paragraph{{plain(paper.words(intro))}, Paragraph::Look::Normal});
    std::set<std::tuple<QString, Direction, Attach>> shown;
    for (const RequestedFirewall& firewall : paper.firewalls) {
        if (!firewall.policy)
            continue;
        for (const PolicyRule& rule : firewall.policy->rules) {
            const Flow& flow = analysis.flows[rule.flow];
            if (!paper.hasRule(rule.id) || rule.source.unresolved || rule.destination.unresolved
                || !shown.insert({flow.rule->service, flow.rule->direction, flow.rule->attach})
                        .second)
                continue;
            const PacketWalk walk = packetWalk(ground, rule.flow);
            if (!walk.steps.empty())
                section.blocks.push_back(
                    walkTable(paper, ruleLine(paper.snapshot, paper.texts, rule), walk));
        }
    }
    if (section.blocks.size() > 1)
        sections.push_back(std::move(section));
}

} // namespace edgeplanner
