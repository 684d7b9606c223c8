#pragma once

#include "model/exports/exporter.h"
#include "model/exports/firewall/configuration.h"

namespace edgeplanner {

/// What a dialect needs to write a configuration.
struct ConfigurationTask
{
    const FirewallConfiguration& configuration;
    const Snapshot& snapshot;
    const Texts& texts;
    const Dialect& dialect;
    QString nameScheme;
    QStringList header; ///< what every configuration says first, one comment a line
};

/// The file itself and what lies beside it. See ExportOutcome::beside.
struct ConfigurationText
{
    QByteArray main;
    std::vector<FileBeside> beside;
};

/// Exports the configuration of one firewall in one dialect.
class DialectExporter : public Exporter
{
public:
    [[nodiscard]] Result<ExportOutcome, ExportError> write(const Snapshot& snapshot,
                                                           const Texts& texts,
                                                           const ExportOptions& options,
                                                           QIODevice& out) const override;

protected:
    /// Why the dialect cannot say this permit; nullopt when it can.
    [[nodiscard]] virtual std::optional<Message> refusal(const ConfiguredRule& rule) const;
    /// Whether the dialect can say translations at all.
    [[nodiscard]] virtual bool translates() const { return true; }
    [[nodiscard]] virtual ConfigurationText text(const ConfigurationTask& task) const = 0;
};

/// What the options ask for, or the default. An error when names would have no place in it.
[[nodiscard]] Result<QString, ExportError> nameSchemeOf(const ExportOptions& options);

/// What a remark on a rule says: "X04-1, X06-1 SIP/TLS", "X19-1 STUN/MSTURN hairpin". Printable
/// ASCII without quotes.
[[nodiscard]] QString remarkOf(const ConfiguredRule& rule, const Dialect& dialect);

/// Printable ASCII without quotes and backslashes: names are data and must not end a comment.
[[nodiscard]] QString harmless(const QString& text);

/// Every line after the mark that begins a comment.
[[nodiscard]] QByteArray commented(const QStringList& lines, const char* mark);

/// UTF-8, each line ended.
[[nodiscard]] QByteArray joined(const QStringList& lines);

} // namespace edgeplanner
