#include "views/window/panelspecs.h"

#include "views/panels/addressespanel.h"
#include "views/panels/historypanel.h"
#include "views/panels/natpanel.h"
#include "views/panels/packetwalkpanel.h"
#include "views/panels/porttablepanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/publicaddressespanel.h"

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
    static const std::vector<PanelSpec> specs{{"win.problems", make<ProblemsPanel>},
                                              {"win.ports", make<PortTablePanel>},
                                              {"win.publicIps", make<PublicAddressesPanel>},
                                              {"win.nat", make<NatPanel>},
                                              {"win.addresses", make<AddressesPanel>},
                                              {"win.packetWalk", make<PacketWalkPanel>},
                                              {"win.history", make<HistoryPanel>}};
    return specs;
}

} // namespace edgeplanner
