#include "views/canvas/selecttool.h"

#include "views/render/fonts.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr int dragDistance = 4; ///< pixels on the screen
constexpr qreal nibReach = 12;
constexpr qreal handleReach = 7;
constexpr qreal snapReach = 6; ///< pixels on the screen

} // namespace

SelectTool::SelectTool(CanvasEditor& editor, ConnectTool& connect)
    : m_editor(editor), m_connect(connect)
{
}

void SelectTool::press(const CanvasPointer& pointer)
{
    if (pointer.button != Qt::LeftButton)
        return;
    m_start = pointer;
    m_current = pointer.scene;
    m_modifiers = pointer.modifiers;
    m_before = m_editor.scene().context().selection.state();
    m_deselectOnRelease = false;
    m_pressed.reset();
    CanvasScene& scene = m_editor.scene();
    if (pressHandle(pointer))
        return;
    for (QGraphicsItem* item : scene.items(
             QRectF(pointer.scene, QSizeF()).adjusted(-nibReach, -nibReach, nibReach, nibReach)))
        if (const auto* node = qgraphicsitem_cast<NodeItem*>(item);
            node && node->id() && !scene.nodeAt(pointer.scene))
            for (const QPointF& nib : node->nibs())
                if (QLineF(node->pos() + nib, pointer.scene).length() <= nibReach) {
                    m_gesture = Gesture::Connecting;
                    m_connect.begin(*node->id(), node->pos() + nib);
                    return;
                }
    if (GateItem* gate = scene.gateAt(pointer.scene)) {
        scene.context().selection.followRule(gate->visual().rules.value(0));
        emit m_editor.rulesChosen(gate->visual().rules);
        m_gesture = Gesture::None;
        return;
    }
    if (NodeItem* node = scene.nodeAt(pointer.scene, pointer.modifiers & Qt::AltModifier)) {
        pressNode(*node, pointer);
        return;
    }
    if (ConnectorItem* connector = scene.connectorAt(pointer.scene)) {
        pressConnector(*connector);
        return;
    }
    pressEmpty(pointer);
}

bool SelectTool::pressHandle(const CanvasPointer& pointer)
{
    if (m_before.elements.size() != 1)
        return false;
    const NodeItem* node = m_editor.scene().node(m_before.elements.front());
    if (!node)
        return false;
    for (const QPointF& handle : node->handles()) {
        const QPointF away = pointer.scene - node->pos() - handle;
        if (std::max(std::abs(away.x()), std::abs(away.y())) > handleReach)
            continue;
        m_pressed = node->id();
        m_sizedFrom = node->visual().rect;
        const QPointF fromMiddle = handle - QRectF(QPointF(), m_sizedFrom.size()).center();
        const auto sign = [](qreal value) { return value > 1 ? 1.0 : value < -1 ? -1.0 : 0.0; };
        m_sizedSide = {sign(fromMiddle.x()), sign(fromMiddle.y())};
        m_gesture = Gesture::Resizing;
        return true;
    }
    return false;
}

void SelectTool::resize(const CanvasPointer& pointer)
{
    QPointF by = pointer.scene - m_start.scene;
    constexpr qreal grid = 8;
    if (m_snap && !(pointer.modifiers & Qt::AltModifier))
        by = {std::round(by.x() / grid) * grid, std::round(by.y() / grid) * grid};
    QRectF frame = m_sizedFrom;
    constexpr qreal leastWidth = 64;
    constexpr qreal leastHeight = 24;
    if (m_sizedSide.x() > 0)
        frame.setRight(std::max(frame.left() + leastWidth, frame.right() + by.x()));
    else if (m_sizedSide.x() < 0)
        frame.setLeft(std::min(frame.right() - leastWidth, frame.left() + by.x()));
    if (m_sizedSide.y() > 0)
        frame.setBottom(std::max(frame.top() + leastHeight, frame.bottom() + by.y()));
    else if (m_sizedSide.y() < 0)
        frame.setTop(std::min(frame.bottom() - leastHeight, frame.top() + by.y()));
    m_editor.resizeElement(*m_pressed, frame);
}

void SelectTool::pressNode(NodeItem& node, const CanvasPointer& pointer)
{
    m_gesture = Gesture::Pressed;
    m_pressed = node.id();
    Selection& selection = m_editor.scene().context().selection;
    SelectionState state = m_before;
    const bool isIn = state.elements.contains(*m_pressed);
    // A group is taken as a whole, unless one reaches for what lies below.
    const QList<ElementId> taken = pointer.modifiers & Qt::AltModifier
                                       ? QList<ElementId>{*m_pressed}
                                       : m_editor.groupOf(*m_pressed);
    if (pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) {
        if (isIn)
            m_deselectOnRelease = true;
        for (const ElementId id : taken)
            if (!state.elements.contains(id))
                state.elements.append(id);
        selection.select(state);
    } else if (!isIn) {
        selection.select({taken, {}, {}});
    }
    m_editor.scene().setFocusedElement(std::nullopt);
}

