#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"nat-on-internal-firewall.title",
                            QT_TRANSLATE_NOOP("model", "NAT on %1, which faces the inside")};
constexpr MessageText reason{
    "nat-on-internal-firewall.reason",
    QT_TRANSLATE_NOOP("model", "Between edge servers and the inside no address may change: media "
                               "and the requests for media credentials fail.")};
constexpr MessageText advice{
    "nat-on-internal-firewall.advice",
    QT_TRANSLATE_NOOP("model", "Route between the two networks, and translate at the external "
                               "firewall only.")};
constexpr MessageText fix{"nat-on-internal-firewall.fix",
                          QT_TRANSLATE_NOOP("model", "Move the translations to %1")};

class NatOnInternalFirewall final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, firewall] : elementsOf<Firewall>(context.document)) {
            if (firewall->translations.empty()
                || sideOf(context.document, id) != FirewallSide::Internal)
                continue;
            Finding f = finding(Severity::Error, {id}, {&title, {nameOf(context.document, id)}},
                                {&reason, {}}, {&advice, {}});
            f.source = QStringLiteral("L13-AVFW");
            f.field = QStringLiteral("translations");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId internal = finding.elements.front();
        std::vector<Edit> edits;
        for (const auto& [id, firewall] : elementsOf<Firewall>(document))
            if (sideOf(document, id) == FirewallSide::External)
                append(edits, fixBy(document, {&fix, {nameOf(document, id)}},
                                    [&](Document& d) { move(d, internal, id); }));
        return edits;
    }

private:
    /// What the other firewall translates already stays as it is there.
    static void move(Document& document, ElementId from, ElementId to)
    {
        std::vector<Translation> moved;
        changeElement<Firewall>(document, from, [&moved](Firewall& firewall) {
            moved = std::exchange(firewall.translations, {});
        });
        changeElement<Firewall>(document, to, [&moved](Firewall& firewall) {
            for (const Translation& t : moved) {
                const bool known =
                    std::ranges::any_of(firewall.translations, [&t](const Translation& other) {
                        return other.device == t.device && other.slot == t.slot
                               && other.service == t.service;
                    });
                if (!known)
                    firewall.translations.push_back(t);
            }
        });
    }
};

} // namespace

const Check& natOnInternalFirewall()
{
    static const NatOnInternalFirewall check("nat-on-internal-firewall", category::nat);
    return check;
}

} // namespace edgeplanner
