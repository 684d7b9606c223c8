#pragma once

#include "model/editing/editerror.h"
#include "views/canvas/palettemime.h"
#include "views/outline/outlinemodel.h"
#include "views/panels/panel.h"

#include <QtCore/QSet>

class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace edgeplanner {

class EmptyState;

/// The drawing as a tree that can be read and worked on with the keyboard and a screen reader alone:
/// add, connect, attach, rename and delete.
class OutlinePanel final : public Panel
{
    Q_OBJECT

public:
    OutlinePanel(const EditorContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Outline"); }

    [[nodiscard]] QTreeView& tree() const { return *m_tree; }
    [[nodiscard]] OutlineModel& model() const { return *m_model; }

    /// What the chosen line may be connected with, as a menu; empty with a reason when nothing.
    void fillConnectMenu(QMenu& menu);
    /// The networks it stands in, with a tick, and those it could.
    void fillNetworkMenu(QMenu& menu);
    void fillAddMenu(QMenu& menu);
    void renameChosen();
    void deleteChosen();

signals:
    /// Something is to be put where such things belong.
    void insertRequested(const edgeplanner::PaletteItem& item);
    void refused(const QString& reason);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const OutlineNode* chosen() const;
    [[nodiscard]] QStringList keysAroundChosen() const;
    [[nodiscard]] std::optional<ElementId> chosenElement() const;
    void lineChosen();
    void findSelection();
    void rename(const OutlineNode& node, const QString& name);
    void push(const EditResult& edit);
    void showContextMenu(QPoint at);
    void enableActions();
    QToolButton* addButton(void (OutlinePanel::*fill)(QMenu&));

    OutlineModel* m_model;
    QTreeView* m_tree;
    QToolButton* m_add;
    QToolButton* m_connect;
    QToolButton* m_network;
    QToolButton* m_rename;
    QToolButton* m_delete;
    EmptyState* m_empty;
    QSet<QString> m_folded;
    bool m_busy = false;
};

} // namespace edgeplanner