void SelectTool::pressConnector(const ConnectorItem& connector)
{
    m_gesture = Gesture::None;
    m_bent.reset();
    SelectionState state;
    for (const AssociationId id : connector.visual().associations)
        state.associations.append(id);
    m_editor.scene().context().selection.select(state);
    QStringList rules;
    for (const GateVisual& gate : connector.visual().gates)
        rules += gate.rules;
    emit m_editor.rulesChosen(rules);

    // Its upright part can be dragged, where the association is this one line.
    const auto& points = connector.route().points;
    if (state.associations.size() != 1 || points.size() < 4 || points[0].y() != points[1].y()
        || points.back().y() != points[points.size() - 2].y())
        return;
    const auto lines =
        std::ranges::count_if(m_editor.scene().diagram().connectors, [&](const auto& entry) {
            return std::ranges::find(entry.second.associations, state.associations.front())
                   != entry.second.associations.end();
        });
    constexpr qreal reach = 6;
    for (std::size_t i = 1; lines == 1 && i < points.size(); ++i)
        if (points[i].x() == points[i - 1].x()
            && std::abs(points[i].x() - m_start.scene.x()) < reach) {
            m_bent = state.associations.front();
            m_bentKey = connector.key();
            m_gesture = Gesture::Bending;
        }
}

void SelectTool::bend(const CanvasPointer& pointer)
{
    const auto route = m_editor.scene().routes().find(m_bentKey);
    if (!m_bent || route == m_editor.scene().routes().end())
        return;
    qreal x = pointer.scene.x();
    constexpr qreal grid = 4;
    if (!(pointer.modifiers & Qt::AltModifier))
        x = std::round(x / grid) * grid;
    m_editor.setBends(*m_bent, {{qRound(x), qRound(route->second.points.back().y())}});
}

void SelectTool::pressEmpty(const CanvasPointer& pointer)
{
    m_gesture = Gesture::Band;
    if (!(pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))
        m_editor.scene().context().selection.clear();
}

void SelectTool::beginMove()
{
    m_gesture = Gesture::Moving;
    m_deselectOnRelease = false;
    m_frames = m_editor.selectedFrames();
    m_neighbours.clear();
    const SelectionState& selected = m_editor.scene().context().selection.state();
    for (const auto& [id, node] : m_editor.scene().diagram().nodes)
        if (!selected.elements.contains(id) && node.family != Family::Wall)
            m_neighbours.push_back(node.rect);
    // Only what is near attracts.
    if (m_neighbours.size() > 60 && m_pressed && m_frames.contains(*m_pressed)) {
        const QPointF centre = m_frames.at(*m_pressed).center();
        std::ranges::partial_sort(
            m_neighbours, m_neighbours.begin() + 60, {},
            [centre](const QRectF& rect) { return (rect.center() - centre).manhattanLength(); });
        m_neighbours.resize(60);
    }
}

void SelectTool::move(const CanvasPointer& pointer)
{
    m_current = pointer.scene;
    m_modifiers = pointer.modifiers;
    switch (m_gesture) {
    case Gesture::None: break;
    case Gesture::Pressed:
        if ((pointer.view - m_start.view).manhattanLength() < dragDistance)
            break;
        beginMove();
        drag(pointer);
        break;
    case Gesture::Moving: drag(pointer); break;
    case Gesture::Band: selectBand(QRectF(m_start.scene, m_current).normalized()); break;
    case Gesture::Connecting: m_connect.move(pointer); break;
    case Gesture::Bending:
        if ((pointer.view - m_start.view).manhattanLength() >= dragDistance)
            bend(pointer);
        break;
    case Gesture::Resizing: resize(pointer); break;
    }
}

void SelectTool::drag(const CanvasPointer& pointer)
{
    if (m_frames.empty())
        return;
    QPointF delta = pointer.scene - m_start.scene;
    if (pointer.modifiers & Qt::ShiftModifier) {
        if (std::abs(delta.x()) >= std::abs(delta.y()))
            delta.setY(0);
        else
            delta.setX(0);
    }
    const auto lead =
        m_pressed && m_frames.contains(*m_pressed) ? m_frames.find(*m_pressed) : m_frames.begin();
    const bool suspended = pointer.modifiers & Qt::AltModifier;
    m_snapped = {delta, {}};
    if (m_snap && !suspended)
        m_snapped = snapped(lead->second, delta, m_guides ? m_neighbours : std::vector<QRectF>{},
                            snapReach / pointer.zoom, true);
    if (pointer.modifiers & Qt::ShiftModifier) {
        if (delta.y() == 0)
            m_snapped.delta.setY(0);
        if (delta.x() == 0)
            m_snapped.delta.setX(0);
    }
    m_snapped.delta = {std::round(m_snapped.delta.x()), std::round(m_snapped.delta.y())};
    std::map<ElementId, QPointF> offsets;
    for (const auto& [id, frame] : m_frames)
        offsets.emplace(id, m_snapped.delta);
    m_editor.scene().preview(offsets);
}

