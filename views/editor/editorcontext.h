#pragma once

#include "model/analysis/analysisservice.h"
#include "model/catalog/texts.h"
#include "views/editor/selection.h"
#include "views/undo/undocontroller.h"

namespace edgeplanner {

class Theme;

/// What every view of one document window is given. Views hold ids, listen to `store` and
/// `analysis`, and ask for Edits through `undo`. Nothing here is owned.
struct EditorContext
{
    const Catalog& catalog;
    const DocumentStore& store;
    const AnalysisService& analysis;
    UndoController& undo;
    Selection& selection;
    Theme& theme;
    /// Words of the window's language; replaced when the language is switched.
    std::function<const Texts&()> texts;
};

} // namespace edgeplanner
