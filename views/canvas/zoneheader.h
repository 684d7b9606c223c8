#pragma once

#include "views/render/painting.h"

#include <QtWidgets/QWidget>

namespace edgeplanner {

class CanvasView;

/// The strip above the drawing that names its zones: always there, always legible, whatever part is
/// shown. A click selects the zone, dragging a border changes the widths.
class ZoneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneHeader(CanvasView& view);

    static constexpr int fixedHeight = 40;

signals:
    void zonePressed(edgeplanner::SegmentId id);
    void zoneResized(edgeplanner::SegmentId id, int width);
    void resizeFinished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Column
    {
        SegmentId id;
        const ZoneVisual* zone;
        qreal left; ///< in pixels of the strip
        qreal right;
    };
    [[nodiscard]] std::vector<Column> columns() const;
    [[nodiscard]] const Column* borderAt(const std::vector<Column>& columns, qreal x) const;

    CanvasView& m_view;
    std::optional<SegmentId> m_resizing;
};

} // namespace edgeplanner
