#pragma once

#include "views/canvas/canvaseditor.h"

namespace edgeplanner {

/// Copied elements travel as a small design under this type, between windows and programs.
inline constexpr const char* fragmentMimeType = "application/x-edgeplanner-fragment";

void copySelection(const CanvasEditor& editor);
/// One step of undo; what is pasted is selected. `inPlace` = where it stood.
void pasteClipboard(CanvasEditor& editor, bool inPlace);
[[nodiscard]] bool canPaste();

} // namespace edgeplanner
