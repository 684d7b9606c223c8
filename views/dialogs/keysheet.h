#pragma once

#include "views/papers/printablepaper.h"
#include "views/settings/preferences.h"

namespace edgeplanner {

/// All commands with their keys, menu by menu, for the wall beside the screen.
class KeySheet
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::KeySheet)

public:
    /// On paper of the size that is preferred, in the language of the window.
    [[nodiscard]] static PrintablePaper paper(const Preferences& preferences);
    /// Keys as this system writes them.
    [[nodiscard]] static QString native(const QList<QKeySequence>& keys);
};

} // namespace edgeplanner
