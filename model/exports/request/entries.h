#pragma once

#include "model/exports/request/requestpaper.h"

namespace edgeplanner {

/// A row of what stands on a device besides rules: an address translation, a virtual server.
struct Entry
{
    QString key;                  ///< the same in both designs when it is about the same thing
    std::vector<PaperCell> cells; ///< the first is its head
};

struct EntryChange
{
    RuleChange change = RuleChange::Keep;
    /// As they will be, below them what they are now where that differs; of a removed one as they are.
    std::vector<PaperCell> cells;
};

/// What has to be done to get from the running entries to these; removed ones last. Only the first
/// `compared` cells tell whether an entry differs.
[[nodiscard]] std::vector<EntryChange> entryChanges(const RequestPaper& paper,
                                                    const std::vector<Entry>& entries,
                                                    const std::vector<Entry>& running,
                                                    std::size_t compared);

/// Puts entries into a table. A paper that compares gets a column with what changes; that of changes
/// alone has no row for what stays.
void addEntries(const RequestPaper& paper, PaperTable& table, const std::vector<Entry>& entries,
                const std::vector<Entry>& running, std::size_t compared);

/// Address translations to add, to modify and to remove; of one firewall or of all.
[[nodiscard]] int changedTranslations(const RequestPaper& paper,
                                      std::optional<ElementId> firewall = {});

} // namespace edgeplanner
