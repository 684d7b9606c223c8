#include "model/exports/exposure.h"
#include "model/exports/request/requestparts.h"
#include "model/exports/workbook/requestworkbook.h"

#include <QtCore/QHash>

namespace edgeplanner {

namespace {

constexpr MessageText columnRule{"request.column.rule", QT_TRANSLATE_NOOP("model", "Rule")};
constexpr MessageText columnChange{"request.column.change", QT_TRANSLATE_NOOP("model", "Change")};
constexpr MessageText columnNeed{"request.column.need", QT_TRANSLATE_NOOP("model", "Needed")};
constexpr MessageText columnCondition{"workbook.condition",
                                      QT_TRANSLATE_NOOP("model", "Condition")};
constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnSourceZone{"workbook.sourceZone",
                                       QT_TRANSLATE_NOOP("model", "Source zone")};
constexpr MessageText columnSource{"request.column.source", QT_TRANSLATE_NOOP("model", "Source")};
constexpr MessageText columnSourceAddress{"workbook.sourceAddress",
                                          QT_TRANSLATE_NOOP("model", "Source address")};
constexpr MessageText columnSourcePort{"request.column.sourcePort",
                                       QT_TRANSLATE_NOOP("model", "Source port")};
constexpr MessageText columnTargetZone{"workbook.destinationZone",
                                       QT_TRANSLATE_NOOP("model", "Destination zone")};
constexpr MessageText columnTarget{"request.column.destination",
                                   QT_TRANSLATE_NOOP("model", "Destination")};
constexpr MessageText columnTargetAddress{"workbook.destinationAddress",
                                          QT_TRANSLATE_NOOP("model", "Destination address")};
constexpr MessageText columnPort{"request.column.port", QT_TRANSLATE_NOOP("model", "Dest. port")};
constexpr MessageText columnTransport{"table.transport", QT_TRANSLATE_NOOP("model", "Transport")};
constexpr MessageText columnApplication{"request.column.application",
                                        QT_TRANSLATE_NOOP("model", "Application")};
constexpr MessageText columnAction{"workbook.action", QT_TRANSLATE_NOOP("model", "Action")};
constexpr MessageText columnDirection{"workbook.direction",
                                      QT_TRANSLATE_NOOP("model", "Direction")};
constexpr MessageText columnOriginal{"workbook.original", QT_TRANSLATE_NOOP("model", "Before NAT")};
constexpr MessageText columnTranslated{"workbook.translated",
                                       QT_TRANSLATE_NOOP("model", "After NAT")};
constexpr MessageText columnLog{"request.firewall.log", QT_TRANSLATE_NOOP("model", "Log")};
constexpr MessageText columnService{"workbook.service", QT_TRANSLATE_NOOP("model", "Service")};
constexpr MessageText columnWhy{"request.column.why", QT_TRANSLATE_NOOP("model", "Why")};
constexpr MessageText columnRisk{"workbook.risk", QT_TRANSLATE_NOOP("model", "Risk")};
constexpr MessageText columnMitigation{"workbook.mitigation",
                                       QT_TRANSLATE_NOOP("model", "What limits it")};
constexpr MessageText columnRating{"workbook.rating",
                                   QT_TRANSLATE_NOOP("model", "Rated by reviewer")};
constexpr MessageText low{"workbook.risk.low", QT_TRANSLATE_NOOP("model", "low")};
constexpr MessageText medium{"workbook.risk.medium", QT_TRANSLATE_NOOP("model", "medium")};
constexpr MessageText high{"workbook.risk.high", QT_TRANSLATE_NOOP("model", "high")};
constexpr MessageText columnReference{"workbook.reference",
                                      QT_TRANSLATE_NOOP("model", "Reference")};
constexpr MessageText columnExpiry{"request.expires", QT_TRANSLATE_NOOP("model", "Expires")};
constexpr MessageText columnStatus{"request.status", QT_TRANSLATE_NOOP("model", "Status")};
constexpr MessageText columnComment{"workbook.comment",
                                    QT_TRANSLATE_NOOP("model", "Reviewer's comment")};
constexpr MessageText permit{"workbook.permit", QT_TRANSLATE_NOOP("model", "permit")};
constexpr MessageText yes{"workbook.yes", QT_TRANSLATE_NOOP("model", "yes")};
constexpr MessageText no{"workbook.no", QT_TRANSLATE_NOOP("model", "no")};
constexpr MessageText requested{"workbook.status.requested",
                                QT_TRANSLATE_NOOP("model", "requested")};
constexpr MessageText approved{"workbook.status.approved", QT_TRANSLATE_NOOP("model", "approved")};
constexpr MessageText rejected{"workbook.status.rejected", QT_TRANSLATE_NOOP("model", "rejected")};
constexpr MessageText implemented{"workbook.status.implemented",
                                  QT_TRANSLATE_NOOP("model", "implemented")};

QStringList addressesOf(const RequestPaper& paper, const EndText& end)
{
    if (end.unassigned)
        return {paper.words(addressNotAssignedText)};
    return end.isAny() ? QStringList{paper.words(anyPortText)} : end.addresses;
}

QStringList portTexts(const RequestPaper& paper, const Ports& ports)
{
    if (!ports)
        return {paper.words(anyPortText)};
    QStringList texts;
    for (const PortRange& range : *ports)
        texts.append(toText(range));
    return texts;
}

/// What the firewall turns into what, where it translates an end of the rule.
struct Translated
{
    QStringList original;
    QStringList result;
};

Translated translationOf(const RuleLine& line, const QHash<QString, QString>& publics)
{
    if (!line.source.translated.isEmpty())
        return {line.source.addresses, line.source.translated};
    Translated translated{{}, line.destination.translated};
    for (const QString& address : translated.result)
        translated.original.append(publics.value(address, address));
    return translated;
}

Sheet ruleList(const RequestPaper& paper, const QString& name,
               std::initializer_list<std::pair<const MessageText&, int>> columns)
{
    Sheet sheet;
    sheet.name = name;
    for (const auto& [title, width] : columns)
        sheet.columns.push_back({paper.words(title), width});
    return sheet;
}

std::vector<SheetCell> ruleCells(const RequestPaper& paper, const RequestedFirewall& firewall,
                                 const RequestedLine& each, const QHash<QString, QString>& publics)
{
    const RuleLine& line = each.line;
    const Translated translated = translationOf(line, publics);
    const Exposure exposure = exposureOf(line);
    const QString semicolon = QStringLiteral("; ");
    return sheetTexts(
        {line.id,
         changeText(paper, each.change),
         paper.texts.catalog(QLatin1String("need.") + toText(line.need)),
         line.condition,
         firewall.name,
         zoneText(paper, line.rule->from),
         line.source.name,
         addressesOf(paper, line.source).join(semicolon),
         portTexts(paper, line.sourcePorts).join(semicolon),
         zoneText(paper, line.rule->to),
         line.destination.name,
         addressesOf(paper, line.destination).join(semicolon),
         portTexts(paper, line.destinationPorts).join(semicolon),
         toText(line.rule->transport).toUpper(),
         line.rule->applicationProtocol,
         paper.words(permit),
         paper.texts.catalog(QLatin1String("direction.") + toText(line.rule->direction)),
         translated.original.join(semicolon),
         translated.result.join(semicolon),
         paper.words(yes),
         line.service,
         line.reason,
         paper.texts.catalog(riskKey(exposure)),
         paper.texts.catalog(mitigationKey(exposure)),
         QString(),
         line.reference,
         paper.form().expires,
         paper.words(requested),
         QString()});
}

/// Without rows.
Sheet ruleSheetHead(const RequestPaper& paper, const QString& name)
{
    Sheet sheet = ruleList(paper, name, {{columnRule, 12},        {columnChange, 10},
                                         {columnNeed, 12},        {columnCondition, 26},
                                         {columnFirewall, 20},    {columnSourceZone, 18},
                                         {columnSource, 26},      {columnSourceAddress, 24},
                                         {columnSourcePort, 14},  {columnTargetZone, 18},
                                         {columnTarget, 26},      {columnTargetAddress, 24},
                                         {columnPort, 14},        {columnTransport, 10},
                                         {columnApplication, 14}, {columnAction, 10},
                                         {columnDirection, 12},   {columnOriginal, 20},
                                         {columnTranslated, 20},  {columnLog, 8},
                                         {columnService, 24},     {columnWhy, 50},
                                         {columnRisk, 40},        {columnMitigation, 50},
                                         {columnRating, 12},      {columnReference, 60},
                                         {columnExpiry, 14},      {columnStatus, 14},
                                         {columnComment, 40}});
    constexpr std::size_t log = 19;
    constexpr std::size_t rating = 24;
    constexpr std::size_t status = 27;
    sheet.choices = {{log, sheetLists::yesNo, {}},
                     {rating, sheetLists::risk, {}},
                     {status, sheetLists::ruleStatus, {}}};
    sheet.formats = {{1, changeText(paper, RuleChange::Remove), SheetFormat::Look::Gone},
                     {status, paper.words(approved), SheetFormat::Look::Good},
                     {status, paper.words(implemented), SheetFormat::Look::Good},
                     {status, paper.words(rejected), SheetFormat::Look::Bad}};
    return sheet;
}

} // namespace

Sheet ruleSheet(const RequestPaper& paper)
{
    Sheet sheet = ruleSheetHead(paper, QStringLiteral("Rules"));
    for (const RequestedFirewall& firewall : paper.firewalls) {
        const QHash<QString, QString> publics = publicByPrivate(paper, firewall.id);
        for (const RequestedLine& each : firewall.lines)
            sheet.rows.push_back(ruleCells(paper, firewall, each, publics));
    }
    return sheet;
}

std::vector<Sheet> firewallSheets(const RequestPaper& paper, const Sheet& rules)
{
    std::vector<Sheet> sheets;
    auto row = rules.rows.begin();
    for (const RequestedFirewall& firewall : paper.firewalls) {
        Sheet& sheet =
            sheets.emplace_back(ruleSheetHead(paper, QStringLiteral("FW_") + firewall.name));
        const auto end = row + static_cast<std::ptrdiff_t>(firewall.lines.size());
        sheet.rows.assign(row, end);
        row = end;
    }
    return sheets;
}

std::vector<SheetList> ruleLists(const Texts& texts)
{
    const auto list = [&](std::initializer_list<const MessageText*> values) {
        QStringList words;
        for (const MessageText* value : values)
            words.append(texts.describe({value, {}}));
        return words;
    };
    return {{sheetLists::ruleStatus, list({&requested, &approved, &rejected, &implemented})},
            {sheetLists::risk, list({&low, &medium, &high})},
            {sheetLists::yesNo, list({&yes, &no})}};
}

Sheet atomicSheet(const RequestPaper& paper)
{
    Sheet sheet = ruleList(paper, QStringLiteral("RulesAtomic"),
                           {{columnRule, 12},
                            {columnFirewall, 22},
                            {columnSourceAddress, 24},
                            {columnSourcePort, 14},
                            {columnTargetAddress, 24},
                            {columnPort, 14},
                            {columnTransport, 10},
                            {columnAction, 10}});
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RequestedLine& each : firewall.lines) {
            const RuleLine& line = each.line;
            if (each.change == RuleChange::Remove)
                continue;
            for (const QString& source : addressesOf(paper, line.source))
                for (const QString& sourcePort : portTexts(paper, line.sourcePorts))
                    for (const QString& target : addressesOf(paper, line.destination))
                        for (const QString& port : portTexts(paper, line.destinationPorts))
                            sheet.rows.push_back(sheetTexts(
                                {line.id, firewall.name, source, sourcePort, target, port,
                                 toText(line.rule->transport).toUpper(), paper.words(permit)}));
        }
    return sheet;
}

} // namespace edgeplanner
