#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <algorithm>
#include <map>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{"nat-firewall-off-way.title",
                            QT_TRANSLATE_NOOP("model", "%1 translates for %2 and is not on its way "
                                                       "to the Internet")};
constexpr MessageText reason{
    "nat-firewall-off-way.reason",
    QT_TRANSLATE_NOOP("model", "Packets from outside never meet this firewall, so nothing turns "
                               "the public addresses into the private ones.")};
constexpr MessageText advice{
    "nat-firewall-off-way.advice",
    QT_TRANSLATE_NOOP("model", "Translate at a firewall between the Internet and %1.")};

class NatFirewallOffWay final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::map<ElementId, std::set<ElementId>> onWay;
        for (std::size_t i = 0; i < context.flows.size(); ++i) {
            const Flow& flow = context.flows[i];
            if (!flow.local.translated || farZone(*flow.rule) != Zone::Internet)
                continue;
            for (const Path& path : context.paths[i].paths)
                onWay[flow.local.element].insert(path.devices.begin(), path.devices.end());
        }
        for (const auto& [id, firewall] : elementsOf<Firewall>(context.document)) {
            std::set<ElementId> devices;
            for (const Translation& t : firewall->translations)
                devices.insert(t.device);
            for (ElementId device : devices) {
                // Without any way there is another finding; without flows there is nothing to say.
                const auto way = onWay.find(device);
                if (way == onWay.end() || way->second.empty() || way->second.contains(id))
                    continue;
                const QString name = nameOf(context.document, device);
                Finding f = finding(Severity::Error, {id, device},
                                    {&title, {nameOf(context.document, id), name}}, {&reason, {}},
                                    {&advice, {name}});
                f.source = QStringLiteral("L13-AVFW");
                f.field = QStringLiteral("translations");
                sink(std::move(f));
            }
        }
    }
};

} // namespace

const Check& natFirewallOffWay()
{
    static const NatFirewallOffWay check("nat-firewall-off-way", category::nat);
    return check;
}

} // namespace edgeplanner
