#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"one-firewall.title",
                            QT_TRANSLATE_NOOP("model", "%1 stands on both sides of the perimeter")};
constexpr MessageText reason{
    "one-firewall.reason",
    QT_TRANSLATE_NOOP("model", "A perimeter on a third leg of one firewall was neither tested nor "
                               "is it supported by Microsoft; two firewalls are recommended.")};
constexpr MessageText advice{
    "one-firewall.advice",
    QT_TRANSLATE_NOOP("model", "Use an external and an internal firewall where you can. The rules "
                               "are the same.")};

class OneFirewall final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const FirewallPolicy& policy : context.policies.firewalls) {
            if (policy.side != FirewallSide::Single || policy.rules.empty())
                continue;
            Finding f = finding(Severity::Info, {policy.firewall},
                                {&title, {nameOf(context.document, policy.firewall)}},
                                {&reason, {}}, {&advice, {}});
            f.source = QStringLiteral("L13-SUPTOPO");
            sink(std::move(f));
        }
    }
};

} // namespace

const Check& oneFirewall()
{
    static const OneFirewall check("one-firewall", category::paths);
    return check;
}

} // namespace edgeplanner
