#include "model/catalog/explanations.h"

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

bool translatesSeveralServers(const RequestPaper& paper)
{
    return std::ranges::any_of(paper.document().elements, [](const Element& element) {
        const auto* pool = element.as<EdgePool>();
        return pool && pool->servers.size() > 1
               && pool->service(Service::Av).addressing == Addressing::Nat;
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
    case Explanation::Hairpin:
        return translatesSeveralServers(paper) ? std::optional(QString()) : std::nullopt;
    case Explanation::Inspection: return QString();
    case Explanation::Balancer:
        return shown([](const RuleLine& line) { return line.rule->attach == Attach::Vip; });
    }
    return std::nullopt;
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
    addRisks(paper, section);
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
