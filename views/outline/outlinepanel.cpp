#include "views/outline/outlinepanel.h"

#include "model/core/bidi.h"
#include "model/editing/connectoperations.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "model/editing/pooloperations.h"
#include "views/outline/outlinedelegate.h"
#include "views/palette/paletterows.h"
#include "views/panels/emptystate.h"
#include "views/render/nodewords.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <algorithm>

namespace edgeplanner {

OutlinePanel::OutlinePanel(const EditorContext& context, QWidget* parent)
    : Panel(context, "outline", "outline-tree", parent),
      m_model(new OutlineModel(context.theme, this)),
      m_tree(new QTreeView(this)),
      m_add(addButton(&OutlinePanel::fillAddMenu)),
      m_connect(addButton(&OutlinePanel::fillConnectMenu)),
      m_network(addButton(&OutlinePanel::fillNetworkMenu)),
      m_rename(new QToolButton(this)),
      m_delete(new QToolButton(this)),
      m_empty(new EmptyState(context.theme, this))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(2);
    for (QToolButton* button : {m_add, m_connect, m_network, m_rename, m_delete})
        bar->addWidget(button);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_tree);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OutlineDelegate(context.theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &OutlinePanel::showContextMenu);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_folded.insert(m_model->nodeAt(index)->key); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_folded.remove(m_model->nodeAt(index)->key); });
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (const auto id = chosenElement())
            this->context().selection.locate(*id);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutlinePanel::lineChosen);
    connect(m_model, &OutlineModel::renamed, this,
            [this](const QModelIndex& index, const QString& name) {
                rename(*m_model->nodeAt(index), name);
            });
    // What came while a name was being typed is shown when the field has closed.
    connect(
        m_tree->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] { refreshSoon(); }, Qt::QueuedConnection);
    connect(m_rename, &QToolButton::clicked, this, &OutlinePanel::renameChosen);
    connect(m_delete, &QToolButton::clicked, this, &OutlinePanel::deleteChosen);
    connect(&context.selection, &Selection::changed, this, &OutlinePanel::findSelection);
    connect(&context.store, &DocumentStore::changed, this, [this] { refreshSoon(); });
    connect(&context.store, &DocumentStore::replaced, this, [this] { m_folded.clear(); });
    finish();
}

QToolButton* OutlinePanel::addButton(void (OutlinePanel::*fill)(QMenu&))
{
    auto* button = new QToolButton(this);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    return button;
}

void OutlinePanel::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_add, tr("Add an element or a network"));
    name(m_connect, tr("Connect with"));
    name(m_network, tr("Networks it stands in"));
    name(m_rename, tr("Rename (F2)"));
    name(m_delete, tr("Delete (Del)"));
    m_tree->setAccessibleName(tr("Outline of the design"));
    m_empty->setWords(QStringLiteral("outline-tree"), tr("Nothing here yet"),
                      tr("Add an element or a network with the button above."));
}

void OutlinePanel::restyle()
{
    m_add->setIcon(icon("add"));
    m_connect->setIcon(icon("connect"));
    m_network->setIcon(icon("el-subnet"));
    m_rename->setIcon(icon("rename"));
    m_delete->setIcon(icon("delete"));
    retranslate();
}

void OutlinePanel::refresh()
{
    // Another tree would take the field, what is typed in it, and the focus.
    if (m_tree->isPersistentEditorOpen(m_tree->currentIndex()))
        return;
    const QScopedValueRollback guard(m_busy, true);
    const QStringList keys = keysAroundChosen();
    m_model->setTree(OutlineTree(context().store.document(), shown().analysis, texts()).build());
    const bool empty = m_model->rowCount() == 0;
    m_tree->setVisible(!empty);
    m_empty->setVisible(empty);
    // Networks are open, elements closed until somebody wants to see their parts.
    const std::function<void(const QModelIndex&)> open = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const OutlineNode& node = *m_model->nodeAt(index);
            if (node.kind == OutlineNode::Kind::Element || m_folded.contains(node.key))
                continue;
            m_tree->expand(index);
            open(index);
        }
    };
    open({});
    for (const QString& key : keys)
        if (const QModelIndex index = m_model->indexOf(key); index.isValid()) {
            m_tree->setCurrentIndex(index);
            break;
        }
    enableActions();
}

/// The chosen line, then those to go to when it is gone: the next one, the one before.
QStringList OutlinePanel::keysAroundChosen() const
{
    const QModelIndex chosen = m_tree->currentIndex();
    QStringList keys;
    for (const QModelIndex& index :
         {chosen, chosen.siblingAtRow(chosen.row() + 1), m_tree->indexAbove(chosen)})
        if (const OutlineNode* node = m_model->nodeAt(index))
            keys.append(node->key);
    return keys;
}

const OutlineNode* OutlinePanel::chosen() const
{
    return m_model->nodeAt(m_tree->currentIndex());
}

std::optional<ElementId> OutlinePanel::chosenElement() const
{
    for (const OutlineNode* node = chosen(); node; node = node->parent)
        if (node->kind == OutlineNode::Kind::Element)
            return node->subjects.elements.front();
    return std::nullopt;
}

void OutlinePanel::lineChosen()
{
    enableActions();
    const OutlineNode* node = chosen();
    if (m_busy || !node || node->subjects == SelectionState{})
        return;
    const QScopedValueRollback guard(m_busy, true);
    context().selection.select(node->subjects);
}

void OutlinePanel::findSelection()
{
    if (m_busy || !isVisible())
        return;
    const QScopedValueRollback guard(m_busy, true);
    const OutlineNode* now = chosen();
    if (now && now->subjects == context().selection.state())
        return;
    const QModelIndex index = m_model->indexOf(context().selection.state());
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    enableActions();
}

