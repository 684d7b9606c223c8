#pragma once

namespace edgeplanner {

class DocumentWindow;

/// Parts of bindDesignCommands(), one a menu.
void bindEdit(DocumentWindow& window);
void bindView(DocumentWindow& window);

} // namespace edgeplanner
