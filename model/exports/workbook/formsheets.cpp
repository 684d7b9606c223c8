#include "model/exports/request/requestparts.h"
#include "model/exports/workbook/requestworkbook.h"
#include "model/exports/workbook/sheetxml.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText columnPool{"workbook.pool", QT_TRANSLATE_NOOP("model", "Edge pool")};
constexpr MessageText columnFor{"request.needs.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnServers{"request.column.servers",
                                    QT_TRANSLATE_NOOP("model", "Servers")};
constexpr MessageText columnVips{"request.column.vips", QT_TRANSLATE_NOOP("model", "VIPs")};
constexpr MessageText columnFamilies{"workbook.families",
                                     QT_TRANSLATE_NOOP("model", "Address families")};
constexpr MessageText columnTotal{"workbook.total", QT_TRANSLATE_NOOP("model", "Public addresses")};
constexpr MessageText sharedRow{"request.needs.shared",
                                QT_TRANSLATE_NOOP("model", "public, shared by all services")};
constexpr MessageText proxyRow{"request.needs.proxy",
                               QT_TRANSLATE_NOOP("model", "Reverse proxies, public")};
constexpr MessageText rulesLabel{"workbook.cover.rules", QT_TRANSLATE_NOOP("model", "Rules")};
constexpr MessageText natLabel{"workbook.cover.nat", QT_TRANSLATE_NOOP("model", "NAT entries")};
constexpr MessageText publicLabel{"workbook.cover.public",
                                  QT_TRANSLATE_NOOP("model", "Public addresses")};
constexpr MessageText checksLabel{"workbook.cover.checks",
                                  QT_TRANSLATE_NOOP("model", "Errors open")};
constexpr MessageText catalogLabel{"request.catalog", QT_TRANSLATE_NOOP("model", "Port catalogue")};
constexpr MessageText originLabel{"workbook.cover.origin", QT_TRANSLATE_NOOP("model", "Made from")};
constexpr MessageText howTo{
    "workbook.cover.howTo",
    QT_TRANSLATE_NOOP("model",
                      "One sheet a table. Fill in Status, Reviewer's comment and Actual; "
                      "everything else follows from the design and is made anew with it.")};
constexpr MessageText incompleteHeading{
    "request.incomplete",
    QT_TRANSLATE_NOOP("model", "This request is incomplete and must not be carried out yet.")};

QString textOf(const TextLine& line)
{
    QString text;
    for (const TextRun& run : line)
        text += run.text;
    return text;
}

QString textOf(const PaperCell& cell)
{
    QStringList lines;
    for (const TextLine& line : cell.lines)
        lines.append(textOf(line));
    return lines.join(QLatin1Char('\n'));
}

QString countFormula(const char* sheet, std::size_t rows)
{
    return QStringLiteral("COUNTA(%1!A2:A%2)").arg(QLatin1String(sheet)).arg(rows + 1);
}

} // namespace

Sheet publicAddressSheet(const RequestPaper& paper)
{
    Sheet sheet;
    sheet.name = QStringLiteral("PublicIPs");
    for (const auto& [title, width] :
         std::initializer_list<std::pair<const MessageText&, int>>{{columnPool, 28},
                                                                   {columnFor, 36},
                                                                   {columnServers, 12},
                                                                   {columnVips, 12},
                                                                   {columnFamilies, 18},
                                                                   {columnTotal, 18}})
        sheet.columns.push_back({paper.words(title), width});
    const auto row = [&](const QString& pool, const QString& what, int servers, int vips,
                         int families) {
        const QString number = QString::number(sheet.rows.size() + 2);
        sheet.rows.push_back({sheetText(pool), sheetText(what), sheetNumber(servers),
                              sheetNumber(vips), sheetNumber(families),
                              sheetFormula(QStringLiteral("(C%1+D%1)*E%1").arg(number),
                                           (servers + vips) * families)});
    };
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    for (const PoolDemand& pool : demand.pools)
        for (const DemandRow& each : pool.rows)
            row(elementName(paper.document(), pool.pool),
                each.service
                    ? paper.texts.catalog(QLatin1String("service.") + toText(*each.service))
                    : paper.words(sharedRow),
                each.servers, each.vips, (pool.ipv4 ? 1 : 0) + (pool.ipv6 ? 1 : 0));
    const int proxies = demand.ipv4.reverseProxy + demand.ipv6.reverseProxy;
    if (proxies > 0)
        row(QString(), paper.words(proxyRow), proxies, 0, 1);
    return sheet;
}

