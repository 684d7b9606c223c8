#include "model/derivation/hairpins.h"
#include "model/exports/request/formentries.h"
#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.firewall", QT_TRANSLATE_NOOP("model", "%1: %2 rules")};
constexpr MessageText headingOfOne{"request.firewall.one",
                                   QT_TRANSLATE_NOOP("model", "%1: 1 rule")};
constexpr MessageText between{"request.firewall.between", QT_TRANSLATE_NOOP("model", "Between")};
constexpr MessageText stands{"request.firewall.position", QT_TRANSLATE_NOOP("model", "Stands")};
constexpr MessageText ownAddress{"request.firewall.own", QT_TRANSLATE_NOOP("model", "own address")};
constexpr MessageText product{"request.firewall.product", QT_TRANSLATE_NOOP("model", "Product")};
constexpr MessageText translates{"request.firewall.translations",
                                 QT_TRANSLATE_NOOP("model", "NAT entries on it")};
constexpr MessageText oneToOne{
    "request.firewall.translations.what",
    QT_TRANSLATE_NOOP("model", "%1, one to one and in both directions; see “Address translation”")};
constexpr MessageText hairpin{"request.firewall.hairpin", QT_TRANSLATE_NOOP("model", "Hairpin")};
constexpr MessageText letThemMeet{
    "request.firewall.hairpin.what",
    QT_TRANSLATE_NOOP("model", "on: from inside, these public addresses must reach each other: "
                               "%1")};
constexpr MessageText write{"request.firewall.write",
                            QT_TRANSLATE_NOOP("model", "Addresses in its rules")};
constexpr MessageText brackets{"request.firewall.brackets",
                               QT_TRANSLATE_NOOP("model", "In brackets")};
constexpr MessageText notEntered{
    "request.firewall.brackets.what",
    QT_TRANSLATE_NOOP("model", "what packets carry on the other side of its NAT, to compare with "
                               "logs; not entered in rules")};
constexpr MessageText because{"request.firewall.because", QT_TRANSLATE_NOOP("model", "Because")};
constexpr MessageText action{"request.firewall.action", QT_TRANSLATE_NOOP("model", "Action")};
constexpr MessageText permits{
    "request.firewall.action.what",
    QT_TRANSLATE_NOOP("model", "permit, in every rule; replies belong to the same connection and "
                               "need no rule of their own")};
constexpr MessageText order{"request.firewall.place", QT_TRANSLATE_NOOP("model", "Place")};
constexpr MessageText aboveDenials{
    "request.firewall.place.what",
    QT_TRANSLATE_NOOP("model", "above every rule that denies the same traffic; the order among "
                               "these rules does not matter")};
constexpr MessageText anyOne{"request.firewall.any",
                             QT_TRANSLATE_NOOP("model", "“Any” stands for")};
constexpr MessageText anyIpv4{
    "request.firewall.any.ipv4",
    QT_TRANSLATE_NOOP("model",
                      "every IPv4 address of the zone named below it, no other zone; no rule "
                      "needs IPv6")};
constexpr MessageText anyIpv6{
    "request.firewall.any.ipv6",
    QT_TRANSLATE_NOOP("model",
                      "every IPv6 address of the zone named below it, no other zone; no rule "
                      "needs IPv4")};
constexpr MessageText anyBoth{
    "request.firewall.any.both",
    QT_TRANSLATE_NOOP("model",
                      "every address of the zone named below it, no other zone: IPv4 for the "
                      "IPv4 addresses of the other end, IPv6 for its IPv6 addresses")};
constexpr MessageText active{"request.firewall.active", QT_TRANSLATE_NOOP("model", "Active")};
constexpr MessageText always{"request.firewall.active.always",
                             QT_TRANSLATE_NOOP("model", "at all hours")};
constexpr MessageText untilDate{"request.firewall.active.until",
                                QT_TRANSLATE_NOOP("model", "%1; expires: %2")};
constexpr MessageText udpSessions{"request.udpTimeout",
                                  QT_TRANSLATE_NOOP("model", "UDP idle timeout")};
constexpr MessageText usualTimeout{
    "request.firewall.udp",
    QT_TRANSLATE_NOOP("model", "%1 minutes or longer; the product's documents name none")};
