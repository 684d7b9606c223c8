#include "views/canvas/partwalk.h"

#include "views/canvas/hovercards.h"
#include "views/render/nodewords.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace edgeplanner {

namespace {

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// Rows of a load balancer say by their chip alone whose they are.
QString chipWords(ChipKind chip)
{
    return chip <= ChipKind::Av ? NodeWords::service(static_cast<Service>(chip))
                                : NodeWords::chip(chip);
}

CanvasPart rowPart(const NodeVisual& node, std::size_t index)
{
    const RowVisual& row = node.rows[index];
    const QString service =
        node.family == Family::Balancer && row.chip ? chipWords(*row.chip) : QString();
    return {CanvasPart::Kind::Row,
            rowRect(node, index).translated(node.rect.topLeft()),
            joined({service, row.label, row.trailing, row.tag}),
            {}};
}

CanvasPart serverPart(const NodeVisual& node, std::size_t index)
{
    const ServerVisual& server = node.servers[index];
    QStringList words{server.name};
    for (const QString& address : server.external)
        words.append(address.isEmpty() ? QString() : node.externalPrefix + address);
    words.append(server.internal.isEmpty() ? QString() : node.internalPrefix + server.internal);
    return {CanvasPart::Kind::Server,
            serverRect(node, index).translated(node.rect.topLeft()),
            joined(words),
            {}};
}

} // namespace

std::vector<CanvasPart> partsOf(const CanvasScene& scene, ElementId id)
{
    std::vector<CanvasPart> parts;
    const auto found = scene.diagram().nodes.find(id);
    if (found == scene.diagram().nodes.end())
        return parts;
    const NodeVisual& node = found->second;
    for (std::size_t i = 0; i < node.rows.size(); ++i)
        parts.push_back(rowPart(node, i));
    for (std::size_t i = 0; i < node.servers.size(); ++i)
        parts.push_back(serverPart(node, i));
    const auto firstGate = static_cast<std::ptrdiff_t>(parts.size());
    for (const auto& [key, route] : scene.routes()) {
        const ConnectorVisual& connector = scene.diagram().connectors.at(key);
        const bool ends = connector.outer.element == id || connector.local.element == id;
        for (const PlacedGate& placed : route.gates) {
            const GateVisual& gate = connector.gates[placed.gate];
            if (ends || gate.firewall == id)
                parts.push_back({CanvasPart::Kind::Gate, placed.rect,
                                 HoverCards::spoken(gate, scene.document()), gate.rules});
        }
    }
    std::ranges::stable_sort(
        parts.begin() + firstGate, parts.end(), {},
        [](const CanvasPart& gate) { return std::pair(gate.rect.top(), gate.rect.left()); });
    return parts;
}

bool PartWalk::begin(ElementId id)
{
    m_parts = partsOf(m_scene, id);
    m_index = 0;
    m_element = m_parts.empty() ? std::nullopt : std::optional(id);
    return isOn();
}

bool PartWalk::end()
{
    m_parts.clear();
    return std::exchange(m_element, std::nullopt).has_value();
}

void PartWalk::step(int by)
{
    if (!isOn())
        return;
    const auto count = static_cast<int>(m_parts.size());
    m_index = static_cast<std::size_t>((static_cast<int>(m_index) + by + count) % count);
}

void PartWalk::refresh()
{
    if (!isOn())
        return;
    m_parts = partsOf(m_scene, *m_element);
    if (m_parts.empty())
        m_element.reset();
    else
        m_index = std::min(m_index, m_parts.size() - 1);
}

const CanvasPart* PartWalk::part() const
{
    return isOn() ? &m_parts[m_index] : nullptr;
}

QRectF PartWalk::paintedRect() const
{
    return isOn() ? part()->rect.adjusted(-6, -6, 6, 6) : QRectF();
}

void PartWalk::paint(QPainter& painter, const PaintStyle& style) const
{
    if (!isOn())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.colours[Token::Focus], 2));
    painter.drawRoundedRect(part()->rect.adjusted(-1, -1, 1, 1), 5, 5);
}

} // namespace edgeplanner
