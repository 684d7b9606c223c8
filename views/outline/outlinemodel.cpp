#include "views/outline/outlinemodel.h"

#include "model/core/bidi.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <functional>

namespace edgeplanner {

namespace {

bool isSame(const OutlineNode& a, const OutlineNode& b)
{
    return a.key == b.key && a.name == b.name && a.detail == b.detail && a.icon == b.icon
           && a.worst == b.worst && a.subjects == b.subjects
           && std::ranges::equal(a.children, b.children,
                                 [](const auto& x, const auto& y) { return isSame(*x, *y); });
}

const OutlineNode* findNode(const OutlineNode& node,
                            const std::function<bool(const OutlineNode&)>& wanted)
{
    for (const auto& child : node.children) {
        if (wanted(*child))
            return child.get();
        if (const OutlineNode* found = findNode(*child, wanted))
            return found;
    }
    return nullptr;
}

} // namespace

OutlineModel::OutlineModel(const Theme& theme, QObject* parent)
    : QAbstractItemModel(parent), m_theme(theme), m_root(std::make_unique<OutlineNode>())
{
}

void OutlineModel::setTree(std::unique_ptr<OutlineNode> root)
{
    if (isSame(*m_root, *root))
        return;
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

const OutlineNode* OutlineModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const OutlineNode*>(index.constInternalPointer())
                           : nullptr;
}

QModelIndex OutlineModel::indexOf(const QString& key) const
{
    const OutlineNode* node =
        findNode(*m_root, [&](const OutlineNode& other) { return other.key == key; });
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex OutlineModel::indexOf(const SelectionState& state) const
{
    if (state == SelectionState{})
        return {};
    const OutlineNode* node = findNode(*m_root, [&](const OutlineNode& other) {
        if (other.kind == OutlineNode::Kind::Interface)
            return false;
        return (!state.elements.isEmpty() && other.subjects.elements == state.elements.mid(0, 1))
               || (state.elements.isEmpty() && other.subjects == state);
    });
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const OutlineNode* node = parent.isValid() ? nodeAt(parent) : m_root.get();
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    const OutlineNode* node = nodeAt(index);
    if (!node || !node->parent || node->parent == m_root.get())
        return {};
    return createIndex(node->parent->row, 0, node->parent);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const OutlineNode* node = parent.isValid() ? nodeAt(parent) : m_root.get();
    return static_cast<int>(node->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    const OutlineNode* node = nodeAt(index);
    if (!node)
        return {};
    const auto spoken = [&] {
        QStringList parts{isolated(node->name), node->detail};
        if (node->worst)
            parts.append(*node->worst == Severity::Error ? OutlineTree::tr("has errors")
                                                         : OutlineTree::tr("has warnings"));
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return node->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken();
    case Qt::DecorationRole: {
        Token ink = Token::TextSecondary;
        if (node->worst)
            ink = *node->worst == Severity::Error ? Token::Error : Token::Warning;
        return iconPixmap(node->icon, 16, m_theme.colour(ink));
    }
    default: return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    const OutlineNode* node = nodeAt(index);
    if (!node)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, node->canBeRenamed());
    return flags;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const OutlineNode* node = nodeAt(index);
    const QString name = value.toString().trimmed();
    if (!node || role != Qt::EditRole || !node->canBeRenamed() || name == node->name)
        return false;
    emit renamed(index, name);
    return true;
}

} // namespace edgeplanner
