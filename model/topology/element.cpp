#include "model/topology/element.h"

namespace edgeplanner {

static_assert(std::variant_size_v<ElementData> == enumTexts(ElementKind{}).size());

bool passesTraffic(ElementKind kind)
{
    return kind == ElementKind::Firewall || kind == ElementKind::LoadBalancer
           || kind == ElementKind::Router;
}

} // namespace edgeplanner
