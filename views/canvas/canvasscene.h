#pragma once

#include "views/canvas/canvasitems.h"
#include "views/editor/editorcontext.h"

#include <QtWidgets/QGraphicsScene>
#include <memory>
#include <unordered_map>

namespace edgeplanner {

/// Picks flows by what they are for.
struct FlowFilter
{
    QString service; ///< text key service.<…> of the catalogue
    QString feature; ///< that the rows ask for
    std::optional<ElementId> firewall;

    [[nodiscard]] bool isEmpty() const
    {
        return service.isEmpty() && feature.isEmpty() && !firewall;
    }
};

/// The drawing of one document: an item for each thing, found by id. It follows the store at once
/// and the analysis when that is ready; it never changes either.
class CanvasScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    /// The context must outlive the scene.
    explicit CanvasScene(const EditorContext& context, QObject* parent = nullptr);
    ~CanvasScene() override;

    [[nodiscard]] const EditorContext& context() const noexcept { return m_context; }
    [[nodiscard]] const Document& document() const { return m_context.store.document(); }
    [[nodiscard]] const Diagram& diagram() const noexcept { return m_diagram; }
    [[nodiscard]] const ConnectorRoutes& routes() const noexcept { return m_routes; }

    /// Null when there is no such thing.
    [[nodiscard]] NodeItem* node(ElementId id) const;
    [[nodiscard]] ConnectorItem* connector(const QString& key) const;
    /// What lies uppermost at a point.
    [[nodiscard]] NodeItem* nodeAt(QPointF at, bool below = false) const;
    [[nodiscard]] ConnectorItem* connectorAt(QPointF at) const;
    [[nodiscard]] GateItem* gateAt(QPointF at) const;

    /// Elements in reading order: zones from left to right, then from top to bottom.
    [[nodiscard]] std::vector<ElementId> readingOrder() const;

    /// Shows elements elsewhere until they are moved or put back (no offsets).
    void preview(const std::map<ElementId, QPointF>& offsets);
    /// Keyboard focus within the canvas; nullopt = none.
    void setFocusedElement(std::optional<ElementId> id);
    [[nodiscard]] std::optional<ElementId> focusedElement() const noexcept { return m_focused; }
    void setHovered(QGraphicsItem* item);

    /// Which connectors are drawn.
    enum class Links { All, PathOnly, None };
    void setLinks(Links links);
    [[nodiscard]] Links links() const noexcept { return m_links; }
    /// Connectors without a flow like that step back; an empty filter lets all through.
    void setFlowFilter(FlowFilter filter);
    [[nodiscard]] const FlowFilter& flowFilter() const noexcept { return m_filter; }
    /// Connectors that it lets through.
    [[nodiscard]] int passingConnectors() const;

    /// Addresses inside elements.
    void setAddressesShown(bool shown);
    [[nodiscard]] bool areAddressesShown() const noexcept { return m_addresses; }
    /// The screen shows what paper would.
    void setPrintColours(bool printed);
    [[nodiscard]] const CanvasLook& look() const noexcept { return m_look; }

    void setGridVisible(bool visible);
    [[nodiscard]] bool isGridVisible() const noexcept { return m_grid; }

    /// Nothing but empty networks, or not even these.
    [[nodiscard]] bool isEmptyDesign() const { return document().elements.isEmpty(); }

    /// Everything anew: the words are of another language.
    void rebuild();

signals:
    /// Zones, nodes or connectors have changed or moved.
    void diagramChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void applyEdit(const Edit& edit);
    void applyDiagram(Diagram diagram, bool rerouteAll);
    void syncNodes();
    void syncConnectors();
    void syncGates(const QString& key);
    void showSelection();
    void showPath();
    void growSceneRect();
    [[nodiscard]] Diagram currentDiagram() const;
    [[nodiscard]] bool passesFilter(const ConnectorVisual& connector) const;
    [[nodiscard]] std::set<QString> touching(const std::set<ElementId>& moved) const;

    const EditorContext& m_context;
    CanvasLook m_look;
    Diagram m_diagram;
    ConnectorRoutes m_routes;
    PathHighlight m_path;
    std::unordered_map<qint64, NodeItem*> m_nodes;
    std::map<OpenEnd, NodeItem*> m_openEnds;
    std::map<QString, ConnectorItem*> m_connectors;
    std::map<std::pair<QString, std::size_t>, GateItem*> m_gates;
    std::optional<ElementId> m_focused;
    QGraphicsItem* m_hovered = nullptr;
    bool m_grid = false;
    bool m_addresses = true;
    Links m_links = Links::All;
    FlowFilter m_filter;
};

} // namespace edgeplanner
