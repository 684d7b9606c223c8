#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"firewall-without-traffic.title",
                            QT_TRANSLATE_NOOP("model", "%1 sees no traffic of an edge pool")};
constexpr MessageText reason{
    "firewall-without-traffic.reason",
    QT_TRANSLATE_NOOP("model", "No way between an edge pool, a reverse proxy and their other ends "
                               "leads through it, so its rule table is empty.")};
constexpr MessageText advice{
    "firewall-without-traffic.advice",
    QT_TRANSLATE_NOOP("model", "Attach it between the networks that it separates, or remove it.")};

class FirewallWithoutTraffic final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        if (context.flows.empty())
            return;
        for (const auto& [id, firewall] : elementsOf<Firewall>(context.document)) {
            const auto policy =
                std::ranges::find(context.policies.firewalls, id, &FirewallPolicy::firewall);
            if (policy != context.policies.firewalls.end() && !policy->rules.empty())
                continue;
            // With fewer than two networks it cannot be on a way: another check says so.
            std::vector<SegmentId> segments;
            for (const Attachment& attachment : context.document.attachments)
                if (attachment.element == id
                    && std::ranges::find(segments, attachment.segment) == segments.end())
                    segments.push_back(attachment.segment);
            if (segments.size() >= 2)
                sink(finding(Severity::Info, {id}, {&title, {nameOf(context.document, id)}},
                             {&reason, {}}, {&advice, {}}));
        }
    }
};

} // namespace

const Check& firewallWithoutTraffic()
{
    static const FirewallWithoutTraffic check("firewall-without-traffic", category::paths);
    return check;
}

} // namespace edgeplanner