void OutlinePanel::enableActions()
{
    const OutlineNode* node = chosen();
    m_connect->setEnabled(chosenElement().has_value());
    m_network->setEnabled(chosenElement().has_value());
    m_rename->setEnabled(node && node->canBeRenamed());
    m_delete->setEnabled(node && node->kind != OutlineNode::Kind::Heading);
}

void OutlinePanel::push(const EditResult& edit)
{
    if (edit)
        context().undo.push(*edit);
    else
        emit refused(texts().describe(edit.error().reason));
}

void OutlinePanel::renameChosen()
{
    if (const OutlineNode* node = chosen(); node && node->canBeRenamed())
        m_tree->edit(m_tree->currentIndex());
}

void OutlinePanel::rename(const OutlineNode& node, const QString& name)
{
    const Document& document = context().store.document();
    if (node.site)
        push(renameSite(document, *node.site, name));
    else if (node.kind == OutlineNode::Kind::Segment)
        push(renameSegment(document, node.subjects.segments.front(), name));
    else
        push(renameElement(document, node.subjects.elements.front(), name));
}

void OutlinePanel::deleteChosen()
{
    const OutlineNode* node = chosen();
    if (!node)
        return;
    const Document& document = context().store.document();
    switch (node->kind) {
    case OutlineNode::Kind::Site: push(removeSite(document, *node->site)); return;
    case OutlineNode::Kind::Segment:
        push(removeSegment(document, node->subjects.segments.front()));
        return;
    case OutlineNode::Kind::Element:
        push(removeElements(document, node->subjects.elements));
        return;
    case OutlineNode::Kind::Server:
        push(removeServer(document, node->subjects.elements.front(),
                          node->key.section(QLatin1String("server"), -1).toInt()));
        return;
    case OutlineNode::Kind::Interface: push(detach(document, *node->attachment)); return;
    case OutlineNode::Kind::Connector:
        push(disassociate(document, node->subjects.associations.front()));
        return;
    case OutlineNode::Kind::Heading: return;
    }
}

void OutlinePanel::fillAddMenu(QMenu& menu)
{
    for (const PaletteGroup& group : paletteGroups(context().catalog)) {
        QMenu* part = menu.addMenu(group.name);
        for (const PaletteRow& row : group.rows) {
            QAction* action = part->addAction(icon(qPrintable(row.icon)), row.name);
            connect(action, &QAction::triggered, this,
                    [this, item = row.item] { emit insertRequested(item); });
        }
    }
    menu.addSeparator();
    connect(menu.addAction(icon("el-zone"), tr("Site")), &QAction::triggered, this,
            [this] { push(addSite(context().store.document(), tr("New site"))); });
    const auto id = chosenElement();
    if (!id)
        return;
    const Document& document = context().store.document();
    if (addServers(document, context().catalog, *id, 1))
        connect(menu.addAction(icon("el-edge-server"),
                               tr("Server in %1").arg(document.element(*id)->name)),
                &QAction::triggered, this, [this, id = *id] {
                    push(addServers(context().store.document(), context().catalog, id, 1));
                });
}

void OutlinePanel::fillConnectMenu(QMenu& menu)
{
    const auto id = chosenElement();
    if (!id)
        return;
    const Document& document = context().store.document();
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
        if (it.key() == *id)
            continue;
        const auto possible = possibleConnections(document, context().catalog, *id, it.key());
        if (!possible)
            continue;
        for (const Connection& connection : *possible) {
            QAction* action = menu.addAction(
                icon(qPrintable(NodeWords::icon(*it))),
                tr("%1 (%2)", "an element, and what the connector means")
                    .arg(isolated(it->name), OutlineTree::connectorName(connection.kind)));
            connect(action, &QAction::triggered, this, [this, connection] {
                push(associate(context().store.document(), context().catalog, connection));
            });
        }
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing in this design fits"))->setEnabled(false);
}

void OutlinePanel::fillNetworkMenu(QMenu& menu)
{
    const auto id = chosenElement();
    if (!id)
        return;
    const Document& document = context().store.document();
    for (auto segment = document.segments.cbegin(); segment != document.segments.cend();
         ++segment) {
        std::optional<AttachmentId> attachment;
        for (auto it = document.attachments.cbegin(); it != document.attachments.cend(); ++it)
            if (it->element == *id && it->segment == segment.key())
                attachment = it.key();
        const auto attached = attach(document, context().catalog, *id, segment.key());
        if (!attachment && !attached)
            continue;
        QAction* action = menu.addAction(segment->name);
        action->setCheckable(true);
        action->setChecked(attachment.has_value());
        connect(action, &QAction::triggered, this,
                [this, id = *id, attachment, network = segment.key()] {
                    const Document& now = context().store.document();
                    push(attachment ? detach(now, *attachment)
                                    : attach(now, context().catalog, id, network));
                });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No network of this design takes it"))->setEnabled(false);
}

void OutlinePanel::showContextMenu(QPoint at)
{
    QMenu menu(this);
    fillAddMenu(*menu.addMenu(icon("add"), tr("Add")));
    if (chosenElement()) {
        fillConnectMenu(*menu.addMenu(icon("connect"), tr("Connect with")));
        fillNetworkMenu(*menu.addMenu(icon("el-subnet"), tr("Networks")));
    }
    menu.addSeparator();
    if (m_rename->isEnabled())
        menu.addAction(icon("rename"), tr("Rename"), this, &OutlinePanel::renameChosen);
    if (m_delete->isEnabled())
        menu.addAction(icon("delete"), tr("Delete"), this, &OutlinePanel::deleteChosen);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

bool OutlinePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            deleteChosen();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            m_add->showMenu();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace edgeplanner
