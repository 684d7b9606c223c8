#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "views/models/tablecontent.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// What the rows of the port table stand together by.
enum class RuleGrouping { Service, Zones, Firewall, None };

/// The rules of one firewall, or of all with the connections that none sees, as a table. Its rows
/// are those of every paper: exports/ruleline.h.
class PortTable
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::PortTable)

public:
    PortTable(const Snapshot& snapshot, const Texts& texts) : m_snapshot(snapshot), m_texts(texts)
    {
    }

    [[nodiscard]] TableContent content(std::optional<ElementId> firewall,
                                       RuleGrouping grouping) const;

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Keys and names of the services that rows belong to, in order.
    [[nodiscard]] std::vector<std::pair<QString, QString>> services() const;
    /// The rows with these keys as the exporter writes them, in that order.
    [[nodiscard]] QByteArray csv(const QStringList& keys) const;

    /// Key of the row of a rule.
    [[nodiscard]] static QString keyOf(const QString& ruleId) { return ruleId; }

private:
    struct Source;
    [[nodiscard]] TableRow rowOf(const Source& source) const;
    [[nodiscard]] std::pair<QString, QString> groupOf(const Source& source,
                                                      RuleGrouping grouping) const;
    [[nodiscard]] std::vector<Source> sources(std::optional<ElementId> firewall) const;

    Snapshot m_snapshot;
    const Texts& m_texts;
};

/// The service of a letter code that a service key of the catalogue belongs to.
[[nodiscard]] std::optional<ChipKind> chipOf(const QString& service);

} // namespace edgeplanner