Sheet coverSheet(const RequestPaper& paper, const PaperContent& content)
{
    using Look = SheetCell::Look;
    Sheet sheet;
    sheet.name = QStringLiteral("Cover");
    sheet.widths = {34, 60};
    const auto& title = std::get<TitleBlock>(content.sections.front().blocks.front());
    sheet.rows.push_back({sheetText(title.title, Look::Title)});
    for (const QString& subtitle : title.subtitles)
        sheet.rows.push_back({sheetText(subtitle, Look::Note)});
    sheet.rows.emplace_back();
    const auto pair = [&](const QString& label, const SheetCell& value) {
        sheet.rows.push_back({sheetText(label, Look::Label), value});
    };
    pair(title.statusLabel, sheetText(title.status));
    pair(paper.words(originLabel), sheetText(content.origin));
    pair(paper.words(catalogLabel), sheetText(paper.snapshot.catalog.version));
    std::size_t rules = 0;
    for (const RequestedFirewall& firewall : paper.firewalls)
        rules += firewall.lines.size();
    pair(paper.words(rulesLabel),
         sheetFormula(countFormula("Rules", rules), static_cast<double>(rules)));
    const std::size_t nat =
        translationTable({paper.snapshot, paper.texts, paper.options}).rows.size();
    pair(paper.words(natLabel), sheetFormula(countFormula("NAT", nat), static_cast<double>(nat)));
    const AddressDemand& demand = paper.snapshot.analysis.demand;
    const Sheet addresses = publicAddressSheet(paper);
    pair(paper.words(publicLabel),
         sheetFormula(QStringLiteral("SUM(PublicIPs!F2:F%1)").arg(addresses.rows.size() + 1),
                      demand.ipv4.total() + demand.ipv6.total()));
    pair(paper.words(checksLabel),
         sheetNumber(static_cast<double>(
             std::ranges::count_if(paper.snapshot.analysis.findings, [](const Finding& finding) {
                 return finding.severity == Severity::Error && !finding.waived;
             }))));
    sheet.rows.emplace_back();
    if (!paper.incomplete.empty()) {
        sheet.rows.push_back({sheetText(paper.words(incompleteHeading), Look::Heading)});
        for (const Message& reason : paper.incomplete)
            sheet.rows.push_back({sheetText(QString()), sheetText(paper.texts.describe(reason))});
        sheet.rows.emplace_back();
    }
    sheet.rows.push_back({sheetText(QString()), sheetText(paper.words(howTo), Look::Note)});
    return sheet;
}

Sheet requestSheet(const PaperSection& cover)
{
    using Look = SheetCell::Look;
    Sheet sheet;
    sheet.name = QStringLiteral("Request");
    sheet.widths = {30, 70};
    const auto pair = [&](const QString& label, const QString& value) {
        sheet.rows.push_back({sheetText(label, Look::Label), sheetText(value)});
    };
    for (const PaperBlock& block : cover.blocks) {
        if (const auto* heading = std::get_if<SubHeading>(&block)) {
            sheet.rows.emplace_back();
            sheet.rows.push_back({sheetText(heading->text, Look::Heading)});
        } else if (const auto* form = std::get_if<Form>(&block)) {
            for (const Form::Field& field : form->fields)
                pair(field.label, field.value);
        } else if (const auto* text = std::get_if<Paragraph>(&block)) {
            pair(QString(), textOf(text->text));
        } else if (const auto* choices = std::get_if<Choices>(&block)) {
            QStringList ticked;
            for (const Choices::Choice& choice : choices->items)
                if (choice.ticked)
                    ticked.append(choice.text);
            pair(choices->label, ticked.join(QLatin1String(", ")));
        }
    }
    return sheet;
}

Sheet sheetOfSection(const PaperContent& content, const char* anchor, int number,
                     const QString& name)
{
    Sheet sheet;
    sheet.name = name;
    for (const PaperSection& section : content.sections) {
        if (section.anchor != QLatin1String(anchor))
            continue;
        for (const PaperBlock& block : section.blocks) {
            const auto* table = std::get_if<PaperTable>(&block);
            if (!table || number-- > 0)
                continue;
            for (const PaperColumn& column : table->columns)
                sheet.columns.push_back(
                    {column.title, std::max(10, static_cast<int>(column.width * 0.8))});
            for (const PaperGroup& group : table->groups)
                for (const PaperRow& row : group.rows) {
                    std::vector<SheetCell> cells;
                    for (std::size_t i = 0; i < row.cells.size(); ++i) {
                        const QString text = textOf(row.cells[i]);
                        bool isNumber = false;
                        const double value = text.toDouble(&isNumber);
                        cells.push_back(
                            isNumber && table->columns[i].look == PaperColumn::Look::Number
                                ? sheetNumber(value)
                                : sheetText(text));
                    }
                    sheet.rows.push_back(std::move(cells));
                }
            return sheet;
        }
    }
    return sheet;
}

} // namespace edgeplanner
