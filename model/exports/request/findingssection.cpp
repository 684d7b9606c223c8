#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.findings",
                              QT_TRANSLATE_NOOP("model", "Findings and waivers")};
constexpr MessageText openCaption{"request.findings.open",
                                  QT_TRANSLATE_NOOP("model", "Open findings: %1")};
constexpr MessageText waivedCaption{"request.findings.waived",
                                    QT_TRANSLATE_NOOP("model", "Accepted findings: %1")};
constexpr MessageText columnSeverity{"request.column.severity",
                                     QT_TRANSLATE_NOOP("model", "Weight")};
constexpr MessageText columnFinding{"request.column.finding",
                                    QT_TRANSLATE_NOOP("model", "Finding")};
constexpr MessageText columnAdvice{"request.column.advice",
                                   QT_TRANSLATE_NOOP("model", "What to do")};
constexpr MessageText columnWaiver{"request.column.waiver",
                                   QT_TRANSLATE_NOOP("model", "Accepted because, by")};
constexpr MessageText judgedCaption{"request.findings.judged",
                                    QT_TRANSLATE_NOOP("model", "Checks judged differently: %1")};
constexpr MessageText disagreeCaption{
    "request.findings.disagree",
    QT_TRANSLATE_NOOP("model", "Where published documents disagree: %1")};
constexpr MessageText columnReading{"request.column.reading",
                                    QT_TRANSLATE_NOOP("model", "Reading that is followed")};
constexpr MessageText columnCheck{"request.column.check", QT_TRANSLATE_NOOP("model", "Check")};
constexpr MessageText columnJudged{"request.column.judged",
                                   QT_TRANSLATE_NOOP("model", "Judged differently because, by")};
constexpr MessageText usually{"request.findings.usually",
                              QT_TRANSLATE_NOOP("model", "%1 (usually: %2)")};
constexpr MessageText error{"severity.error", QT_TRANSLATE_NOOP("model", "Error")};
constexpr MessageText warning{"severity.warning", QT_TRANSLATE_NOOP("model", "Warning")};
constexpr MessageText info{"severity.info", QT_TRANSLATE_NOOP("model", "Note")};

const MessageText& severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return error;
    case Severity::Warning: return warning;
    case Severity::Info: return info;
    }
    return info;
}

/// "because the customer wants it, Kim"
template <class Decision>
QString decided(const Decision& decision)
{
    QStringList parts{decision.reason, decision.by};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

/// "Error", or "Error (usually: Warning)" where the design judges differently.
QString weightText(const RequestPaper& paper, const Finding& finding)
{
    QString weight = paper.words(severityText(finding.severity));
    if (!finding.usualSeverity)
        return weight;
    return paper.words(usually, {weight, paper.words(severityText(*finding.usualSeverity))});
}

/// Contradictions of the documents ask nobody for anything: they stand in a table of their own.
bool isDisagreement(const Finding& finding)
{
    return finding.check == QLatin1String("documents-disagree") && !finding.waived;
}

PaperBlock findingTable(const RequestPaper& paper, bool waived)
{
    const auto& findings = paper.snapshot.analysis.findings;
    const auto wanted = [waived](const Finding& finding) {
        return finding.waived == waived && !isDisagreement(finding);
    };
    const auto count = static_cast<qlonglong>(std::ranges::count_if(findings, wanted));
    const QString caption = paper.words(waived ? waivedCaption : openCaption, {count});
    if (count == 0)
        return Paragraph{{plain(caption)}, Paragraph::Look::Footnote};
    PaperTable table = tableOf(
        paper, caption,
        {{columnSeverity, 20}, {columnFinding, 90}, {waived ? columnWaiver : columnAdvice, 70}});
    for (const Finding& finding : findings) {
        if (!wanted(finding))
            continue;
        const QString weight = weightText(paper, finding);
        table.groups.front().rows.push_back(
            {{},
             {{{{finding.severity == Severity::Error ? strong(weight) : plain(weight)}}},
              {{{strong(paper.texts.describe(finding.title))},
                {plain(paper.texts.describe(finding.reason))}}},
              textCell(waived ? decided(paper.document().waivers.value(finding.identity()))
                              : paper.texts.describe(finding.advice))}});
    }
    return table;
}

/// Every choice of severity, also where its check finds nothing at present.
PaperTable judgedTable(const RequestPaper& paper)
{
    const auto& choices = paper.document().settings.severities;
    PaperTable table =
        tableOf(paper, paper.words(judgedCaption, {static_cast<qlonglong>(choices.size())}),
                {{columnCheck, 50}, {columnSeverity, 30}, {columnJudged, 100}});
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        table.groups.front().rows.push_back(
            {{},
             {headCell(it.key()), textCell(paper.words(severityText(it->severity))),
              textCell(decided(*it))}});
    return table;
}

/// A paper about a part of the design tells of contradictions about its own rules.
bool isAboutThis(const RequestPaper& paper, const Finding& finding)
{
    if (paper.isWhole() && paper.options.variant != PaperVariant::Changes)
        return true;
    return std::ranges::any_of(paper.firewalls, [&](const RequestedFirewall& firewall) {
        return std::ranges::any_of(firewall.lines, [&](const RequestedLine& requested) {
            return requested.line.rule->conflict.section(QLatin1Char('.'), 1)
                   == finding.discriminator;
        });
    });
}

void addDisagreements(const RequestPaper& paper, PaperSection& section)
{
    const auto& findings = paper.snapshot.analysis.findings;
    const auto isWanted = [&](const Finding& finding) {
        return isDisagreement(finding) && isAboutThis(paper, finding);
    };
    const auto count = static_cast<qlonglong>(std::ranges::count_if(findings, isWanted));
    if (count == 0)
        return;
    PaperTable table = tableOf(paper, paper.words(disagreeCaption, {count}),
                               {{columnFinding, 70}, {columnReading, 110}});
    for (const Finding& finding : findings)
        if (isWanted(finding))
            table.groups.front().rows.push_back({{},
                                                 {headCell(paper.texts.describe(finding.title)),
                                                  textCell(paper.texts.describe(finding.reason))}});
    section.blocks.push_back(std::move(table));
}

} // namespace

void addFindings(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("findings"), paper.words(heading), {}, false, false};
    section.blocks.push_back(findingTable(paper, false));
    section.blocks.push_back(findingTable(paper, true));
    if (!paper.document().settings.severities.isEmpty())
        section.blocks.push_back(judgedTable(paper));
    addDisagreements(paper, section);
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
