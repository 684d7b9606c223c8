#include "model/exports/request/entries.h"
#include "model/exports/request/requestparts.h"
#include "model/exports/tables/datatable.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText natHeading{"request.nat", QT_TRANSLATE_NOOP("model", "Address translation")};
constexpr MessageText natCaption{
    "request.nat.caption",
    QT_TRANSLATE_NOOP("model", "One to one, in both directions, without changing ports. The source "
                               "address of incoming connections stays as it is.")};
constexpr MessageText natNone{
    "request.nat.none",
    QT_TRANSLATE_NOOP("model", "No address is translated: every rule names real addresses.")};
constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnFor{"request.nat.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnPublic{"request.nat.public",
                                   QT_TRANSLATE_NOOP("model", "Public address")};
constexpr MessageText columnPrivate{"request.nat.private",
                                    QT_TRANSLATE_NOOP("model", "Private address")};
constexpr MessageText columnUsed{"table.nat.rules", QT_TRANSLATE_NOOP("model", "Used by rules")};
constexpr MessageText columnNote{"request.nat.note", QT_TRANSLATE_NOOP("model", "Note")};
constexpr MessageText topologyBuilder{
    "request.nat.topologyBuilder",
    QT_TRANSLATE_NOOP("model", "the address that Topology Builder asks for")};
constexpr MessageText nothingChanges{"request.nat.keep",
                                     QT_TRANSLATE_NOOP("model", "No address translation changes.")};

/// Firewall, what is translated, its public and its private address: what tells entries apart.
constexpr std::size_t comparedCells = 4;

/// Those of one firewall, or of all; `rules` are the ids that use each, when they are printed.
std::vector<Entry> entriesOf(const RequestPaper& paper, const Snapshot& snapshot,
                             std::optional<ElementId> firewall, bool withRules)
{
    const TableSource source{snapshot, paper.texts, paper.options};
    const DataTable data = withRules ? translationTable(source) : DataTable{};
    std::vector<Entry> entries;
    for (const NatRow& row : snapshot.analysis.companions.nat) {
        if (firewall && *firewall != row.firewall)
            continue;
        QStringList rules;
        if (withRules)
            rules = data.rows[entries.size()][5].split(QLatin1String(", "), Qt::SkipEmptyParts);
        entries.push_back(
            {QStringLiteral("%1 %2 %3 %4")
                 .arg(row.firewall.value())
                 .arg(row.device.value())
                 .arg(row.slot)
                 .arg(row.service ? toText(*row.service) : QString()),
             {headCell(elementName(snapshot.document, row.firewall)),
              textCell(translatedName(source, row)), pairCell(paper, row.publicAddress),
              pairCell(paper, row.privateAddress), rulesCell(paper, rules),
              textCell(row.topologyBuilderAddress ? paper.words(topologyBuilder) : QString())}});
    }
    return entries;
}

std::vector<Entry> runningOf(const RequestPaper& paper, std::optional<ElementId> firewall)
{
    return paper.compares() ? entriesOf(paper, *paper.options.since, firewall, false)
                            : std::vector<Entry>();
}

} // namespace

int changedTranslations(const RequestPaper& paper, std::optional<ElementId> firewall)
{
    const std::vector<EntryChange> changes =
        entryChanges(paper, entriesOf(paper, paper.snapshot, firewall, false),
                     runningOf(paper, firewall), comparedCells);
    return static_cast<int>(std::ranges::count_if(
        changes, [](const EntryChange& change) { return change.change != RuleChange::Keep; }));
}

void addTranslations(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("nat"), paper.words(natHeading), {}, false, false};
    PaperTable table = tableOf(paper, paper.words(natCaption),
                               {{columnFirewall, 26},
                                {columnFor, 32},
                                {columnPublic, 34},
                                {columnPrivate, 34},
                                {columnUsed, 36},
                                {columnNote, 26}});
    const std::optional<ElementId> firewall = paper.options.firewall;
    const std::vector<Entry> entries = entriesOf(paper, paper.snapshot, firewall, true);
    addEntries(paper, table, entries, runningOf(paper, firewall), comparedCells);
    if (table.groups.front().rows.empty())
        section.blocks.push_back(
            Paragraph{{plain(paper.words(entries.empty() ? natNone : nothingChanges))},
                      Paragraph::Look::Normal});
    else
        section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
