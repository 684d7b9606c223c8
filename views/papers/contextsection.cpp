#include "views/papers/contextsection.h"

#include "model/exports/names.h"
#include "model/exports/policydiff.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.context", QT_TRANSLATE_NOOP("model", "What talks to what")};
constexpr MessageText intro{
    "request.context.intro",
    QT_TRANSLATE_NOOP("model", "Arrows point to the side that is connected to. Numbers are groups "
                               "of rules, listed after the drawing.")};
constexpr MessageText tooLarge{
    "request.context.tooLarge",
    QT_TRANSLATE_NOOP("model",
                      "The drawing of this design is too large for this page. An exported drawing "
                      "shows all of it.")};
constexpr MessageText needsPlotter{
    "request.context.plotter",
    QT_TRANSLATE_NOOP("model", "The drawing of this design needs %1 pages to be read, so it is not "
                               "part of this paper. Export the drawing as PDF, on one large sheet "
                               "or as a poster.")};
constexpr MessageText onlyChanges{
    "request.context.changes",
    QT_TRANSLATE_NOOP("model", "Only connections with rules to add or to change are drawn.")};
constexpr MessageText notDrawn{"request.context.removed",
                               QT_TRANSLATE_NOOP("model", "Rules to remove are not drawn: %1.")};
constexpr MessageText moreRules{
    "request.context.more",
    QT_TRANSLATE_NOOP("model", "%1 and %2 more, listed with each firewall")};
constexpr MessageText moreRulesOf{"request.context.moreOf",
                                  QT_TRANSLATE_NOOP("model", "%1 and %2 more, listed with %3")};
/// How much of its page the drawing of a summary takes.
constexpr double summaryShare = 0.55;
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

/// "X01-1, X01-2, X02-1": with more rules than anybody reads, how many more and where they are.
QString rulesText(const Texts& texts, const QStringList& rules, const QString& firewall)
{
    constexpr qsizetype most = 40;
    const QString ids = rules.mid(0, most).join(QLatin1String(", "));
    const qlonglong more = rules.size() - most;
    if (more <= 0)
        return ids;
    return firewall.isEmpty() ? texts.describe({&moreRules, {ids, more}})
                              : texts.describe({&moreRulesOf, {ids, more, firewall}});
}

/// What the drawing of changes leaves out; empty for any other.
QString leftOut(const Snapshot& snapshot, const Texts& texts, const ExportOptions& options)
{
    if (!options.since || options.variant != PaperVariant::Changes)
        return {};
    QStringList removed;
    for (const PlacedLine& placed : policyDiff(*options.since, snapshot, texts).removed)
        if (options.wants(*placed.line.rule))
            removed.append(placed.line.id);
    QString words = texts.describe({&onlyChanges, {}});
    if (!removed.isEmpty())
        words += QLatin1Char(' ') + texts.describe({&notDrawn, {rulesText(texts, removed, {})}});
    return words;
}

QString nameOf(const Diagram& diagram, ElementId firewall)
{
    const auto found = diagram.nodes.find(firewall);
    return found == diagram.nodes.end() ? QString() : found->second.title;
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

QString tooLargeWords(const Drawing& drawing, const Texts& texts)
{
    return texts.describe({&needsPlotter, {pagesOf(drawing)}});
}

Drawing contextDrawing(const Snapshot& snapshot, const Texts& texts, const ExportOptions& options,
                       int mostPages)
{
    ExportOptions shown = options;
    const bool isSummary = options.variant == PaperVariant::Summary;
    shown.view = isSummary ? DrawingView::Logical : DrawingView::Addresses;
    shown.selection.clear();
    shown.monochrome = true;
    Drawing context = drawingUpTo(mostPages, snapshot, texts, shown);
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

PaperTable contextLegend(const Drawing& drawing, const Texts& texts)
{
    const auto words = [&](const MessageText& text) { return texts.describe({&text, {}}); };
    PaperTable table;
    table.caption = words(caption);
    table.columns = {{words(columnNumber), 10, PaperColumn::Look::Number},
                     {words(columnWhat), 90, PaperColumn::Look::Text},
                     {words(columnPorts), 80, PaperColumn::Look::Code},
                     {words(columnRules), 87, PaperColumn::Look::Text}};
    table.groups.emplace_back();
    for (std::size_t i = 0; i < drawing.numbers.size(); ++i) {
        const ConnectorVisual& connector =
            drawing.diagram.connectors.at(drawing.numbers[i].connector);
        const GateVisual& gate = connector.gates[drawing.numbers[i].gate];
        table.groups.front().rows.push_back(
            {{},
             {headCell(QString::number(i + 1)), textCell(endsText(drawing.diagram, connector)),
              codesCell(portsText(gate).split(QLatin1String(", "))),
              textCell(rulesText(texts, gate.rules, nameOf(drawing.diagram, gate.firewall)))}});
    }
    return table;
}

namespace {

/// In the place a summary has for it, on either size of paper.
bool isLegible(QSizeF drawing)
{
    constexpr qreal smallest = 0.3; // points to a unit: names of devices are 12.5 units high
    constexpr QSizeF page(700, 490);
    return std::min(page.width() / drawing.width(), page.height() * summaryShare / drawing.height())
           >= smallest;
}

PaperSection contextSection(const Drawing& drawing, const QString& leftOut, const Texts& texts)
{
    const auto words = [&](const MessageText& text) { return texts.describe({&text, {}}); };
    PaperSection section{QStringLiteral("context"), words(heading), {}, true, true};
    PaperTable legend = contextLegend(drawing, texts);
    QStringList description;
    const auto cell = [](const PaperRow& row, std::size_t i) {
        QString text;
        for (const TextRun& run : row.cells[i].lines.front())
            text += run.text;
        return text;
    };
    for (const PaperRow& row : legend.groups.front().rows)
        description.append(
            QStringLiteral("%1: %2, %3").arg(cell(row, 0), cell(row, 1), cell(row, 2)));
    section.blocks.push_back(
        Figure{words(intro) + QLatin1Char(' ') + description.join(QLatin1String("; "))});
    section.blocks.push_back(Paragraph{
        {plain(leftOut.isEmpty() ? words(intro) : words(intro) + QLatin1Char(' ') + leftOut)},
        Paragraph::Look::Footnote});
    if (!legend.groups.front().rows.empty())
        section.blocks.push_back(std::move(legend));
    return section;
}

} // namespace

FigureWords addContext(PaperContent& content, Drawing& drawing, const Snapshot& snapshot,
                       const Texts& texts, const ExportOptions& options)
{
    PaperSection context = contextSection(drawing, leftOut(snapshot, texts, options), texts);
    Figure figure = std::get<Figure>(context.blocks.front());
    FigureWords words{context.heading, figure.description};
    if (options.variant == PaperVariant::Summary) {
        // A summary is two pages, and has no list of what numbers stand for.
        drawing.numbers.clear();
        auto& blocks = content.sections.back().blocks;
        if (isLegible(drawing.rect.size())) {
            figure.share = summaryShare;
            blocks.insert(blocks.begin(), std::move(figure));
        } else {
            blocks.insert(blocks.begin(), Paragraph{{plain(texts.describe({&tooLarge, {}}))},
                                                    Paragraph::Look::Normal});
        }
    } else {
        content.sections.insert(content.sections.begin() + 1, std::move(context));
    }
    return words;
}

} // namespace edgeplanner
