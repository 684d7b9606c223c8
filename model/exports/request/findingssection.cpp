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

QString waiverText(const RequestPaper& paper, const Finding& finding)
{
    const Waiver waiver = paper.document().waivers.value(finding.identity());
    QStringList parts{waiver.reason, waiver.by};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

PaperBlock findingTable(const RequestPaper& paper, bool waived)
{
    const auto& findings = paper.snapshot.analysis.findings;
    const auto wanted = [waived](const Finding& finding) { return finding.waived == waived; };
    const auto count = static_cast<qlonglong>(std::ranges::count_if(findings, wanted));
    const QString caption = paper.words(waived ? waivedCaption : openCaption, {count});
    if (count == 0)
        return Paragraph{{plain(caption)}, Paragraph::Look::Normal};
    PaperTable table = tableOf(
        paper, caption,
        {{columnSeverity, 20}, {columnFinding, 90}, {waived ? columnWaiver : columnAdvice, 70}});
    for (const Finding& finding : findings) {
        if (!wanted(finding))
            continue;
        const QString weight = paper.words(severityText(finding.severity));
        table.groups.front().rows.push_back(
            {{},
             {{{{finding.severity == Severity::Error ? strong(weight) : plain(weight)}}},
              {{{strong(paper.texts.describe(finding.title))},
                {plain(paper.texts.describe(finding.reason))}}},
              textCell(waived ? waiverText(paper, finding)
                              : paper.texts.describe(finding.advice))}});
    }
    return table;
}

} // namespace

void addFindings(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("findings"), paper.words(heading), {}, false, false};
    section.blocks.push_back(findingTable(paper, false));
    section.blocks.push_back(findingTable(paper, true));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
