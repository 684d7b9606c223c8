#include "model/exports/rulestable.h"

#include "model/exports/csvwriter.h"

#include <QtCore/QMap>
#include <array>

namespace edgeplanner {

namespace {

QString any()
{
    return QStringLiteral("any");
}

QString addressCell(const EndText& end, const Texts& texts)
{
    if (end.unassigned)
        return texts.describe({&addressNotAssignedText, {}});
    return end.isAny() ? any() : end.addresses.join(QLatin1String("; "));
}

struct Column
{
    const char* name;
    QString (*cell)(const PlacedLine&, const Texts&);
};

const auto& columns()
{
    static constexpr std::array list{
        Column{"firewall", [](const PlacedLine& p, const Texts&) { return p.firewall; }},
        Column{"side",
               [](const PlacedLine& p, const Texts&) {
                   return p.side ? toText(*p.side) : QStringLiteral("notFiltered");
               }},
        Column{"matches", [](const PlacedLine& p,
                             const Texts&) { return p.matches ? toText(*p.matches) : QString(); }},
        Column{"id", [](const PlacedLine& p, const Texts&) { return p.line.id; }},
        Column{"catalogRule", [](const PlacedLine& p, const Texts&) { return p.line.rule->id; }},
        Column{"pool", [](const PlacedLine& p, const Texts&) { return p.line.pool; }},
        Column{"instance", [](const PlacedLine& p, const Texts&) { return p.line.instance; }},
        Column{"action",
               [](const PlacedLine& p, const Texts&) {
                   return p.side ? QStringLiteral("permit") : QStringLiteral("none");
               }},
        Column{"direction",
               [](const PlacedLine& p, const Texts&) { return toText(p.line.rule->direction); }},
        Column{"transport",
               [](const PlacedLine& p, const Texts&) { return toText(p.line.rule->transport); }},
        Column{"source", [](const PlacedLine& p, const Texts&) { return p.line.source.name; }},
        Column{"sourceAddresses",
               [](const PlacedLine& p, const Texts& t) { return addressCell(p.line.source, t); }},
        Column{"sourceTranslated",
               [](const PlacedLine& p, const Texts&) {
                   return p.line.source.translated.join(QLatin1String("; "));
               }},
        Column{"sourcePorts",
               [](const PlacedLine& p, const Texts&) { return toText(p.line.sourcePorts, any()); }},
        Column{"destination",
               [](const PlacedLine& p, const Texts&) { return p.line.destination.name; }},
        Column{
            "destinationAddresses",
            [](const PlacedLine& p, const Texts& t) { return addressCell(p.line.destination, t); }},
        Column{"destinationTranslated",
               [](const PlacedLine& p, const Texts&) {
                   return p.line.destination.translated.join(QLatin1String("; "));
               }},
        Column{"destinationPorts",
               [](const PlacedLine& p, const Texts&) {
                   return toText(p.line.destinationPorts, any());
               }},
        Column{"application",
               [](const PlacedLine& p, const Texts&) { return p.line.rule->applicationProtocol; }},
        Column{"service", [](const PlacedLine& p, const Texts&) { return p.line.service; }},
        Column{"need", [](const PlacedLine& p, const Texts&) { return toText(p.line.need); }},
        Column{"condition", [](const PlacedLine& p, const Texts&) { return p.line.condition; }},
        Column{"reason", [](const PlacedLine& p, const Texts&) { return p.line.reason; }},
        Column{"reference", [](const PlacedLine& p, const Texts&) { return p.line.reference; }},
        Column{"sameAs", [](const PlacedLine& p,
                            const Texts&) { return p.line.sameAs.join(QLatin1String("; ")); }},
    };
    return list;
}

QStringList names()
{
    QStringList list;
    for (const Column& column : columns())
        list.append(QString::fromLatin1(column.name));
    return list;
}

QStringList cells(const PlacedLine& line, const Texts& texts)
{
    QStringList list;
    for (const Column& column : columns())
        list.append(column.cell(line, texts));
    return list;
}

} // namespace

QByteArray rulesCsv(const std::vector<PlacedLine>& lines, const Texts& texts,
                    const Snapshot& snapshot)
{
    const Assumptions assumed = assumptionsOf(snapshot, texts);
    const auto joined = [](const QStringList& list) { return list.join(QLatin1String("; ")); };
    QMap<QString, QString> questions; // by name of the pool
    for (const PoolRequirements& needs : snapshot.analysis.requirements)
        questions.insert(elementName(snapshot.document, needs.pool),
                         joined(assumed.sentences(texts, snapshot.document, needs.pool)));
    CsvWriter csv;
    csv.row(names()
            + QStringList{QStringLiteral("sampleAddresses"), QStringLiteral("openQuestions")});
    for (const PlacedLine& line : lines)
        csv.row(cells(line, texts)
                + QStringList{joined(assumed.samplesOf(addressesIn(line.line))),
                              questions.value(line.line.pool)});
    return csv.bytes();
}

QByteArray diffCsv(const PolicyDiff& diff, const Texts& texts)
{
    CsvWriter csv;
    csv.row(QStringList(QStringLiteral("change")) + names());
    const auto row = [&](const char* change, const PlacedLine& line) {
        csv.row(QStringList(QString::fromLatin1(change)) + cells(line, texts));
    };
    for (const PlacedLine& line : diff.added)
        row("added", line);
    for (const PlacedLine& line : diff.removed)
        row("removed", line);
    for (const PolicyDiff::Change& change : diff.changed) {
        row("changed-before", change.before);
        row("changed-after", change.after);
    }
    return csv.bytes();
}

} // namespace edgeplanner
