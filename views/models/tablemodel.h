#pragma once

#include "views/models/tablecontent.h"

#include <QtCore/QAbstractItemModel>

namespace edgeplanner {

/// A TableContent as Qt's views want it. Rows keep their indexes as long as the keys stay the same,
/// so that selection, scroll position and folded groups survive an edit elsewhere.
class TableModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what to compare by
        KeyRole                      ///< key of the row or group
    };

    explicit TableModel(QObject* parent = nullptr);

    void setContent(TableContent content);
    [[nodiscard]] const TableContent& content() const noexcept { return m_content; }

    /// Null for a group.
    [[nodiscard]] const TableRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] const TableCell* cellAt(const QModelIndex& index) const;
    [[nodiscard]] bool isGroup(const QModelIndex& index) const;
    /// Invalid when there is no such row.
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    [[nodiscard]] int columnOf(const QString& id) const;
    [[nodiscard]] int rowTotal() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// A person has typed into an editable cell. Whoever shows the table asks for the edit.
    void edited(const QString& rowKey, const QString& columnId, const QString& text);

private:
    [[nodiscard]] bool hasSameShape(const TableContent& other) const;
    [[nodiscard]] const TableGroup* groupOf(const QModelIndex& index) const;

    TableContent m_content;
};

} // namespace edgeplanner
