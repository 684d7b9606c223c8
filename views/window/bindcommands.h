#pragma once

namespace edgeplanner {

class DocumentWindow;

/// Says what the commands of a window do. Each is called once.
void bindWindowCommands(DocumentWindow& window);
void bindDesignCommands(DocumentWindow& window);

/// Fills the submenus that are no plain lists of commands. Called again for another language.
void bindMenus(DocumentWindow& window);

} // namespace edgeplanner
