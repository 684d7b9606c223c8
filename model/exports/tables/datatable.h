#pragma once

#include "model/exports/exporter.h"
#include "model/exports/ruleline.h"

#include <QtCore/QStringList>

namespace edgeplanner {

/// A column that tables, sheets and files share.
struct DataColumn
{
    const char* key;          ///< of CSV files: never renamed, new ones at the end
    const MessageText& title; ///< for people
    int width = 16;           ///< characters, for sheets
};

/// Facts in rows, in words of one language. CSV files and sheets of the workbook are made of it.
struct DataTable
{
    std::vector<DataColumn> columns;
    std::vector<QStringList> rows; ///< as many cells as columns
};

/// What a table is made of.
struct TableSource
{
    const Snapshot& snapshot;
    const Texts& texts;
    const ExportOptions& options;

    [[nodiscard]] QString words(const MessageText& text, const QVariantList& args = {}) const
    {
        return texts.describe({&text, args});
    }
    [[nodiscard]] const Document& document() const { return snapshot.document; }
};

[[nodiscard]] QByteArray tableCsv(const DataTable& table);

/// Addresses of a pair one after the other, or that none is assigned.
[[nodiscard]] QString pairText(const TableSource& source, const AddressPair& pair);

/// What a translation is for. A device with one address only is named by itself.
[[nodiscard]] QString translatedName(const TableSource& source, const NatRow& row);
/// Where a server of the pool is reached by the load balancer; empty when it has no address.
[[nodiscard]] AddressPair memberAddress(const EdgePool& pool, int slot, VipRole role);
[[nodiscard]] QString memberNames(const TableSource& source, const LoadBalancerRow& row);
/// What the servers behind a virtual address see as the source.
[[nodiscard]] const MessageText& modeText(VipMode mode);
/// How long resolvers may keep a record; service records all have priority and weight 0.
inline constexpr int dnsSeconds = 3600;
/// Who asks for a name.
[[nodiscard]] const MessageText& viewText(DnsView view);

// One table each, in its own file.
[[nodiscard]] DataTable addressTable(const TableSource& source);
[[nodiscard]] DataTable translationTable(const TableSource& source);
[[nodiscard]] DataTable balancerTable(const TableSource& source);
[[nodiscard]] DataTable dnsTable(const TableSource& source);
[[nodiscard]] DataTable certificateTable(const TableSource& source);

} // namespace edgeplanner
