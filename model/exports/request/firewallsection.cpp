#include "model/exports/request/formentries.h"
#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.firewall", QT_TRANSLATE_NOOP("model", "%1: %2 rules")};
constexpr MessageText headingOfOne{"request.firewall.one",
                                   QT_TRANSLATE_NOOP("model", "%1: 1 rule")};
constexpr MessageText setField{"request.firewall.set", QT_TRANSLATE_NOOP("model", "Set by, at")};
constexpr MessageText verifiedField{"request.firewall.verified",
                                    QT_TRANSLATE_NOOP("model", "Verified by, at")};
constexpr MessageText now{"request.before", QT_TRANSLATE_NOOP("model", "Now: %1 → %2, %3.")};
constexpr MessageText afterNat{"request.afterNat", QT_TRANSLATE_NOOP("model", "after NAT")};
constexpr MessageText columnChange{"request.column.change", QT_TRANSLATE_NOOP("model", "Change")};
constexpr MessageText caption{
    "request.rules.caption",
    QT_TRANSLATE_NOOP("model", "Rules for %1, by service; required rules first")};
constexpr MessageText nothing{"request.rules.none",
                              QT_TRANSLATE_NOOP("model", "This firewall needs no rule.")};
constexpr MessageText refusedHeading{
    "request.refused",
    QT_TRANSLATE_NOOP("model", "Not requested: rules whose end inside has no address yet")};
constexpr MessageText alike{"request.alike",
                            QT_TRANSLATE_NOOP("model", "Same addresses and ports as %1.")};
constexpr MessageText lineCount{"request.group.count", QT_TRANSLATE_NOOP("model", "%1 rules")};
constexpr MessageText oneLine{"request.group.one", QT_TRANSLATE_NOOP("model", "1 rule")};
constexpr MessageText throughVip{"request.group.vip",
                                 QT_TRANSLATE_NOOP("model", "%1, through the VIP")};
constexpr MessageText eachServer{"request.group.server",
                                 QT_TRANSLATE_NOOP("model", "%1, each server")};
constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnNeed{"request.column.need", QT_TRANSLATE_NOOP("model", "Needed")};
constexpr MessageText columnDirection{"request.column.direction",
                                      QT_TRANSLATE_NOOP("model", "Dir.")};
constexpr MessageText columnSource{"request.column.source", QT_TRANSLATE_NOOP("model", "Source")};
constexpr MessageText columnSourcePort{"request.column.sourcePort",
                                       QT_TRANSLATE_NOOP("model", "Source port")};
constexpr MessageText columnDestination{"request.column.destination",
                                        QT_TRANSLATE_NOOP("model", "Destination")};
constexpr MessageText columnPort{"request.column.port", QT_TRANSLATE_NOOP("model", "Dest. port")};
constexpr MessageText columnApplication{"request.column.application",
                                        QT_TRANSLATE_NOOP("model", "Application")};
constexpr MessageText columnWhy{"request.column.why", QT_TRANSLATE_NOOP("model", "Why")};
constexpr MessageText columnDone{"request.column.done", QT_TRANSLATE_NOOP("model", "Done")};

constexpr MessageText inbound{"request.in", QT_TRANSLATE_NOOP("model", "in")};
constexpr MessageText outbound{"request.out", QT_TRANSLATE_NOOP("model", "out")};

using Look = PaperColumn::Look;

/// An end as it is now, also behind NAT: only that may differ.
QString runningText(const RequestPaper& paper, const EndText& end)
{
    const QString text = toText(end, paper.texts);
    return end.translated.isEmpty() || end.translated == end.addresses
               ? text
               : QStringLiteral("%1 (%2 %3)")
                     .arg(text, paper.words(afterNat), end.translated.join(QLatin1String(", ")));
}

PaperCell whyCell(const RequestPaper& paper, const RequestedLine& requested)
{
    const RuleLine& line = requested.line;
    TextLine why{plain(line.reason)};
    if (!line.condition.isEmpty())
        why.insert(why.end(), {plain(QStringLiteral(" ")), emphasis(line.condition)});
    if (!line.sameAs.isEmpty())
        why.push_back(plain(QStringLiteral(" ") + paper.words(alike, {line.sameAs})));
    PaperCell cell{{std::move(why)}, PaperCell::Kind::Text};
    if (requested.before)
        cell.lines.push_back(
            {strong(paper.words(now, {runningText(paper, requested.before->source),
                                      runningText(paper, requested.before->destination),
                                      destinationText(paper, *requested.before)}))});
    TextLine sources;
    for (const Provenance& place : line.provenance) {
        if (!sources.empty())
            sources.push_back(aside(QStringLiteral("; ")));
        const TextLine one = sourceRuns(paper, place);
        sources.insert(sources.end(), one.begin(), one.end());
    }
    if (!sources.empty())
        cell.lines.push_back(std::move(sources));
    return cell;
}

