#include "model/exports/completeness.h"
#include "model/exports/exporters.h"
#include "model/exports/jsonrules.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.rules-json",
                            QT_TRANSLATE_NOOP("model", "Firewall rules as JSON")};

class RulesJson final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("rules-json"), QStringLiteral("json"), &title, false,
                ExportChoice::Firewall | ExportChoice::Service};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const auto lines = placedLines(snapshot, texts, options.firewall, options.service);
        const QByteArray bytes =
            indentedJson(rulesJson(snapshot, texts, options.firewall, options.service));
        return writeAll(out, bytes, {incompleteness(snapshot, lines)});
    }
};

} // namespace

const Exporter& rulesJsonExporter()
{
    static const RulesJson exporter;
    return exporter;
}

} // namespace edgeplanner
