#include "model/exports/completeness.h"
#include "model/exports/exporters.h"
#include "model/exports/rulestable.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.rules-csv",
                            QT_TRANSLATE_NOOP("model", "Firewall rules as CSV")};

class RulesCsv final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("rules-csv"), QStringLiteral("csv"), &title, false,
                ExportChoice::Firewall | ExportChoice::Service};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const auto lines = placedLines(snapshot, texts, options.firewall, options.service);
        const QByteArray bytes = rulesCsv(lines, texts, snapshot);
        return writeAll(out, bytes, {incompleteness(snapshot, lines)});
    }
};

} // namespace

const Exporter& rulesCsvExporter()
{
    static const RulesCsv exporter;
    return exporter;
}

} // namespace edgeplanner