PaperRow ruleRow(const RequestPaper& paper, const RequestedLine& requested,
                 const QHash<QString, QString>& beforeNat)
{
    const RuleLine& line = requested.line;
    PaperRow row;
    row.anchor = ruleAnchor(line.id);
    row.cells.push_back(headCell(line.id));
    if (paper.compares())
        row.cells.push_back({{{strong(changeText(paper, requested.change))}}});
    const QString need = paper.texts.catalog(QLatin1String("need.") + toText(line.need));
    row.cells.push_back({{{line.need == LineNeed::Required ? strong(need) : plain(need)}}});
    row.cells.push_back(
        textCell(paper.words(line.rule->direction == Direction::Inbound ? inbound : outbound)));
    row.cells.push_back(endCell(paper, line.source, line.rule->from));
    row.cells.push_back(codeCell(toText(line.sourcePorts, paper.words(anyPortText))));
    row.cells.push_back(endCell(paper, line.destination, line.rule->to, beforeNat));
    row.cells.push_back(codeCell(destinationText(paper, line)));
    row.cells.push_back(textCell(line.rule->applicationProtocol));
    row.cells.push_back(whyCell(paper, requested));
    row.cells.push_back({{}, PaperCell::Kind::Tick});
    return row;
}

QString groupTitle(const RequestPaper& paper, const RuleLine& line)
{
    if (line.rule->attach == Attach::Vip)
        return paper.words(throughVip, {line.service});
    return line.rule->attach == Attach::Server ? paper.words(eachServer, {line.service})
                                               : line.service;
}

PaperTable ruleTable(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    PaperTable table = tableOf(paper, paper.words(caption, {firewall.name}),
                               {{columnRule, 15},
                                {columnNeed, 20},
                                {columnDirection, 9},
                                {columnSource, 40},
                                {columnSourcePort, 23},
                                {columnDestination, 40},
                                {columnPort, 29},
                                {columnApplication, 27},
                                {columnWhy, 53},
                                {columnDone, 11}});
    if (paper.compares())
        table.columns.insert(table.columns.begin() + 1,
                             {paper.words(columnChange), 15, Look::Text});
    for (PaperColumn& column : table.columns)
        if (column.title == paper.words(columnSourcePort)
            || column.title == paper.words(columnPort))
            column.look = Look::Code;
    table.look = PaperTable::Look::Rules;
    table.groups.clear();
    // Where rules name addresses after the translation: with which ones packets arrive for them.
    const bool namesTranslated =
        firewall.policy && firewall.policy->matches == MatchedAddress::Translated;
    const auto beforeNat =
        namesTranslated ? publicByPrivate(paper, firewall.id) : QHash<QString, QString>();
    const RuleLine* last = nullptr;
    for (const RequestedLine& requested : firewall.lines) {
        const RuleLine& line = requested.line;
        const bool isVip = line.rule->attach == Attach::Vip;
        if (!last || last->rule->service != line.rule->service
            || (last->rule->attach == Attach::Vip) != isVip)
            table.groups.push_back({groupTitle(paper, line), {}, {}});
        PaperRow row = ruleRow(paper, requested, beforeNat);
        // edge01 and edge02 of one catalogue row are read together.
        row.joined = last && last->rule == line.rule && !table.groups.back().rows.empty()
                     && !table.groups.back().rows.back().joined;
        table.groups.back().rows.push_back(std::move(row));
        last = &line;
    }
    for (PaperGroup& group : table.groups)
        group.note = group.rows.size() == 1
                         ? paper.words(oneLine)
                         : paper.words(lineCount, {static_cast<qlonglong>(group.rows.size())});
    return table;
}

Notice refusedRules(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    Notice notice{true, paper.words(refusedHeading), {}};
    for (const RuleLine& line : firewall.refused)
        notice.items.push_back(
            {ruleAnchor(line.id),
             {strong(line.id), plain(QStringLiteral(": %1 → %2, %3")
                                         .arg(toText(line.source, paper.texts),
                                              toText(line.destination, paper.texts),
                                              destinationText(paper, line)))}});
    return notice;
}

} // namespace

void addFirewalls(const RequestPaper& paper, PaperSections& sections)
{
    for (const RequestedFirewall& firewall : paper.firewalls) {
        PaperSection section;
        section.anchor = firewallAnchor(firewall);
        section.heading =
            firewall.lines.size() == 1
                ? paper.words(headingOfOne, {firewall.name})
                : paper.words(heading,
                              {firewall.name, static_cast<qlonglong>(firewall.lines.size())});
        section.landscape = true;
        section.newPage = true;
        section.blocks.push_back(firewallFacts(paper, firewall));
        Form known;
        for (const FormEntry& entry : firewallEntries(paper, firewall).entries)
            known.fields.push_back({entry.label, entry.value});
        known.fields.push_back({paper.words(setField), {}});
        known.fields.push_back({paper.words(verifiedField), {}});
        section.blocks.push_back(std::move(known));
        if (!firewall.refused.empty())
            section.blocks.push_back(refusedRules(paper, firewall));
        if (firewall.lines.empty()) {
            section.blocks.push_back(
                Paragraph{{plain(paper.words(nothing))}, Paragraph::Look::Normal});
        } else {
            section.blocks.push_back(ruleTable(paper, firewall));
        }
        sections.push_back(std::move(section));
    }
}

} // namespace edgeplanner