constexpr MessageText logging{"request.firewall.log", QT_TRANSLATE_NOOP("model", "Log")};
constexpr MessageText everyRule{"request.firewall.log.all",
                                QT_TRANSLATE_NOOP("model", "every rule")};
constexpr MessageText switchOff{"request.firewall.off", QT_TRANSLATE_NOOP("model", "Switch off")};
constexpr MessageText inspections{
    "request.firewall.off.what",
    QT_TRANSLATE_NOOP("model", "SIP inspection, TLS interception, port translation")};
constexpr MessageText directions{"request.firewall.directions",
                                 QT_TRANSLATE_NOOP("model", "Directions")};
constexpr MessageText inAndOut{
    "request.firewall.directions.what",
    QT_TRANSLATE_NOOP("model", "in: to servers of the perimeter; out: from them")};
constexpr MessageText setField{"request.firewall.set", QT_TRANSLATE_NOOP("model", "Set by, at")};
constexpr MessageText verifiedField{"request.firewall.verified",
                                    QT_TRANSLATE_NOOP("model", "Verified by, at")};
constexpr MessageText gone{"request.firewall.gone",
                           QT_TRANSLATE_NOOP("model", "no longer part of the design")};
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
constexpr MessageText placeInTable{"request.place.row", QT_TRANSLATE_NOOP("model", ", %1 %2")};
constexpr MessageText placeInText{"request.place", QT_TRANSLATE_NOOP("model", ", %1")};

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

/// The key of a document leads to its title.
TextRun sourceRun(const Provenance& place)
{
    TextRun run = aside(place.document);
    run.target = QLatin1String("source-") + place.document;
    return run;
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
        sources.push_back(sourceRun(place));
        sources.push_back(aside(place.row == 0
                                    ? paper.words(placeInText, {place.table})
                                    : paper.words(placeInTable, {place.table, place.row})));
    }
    if (!sources.empty())
        cell.lines.push_back(std::move(sources));
    return cell;
}

