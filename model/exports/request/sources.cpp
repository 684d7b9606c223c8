#include "model/exports/request/requestparts.h"

#include <QtCore/QMap>

namespace edgeplanner {

namespace {

constexpr MessageText heading{"request.sources",
                              QT_TRANSLATE_NOOP("model", "Where the rules come from")};
constexpr MessageText caption{
    "request.sources.caption",
    QT_TRANSLATE_NOOP("model", "Published documents behind the rules of this request")};
constexpr MessageText catalogLine{"request.sources.catalog",
                                  QT_TRANSLATE_NOOP("model", "Port catalogue %1.")};
constexpr MessageText columnKey{"request.column.key", QT_TRANSLATE_NOOP("model", "Key")};
constexpr MessageText columnTitle{"request.column.document",
                                  QT_TRANSLATE_NOOP("model", "Document")};
constexpr MessageText columnDate{"request.column.modified", QT_TRANSLATE_NOOP("model", "Date")};
constexpr MessageText columnRules{"request.column.rules", QT_TRANSLATE_NOOP("model", "Rules")};

/// Documents by key, with how many lines cite each.
QMap<QString, int> citations(const RequestPaper& paper)
{
    QMap<QString, int> counts;
    for (const RequestedFirewall& firewall : paper.firewalls)
        for (const RuleLine& line : firewall.lines) {
            QSet<QString> seen;
            for (const Provenance& provenance : line.provenance)
                if (!seen.contains(provenance.document)) {
                    seen.insert(provenance.document);
                    ++counts[provenance.document];
                }
        }
    return counts;
}

} // namespace

void writeSources(RequestPaper& paper)
{
    const RequestSection section(paper, QStringLiteral("sources"), paper.words(heading));
    const QMap<QString, int> counts = citations(paper);
    const RequestColumn columns[]{
        {columnKey}, {columnTitle}, {columnDate}, {columnRules, "number"}};
    writeParagraph(paper, paper.words(catalogLine, {paper.snapshot.catalog.version}));
    RequestTable table(paper, paper.words(caption), columns);
    table.body();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const CatalogDocument document = paper.snapshot.catalog.documents.value(it.key());
        const HtmlElement row(paper.html, "tr", {{"id", QLatin1String("source-") + it.key()}});
        paper.html.element("th", it.key(), {{"scope", QStringLiteral("row")}});
        writeTextCell(paper, document.title);
        writeTextCell(paper, document.modified, "nowrap");
        writeTextCell(paper, QString::number(it.value()), "number");
    }
}

} // namespace edgeplanner
