#include "views/papers/contextsection.h"

#include "model/exports/names.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.context", QT_TRANSLATE_NOOP("model", "What talks to what")};
constexpr MessageText intro{
    "request.context.intro",
    QT_TRANSLATE_NOOP("model", "Arrows point to the side that is connected to. Numbers are groups "
                               "of rules, listed after the drawing.")};
constexpr MessageText caption{"request.context.caption",
                              QT_TRANSLATE_NOOP("model", "What the numbers stand for")};
constexpr MessageText columnNumber{"request.context.number", QT_TRANSLATE_NOOP("model", "No.")};
constexpr MessageText columnWhat{"request.context.what", QT_TRANSLATE_NOOP("model", "Connections")};
constexpr MessageText columnPorts{"request.context.ports", QT_TRANSLATE_NOOP("model", "Ports")};
constexpr MessageText columnRules{"request.column.rules", QT_TRANSLATE_NOOP("model", "Rules")};

/// "TCP 443, UDP 3478"
QString portsText(const GateVisual& gate)
{
    QStringList parts;
    for (const auto& [transport, range] : gate.ports)
        parts.append(toText(transport).toUpper() + QLatin1Char(' ') + toText(range));
    return parts.join(QLatin1String(", "));
}

/// "X01-1, X01-2, X02-1 …": with more rules than anybody reads the last ones are left to the table.
QString rulesText(const GateVisual& gate)
{
    constexpr qsizetype most = 8;
    QStringList ids = gate.rules.mid(0, most);
    if (gate.rules.size() > most)
        ids.back() += QStringLiteral(" … (%1)").arg(gate.rules.size());
    return ids.join(QLatin1String(", "));
}

QString endsText(const Diagram& diagram, const ConnectorVisual& connector)
{
    const NodeVisual* outer = diagram.node(connector.outer);
    const NodeVisual* local = diagram.node(connector.local);
    const QString arrow = connector.headAtLocal && connector.headAtOuter ? QStringLiteral(" ↔ ")
                          : connector.headAtOuter                        ? QStringLiteral(" ← ")
                                                                         : QStringLiteral(" → ");
    return (outer ? outer->title : QString()) + arrow + (local ? local->title : QString());
}

} // namespace

Drawing contextDrawing(const Snapshot& snapshot, const Texts& texts, const ExportOptions& options)
{
    ExportOptions shown = options;
    shown.view = DrawingView::Addresses;
    shown.selection.clear();
    shown.monochrome = true;
    Drawing context = drawing(snapshot, texts, shown);
    // As the eye goes: wall by wall, from the top.
    struct Place
    {
        QPointF at;
        NumberedGate gate;
    };
    std::vector<Place> places;
    for (const auto& [key, route] : context.routes)
        for (const PlacedGate& placed : route.gates)
            places.push_back({placed.rect.center(), {key, placed.gate, placed.rect}});
    std::ranges::stable_sort(
        places, {}, [](const Place& place) { return std::pair(place.at.x(), place.at.y()); });
    for (const Place& place : places)
        context.numbers.push_back(place.gate);
    return context;
}

PaperSection contextSection(const Drawing& drawing, const Texts& texts)
{
    const auto words = [&](const MessageText& text) { return texts.describe({&text, {}}); };
    PaperSection section{QStringLiteral("context"), words(heading), {}, true, true};
    PaperTable table;
    table.caption = words(caption);
    table.columns = {{words(columnNumber), 10, PaperColumn::Look::Number},
                     {words(columnWhat), 90, PaperColumn::Look::Text},
                     {words(columnPorts), 80, PaperColumn::Look::Code},
                     {words(columnRules), 87, PaperColumn::Look::Text}};
    table.groups.emplace_back();
    QStringList description;
    for (std::size_t i = 0; i < drawing.numbers.size(); ++i) {
        const ConnectorVisual& connector =
            drawing.diagram.connectors.at(drawing.numbers[i].connector);
        const GateVisual& gate = connector.gates[drawing.numbers[i].gate];
        const QString what = endsText(drawing.diagram, connector);
        table.groups.front().rows.push_back(
            {{},
             {headCell(QString::number(i + 1)), textCell(what), codeCell(portsText(gate)),
              textCell(rulesText(gate))}});
        description.append(QStringLiteral("%1: %2, %3").arg(i + 1).arg(what, portsText(gate)));
    }
    section.blocks.push_back(
        Figure{words(intro) + QLatin1Char(' ') + description.join(QLatin1String("; "))});
    section.blocks.push_back(Paragraph{{plain(words(intro))}, Paragraph::Look::Footnote});
    if (!table.groups.front().rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

} // namespace edgeplanner
