#include "views/dialogs/keysheet.h"

#include "model/core/version.h"
#include "views/papers/pages/paperlayout.h"

#include <QtCore/QSet>

namespace edgeplanner {

namespace {

/// A command and its keys.
using Lines = std::vector<std::pair<QString, QString>>;

/// Two commands beside each other, each with its keys; read downwards, as the menu is.
PaperGroup groupOf(const QString& title, const Lines& lines)
{
    PaperGroup group;
    group.title = title;
    const std::size_t rows = (lines.size() + 1) / 2;
    for (std::size_t row = 0; row < rows; ++row) {
        PaperRow cells;
        for (const std::size_t at : {row, row + rows})
            if (at < lines.size()) {
                cells.cells.push_back(textCell(lines[at].first));
                cells.cells.push_back({{{strong(lines[at].second)}}, PaperCell::Kind::Text});
            } else {
                cells.cells.resize(4);
            }
        group.rows.push_back(std::move(cells));
    }
    return group;
}

} // namespace

QString KeySheet::native(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QLatin1String("   "));
}

PrintablePaper KeySheet::paper(const Preferences& preferences)
{
    PrintablePaper sheet;
    sheet.content.title = tr("Keyboard sheet");
    sheet.content.request = QStringLiteral("Edge Planner");
    sheet.content.origin = QStringLiteral("Edge Planner %1").arg(programVersion());
    // The page puts its own numbers in.
    sheet.content.pageOf = tr("Page %1 of %2");
    sheet.content.continued = tr("(continued)");
    PaperSection section;
    section.heading = sheet.content.title;
    PaperTable table;
    for (int half = 0; half < 2; ++half) {
        table.columns.push_back({tr("Command"), 30, PaperColumn::Look::Text});
        table.columns.push_back({tr("Keys"), 20, PaperColumn::Look::Text});
    }
    QSet<QString> listed;
    Lines lines;
    const auto add = [&](const Command& one) {
        listed.insert(QLatin1String(one.id));
        if (const auto keys = preferences.shortcuts(one); !keys.isEmpty())
            lines.emplace_back(Commands::plain(one.text), native(keys));
    };
    const auto finish = [&](const QString& title) {
        if (!lines.empty())
            table.groups.push_back(groupOf(title, std::exchange(lines, {})));
    };
    for (const MenuSpec& menu : Commands::menuBar()) {
        for (const char* entry : menu.entries)
            if (const Command* one = command(QLatin1String(entry)))
                add(*one);
        finish(Commands::plain(menu.title));
    }
    for (const Command& one : Commands::all())
        if (!listed.contains(QLatin1String(one.id)))
            add(one);
    finish(tr("Tools and papers"));
    section.blocks.emplace_back(std::move(table));
    sheet.content.sections.push_back(std::move(section));
    const bool letter = preferences.paperSize() == PaperSize::Letter;
    sheet.paper = layOut(sheet.content, QPageSize(letter ? QPageSize::Letter : QPageSize::A4), {});
    return sheet;
}

} // namespace edgeplanner
