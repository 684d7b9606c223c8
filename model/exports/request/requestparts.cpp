#include "model/exports/request/requestparts.h"

namespace edgeplanner {

namespace {

constexpr MessageText afterNat{"request.afterNat", QT_TRANSLATE_NOOP("model", "after NAT")};
constexpr MessageText beforeTranslation{"request.beforeNat",
                                        QT_TRANSLATE_NOOP("model", "before NAT")};
constexpr MessageText zoneOfAny{"request.any.zone", QT_TRANSLATE_NOOP("model", "zone: %1")};
constexpr MessageText portWithTransport{"request.port", QT_TRANSLATE_NOOP("model", "%1 %2")};
constexpr MessageText changeAdd{"request.change.add", QT_TRANSLATE_NOOP("model", "Add")};
constexpr MessageText changeModify{"request.change.modify", QT_TRANSLATE_NOOP("model", "Modify")};
constexpr MessageText changeRemove{"request.change.remove", QT_TRANSLATE_NOOP("model", "Remove")};
constexpr MessageText changeKeep{"request.change.keep", QT_TRANSLATE_NOOP("model", "Keep")};

constexpr MessageText placeInTable{"request.place.row", QT_TRANSLATE_NOOP("model", ", %1 %2")};
constexpr MessageText placeInText{"request.place", QT_TRANSLATE_NOOP("model", ", %1")};

TextLine inBrackets(const RequestPaper& paper, const MessageText& what,
                    const QStringList& addresses)
{
    TextLine line{aside(QLatin1Char('(') + paper.words(what))};
    for (const QString& address : addresses) {
        line.push_back(plain(QStringLiteral(" ")));
        line.push_back(addressRun(paper, address));
    }
    line.push_back(aside(QStringLiteral(")")));
    return line;
}

} // namespace

PaperTable tableOf(const RequestPaper& paper, const QString& caption,
                   std::initializer_list<TitledColumn> columns)
{
    PaperTable table;
    table.caption = caption;
    for (const TitledColumn& column : columns)
        table.columns.push_back({paper.words(column.title), column.width, column.look});
    table.groups.emplace_back();
    return table;
}

TextRun addressRun(const RequestPaper& paper, const QString& address)
{
    TextRun run = code(address);
    run.sample = paper.isSample(address);
    return run;
}

PaperCell addressCell(const RequestPaper& paper, const QStringList& addresses)
{
    if (addresses.isEmpty())
        return textCell(QStringLiteral("–"));
    PaperCell cell;
    for (const QString& address : addresses)
        cell.lines.push_back({addressRun(paper, address)});
    return cell;
}

TextRun missingRun(const RequestPaper& paper)
{
    return {paper.words(addressNotAssignedText), TextRun::Style::Missing, {}, false};
}

PaperCell pairCell(const RequestPaper& paper, const AddressPair& pair)
{
    return pair.isEmpty() ? PaperCell{{{missingRun(paper)}}, PaperCell::Kind::Text}
                          : addressCell(paper, addressTexts(pair));
}

QString zoneText(const RequestPaper& paper, Zone zone)
{
    return paper.texts.catalog(QLatin1String("zone.") + toText(zone));
}

QHash<QString, QString> publicByPrivate(const RequestPaper& paper, ElementId firewall)
{
    QHash<QString, QString> addresses;
    const auto add = [&](const auto& inside, const auto& outside) {
        if (inside && outside)
            addresses.insert(inside->toText(), outside->toText());
    };
    for (const NatRow& row : paper.snapshot.analysis.companions.nat) {
        if (row.firewall != firewall)
            continue;
        add(row.privateAddress.v4, row.publicAddress.v4);
        add(row.privateAddress.v6, row.publicAddress.v6);
    }
    return addresses;
}

TextLine sourceRuns(const RequestPaper& paper, const Provenance& place)
{
    TextRun document = aside(place.document);
    document.target = QLatin1String("source-") + place.document;
    return {document, aside(place.row == 0 ? paper.words(placeInText, {place.table})
                                           : paper.words(placeInTable, {place.table, place.row}))};
}

PaperCell endCell(const RequestPaper& paper, const EndText& end, Zone zone,
                  const QHash<QString, QString>& beforeNat)
{
    PaperCell cell;
    cell.lines.push_back({plain(end.name)});
    if (end.isAny())
        cell.lines.push_back({aside(paper.words(zoneOfAny, {zoneText(paper, zone)}))});
    if (end.unassigned) {
        cell.lines.push_back({missingRun(paper)});
        return cell;
    }
    for (const QString& address : end.addresses)
        cell.lines.push_back({addressRun(paper, address)});
    if (end.translated != end.addresses && !end.translated.isEmpty()) {
        cell.lines.push_back(inBrackets(paper, afterNat, end.translated));
        return cell;
    }
    QStringList arriving;
    for (const QString& address : end.translated)
        if (const QString before = beforeNat.value(address); !before.isEmpty())
            arriving.append(before);
    if (!arriving.isEmpty())
        cell.lines.push_back(inBrackets(paper, beforeTranslation, arriving));
    return cell;
}

QString destinationText(const RequestPaper& paper, const RuleLine& line)
{
    return paper.words(portWithTransport,
                       {toText(line.rule->transport).toUpper(),
                        toText(line.destinationPorts, paper.words(anyPortText))});
}

QString ruleAnchor(const QString& id)
{
    return QLatin1String("rule-") + QString(id).replace(QLatin1Char('/'), QLatin1Char('.'));
}

TextRun ruleRun(const RequestPaper& paper, const QString& id)
{
    return paper.hasRule(id) ? linkTo(id, ruleAnchor(id)) : plain(id);
}

PaperCell rulesCell(const RequestPaper& paper, const QStringList& ids)
{
    PaperCell cell;
    TextLine& line = cell.lines.emplace_back();
    for (const QString& id : ids) {
        if (!line.empty()) {
            line.back().text += QLatin1Char(',');
            line.push_back(plain(QStringLiteral(" ")));
        }
        line.push_back(ruleRun(paper, id));
    }
    return cell;
}

QString changeText(const RequestPaper& paper, RuleChange change)
{
    switch (change) {
    case RuleChange::Add: return paper.words(changeAdd);
    case RuleChange::Modify: return paper.words(changeModify);
    case RuleChange::Remove: return paper.words(changeRemove);
    case RuleChange::Keep: return paper.words(changeKeep);
    }
    return {};
}

} // namespace edgeplanner
