#include "views/canvas/canvasaccessible.h"

#include "views/canvas/canvasview.h"
#include "views/canvas/hovercards.h"
#include "views/canvas/partwalk.h"

#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>
#include <algorithm>

namespace edgeplanner {

namespace {

/// A service, server or gate of an element, known by its place among them.
class PartInterface final : public QAccessibleInterface
{
public:
    PartInterface(CanvasView& view, ElementId id, int index)
        : m_view(&view), m_id(id), m_index(static_cast<std::size_t>(index))
    {
    }

    bool isValid() const override { return part().has_value(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text which) const override
    {
        const auto found = part();
        return which == QAccessible::Name && found ? found->words : QString();
    }
    QRect rect() const override
    {
        const auto found = part();
        if (!found)
            return {};
        const QRect shown = m_view->mapFromScene(found->rect).boundingRect();
        return {m_view->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view && m_view->hasFocus() && m_view->currentPart() == m_index
                        && m_view->canvas().context().selection.state().elements.contains(m_id);
        return state;
    }

private:
    std::optional<CanvasPart> part() const
    {
        if (!m_view)
            return std::nullopt;
        const auto parts = partsOf(m_view->canvas(), m_id);
        return m_index < parts.size() ? std::optional(parts[m_index]) : std::nullopt;
    }

    QPointer<CanvasView> m_view;
    ElementId m_id;
    std::size_t m_index;
};

/// One element, known by its place in the reading order.
class ElementInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ElementInterface(CanvasView& view, ElementId id) : m_view(&view), m_id(id) {}
    ~ElementInterface() override
    {
        for (const auto& [index, interface] : m_parts)
            QAccessible::deleteAccessibleInterface(interface);
    }

    bool isValid() const override { return m_view && m_view->canvas().node(m_id); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_parts.find(index);
        if (known != m_parts.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new PartInterface(*m_view, m_id, index);
        m_parts.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    int childCount() const override
    {
        return isValid() ? static_cast<int>(partsOf(m_view->canvas(), m_id).size()) : 0;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, interface] : m_parts)
            if (QAccessible::accessibleInterface(interface) == child)
                return index;
        return -1;
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !isValid())
            return {};
        const CanvasScene& scene = m_view->canvas();
        int connectors = 0;
        for (const auto& [key, connector] : scene.diagram().connectors)
            if (connector.outer.element == m_id || connector.local.element == m_id)
                ++connectors;
        return HoverCards::spoken(scene.node(m_id)->visual(), scene.document().element(m_id),
                                  connectors);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect shown =
            m_view->mapFromScene(m_view->canvas().node(m_id)->sceneBoundingRect()).boundingRect();
        return {m_view->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (isValid()) {
            state.selected = m_view->canvas().context().selection.state().elements.contains(m_id);
            state.focused = m_view->hasFocus() && state.selected;
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        m_view->canvas().context().selection.selectElement(m_id);
        if (action == pressAction())
            emit m_view->editRequested(m_id);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<CanvasView> m_view;
    ElementId m_id;
    mutable std::map<int, QAccessible::Id> m_parts;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(CanvasView& view)
        : QAccessibleWidget(&view, QAccessible::List), m_view(view)
    {
    }
    ~CanvasInterface() override
    {
        for (const auto& [id, interface] : m_children)
            QAccessible::deleteAccessibleInterface(interface);
    }

    int childCount() const override { return static_cast<int>(order().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const auto ids = order();
        if (index < 0 || index >= static_cast<int>(ids.size()))
            return nullptr;
        return interfaceOf(ids[static_cast<std::size_t>(index)]);
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint local = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const NodeItem* node = m_view.canvas().nodeAt(m_view.mapToScene(local));
        return node ? interfaceOf(*node->id()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto ids = order();
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (interfaceOf(ids[i]) == child)
                return static_cast<int>(i);
        return -1;
    }

private:
    std::vector<ElementId> order() const { return m_view.canvas().readingOrder(); }

    QAccessibleInterface* interfaceOf(ElementId id) const
    {
        const auto known = m_children.find(id);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new ElementInterface(m_view, id);
        m_children.emplace(id, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    CanvasView& m_view;
    mutable std::map<ElementId, QAccessible::Id> m_children;
};

QAccessibleInterface* PartInterface::parent() const
{
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_view.data());
    if (!canvas)
        return nullptr;
    const auto order = m_view->canvas().readingOrder();
    return canvas->child(static_cast<int>(std::ranges::find(order, m_id) - order.begin()));
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String(CanvasView::staticMetaObject.className()))
        return new CanvasInterface(*static_cast<CanvasView*>(object));
    return nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace edgeplanner
