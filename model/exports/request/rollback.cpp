#include "model/exports/request/entries.h"
#include "model/exports/request/formentries.h"
#include "model/exports/request/requestparts.h"

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.rollback", QT_TRANSLATE_NOOP("model", "Roll-back")};
constexpr MessageText intro{
    "request.rollback.intro",
    QT_TRANSLATE_NOOP("model", "Each step undoes one part of this request. Nothing else has to be "
                               "touched; keep the order of the firewalls.")};
constexpr MessageText doneByField{"request.rollback.doneBy",
                                  QT_TRANSLATE_NOOP("model", "Done by, at")};
constexpr MessageText caption{"request.rollback.caption",
                              QT_TRANSLATE_NOOP("model", "The inverse of this request")};
constexpr MessageText columnFirewall{"request.column.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnStep{"request.rollback.step", QT_TRANSLATE_NOOP("model", "Step")};
constexpr MessageText columnRules{"request.column.rules", QT_TRANSLATE_NOOP("model", "Rules")};
constexpr MessageText columnCount{"request.matrix.count", QT_TRANSLATE_NOOP("model", "Number")};
constexpr MessageText removeAdded{"request.rollback.remove",
                                  QT_TRANSLATE_NOOP("model", "Remove what was added")};
constexpr MessageText restoreModified{
    "request.rollback.restore",
    QT_TRANSLATE_NOOP("model", "Set back what was changed, as printed under “Now”")};
constexpr MessageText addRemoved{"request.rollback.add",
                                 QT_TRANSLATE_NOOP("model", "Add again what was removed")};
constexpr MessageText removeTranslations{
    "request.rollback.nat", QT_TRANSLATE_NOOP("model", "Remove its address translations")};
constexpr MessageText undoTranslations{
    "request.rollback.natChanges",
    QT_TRANSLATE_NOOP("model", "Undo its changes of address translation, as printed under “Address "
                               "translation”")};
constexpr MessageText columnDone{"request.column.done", QT_TRANSLATE_NOOP("model", "Done")};

PaperCell rulesOf(const RequestPaper& paper, const RequestedFirewall& firewall, RuleChange change)
{
    QStringList ids;
    for (const RequestedLine& requested : firewall.lines)
        if (requested.change == change)
            ids.append(requested.line.id);
    return rulesCell(paper, ids);
}

const MessageText& stepText(RuleChange change)
{
    switch (change) {
    case RuleChange::Modify: return restoreModified;
    case RuleChange::Remove: return addRemoved;
    default: return removeAdded;
    }
}

} // namespace

void addRollback(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("rollback"), paper.words(heading), {}, false, true};
    section.blocks.push_back(Paragraph{{plain(paper.words(intro))}, Paragraph::Look::Normal});
    Form form;
    for (const FormEntry& entry : rollbackEntries(paper).entries)
        form.fields.push_back({entry.label, entry.value});
    form.fields.push_back({paper.words(doneByField), {}});
    section.blocks.push_back(std::move(form));
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnFirewall, 32},
                                {columnStep, 48},
                                {columnCount, 16, PaperColumn::Look::Number},
                                {columnRules, 72},
                                {columnDone, 12}});
    for (const RequestedFirewall& firewall : paper.firewalls) {
        for (const RuleChange change : {RuleChange::Add, RuleChange::Modify, RuleChange::Remove})
            if (const int count = firewall.count(change); count > 0)
                table.groups.front().rows.push_back({{},
                                                     {headCell(firewall.name),
                                                      textCell(paper.words(stepText(change))),
                                                      textCell(QString::number(count)),
                                                      rulesOf(paper, firewall, change),
                                                      {{}, PaperCell::Kind::Tick}}});
        if (const int count = changedTranslations(paper, firewall.id); count > 0)
            table.groups.front().rows.push_back(
                {{},
                 {headCell(firewall.name),
                  textCell(paper.words(paper.compares() ? undoTranslations : removeTranslations)),
                  textCell(QString::number(count)),
                  textCell(QStringLiteral("–")),
                  {{}, PaperCell::Kind::Tick}}});
    }
    if (!table.groups.front().rows.empty())
        section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
