#pragma once

#include <QtCore/QPointF>
#include <optional>

namespace edgeplanner {

class DocumentWindow;

/// All commands that work now, run by name.
void openCommandPalette(DocumentWindow& window);
/// Elements to put on the canvas, at a place or where they belong.
void openQuickInsert(DocumentWindow& window);
} // namespace edgeplanner
