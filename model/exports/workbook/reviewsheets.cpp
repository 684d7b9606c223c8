#include "model/exports/request/requestparts.h"
#include "model/exports/workbook/requestworkbook.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText columnSeverity{"request.column.severity",
                                     QT_TRANSLATE_NOOP("model", "Weight")};
constexpr MessageText columnCode{"workbook.code", QT_TRANSLATE_NOOP("model", "Check")};
constexpr MessageText columnItem{"workbook.item", QT_TRANSLATE_NOOP("model", "About")};
constexpr MessageText columnFinding{"request.column.finding",
                                    QT_TRANSLATE_NOOP("model", "Finding")};
constexpr MessageText columnWhy{"request.column.why", QT_TRANSLATE_NOOP("model", "Why")};
constexpr MessageText columnAdvice{"request.column.advice",
                                   QT_TRANSLATE_NOOP("model", "What to do")};
constexpr MessageText columnState{"table.address.state", QT_TRANSLATE_NOOP("model", "State")};
constexpr MessageText columnBy{"workbook.acceptedBy", QT_TRANSLATE_NOOP("model", "Accepted by")};
constexpr MessageText columnBecause{"workbook.acceptedBecause",
                                    QT_TRANSLATE_NOOP("model", "Accepted because")};
constexpr MessageText columnSource{"workbook.reference", QT_TRANSLATE_NOOP("model", "Reference")};
constexpr MessageText open{"workbook.open", QT_TRANSLATE_NOOP("model", "open")};
constexpr MessageText accepted{"workbook.accepted", QT_TRANSLATE_NOOP("model", "accepted")};
constexpr MessageText error{"severity.error", QT_TRANSLATE_NOOP("model", "Error")};
constexpr MessageText warning{"severity.warning", QT_TRANSLATE_NOOP("model", "Warning")};
constexpr MessageText info{"severity.info", QT_TRANSLATE_NOOP("model", "Note")};

constexpr MessageText columnChange{"request.column.change", QT_TRANSLATE_NOOP("model", "Change")};
constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnField{"table.address.field", QT_TRANSLATE_NOOP("model", "Field")};
constexpr MessageText columnBefore{"workbook.before", QT_TRANSLATE_NOOP("model", "Before")};
constexpr MessageText columnAfter{"workbook.after", QT_TRANSLATE_NOOP("model", "After")};
constexpr MessageText fieldSource{"request.column.source", QT_TRANSLATE_NOOP("model", "Source")};
constexpr MessageText fieldTarget{"request.column.destination",
                                  QT_TRANSLATE_NOOP("model", "Destination")};
constexpr MessageText fieldSourcePort{"request.column.sourcePort",
                                      QT_TRANSLATE_NOOP("model", "Source port")};
constexpr MessageText fieldPort{"request.column.port", QT_TRANSLATE_NOOP("model", "Dest. port")};
constexpr MessageText fieldTranslated{"workbook.translated",
                                      QT_TRANSLATE_NOOP("model", "After NAT")};
constexpr MessageText fieldNeed{"request.column.need", QT_TRANSLATE_NOOP("model", "Needed")};
constexpr MessageText fieldOther{"workbook.otherField",
                                 QT_TRANSLATE_NOOP("model", "Reason or name")};

const MessageText& wordsOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return error;
    case Severity::Warning: return warning;
    case Severity::Info: return info;
    }
    return info;
}

QString subjects(const RequestPaper& paper, const Finding& finding)
{
    QStringList names;
    for (const ElementId id : finding.elements)
        names.append(elementName(paper.document(), id));
    for (const SegmentId id : finding.segments)
        names.append(segmentName(paper.document(), id));
    return names.join(QLatin1String(", "));
}

Sheet listSheet(const RequestPaper& paper, const char* name,
                std::initializer_list<std::pair<const MessageText&, int>> columns)
{
    Sheet sheet;
    sheet.name = QString::fromLatin1(name);
    for (const auto& [title, width] : columns)
        sheet.columns.push_back({paper.words(title), width});
    return sheet;
}

