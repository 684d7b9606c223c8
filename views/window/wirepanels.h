#pragma once

namespace edgeplanner {

class EditorArea;

/// Joins canvas, panels, properties and outline where the shared selection is not enough: jumps from
/// one to the other, and reasons why something was not done.
void wirePanels(EditorArea& area);

} // namespace edgeplanner
