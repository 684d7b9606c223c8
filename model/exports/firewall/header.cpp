#include "model/exports/firewall/header.h"

#include "model/derivation/elementaddresses.h"
#include "model/exports/assumptions.h"
#include "model/exports/completeness.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"configuration.title",
                            QT_TRANSLATE_NOOP("model", "Edge Planner: configuration of %1 (%2)")};
constexpr MessageText design{"configuration.design",
                             QT_TRANSLATE_NOOP("model", "Design: %1. Catalogue version: %2.")};
constexpr MessageText request{"configuration.request",
                              QT_TRANSLATE_NOOP("model", "Request number: %1")};
constexpr MessageText noRequest{"configuration.noRequest",
                                QT_TRANSLATE_NOOP("model", "Request number: none given")};
constexpr MessageText matchesOriginal{
    "configuration.matchesOriginal",
    QT_TRANSLATE_NOOP("model", "Rules match the destination address as the packet arrives, before "
                               "this device's own translation%1.")};
constexpr MessageText matchesTranslated{
    "configuration.matchesTranslated",
    QT_TRANSLATE_NOOP("model", "Rules match the destination address after this device's own "
                               "translation%1.")};
constexpr MessageText bySource{"configuration.bySource", QT_TRANSLATE_NOOP("model", " (%1)")};
constexpr MessageText counts{
    "configuration.counts",
    QT_TRANSLATE_NOOP("model", "Rules of the request: %1, as %2 entries (equal ones are one entry "
                               "that names all). Translations: %3. Refused: %4.")};
constexpr MessageText hairpins{
    "configuration.hairpins",
    QT_TRANSLATE_NOOP("model",
                      "Entries marked hairpin let edge servers reach each other's public "
                      "A/V addresses from the inside, as rules from anybody mean it: %1.")};
constexpr MessageText refusedTitle{"configuration.refusedTitle",
                                   QT_TRANSLATE_NOOP("model", "Refused, each for its reason:")};
constexpr MessageText refusedLine{"configuration.refusedLine",
                                  QT_TRANSLATE_NOOP("model", "  %1: %2")};

constexpr MessageText refusedRules{
    "configuration.refusedRules",
    QT_TRANSLATE_NOOP("model", "Refused, see the head of the file: %1 (%2)")};
constexpr MessageText openErrors{
    "configuration.openErrors",
    QT_TRANSLATE_NOOP("model", "Incomplete: the design has open errors:")};
constexpr MessageText unanswered{
    "configuration.unanswered",
    QT_TRANSLATE_NOOP("model", "Nobody has answered yet, and the configuration depends on it:")};
QStringList addressesIn(const FirewallConfiguration& configuration)
{
    QStringList addresses;
    for (const ConfiguredRule& rule : configuration.rules)
        addresses += addressTexts(rule.source) + addressTexts(rule.destination);
    for (const ConfiguredTranslation& known : configuration.translations)
        addresses += {known.privateAddress.toText(), known.publicAddress.toText()};
    return addresses;
}

QStringList errorTitles(const Snapshot& snapshot, const Texts& texts)
{
    QStringList titles;
    for (const Finding& finding : snapshot.analysis.findings)
        if (finding.severity == Severity::Error && !finding.waived)
            titles.append(texts.describe(finding.title));
    return titles;
}

QString sourceOf(const Snapshot& snapshot, const Texts& texts, const Dialect& dialect)
{
    const Vendor* vendor = snapshot.catalog.vendor(dialect.vendor);
    if (!vendor || vendor->provenance.empty())
        return {};
    const Provenance& place = vendor->provenance.front();
    const auto document = snapshot.catalog.documents.constFind(place.document);
    const QString name =
        document == snapshot.catalog.documents.cend() ? place.document : document->title;
    return texts.describe({&bySource, {name}});
}

} // namespace

QStringList configurationHeader(const Snapshot& snapshot, const Texts& texts,
                                const ExportOptions& options, const Dialect& dialect,
                                const QString& subject, const FirewallConfiguration& configuration)
{
    const auto say = [&](const MessageText& text, const QVariantList& args = {}) {
        return texts.describe({&text, args});
    };
    const QString number = snapshot.document.settings.request.number;
    const QString name =
        options.fileName.isEmpty() ? snapshot.document.settings.title : options.fileName;
    QSet<QString> refused;
    for (const Refusal& refusal : configuration.refused)
        refused.insert(refusal.id);
    qsizetype named = 0;
    qlonglong own = 0;
    for (const ConfiguredRule& rule : configuration.rules) {
        named += rule.hairpin ? 0 : rule.ids.size();
        own += rule.hairpin ? 0 : 1;
    }
    const auto between = static_cast<qlonglong>(configuration.rules.size()) - own;
    QStringList lines{
        say(title, {subject, dialect.id}), say(design, {name, snapshot.catalog.version}),
        number.isEmpty() ? say(noRequest) : say(request, {number}),
        say(configuration.matches == MatchedAddress::Original ? matchesOriginal : matchesTranslated,
            {sourceOf(snapshot, texts, dialect)}),
        say(counts, {named, own, static_cast<qlonglong>(configuration.translations.size()),
                     refused.size()})};
    if (between > 0)
        lines.append(say(hairpins, {between}));
    if (!configuration.refused.empty())
        lines.append(say(refusedTitle));
    for (const Refusal& refusal : configuration.refused)
        if (QString line = say(refusedLine, {refusal.id, QVariant::fromValue(refusal.reason)});
            !lines.contains(line))
            lines.append(std::move(line));
    const auto list = [&lines](const QString& heading, const QStringList& items) {
        if (!items.isEmpty())
            lines.append(heading);
        for (const QString& item : items)
            lines.append(QLatin1String("  ") + item);
    };
    list(say(openErrors), errorTitles(snapshot, texts));
    const Assumptions assumed = assumptionsOf(snapshot, texts);
    list(say(unanswered), assumed.sentences(texts));
    const QString samples = samplesSentence(texts, assumed.samplesOf(addressesIn(configuration)));
    if (!samples.isEmpty())
        lines.append(samples);
    return lines;
}

std::vector<Message> configurationIncompleteness(const Snapshot& snapshot,
                                                 const FirewallConfiguration& configuration)
{
    QStringList ids;
    for (const Refusal& refused : configuration.refused)
        ids.append(refused.id);
    ids.removeDuplicates();
    std::vector<Message> reasons = incompleteness(snapshot, std::vector<PlacedLine>());
    if (!ids.isEmpty())
        reasons.insert(reasons.begin(), {&refusedRules, {ids.size(), ids}});
    return reasons;
}

} // namespace edgeplanner