/// What of a rule differs, field by field: name, before, after.
struct Difference
{
    const MessageText& field;
    QString before;
    QString after;
};

std::vector<Difference> differences(const RequestPaper& paper, const RuleLine& before,
                                    const RuleLine& after)
{
    std::vector<Difference> list;
    const auto compare = [&](const MessageText& field, const QString& old, const QString& now) {
        if (old != now)
            list.push_back({field, old, now});
    };
    const QString any = paper.words(anyPortText);
    compare(fieldSource, toText(before.source, paper.texts), toText(after.source, paper.texts));
    compare(fieldSourcePort, toText(before.sourcePorts, any), toText(after.sourcePorts, any));
    compare(fieldTarget, toText(before.destination, paper.texts),
            toText(after.destination, paper.texts));
    compare(fieldPort, destinationText(paper, before), destinationText(paper, after));
    const auto translated = [](const RuleLine& line) {
        return (line.source.translated + line.destination.translated).join(QLatin1String("; "));
    };
    compare(fieldTranslated, translated(before), translated(after));
    compare(fieldNeed, paper.texts.catalog(QLatin1String("need.") + toText(before.need)),
            paper.texts.catalog(QLatin1String("need.") + toText(after.need)));
    if (list.empty())
        list.push_back({fieldOther, before.reason, after.reason});
    return list;
}

/// "Source → destination, TCP 443"
QString wholeRule(const RequestPaper& paper, const RuleLine& line)
{
    return QStringLiteral("%1 → %2, %3")
        .arg(toText(line.source, paper.texts), toText(line.destination, paper.texts),
             destinationText(paper, line));
}

} // namespace

Sheet validationSheet(const RequestPaper& paper)
{
    Sheet sheet = listSheet(paper, "Validation",
                            {{columnSeverity, 12},
                             {columnCode, 24},
                             {columnItem, 26},
                             {columnFinding, 44},
                             {columnWhy, 50},
                             {columnAdvice, 50},
                             {columnState, 12},
                             {columnBy, 20},
                             {columnBecause, 36},
                             {columnSource, 18}});
    for (const Finding& finding : paper.snapshot.analysis.findings) {
        const Waiver waiver =
            finding.waived ? paper.document().waivers.value(finding.identity()) : Waiver{};
        sheet.rows.push_back(sheetTexts(
            {paper.words(wordsOf(finding.severity)), finding.check, subjects(paper, finding),
             paper.texts.describe(finding.title), paper.texts.describe(finding.reason),
             paper.texts.describe(finding.advice), paper.words(finding.waived ? accepted : open),
             waiver.by, waiver.reason, finding.source}));
    }
    sheet.formats.push_back({0, paper.words(error), SheetFormat::Look::Bad});
    sheet.formats.push_back({6, paper.words(accepted), SheetFormat::Look::Gone});
    return sheet;
}

Sheet changeSheet(const RequestPaper& paper)
{
    Sheet sheet = listSheet(paper, "Changes",
                            {{columnChange, 12},
                             {columnRule, 12},
                             {columnFirewall, 24},
                             {columnField, 18},
                             {columnBefore, 56},
                             {columnAfter, 56}});
    if (!paper.compares())
        return sheet;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& requested : firewall.lines) {
            const auto add = [&](const QString& field, const QString& before,
                                 const QString& after) {
                sheet.rows.push_back(
                    sheetTexts({changeText(paper, requested.change), requested.line.id,
                                firewall.name, field, before, after}));
            };
            switch (requested.change) {
            case RuleChange::Add: add({}, {}, wholeRule(paper, requested.line)); break;
            case RuleChange::Remove: add({}, wholeRule(paper, requested.line), {}); break;
            case RuleChange::Modify:
                for (const Difference& difference :
                     differences(paper, *requested.before, requested.line))
                    add(paper.words(difference.field), difference.before, difference.after);
                break;
            case RuleChange::Keep: break;
            }
        }
    sheet.formats.push_back({0, changeText(paper, RuleChange::Remove), SheetFormat::Look::Gone});
    return sheet;
}

} // namespace edgeplanner
