#include "model/topology/legs.h"

namespace edgeplanner {

std::vector<AttachmentId> legsOf(const Document& document, ElementId id)
{
    std::vector<AttachmentId> legs;
    const Element* element = document.element(id);
    if (!element || !passesTraffic(element->kind()))
        return legs;
    for (auto it = document.attachments.cbegin(); it != document.attachments.cend(); ++it)
        if (it->element == id)
            legs.push_back(it.key());
    return legs;
}

} // namespace edgeplanner
