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
        for (const RequestedLine& requested : firewall.lines) {
            QSet<QString> documents;
            for (const Provenance& provenance : requested.line.provenance)
                documents.insert(provenance.document);
            if (requested.line.rule->transport == Transport::Udp)
                for (const Provenance& provenance : udpTimeoutSources(paper))
                    documents.insert(provenance.document);
            for (const QString& document : std::as_const(documents))
                ++counts[document];
        }
    return counts;
}

} // namespace

void addSources(const RequestPaper& paper, PaperSections& sections)
{
    PaperSection section{QStringLiteral("sources"), paper.words(heading), {}, false, false};
    section.blocks.push_back(
        Paragraph{{plain(paper.words(catalogLine, {paper.snapshot.catalog.version}))},
                  Paragraph::Look::Normal});
    const QMap<QString, int> counts = citations(paper);
    PaperTable table = tableOf(paper, paper.words(caption),
                               {{columnKey, 30},
                                {columnTitle, 104},
                                {columnDate, 26},
                                {columnRules, 20, PaperColumn::Look::Number}});
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const CatalogDocument document = paper.snapshot.catalog.documents.value(it.key());
        table.groups.front().rows.push_back(
            {QLatin1String("source-") + it.key(),
             {headCell(it.key()), textCell(document.title), textCell(document.modified),
              textCell(QString::number(it.value()))}});
    }
    if (!table.groups.front().rows.empty())
        section.blocks.push_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace edgeplanner
