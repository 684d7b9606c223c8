#include "views/models/problemtable.h"

#include "model/core/bidi.h"
#include "model/exports/names.h"

#include <QtCore/QHash>
#include <algorithm>

namespace edgeplanner {

namespace {

QString categoryOf(const QString& check)
{
    static const QHash<QString, QString> categories = [] {
        QHash<QString, QString> map;
        for (const Check* known : allChecks())
            map.insert(known->info().id, known->info().category);
        return map;
    }();
    return categories.value(check);
}

TableCell plain(const QString& text, Token colour = Token::TextPrimary)
{
    TableCell cell;
    cell.text = text;
    cell.colour = colour;
    return cell;
}

} // namespace

QString ProblemTable::iconOf(const Finding& finding)
{
    if (finding.waived)
        return QStringLiteral("st-waived");
    switch (finding.severity) {
    case Severity::Error: return QStringLiteral("st-error");
    case Severity::Warning: return QStringLiteral("st-warning");
    case Severity::Info: break;
    }
    return QStringLiteral("st-info");
}

Token ProblemTable::colourOf(const Finding& finding)
{
    if (finding.waived)
        return Token::TextMuted;
    switch (finding.severity) {
    case Severity::Error: return Token::Error;
    case Severity::Warning: return Token::Warning;
    case Severity::Info: break;
    }
    return Token::Info;
}

QString ProblemTable::subjects(const Document& document, const Finding& finding)
{
    QStringList names;
    for (const ElementId id : finding.elements)
        names.append(isolated(elementName(document, id)));
    for (const SegmentId id : finding.segments)
        names.append(isolated(segmentName(document, id)));
    return names.join(QLatin1String(", "));
}

std::array<int, 4> ProblemTable::counts(const Analysis& analysis)
{
    std::array<int, 4> counts{};
    for (const Finding& finding : analysis.findings)
        ++counts[finding.waived ? 3 : static_cast<std::size_t>(finding.severity)];
    return counts;
}

QString ProblemTable::usually(const QString& title, Severity severity)
{
    switch (severity) {
    case Severity::Error: return tr("Usually an error: %1").arg(title);
    case Severity::Warning: return tr("Usually a warning: %1").arg(title);
    case Severity::Info: break;
    }
    return tr("Usually a note: %1").arg(title);
}

std::vector<std::pair<QString, QString>> ProblemTable::categories(const Analysis& analysis)
{
    const std::pair<const char*, QString> known[]{{"addresses", tr("Addresses")},
                                                  {"nat", tr("NAT")},
                                                  {"load-balancing", tr("Load balancing")},
                                                  {"paths", tr("Paths")},
                                                  {"features", tr("Features")},
                                                  {"names", tr("Names")},
                                                  {"limits", tr("Limits")},
                                                  {"import", tr("Import")},
                                                  {"documents", tr("Documents")}};
    std::vector<std::pair<QString, QString>> list;
    for (const auto& [id, name] : known)
        if (std::ranges::any_of(analysis.findings, [&](const Finding& finding) {
                return categoryOf(finding.check) == QLatin1String(id);
            }))
            list.emplace_back(QString::fromLatin1(id), name);
    return list;
}

TableContent ProblemTable::content(const Snapshot& snapshot, const Texts& texts,
                                   const ProblemFilter& filter)
{
    TableContent content;
    content.columns = {{QStringLiteral("problem"), tr("Problem"), 400},
                       {QStringLiteral("about"), tr("About"), 140},
                       {QStringLiteral("why"), tr("Why it matters"), 200},
                       {QStringLiteral("advice"), tr("What to do"), 300, true},
                       {QStringLiteral("source"), tr("Source"), 260, true},
                       {QStringLiteral("check"), tr("Check"), 150, true}};
    std::vector<const Finding*> shown;
    for (const Finding& finding : snapshot.analysis.findings)
        if (finding.waived ? filter.waived
                           : filter.severities[static_cast<std::size_t>(finding.severity)])
            shown.push_back(&finding);
    std::ranges::stable_sort(shown, {}, &Finding::waived);
    TableGroup group;
    for (const Finding* finding : shown) {
        TableRow row;
        row.key = finding->identity();
        row.category = categoryOf(finding->check);
        row.subjects.elements = {finding->elements.begin(), finding->elements.end()};
        row.subjects.segments = {finding->segments.begin(), finding->segments.end()};
        QString title = texts.describe(finding->title);
        if (finding->usualSeverity)
            title = usually(title, *finding->usualSeverity);
        TableCell problem = plain(title);
        problem.icon = iconOf(*finding);
        problem.iconColour = colourOf(*finding);
        problem.strong = !finding->waived && finding->severity != Severity::Info;
        problem.colour = finding->waived ? Token::TextMuted : Token::TextPrimary;
        problem.sortKey = (finding->waived ? 10 : 0) - static_cast<int>(finding->severity);
        const auto source = snapshot.catalog.documents.constFind(finding->source);
        row.cells = {problem,
                     plain(subjects(snapshot.document, *finding), Token::TextSecondary),
                     plain(texts.describe(finding->reason), Token::TextSecondary),
                     plain(texts.describe(finding->advice), Token::TextSecondary),
                     plain(source == snapshot.catalog.documents.cend() ? QString() : source->title,
                           Token::TextSecondary),
                     plain(finding->check, Token::TextMuted)};
        group.rows.push_back(std::move(row));
    }
    content.groups.push_back(std::move(group));
    return content;
}

} // namespace edgeplanner
