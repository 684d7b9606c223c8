#pragma once

namespace edgeplanner {

class DocumentWindow;

/// Parts of bindDesignCommands(), about one a menu.
void bindDocuments(DocumentWindow& window);
void bindEdit(DocumentWindow& window);
void bindView(DocumentWindow& window);
void bindDrawing(DocumentWindow& window);

} // namespace edgeplanner
