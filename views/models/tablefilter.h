#pragma once

#include "views/models/tablemodel.h"

#include <QtCore/QCollator>
#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

namespace edgeplanner {

/// Sorts rows inside their groups and leaves out what is not asked for. Numbers in texts compare as
/// numbers: X2 before X10, 10.0.0.9 before 10.0.0.10. Asked for other rows, it changes its layout once.
class TableFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableFilter(TableModel& model, QObject* parent = nullptr);

    [[nodiscard]] TableModel& model() const { return m_model; }

    /// Rows in which every word occurs, in any column.
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const noexcept { return m_text; }
    /// Rows of that category; empty = all.
    void setCategory(const QString& category);
    /// Rows with these keys; nullopt = all.
    void setKeys(std::optional<QSet<QString>> keys);
    [[nodiscard]] bool hasKeys() const noexcept { return m_keys.has_value(); }

    [[nodiscard]] const TableRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    /// The rows that are left, in the order they are shown.
    [[nodiscard]] std::vector<const TableRow*> rows() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void filterAnew();

    TableModel& m_model;
    QString m_text;
    QStringList m_words;
    QString m_category;
    std::optional<QSet<QString>> m_keys;
    QCollator m_collator;
};

} // namespace edgeplanner
