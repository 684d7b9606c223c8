#include "model/catalog/explanations.h"

#include "model/derivation/hairpins.h"
#include "model/exports/exposure.h"
#include "model/exports/request/requestparts.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.explanations", QT_TRANSLATE_NOOP("model", "Explanations")};
constexpr MessageText example{"request.explanations.example",
                              QT_TRANSLATE_NOOP("model", "For example rule %1.")};

constexpr MessageText risksHeading{"request.risks",
                                   QT_TRANSLATE_NOOP("model", "What the rules expose")};
constexpr MessageText risksCaption{
    "request.risks.caption",
    QT_TRANSLATE_NOOP("model", "By kind of rule; how grave it is, is for the reviewer to say")};
constexpr MessageText columnRisk{"workbook.risk", QT_TRANSLATE_NOOP("model", "Risk")};
constexpr MessageText columnMitigation{"workbook.mitigation",
                                       QT_TRANSLATE_NOOP("model", "What limits it")};
constexpr MessageText columnRules{"request.column.rules", QT_TRANSLATE_NOOP("model", "Rules")};
constexpr MessageText columnExample{"request.risks.example", QT_TRANSLATE_NOOP("model", "Such as")};

constexpr MessageText protocolsHeading{"request.protocols",
                                       QT_TRANSLATE_NOOP("model", "What the applications are")};
constexpr MessageText protocolsCaption{
    "request.protocols.caption",
    QT_TRANSLATE_NOOP("model", "Application protocols of the rules and their destination ports")};
constexpr MessageText columnApplication{"request.column.application",
                                        QT_TRANSLATE_NOOP("model", "Application")};
constexpr MessageText columnCarries{"request.protocols.carries",
                                    QT_TRANSLATE_NOOP("model", "What it carries")};
constexpr MessageText columnPorts{"request.context.ports", QT_TRANSLATE_NOOP("model", "Ports")};

/// The id of the first line that shows what is explained; empty when none does.
QString firstLine(const RequestPaper& paper, auto&& shows)
{
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines)
            if (requested.change != RuleChange::Remove && shows(requested.line))
                return requested.line.id;
    return {};
}

bool isMediaRange(const Ports& ports)
{
    return ports && std::ranges::any_of(*ports, [](const PortRange& range) {
               return range.to - range.from >= 1000;
           });
}

bool isPort(const Ports& ports, std::uint16_t port)
{
    return ports && ports->size() == 1 && ports->front() == PortRange{port, port};
}

bool needsHairpin(const RequestPaper& paper)
{
    return std::ranges::any_of(paper.firewalls, [&](const RequestedFirewall& firewall) {
        return !hairpinRows(paper.snapshot.analysis.companions.nat, firewall.id).empty();
    });
}

/// The rule that shows it; nullopt when there is nothing to explain.
std::optional<QString> exampleOf(const RequestPaper& paper, Explanation explanation)
{
    const auto shown = [&](auto&& shows) {
        const QString id = firstLine(paper, shows);
        return id.isEmpty() ? std::nullopt : std::optional(id);
    };
    switch (explanation) {
    case Explanation::AnySource:
        return shown([](const RuleLine& line) { return line.source.isAny(); });
    case Explanation::Replies: return shown([](const RuleLine&) { return true; });
    case Explanation::MediaRange:
        return shown([](const RuleLine& line) {
            return isMediaRange(line.sourcePorts) || isMediaRange(line.destinationPorts);
        });
    case Explanation::Udp:
        return shown([](const RuleLine& line) {
            return line.rule->transport == Transport::Udp && isPort(line.destinationPorts, 3478);
        });
    case Explanation::NoSourceTranslation:
        if (paper.snapshot.analysis.companions.nat.empty())
            return std::nullopt;
        return QString();
    case Explanation::Hairpin: return needsHairpin(paper) ? std::optional(QString()) : std::nullopt;
    case Explanation::Inspection: return QString();
    case Explanation::Balancer:
        return shown([](const RuleLine& line) { return line.rule->attach == Attach::Vip; });
    }
    return std::nullopt;
}

/// What stands in the column "Application" of the rules, for readers who know other products.
void addProtocols(const RequestPaper& paper, PaperSection& section)
{
    std::map<QString, QStringList> ports;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            const QString& protocol = requested.line.rule->applicationProtocol;
            if (requested.change == RuleChange::Remove || protocol.isEmpty())
                continue;
            const QString port = destinationText(paper, requested.line);
            if (QStringList& known = ports[protocol]; !known.contains(port))
                known.append(port);
        }
    if (ports.empty())
        return;
    PaperTable table = tableOf(paper, paper.words(protocolsCaption),
                               {{columnApplication, 30}, {columnCarries, 100}, {columnPorts, 50}});
    for (const auto& [protocol, opened] : ports)
        table.groups.front().rows.push_back(
            {{},
             {headCell(protocol),
              textCell(paper.texts.catalog(QLatin1String("protocol.") + protocol)),
              codesCell(opened)}});
    section.blocks.push_back(SubHeading{{}, paper.words(protocolsHeading)});
    section.blocks.push_back(std::move(table));
}

/// Every rule that is asked for is counted in one row.
void addRisks(const RequestPaper& paper, PaperSection& section)
{
    struct Rules
    {
        qlonglong count = 0;
        QString first;
    };
    std::map<Exposure, Rules> kinds;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            if (requested.change == RuleChange::Remove)
                continue;
            Rules& rules = kinds[exposureOf(requested.line)];
            if (rules.count++ == 0)
                rules.first = requested.line.id;
        }
    if (kinds.empty())
        return;
    PaperTable table = tableOf(paper, paper.words(risksCaption),
                               {{columnRisk, 56},
                                {columnMitigation, 86},
                                {columnRules, 16, PaperColumn::Look::Number},
                                {columnExample, 22}});
    for (const auto& [exposure, rules] : kinds)
        table.groups.front().rows.push_back(
            {{},
             {headCell(paper.texts.catalog(riskKey(exposure))),
              textCell(paper.texts.catalog(mitigationKey(exposure))),
              textCell(QString::number(rules.count)),
              {{{ruleRun(paper, rules.first)}}}}});
    section.blocks.push_back(SubHeading{{}, paper.words(risksHeading)});
    section.blocks.push_back(std::move(table));
}

} // namespace

void addExplanations(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("explanations"), paper.words(heading), {}, false, true};
    for (const auto& [explanation, id] : enumTexts(Explanation{})) {
        const auto rule = exampleOf(paper, explanation);
        if (!rule)
            continue;
        const QString key = QLatin1String("explanation.") + QLatin1String(id);
        section.blocks.push_back(SubHeading{{}, paper.texts.catalog(key)});
        TextLine text{plain(paper.texts.catalog(key + QLatin1String(".description")))};
        if (!rule->isEmpty()) {
            text.push_back(plain(QStringLiteral(" ")));
            text.push_back(linkTo(paper.words(example, {*rule}), ruleAnchor(*rule)));
        }
        section.blocks.push_back(Paragraph{std::move(text), Paragraph::Look::Normal});
    }
    addProtocols(paper, section);
    addRisks(paper, section);
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