void SelectTool::selectBand(const QRectF& band)
{
    // From left to right what is enclosed, the other way what is touched.
    const bool enclose = m_current.x() >= m_start.scene.x();
    SelectionState state;
    if (m_modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        state = m_before;
    for (const auto& [id, node] : m_editor.scene().diagram().nodes) {
        const QRectF rect = node.family == Family::Wall
                                ? plateRect(node).translated(node.rect.topLeft())
                                : node.rect;
        if ((enclose ? band.contains(rect) : band.intersects(rect)) && !state.elements.contains(id))
            state.elements.append(id);
    }
    m_editor.scene().context().selection.select(state);
}

void SelectTool::release(const CanvasPointer& pointer)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Connecting) {
        m_connect.release(pointer);
    } else if (gesture == Gesture::Bending || gesture == Gesture::Resizing) {
        m_editor.scene().context().undo.closeMerge();
    } else if (gesture == Gesture::Moving) {
        drag(pointer);
        m_editor.scene().preview({});
        std::map<ElementId, QPointF> offsets;
        for (const auto& [id, frame] : m_frames)
            offsets.emplace(id, m_snapped.delta);
        if (!m_snapped.delta.isNull()) {
            if (pointer.modifiers & Qt::ControlModifier)
                m_editor.duplicateSelection(m_snapped.delta);
            else
                m_editor.moveBy(offsets);
        }
    } else if (gesture == Gesture::Pressed && m_deselectOnRelease && m_pressed) {
        SelectionState state = m_before;
        state.elements.removeAll(*m_pressed);
        m_editor.scene().context().selection.select(state);
    } else if (gesture == Gesture::Pressed && m_pressed && !pointer.modifiers
               && m_before.elements.contains(*m_pressed)) {
        m_editor.scene().context().selection.selectElement(*m_pressed);
    }
    m_snapped = {};
}

bool SelectTool::cancel()
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    m_snapped = {};
    if (gesture == Gesture::None)
        return false;
    if (gesture == Gesture::Connecting)
        m_connect.cancel();
    if (gesture == Gesture::Moving)
        m_editor.scene().preview({});
    if (gesture == Gesture::Resizing)
        m_editor.resizeElement(*m_pressed, m_sizedFrom);
    if (gesture == Gesture::Bending || gesture == Gesture::Resizing)
        m_editor.scene().context().undo.closeMerge();
    if (gesture == Gesture::Band)
        m_editor.scene().context().selection.select(m_before);
    return true;
}

QRectF SelectTool::paintedRect() const
{
    if (m_gesture == Gesture::Connecting)
        return m_connect.paintedRect();
    if (m_gesture == Gesture::Band)
        return QRectF(m_start.scene, m_current).normalized();
    QRectF rect;
    for (const Guide& guide : m_snapped.guides)
        rect |= QRectF(guide.line.p1(), guide.line.p2()).normalized().adjusted(-30, -30, 30, 30);
    return rect;
}

QString SelectTool::tip() const
{
    return m_gesture == Gesture::Connecting ? m_connect.tip() : QString();
}

void SelectTool::paint(QPainter& painter, const PaintStyle& style) const
{
    if (m_gesture == Gesture::Connecting) {
        m_connect.paint(painter, style);
        return;
    }
    QPen pen(style.colours[Token::Accent], 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    if (m_gesture == Gesture::Band) {
        QColor fill = style.colours[Token::Accent];
        fill.setAlphaF(0.1f);
        painter.setBrush(fill);
        painter.drawRect(paintedRect());
        return;
    }
    for (const Guide& guide : m_snapped.guides) {
        painter.setPen(pen);
        painter.drawLine(guide.line);
        if (guide.distance <= 0)
            continue;
        const QString text = QString::number(qRound(guide.distance));
        const qreal width = textWidth(text, TextRole::Tag) + 8;
        const QRectF plate(guide.line.center() - QPointF(width / 2, 7), QSizeF(width, 14));
        painter.setBrush(style.colours[Token::Accent]);
        painter.drawRoundedRect(plate, 3, 3);
        drawText(painter, plate, text, TextRole::Tag, style.colours[Token::OnAccent],
                 Qt::AlignCenter, Elide::No);
    }
}

} // namespace edgeplanner
