#include "views/window/panelspecs.h"

#include "views/panels/porttablepanel.h"

namespace edgeplanner {

namespace {

template <class T>
Panel* make(const EditorContext& context, QWidget* parent)
{
    return new T(context, parent);
}

} // namespace

const std::vector<PanelSpec>& panelSpecs()
{
    static const std::vector<PanelSpec> specs{{"win.ports", make<PortTablePanel>}};
    return specs;
}

} // namespace edgeplanner
