#include "model/exports/request/requestparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.findings", QT_TRANSLATE_NOOP("model", "Findings")};
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

void writeTable(RequestPaper& paper, bool waived)
{
    const auto& findings = paper.snapshot.analysis.findings;
    const auto wanted = [waived](const Finding& finding) { return finding.waived == waived; };
    const auto count = static_cast<qlonglong>(std::ranges::count_if(findings, wanted));
    const QString caption = paper.words(waived ? waivedCaption : openCaption, {count});
    if (count == 0)
        return writeParagraph(paper, caption);

    const RequestColumn columns[]{
        {columnSeverity}, {columnFinding}, {waived ? columnWaiver : columnAdvice}};
    RequestTable table(paper, caption, columns);
    table.body();
    for (const Finding& finding : findings) {
        if (!wanted(finding))
            continue;
        HtmlWriter& html = paper.html;
        const HtmlElement row(html, "tr");
        html.open("td").element(finding.severity == Severity::Error ? "strong" : "span",
                                paper.words(severityText(finding.severity)));
        html.close();
        html.open("td").element("strong", paper.texts.describe(finding.title));
        html.open("br").text(paper.texts.describe(finding.reason)).close();
        writeTextCell(paper,
                      waived ? waiverText(paper, finding) : paper.texts.describe(finding.advice));
    }
}

} // namespace

void writeFindings(RequestPaper& paper)
{
    const RequestSection section(paper, QStringLiteral("findings"), paper.words(heading));
    writeTable(paper, false);
    writeTable(paper, true);
}

} // namespace edgeplanner
