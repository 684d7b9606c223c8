#include "model/exports/firewall/dialectexporter.h"

#include "model/exports/exporters.h"
#include "model/exports/firewall/header.h"
#include "model/exports/firewall/objectnames.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText noFirewall{
    "configuration.noFirewall",
    QT_TRANSLATE_NOOP("model", "the design has no firewall to configure; add one")};
constexpr MessageText whichFirewall{
    "configuration.whichFirewall",
    QT_TRANSLATE_NOOP("model", "the configuration is that of one firewall; choose one of %1")};
constexpr MessageText badScheme{
    "configuration.badScheme",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no scheme of names: {name} must stand in it once")};
constexpr MessageText noTranslations{
    "configuration.noTranslations",
    QT_TRANSLATE_NOOP("model", "this dialect knows no translation; set up by hand: %1")};

Result<ElementId, ExportError> chosenFirewall(const Snapshot& snapshot,
                                              const ExportOptions& options)
{
    if (options.firewall)
        return *options.firewall;
    const auto& policies = snapshot.analysis.policies.firewalls;
    if (policies.size() == 1)
        return policies.front().firewall;
    if (policies.empty())
        return Failure{ExportError{{&noFirewall, {}}}};
    QStringList names;
    for (const FirewallPolicy& policy : policies)
        names.append(elementName(snapshot.document, policy.firewall));
    return Failure{ExportError{{&whichFirewall, {names}}}};
}

/// What the dialect's devices match; a dialect of several vendors leaves it to the firewall.
MatchedAddress matchedIn(const Dialect& dialect, const Snapshot& snapshot, ElementId firewall)
{
    if (const Vendor* vendor = snapshot.catalog.vendor(dialect.vendor))
        return vendor->matches;
    const auto* device = snapshot.document.find<Firewall>(firewall);
    return device ? matchedBy(*device, snapshot.catalog) : MatchedAddress::Original;
}

/// Both families of one are one refusal.
void refuseTranslations(FirewallConfiguration& configuration)
{
    QStringList names;
    QMap<QString, QStringList> pairs;
    for (const ConfiguredTranslation& known : configuration.translations) {
        if (!names.contains(known.name))
            names.append(known.name);
        pairs[known.name].append(known.privateAddress.toText() + QLatin1String(" = ")
                                 + known.publicAddress.toText());
    }
    for (const QString& name : names)
        configuration.refused.push_back({name, {&noTranslations, {pairs.value(name)}}});
}

} // namespace

Result<ExportOutcome, ExportError> DialectExporter::write(const Snapshot& snapshot,
                                                          const Texts& texts,
                                                          const ExportOptions& options,
                                                          QIODevice& out) const
{
    const Dialect& dialect = *snapshot.catalog.dialect(info().id);
    const auto scheme = nameSchemeOf(options);
    if (!scheme)
        return Failure{scheme.error()};
    const auto firewall = chosenFirewall(snapshot, options);
    if (!firewall)
        return Failure{firewall.error()};

    FirewallConfiguration configuration =
        firewallConfiguration(snapshot, texts, *firewall, matchedIn(dialect, snapshot, *firewall));
    std::erase_if(configuration.rules, [&](const ConfiguredRule& rule) {
        const auto reason = refusal(rule);
        if (reason)
            for (const QString& id : rule.ids)
                configuration.refused.push_back({id, *reason});
        return reason.has_value();
    });
    if (!translates()) {
        refuseTranslations(configuration);
        configuration.translations.clear();
        configuration.hairpins.clear();
    }

    ConfigurationText written =
        text({configuration, snapshot, texts, dialect, *scheme,
              configurationHeader(snapshot, texts, options, dialect,
                                  elementName(snapshot.document, *firewall), configuration)});
    ExportOutcome outcome;
    outcome.beside = std::move(written.beside);
    outcome.incomplete = configurationIncompleteness(snapshot, configuration);
    return writeAll(out, written.main, std::move(outcome));
}

std::optional<Message> DialectExporter::refusal(const ConfiguredRule&) const
{
    return std::nullopt;
}

Result<QString, ExportError> nameSchemeOf(const ExportOptions& options)
{
    QString scheme = options.names.isEmpty() ? defaultNameScheme() : options.names;
    if (!isNameScheme(scheme))
        return Failure{ExportError{{&badScheme, {scheme}}}};
    return scheme;
}

QString harmless(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain)
        if (c < QLatin1Char(' ') || c > QLatin1Char('~') || c == QLatin1Char('"')
            || c == QLatin1Char('\'') || c == QLatin1Char('\\') || c == QLatin1Char('`'))
            c = QLatin1Char('_');
    return plain;
}

QString remarkOf(const ConfiguredRule& rule, const Dialect& dialect)
{
    QString remark = rule.ids.join(QLatin1String(", ")) + QLatin1Char(' ') + rule.protocol;
    if (rule.hairpin)
        remark += QLatin1String(" hairpin");
    return harmless(remark).left(dialect.remarkLength).trimmed();
}

QByteArray commented(const QStringList& lines, const char* mark)
{
    QByteArray bytes;
    for (QString line : lines) {
        for (QChar& c : line)
            if (c < QLatin1Char(' ') || c.category() == QChar::Separator_Line
                || c.category() == QChar::Separator_Paragraph
                || c.category() == QChar::Other_Control)
                c = QLatin1Char(' ');
        bytes += mark;
        bytes += ' ' + line.toUtf8() + '\n';
    }
    return bytes;
}

QByteArray joined(const QStringList& lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace edgeplanner
