#include "model/derivation/hairpins.h"
#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

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
constexpr MessageText gone{"request.firewall.gone",
                           QT_TRANSLATE_NOOP("model", "no longer part of the design")};

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
        const TextLine source = sourceRuns(paper, place);
        line.insert(line.end(), source.begin(), source.end());
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

} // namespace

Facts firewallFacts(const RequestPaper& paper, const RequestedFirewall& firewall)
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

} // namespace edgeplanner
