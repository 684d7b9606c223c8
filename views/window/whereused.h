#pragma once

namespace edgeplanner {

class DocumentWindow;

/// Lists everything that refers to the selected element: networks, connectors, virtual addresses,
/// translations, rules and findings. Choosing one leads there.
void showWhereUsed(DocumentWindow& window);

} // namespace edgeplanner
