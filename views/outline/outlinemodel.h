#pragma once

#include "views/outline/outlinetree.h"

#include <QtCore/QAbstractItemModel>

namespace edgeplanner {

class Theme;

/// An OutlineTree as Qt's views want it. Names are edited in place.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(const Theme& theme, QObject* parent = nullptr);

    /// Another tree. Nothing happens when it shows the same.
    void setTree(std::unique_ptr<OutlineNode> root);
    /// Null for the invalid index.
    [[nodiscard]] const OutlineNode* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    /// The first line that stands for that selection.
    [[nodiscard]] QModelIndex indexOf(const SelectionState& state) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// A person has typed another name. Whoever shows the tree asks for the edit.
    void renamed(const QModelIndex& index, const QString& name);

private:
    const Theme& m_theme;
    std::unique_ptr<OutlineNode> m_root;
};

} // namespace edgeplanner
