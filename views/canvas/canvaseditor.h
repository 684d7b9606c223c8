#pragma once

#include "model/editing/editerror.h"
#include "views/canvas/canvasscene.h"
#include "views/canvas/droptarget.h"
#include "views/canvas/placements.h"

namespace edgeplanner {

/// What a person does to the drawing, whichever way it was asked for: tools, keys, menus and tests
/// all come here. Every method is one step of undo.
class CanvasEditor final : public QObject
{
    Q_OBJECT

public:
    explicit CanvasEditor(CanvasScene& scene, QObject* parent = nullptr);

    [[nodiscard]] CanvasScene& scene() const noexcept { return m_scene; }

    /// What dropping that there would mean.
    [[nodiscard]] DropTarget target(const PaletteItem& item, QPointF at) const;
    /// Adds it with its middle there, attached to the networks it stands in, and selects it. On a
    /// connector it is connected with the ends that take it.
    std::optional<ElementId> insert(const PaletteItem& item, QPointF at);
    /// Without a place: in the selected zone, or where such things belong, on free ground.
    std::optional<ElementId> insert(const PaletteItem& item);

    void moveBy(const std::map<ElementId, QPointF>& offsets);
    /// Merges with the nudges before it.
    void nudge(QPointF by);
    void resizeSelection(QPointF by);
    /// Merges with what is done to the same element before closeMerge().
    void resizeElement(ElementId id, const QRectF& frame);
    /// As large as the largest of them, where their size is free.
    void matchSize();
    void align(Alignment alignment);
    void distribute(Axis axis);
    void toggleLock();
    void tidy();
    void resetRoutes();
    /// Bends of a connector; empty = routed automatically.
    void setBends(AssociationId id, std::vector<Point> bends);
    void resizeZone(SegmentId zone, int width);

    void groupSelection();
    void ungroupSelection();
    /// The element and everything that is grouped with it.
    [[nodiscard]] QList<ElementId> groupOf(ElementId id) const;

    void removeSelection();
    /// The copies are selected.
    void duplicateSelection(QPointF by = {24, 24});
    void connectElements(ElementId a, ElementId b);

    void selectAll();
    void selectSameKind();
    void selectConnected();
    void selectInZone();
    void selectWithFindings();

    /// Frames of the selected elements that may move.
    [[nodiscard]] Frames selectedFrames() const;
    /// Pushes the edit, or says why there is none.
    bool push(const EditResult& result);

signals:
    /// An operation was not done; the sentence says why.
    void refused(const QString& reason);
    /// A connector or gate was clicked: the rules that it stands for.
    void rulesChosen(const QStringList& ruleIds);

private:
    [[nodiscard]] QString words(const EditError& error) const;
    [[nodiscard]] const Document& document() const { return m_scene.document(); }
    [[nodiscard]] SelectionState state() const;
    [[nodiscard]] QSizeF sizeOf(const ElementSort& sort) const;
    [[nodiscard]] EditResult added(const PaletteItem& item, const DropTarget& where) const;
    [[nodiscard]] std::vector<ElementId> partnersAt(const PaletteItem& item,
                                                    const DropTarget& where, QPointF at) const;
    std::optional<ElementId> put(const PaletteItem& item, const DropTarget& where);
    [[nodiscard]] std::vector<const ZoneVisual*> zonesToTry(const ElementSort& sort) const;
    [[nodiscard]] std::optional<QPointF> openBorder() const;

    CanvasScene& m_scene;
};

/// Who may be connected with whom, asked while a connector is being drawn.
struct ConnectVerdict
{
    bool allowed = false;
    QString words; ///< what it would be, or why not
};
[[nodiscard]] ConnectVerdict connectVerdict(const EditorContext& context, ElementId a, ElementId b);

} // namespace edgeplanner
