#include "model/interchange/addressplancsv.h"

#include "model/core/ipaddress.h"
#include "model/editing/fieldlist.h"
#include "model/editing/setfield.h"
#include "model/interchange/csvtable.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText label{"address-plan.label", QT_TRANSLATE_NOOP("model", "Import addresses")};
constexpr MessageText noColumns{
    "address-plan.columns",
    QT_TRANSLATE_NOOP("model", "No column “field” or “address” can be found: export the address "
                               "table, and keep these two columns.")};
constexpr MessageText noAddress{
    "address-plan.address",
    QT_TRANSLATE_NOOP("model", "“%1” is no address of the family of %2: write one such as %3.")};
constexpr MessageText noField{
    "address-plan.field",
    QT_TRANSLATE_NOOP("model", "“%1” is nothing in this design that has an address.")};
constexpr MessageText twice{"address-plan.twice",
                            QT_TRANSLATE_NOOP("model", "%1 stands in line %2 already.")};

struct Columns
{
    qsizetype field = -1;
    qsizetype address = -1;
    qsizetype state = -1;
};

Columns columnsOf(const CsvRow& head)
{
    const auto at = [&](const char* name) -> qsizetype {
        const auto it = std::ranges::find_if(head.cells, [&](const QString& cell) {
            return cell.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        });
        return it == head.cells.end() ? -1 : it - head.cells.begin();
    };
    return {at("field"), at("address"), at("state")};
}

class PlanReader
{
public:
    PlanReader(const Document& document, const Catalog& catalog)
        : m_document(document), m_catalog(catalog), m_changed(document)
    {
    }

    Result<AddressPlanImport, std::vector<AddressPlanProblem>> read(const QByteArray& csv)
    {
        const std::vector<CsvRow> rows = csvRows(csv);
        Columns columns = rows.empty() ? Columns{} : columnsOf(rows.front());
        if (columns.field < 0)
            columns.field = columnWith(rows, [this](const QString& cell) {
                const auto reference = fieldReference(m_document, cell);
                return reference && addressField(*reference);
            });
        if (columns.address < 0)
            columns.address = columnWith(
                rows, [](const QString& cell) { return IpAddress::fromText(cell).has_value(); });
        if (columns.field < 0 || columns.address < 0)
            return Failure{std::vector{AddressPlanProblem{0, {&noColumns, {}}}}};
        for (std::size_t i = 1; i < rows.size(); ++i)
            take(rows[i], columns);
        if (!m_problems.empty())
            return Failure{std::move(m_problems)};
        m_result.edit = difference(m_document, m_changed, {&label, {}});
        return std::move(m_result);
    }

private:
    /// Headings may be translated or renamed: the first column that holds such a cell below its
    /// heading; -1 when there is none.
    template <class Holds>
    static qsizetype columnWith(const std::vector<CsvRow>& rows, Holds holds)
    {
        for (qsizetype column = 0; !rows.empty() && column < rows.front().cells.size(); ++column)
            for (std::size_t i = 1; i < rows.size(); ++i)
                if (holds(rows[i].cells.value(column)))
                    return column;
        return -1;
    }

    void take(const CsvRow& row, const Columns& columns)
    {
        const QString field = row.cells.value(columns.field);
        const QString text = row.cells.value(columns.address);
        const bool missing =
            columns.state >= 0 && row.cells.value(columns.state) == QLatin1String("missing");
        const auto address = IpAddress::fromText(text);
        if (field.isEmpty() || text.isEmpty() || (missing && !address))
            return;
        const auto [first, isNew] = m_lines.try_emplace(field, row.line);
        if (!isNew)
            return fail(row, {&twice, {field, first->second}});
        const auto reference = fieldReference(m_document, field);
        const Field* current = reference ? addressField(*reference) : nullptr;
        if (!current)
            return fail(row, {&noField, {field}});
        const bool v6 = current->type == FieldType::Ipv6;
        if (!address || (address->family() == IpFamily::V6) != v6)
            return fail(row,
                        {&noAddress,
                         {text, field,
                          v6 ? QStringLiteral("2001:db8::10") : QStringLiteral("203.0.113.10")}});
        // What is not changed keeps the mark of a sample value.
        if (current->value == address->toText()) {
            ++m_result.unchanged;
            return;
        }
        const auto edit =
            setField(m_changed, m_catalog, reference->target, reference->field, address->toText());
        if (!edit)
            return fail(row, edit.error().reason);
        ++m_result.changed;
        apply(m_changed, *edit);
    }

    /// The field of the design as it was, when it holds an address.
    const Field* addressField(const FieldReference& reference)
    {
        const QString& target = reference.target;
        if (!m_fields.contains(target)) {
            const auto element = m_document.elementNamed(target);
            const auto segment = m_document.segmentNamed(target);
            m_fields[target] = element   ? fieldsOf(m_document, m_catalog, *element)
                               : segment ? fieldsOf(m_document, m_catalog, *segment)
                                         : std::vector<Field>{};
        }
        const QString path = QString(reference.field)
                                 .replace(QLatin1Char('['), QLatin1Char('.'))
                                 .remove(QLatin1Char(']'));
        const auto& fields = m_fields[target];
        const auto it = std::ranges::find(fields, path, &Field::path);
        const bool holdsAddress =
            it != fields.end() && (it->type == FieldType::Ipv4 || it->type == FieldType::Ipv6);
        return holdsAddress ? &*it : nullptr;
    }

    void fail(const CsvRow& row, Message reason)
    {
        m_problems.push_back({row.line, std::move(reason)});
    }

    const Document& m_document;
    const Catalog& m_catalog;
    Document m_changed;
    AddressPlanImport m_result;
    std::vector<AddressPlanProblem> m_problems;
    std::map<QString, int> m_lines;
    std::map<QString, std::vector<Field>> m_fields; ///< by name of the element or network
};

} // namespace

Result<AddressPlanImport, std::vector<AddressPlanProblem>>
readAddressPlan(const Document& document, const Catalog& catalog, const QByteArray& csv)
{
    return PlanReader(document, catalog).read(csv);
}

} // namespace edgeplanner
