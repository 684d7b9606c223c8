#include "model/exports/request/entries.h"

#include "model/exports/request/requestparts.h"

#include <QtCore/QHash>

namespace edgeplanner {

namespace {

constexpr MessageText columnChange{"request.column.change", QT_TRANSLATE_NOOP("model", "Change")};
constexpr MessageText now{"request.entry.now", QT_TRANSLATE_NOOP("model", "Now: %1")};

const QLatin1String comma(", ");

} // namespace

std::vector<EntryChange> entryChanges(const RequestPaper& paper, const std::vector<Entry>& entries,
                                      const std::vector<Entry>& running, std::size_t compared)
{
    QHash<QString, const Entry*> before;
    for (const Entry& entry : running)
        before.insert(entry.key, &entry);
    std::vector<EntryChange> changes;
    for (const Entry& entry : entries) {
        const Entry* old = before.take(entry.key);
        EntryChange change{old ? RuleChange::Keep : RuleChange::Add, entry.cells};
        for (std::size_t i = 0; old && i < compared; ++i) {
            const QString text = plainText(old->cells[i], comma);
            if (text == plainText(entry.cells[i], comma))
                continue;
            change.change = RuleChange::Modify;
            change.cells[i].lines.push_back({strong(paper.words(now, {text}))});
        }
        changes.push_back(std::move(change));
    }
    for (const Entry& entry : running)
        if (before.contains(entry.key))
            changes.push_back({RuleChange::Remove, entry.cells});
    return changes;
}

void addEntries(const RequestPaper& paper, PaperTable& table, const std::vector<Entry>& entries,
                const std::vector<Entry>& running, std::size_t compared)
{
    std::vector<PaperRow>& rows = table.groups.front().rows;
    if (!paper.compares()) {
        for (const Entry& entry : entries)
            rows.push_back({{}, entry.cells});
        return;
    }
    table.columns.insert(table.columns.begin() + 1,
                         {paper.words(columnChange), 16, PaperColumn::Look::Text});
    for (EntryChange& change : entryChanges(paper, entries, running, compared)) {
        if (change.change == RuleChange::Keep && paper.options.variant == PaperVariant::Changes)
            continue;
        change.cells.insert(change.cells.begin() + 1,
                            PaperCell{{{strong(changeText(paper, change.change))}}});
        rows.push_back({{}, std::move(change.cells)});
    }
}

} // namespace edgeplanner
