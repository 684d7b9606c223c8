#pragma once

#include "model/core/id.h"
#include "model/topology/fields.h"

#include <QtCore/QMap>
#include <concepts>
#include <vector>

namespace edgeplanner {

/// Scene units, 1 = 1 px at 100 %. Whole numbers keep files byte-stable.
struct Point
{
    int x = 0;
    int y = 0;
    friend bool operator==(Point, Point) = default;
};

/// Where an element or a zone stands. Width and height 0 = as the painter wants.
struct Placement : Extensible
{
    Point position;
    int width = 0;
    int height = 0;
    bool locked = false;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Bends of a connector that a person has set; none = routed automatically.
struct Route : Extensible
{
    std::vector<Point> bends;

    friend bool operator==(const Route&, const Route&) = default;
};

/// View facts. Losing them loses nothing about the design.
struct Layout
{
    QMap<ElementId, Placement> elements;
    QMap<SegmentId, Placement> segments;
    QMap<AssociationId, Route> routes;

    friend bool operator==(const Layout&, const Layout&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Point>
void visitFields(Visitor& visit, T& value)
{
    visit("x", value.x);
    visit("y", value.y);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Placement>
void visitFields(Visitor& visit, T& value)
{
    visit("position", value.position);
    visit("width", value.width);
    visit("height", value.height);
    visit("locked", value.locked);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Route>
void visitFields(Visitor& visit, T& value)
{
    visit("bends", value.bends);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Layout>
void visitFields(Visitor& visit, T& value)
{
    visit("elements", value.elements);
    visit("segments", value.segments);
    visit("routes", value.routes);
}

} // namespace edgeplanner
