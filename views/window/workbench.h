#pragma once

#include "model/catalog/catalog.h"
#include "model/core/clock.h"
#include "views/dialogs/dialogservice.h"
#include "views/settings/languages.h"
#include "views/settings/preferences.h"

#include <functional>

namespace edgeplanner {

class DocumentWindow;

/// What all windows of the program share. Nothing here is owned.
struct Workbench
{
    const Catalog& catalog;
    Theme& theme;
    Languages& languages;
    Preferences& preferences;
    DialogService& dialogs;
    /// Another window, shown, with the start page.
    std::function<DocumentWindow*()> newWindow;
    Clock clock;
    /// Where copies of unsaved designs are kept.
    QString recoveryFolder;
};

} // namespace edgeplanner
