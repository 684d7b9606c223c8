#include "model/derivation/hairpins.h"
#include "model/derivation/packetwalk.h"
#include "model/exports/request/requestparts.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.walks", QT_TRANSLATE_NOOP("model", "Packet walks")};
constexpr MessageText intro{
    "request.walks.intro",
    QT_TRANSLATE_NOOP("model", "One connection of each way through the perimeter, from device to "
                               "device, with the addresses that it carries. Compare them with what "
                               "your devices log. Rules named in the same caption take the same "
                               "way, with their own addresses and ports.")};
constexpr MessageText caption{"request.walks.caption",
                              QT_TRANSLATE_NOOP("model", "%1: %2, rule %3")};
constexpr MessageText likewise{"request.walks.likewise",
                               QT_TRANSLATE_NOOP("model", "%1; likewise %2")};
constexpr MessageText hairpinCaption{
    "request.walks.hairpin",
    QT_TRANSLATE_NOOP("model", "%1: media between two of its servers (hairpin)")};
constexpr MessageText betweenPools{
    "request.walks.hairpin.pools",
    QT_TRANSLATE_NOOP("model", "%1 and %2: media from a server of one to one of the other "
                               "(hairpin)")};
constexpr MessageText betweenAny{
    "request.walks.hairpin.any",
    QT_TRANSLATE_NOOP("model", "%1; likewise between any two of the %2 pools behind %3")};
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
        PaperRow row{{},
                     {headCell(deviceName(paper, step, &step == &steps.front())),
                      codeCell(endText(paper, step.source)),
                      codeCell(endText(paper, step.destination)),
                      {{{ruleRun(paper, step.rule)}}},
                      textCell(effects.join(QLatin1Char(' ')))}};
        // A way is read as a whole.
        row.joined = !group.rows.empty();
        group.rows.push_back(std::move(row));
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

/// What is alike for one who follows packets: ends of the same sort, devices of the same sort
/// between them, and the same done to addresses there.
QString wayOf(const RequestPaper& paper, const Flow& flow, const PacketWalk& walk)
{
    QStringList way{toText(flow.rule->from), toText(flow.rule->to), toText(flow.rule->attach)};
    for (const auto* steps : {&walk.steps, &walk.reply})
        for (const WalkStep& step : *steps) {
            const Element* element = step.device ? paper.document().element(*step.device) : nullptr;
            const bool isEnd = &step == &steps->front() || &step == &steps->back();
            way.append(isEnd || !element ? QString() : toText(element->kind()));
            for (const Message* message : {&step.translation, &step.reason})
                way.append(message->isEmpty() ? QString() : QLatin1String(message->text->id));
            way.append(toText(step.verdict));
        }
    return way.join(QLatin1Char('|'));
}

/// A way through the perimeter, shown by the walk of one rule.
struct Way
{
    QString caption;
    PacketWalk walk;
    QStringList others; ///< codes of other rows of the catalogue
};

/// One walk of each way, in order of the paper.
std::vector<Way> waysOf(const RequestPaper& paper, const WalkGround& ground)
{
    std::vector<Way> ways;
    QHash<QString, std::size_t> numbers;
    QSet<std::pair<const CatalogRule*, bool>> rows;
    for (const RequestedFirewall& firewall : paper.firewalls) {
        if (!firewall.policy)
            continue;
        QHash<QString, const PolicyRule*> rules;
        for (const PolicyRule& rule : firewall.policy->rules)
            rules.insert(rule.id, &rule);
        // In order of the paper: required rules are the examples.
        for (const RequestedLine& requested : firewall.lines) {
            const PolicyRule* known = rules.value(requested.line.id);
            if (!known)
                continue;
            const PolicyRule& rule = *known;
            const Flow& flow = ground.flows[rule.flow];
            // Servers of a row go the same way.
            if (rule.source.unresolved || rule.destination.unresolved
                || rows.contains({flow.rule, flow.local.translated}))
                continue;
            rows.insert({flow.rule, flow.local.translated});
            PacketWalk walk = packetWalk(ground, rule.flow);
            if (walk.steps.empty())
                continue;
            const QString way = wayOf(paper, flow, walk);
            if (const auto found = numbers.constFind(way); found != numbers.cend()) {
                if (!ways[*found].others.contains(flow.rule->code))
                    ways[*found].others.append(flow.rule->code);
                continue;
            }
            numbers.insert(way, ways.size());
            const RuleLine& line = requested.line;
            ways.push_back(
                {paper.words(caption, {line.service, destinationText(paper, line), line.id}),
                 std::move(walk),
                 {}});
        }
    }
    return ways;
}

/// Media from an edge server to another that turns round at the firewall which translates both,
/// where this paper holds the rules that it takes.
void addHairpin(const RequestPaper& paper, const WalkGround& ground, ElementId from, ElementId to,
                const QString& title, PaperSection& section)
{
    const PacketWalk walk = packetWalk(ground, {.from = from,
                                                .to = to,
                                                .service = VipRole::Av,
                                                .transport = Transport::Udp,
                                                .port = 3478});
    const bool isTurnedRound = std::ranges::any_of(
        walk.steps, [](const WalkStep& step) { return !step.translation.isEmpty(); });
    const bool isOurs = std::ranges::all_of(walk.steps, [&](const WalkStep& step) {
        return step.rule.isEmpty() || paper.hasRule(step.rule);
    });
    if (isTurnedRound && isOurs)
        section.blocks.push_back(walkTable(paper, title, walk));
}

/// The pools whose media addresses a firewall translates.
std::vector<ElementId> poolsBehind(const RequestPaper& paper, ElementId firewall)
{
    std::vector<ElementId> pools;
    for (const NatRow* row : hairpinRows(paper.snapshot.analysis.companions.nat, firewall))
        if (std::ranges::find(pools, row->device) == pools.end())
            pools.push_back(row->device);
    return pools;
}

void addHairpins(const RequestPaper& paper, const WalkGround& ground, PaperSection& section)
{
    const auto name = [&](ElementId id) { return elementName(paper.document(), id); };
    for (const PoolRequirements& pool : paper.snapshot.analysis.requirements)
        addHairpin(paper, ground, pool.pool, pool.pool,
                   paper.words(hairpinCaption, {name(pool.pool)}), section);
    for (const RequestedFirewall& firewall : paper.firewalls) {
        const std::vector<ElementId> pools = poolsBehind(paper, firewall.id);
        if (pools.size() < 2)
            continue;
        QString title = paper.words(betweenPools, {name(pools[0]), name(pools[1])});
        if (pools.size() > 2)
            title = paper.words(betweenAny,
                                {title, static_cast<qlonglong>(pools.size()), firewall.name});
        addHairpin(paper, ground, pools[0], pools[1], title, section);
    }
}

} // namespace

void addWalks(const RequestPaper& paper, PaperSections& sections)
{
    const Analysis& analysis = paper.snapshot.analysis;
    const WalkGround ground{paper.document(), analysis.flows, analysis.paths, analysis.policies};
    PaperSection section{QStringLiteral("walks"), paper.words(heading), {}, true, true};
    section.blocks.push_back(Paragraph{{plain(paper.words(intro))}, Paragraph::Look::Normal});
    for (const Way& way : waysOf(paper, ground))
        section.blocks.push_back(walkTable(
            paper,
            way.others.isEmpty()
                ? way.caption
                : paper.words(likewise, {way.caption, way.others.join(QLatin1String(", "))}),
            way.walk));
    addHairpins(paper, ground, section);
    if (section.blocks.size() > 1)
        sections.push_back(std::move(section));
}

} // namespace edgeplanner
