#include "model/exports/tables/datatable.h"

#include "model/exports/csvwriter.h"

namespace edgeplanner {

QByteArray tableCsv(const DataTable& table)
{
    CsvWriter csv;
    QStringList keys;
    for (const DataColumn& column : table.columns)
        keys.append(QString::fromLatin1(column.key));
    csv.row(keys);
    for (const QStringList& row : table.rows)
        csv.row(row);
    return csv.bytes();
}

QString pairText(const TableSource& source, const AddressPair& pair)
{
    return pair.isEmpty() ? source.words(addressNotAssignedText)
                          : addressTexts(pair).join(QLatin1String("; "));
}

} // namespace edgeplanner
