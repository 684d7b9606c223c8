#pragma once

#include "views/canvas/canvasscene.h"

namespace edgeplanner {

/// Something inside or at an element that the keyboard can reach.
struct CanvasPart
{
    enum class Kind { Row, Server, Gate };

    Kind kind = Kind::Row;
    QRectF rect;       ///< scene
    QString words;     ///< as a screen reader says it
    QStringList rules; ///< of a gate

    friend bool operator==(const CanvasPart&, const CanvasPart&) = default;
};

/// Services or virtual addresses, servers, then the gates of its connectors from top to bottom. Of a
/// firewall: all its gates.
[[nodiscard]] std::vector<CanvasPart> partsOf(const CanvasScene& scene, ElementId id);

/// Walks through the parts of one element.
class PartWalk
{
public:
    explicit PartWalk(const CanvasScene& scene) : m_scene(scene) {}

    /// False when it has none.
    bool begin(ElementId id);
    /// False when the walk was not on.
    bool end();
    /// Round and round.
    void step(int by);
    /// The element has changed, or is gone.
    void refresh();

    [[nodiscard]] bool isOn() const noexcept { return m_element.has_value(); }
    [[nodiscard]] std::optional<ElementId> element() const noexcept { return m_element; }
    [[nodiscard]] std::size_t index() const noexcept { return m_index; }
    /// Null when the walk is not on.
    [[nodiscard]] const CanvasPart* part() const;

    [[nodiscard]] QRectF paintedRect() const;
    void paint(QPainter& painter, const PaintStyle& style) const;

private:
    const CanvasScene& m_scene;
    std::optional<ElementId> m_element;
    std::vector<CanvasPart> m_parts;
    std::size_t m_index = 0;
};

} // namespace edgeplanner
