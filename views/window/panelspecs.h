#pragma once

#include "views/panels/panel.h"

namespace edgeplanner {

/// A panel below the canvas. The table is the only place that knows which there are.
struct PanelSpec
{
    const char* command; ///< that shows it
    Panel* (*make)(const EditorContext&, QWidget* parent);
};
/// In the order of the tabs.
[[nodiscard]] const std::vector<PanelSpec>& panelSpecs();

} // namespace edgeplanner
