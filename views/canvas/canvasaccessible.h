#pragma once

namespace edgeplanner {

/// Lets assistive programs see the elements of a CanvasView as its children. Once is enough; it must
/// be before anybody asks for the view's interface.
void installCanvasAccessibility();

} // namespace edgeplanner
