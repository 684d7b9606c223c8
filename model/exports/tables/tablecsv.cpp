#include "model/exports/assumptions.h"
#include "model/exports/completeness.h"
#include "model/exports/exporters.h"
#include "model/exports/tables/datatable.h"

namespace edgeplanner {

namespace {

constexpr MessageText addressesTitle{"exporter.addresses-csv",
                                     QT_TRANSLATE_NOOP("model", "Addresses as CSV")};
constexpr MessageText natTitle{"exporter.nat-csv",
                               QT_TRANSLATE_NOOP("model", "Address translation as CSV")};
constexpr MessageText balancerTitle{"exporter.load-balancer",
                                    QT_TRANSLATE_NOOP("model", "Load-balancer sheet as CSV")};
constexpr MessageText certificatesTitle{"exporter.certificates",
                                        QT_TRANSLATE_NOOP("model", "Certificate requests as CSV")};

/// A last column says which addresses of the row nobody has decided yet. Cells hold one address or
/// several: "10.45.16.10; 10.45.16.11".
DataTable withSamples(DataTable table, const TableSource& source)
{
    const Assumptions assumed = assumptionsOf(source.snapshot, source.texts);
    table.columns.push_back({"sampleAddresses", sampleValueText(), 24});
    for (QStringList& row : table.rows) {
        QStringList addresses;
        for (const QString& cell : std::as_const(row))
            addresses += cell.split(QLatin1String("; "));
        row.append(assumed.samplesOf(addresses).join(QLatin1String("; ")));
    }
    return table;
}

DataTable markedTranslations(const TableSource& source)
{
    return withSamples(translationTable(source), source);
}

DataTable markedBalancers(const TableSource& source)
{
    return withSamples(balancerTable(source), source);
}

/// A table as comma separated values.
class TableCsv final : public Exporter
{
public:
    using Table = DataTable (*)(const TableSource&);
    TableCsv(const char* id, const MessageText& title, Table table, ExportChoices choices = {})
        : m_id(id), m_title(title), m_table(table), m_choices(choices)
    {
    }

    ExporterInfo info() const override
    {
        return {QString::fromLatin1(m_id), QStringLiteral("csv"), &m_title, false, m_choices};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        return writeAll(out, tableCsv(m_table({snapshot, texts, options})),
                        {missingAddresses(snapshot)});
    }

private:
    const char* m_id;
    const MessageText& m_title;
    Table m_table;
    ExportChoices m_choices;
};

} // namespace

const Exporter& addressesCsvExporter()
{
    static const TableCsv exporter("addresses-csv", addressesTitle, addressTable);
    return exporter;
}

const Exporter& natCsvExporter()
{
    static const TableCsv exporter("nat-csv", natTitle, markedTranslations, ExportChoice::Firewall);
    return exporter;
}

const Exporter& balancerCsvExporter()
{
    static const TableCsv exporter("load-balancer", balancerTitle, markedBalancers);
    return exporter;
}

const Exporter& certificatesCsvExporter()
{
    static const TableCsv exporter("certificates", certificatesTitle, certificateTable);
    return exporter;
}

} // namespace edgeplanner
