#include "views/models/historytable.h"

#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "views/undo/touched.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr qsizetype mostNames = 12; ///< the width of a screen holds no more

/// As it is now; of what is gone, as the step knew it.
template <class K, class V, class Map>
QString nameOf(K id, const Map& now, const Deltas<K, V>& deltas)
{
    if (const auto it = now.constFind(id); it != now.cend())
        return it->name;
    const auto delta = std::ranges::find(deltas, id, &Delta<K, V>::id);
    if (delta == deltas.end())
        return {};
    return (delta->before ? delta->before : delta->after)->name;
}

/// The first row needs no such words, and a new design has no file there.
bool isSaved(const QUndoStack& stack, int row)
{
    return row > 0 && row == stack.cleanIndex();
}

} // namespace

TableContent HistoryTable::content(UndoController& undo, const Document& document)
{
    TableContent content;
    content.columns = {{QStringLiteral("step"), tr("Step"), 380},
                       {QStringLiteral("touched"), tr("What it changed"), 460},
                       {QStringLiteral("state"), tr("State"), 140}};
    const QUndoStack& stack = undo.stack();
    TableGroup group;
    for (int taken = 0; taken <= stack.count(); ++taken) {
        TableRow row;
        row.key = QString::number(taken);
        const bool undone = taken > stack.index();
        TableCell step;
        step.text = taken == 0 ? tr("As it was opened") : stack.text(taken - 1);
        step.sortKey = taken;
        step.strong = taken == stack.index();
        step.colour = undone ? Token::TextMuted : Token::TextPrimary;
        TableCell names;
        if (taken > 0) {
            const Edit& edit = undo.edit(taken - 1);
            const SelectionState touched = touchedBy(edit);
            names = touchedNames(edit, touched, document);
            row.subjects = existing(touched, document);
        }
        names.colour = undone ? Token::TextMuted : Token::TextSecondary;
        TableCell where;
        where.text = state(stack, taken);
        where.icon = isSaved(stack, taken) ? QStringLiteral("save") : QString();
        where.colour = names.colour;
        where.strong = step.strong;
        row.cells = {step, names, where};
        group.rows.push_back(std::move(row));
    }
    content.groups.push_back(std::move(group));
    return content;
}

QString HistoryTable::state(const QUndoStack& stack, int row)
{
    const bool saved = isSaved(stack, row);
    if (row == stack.index())
        return saved ? tr("Now, saved") : tr("Now");
    if (row > stack.index())
        return saved ? tr("Undone, saved") : tr("Undone");
    return saved ? tr("Saved") : QString();
}

TableCell HistoryTable::touchedNames(const Edit& edit, const SelectionState& touched,
                                     const Document& document)
{
    QStringList names;
    for (const ElementId id : touched.elements)
        names.append(isolated(nameOf(id, document.elements, edit.elements)));
    for (const SegmentId id : touched.segments)
        names.append(isolated(nameOf(id, document.segments, edit.segments)));
    if (names.isEmpty())
        for (const AssociationId id : touched.associations) {
            if (const auto it = document.associations.constFind(id);
                it != document.associations.cend())
                names.append(tr("%1 – %2", "the two ends of a connector")
                                 .arg(isolated(elementName(document, it->from)),
                                      isolated(elementName(document, it->to))));
        }
    names.removeAll(QString());
    TableCell cell;
    const bool cut = names.size() > mostNames;
    cell.text = names.mid(0, mostNames).join(QLatin1String(", "));
    if (cut)
        cell.text += QStringLiteral(" …");
    return cell;
}

} // namespace edgeplanner