/// Of a firewall whose rules name addresses after its translation: with which ones packets arrive
/// for them.
QHash<QString, QString> addressesBeforeNat(const RequestPaper& paper,
                                           const RequestedFirewall& firewall)
{
    QHash<QString, QString> addresses;
    if (!firewall.policy || firewall.policy->matches != MatchedAddress::Translated)
        return addresses;
    for (const NatRow& row : paper.snapshot.analysis.companions.nat) {
        const auto add = [&](const auto& own, const auto& outside) {
            if (own && outside)
                addresses.insert(own->toText(), outside->toText());
        };
        if (row.firewall != firewall.id)
            continue;
        add(row.privateAddress.v4, row.publicAddress.v4);
        add(row.privateAddress.v6, row.publicAddress.v6);
    }
    return addresses;
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
    const QHash<QString, QString> beforeNat = addressesBeforeNat(paper, firewall);
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

/// Its networks from outside to inside, with its own addresses there: which interface is meant.
TextLine interfaces(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    TextLine line;
    for (const Attachment* leg : legsFromOutside(paper, firewall.id)) {
        const Segment* segment = paper.document().segment(leg->segment);
        if (!segment)
            continue;
        if (!line.empty())
            line.push_back(plain(QStringLiteral("; ")));
        line.push_back(strong(segmentName(paper.document(), leg->segment)));
        for (const Subnet& subnet : segment->subnets) {
            line.push_back(plain(QStringLiteral(" ")));
            line.push_back(code(subnet.toText()));
            line.back().sample = segment->sample;
        }
        const QStringList own = addressTexts(leg->address);
        if (own.isEmpty())
            continue;
        line.push_back(plain(QStringLiteral(", ") + paper.words(ownAddress)));
        for (const QString& address : own) {
            line.push_back(plain(QStringLiteral(" ")));
            line.push_back(addressRun(paper, address));
        }
    }
    return line;
}

/// What “Any” stands for; null where no rule says it.
const MessageText* anyText(const RequestedFirewall& firewall)
{
    bool any = false;
    bool ipv4 = false;
    bool ipv6 = false;
    for (const RequestedLine& requested : firewall.lines)
        for (const EndText* end : {&requested.line.source, &requested.line.destination}) {
            any |= end->isAny();
            for (const QString& address : end->addresses)
                (address.contains(QLatin1Char(':')) ? ipv6 : ipv4) = true;
        }
    if (!any)
        return nullptr;
    return ipv4 && ipv6 ? &anyBoth : ipv6 ? &anyIpv6 : &anyIpv4;
}

QString activeText(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    const QString hours = form.schedule.isEmpty() ? paper.words(always) : form.schedule;
    return form.expires.isEmpty() ? hours : paper.words(untilDate, {hours, form.expires});
}

/// What the form asks for, or what is usual and who says so.
TextLine udpTimeout(const RequestPaper& paper)
{
    if (!paper.form().udpTimeout.isEmpty())
        return {plain(paper.form().udpTimeout)};
    const Limits& limits = paper.snapshot.catalog.limits;
    TextLine line{plain(paper.words(usualTimeout, {limits.udpIdleMinutes}))};
    for (const Provenance& place : udpTimeoutSources(paper)) {
        line.push_back(plain(QStringLiteral("; ")));
        line.push_back(sourceRun(place));
        line.push_back(plain(paper.words(placeInText, {place.table})));
    }
    return line;
}

bool hasUdp(const RequestedFirewall& firewall)
{
    return std::ranges::any_of(firewall.lines, [](const RequestedLine& requested) {
        return requested.line.rule->transport == Transport::Udp;
    });
}

bool hasTranslated(const RequestedFirewall& firewall)
{
    return std::ranges::any_of(firewall.lines, [](const RequestedLine& requested) {
        return !requested.line.source.translated.isEmpty()
               || !requested.line.destination.translated.isEmpty();
    });
}

QString hairpinAddresses(const RequestPaper& paper, ElementId firewall)
{
    QStringList addresses;
    for (const NatRow* row : hairpinRows(paper.snapshot.analysis.companions.nat, firewall))
        addresses.append(addressTexts(row->publicAddress));
    return addresses.join(QLatin1String(", "));
}

Facts facts(const RequestPaper& paper, const RequestedFirewall& firewall)
{
    Facts facts;
    const auto fact = [&](const MessageText& label, const QString& value) {
        facts.items.push_back({paper.words(label), {plain(value)}});
    };
    /// What people get wrong.
    const auto keyFact = [&](const MessageText& label, const QString& value) {
        facts.items.push_back({paper.words(label), {strong(value)}});
    };
    if (!firewall.policy) {
        fact(stands, paper.words(gone));
        return facts;
    }
    const auto* element = paper.document().find<Firewall>(firewall.id);
    facts.items.push_back({paper.words(between), interfaces(paper, firewall)});
    const Vendor* vendor = element ? paper.snapshot.catalog.vendor(element->vendor) : nullptr;
    if (vendor)
        fact(product, vendor->name);
    keyFact(write, addressesToWrite(paper, firewall));
    if (hasTranslated(firewall))
        fact(brackets, paper.words(notEntered));
    fact(directions, paper.words(inAndOut));
    if (const MessageText* any = anyText(firewall))
        fact(anyOne, paper.words(*any));
    fact(action, paper.words(permits));
    fact(order, paper.words(aboveDenials));
    fact(active, activeText(paper));
    if (hasUdp(firewall))
        facts.items.push_back({paper.words(udpSessions), udpTimeout(paper)});
    fact(logging, paper.words(everyRule));
    keyFact(switchOff, paper.words(inspections));
    if (!element || element->translations.empty())
        return facts;
    fact(translates, paper.words(oneToOne, {static_cast<qlonglong>(element->translations.size())}));
    if (const QString addresses = hairpinAddresses(paper, firewall.id); !addresses.isEmpty())
        keyFact(hairpin, paper.words(letThemMeet, {addresses}));
    const QString reason = QStringLiteral("vendor.%1.description")
                               .arg(vendor ? vendor->id : QStringLiteral("generic"));
    // An override on the firewall has its reason in somebody's head.
    if (!element->matches && paper.texts.hasCatalog(reason))
        fact(because, paper.texts.catalog(reason));
    return facts;
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
        section.blocks.push_back(facts(paper, firewall));
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
