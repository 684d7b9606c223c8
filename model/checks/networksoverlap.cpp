#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

constexpr MessageText title{"networks-overlap.title",
                            QT_TRANSLATE_NOOP("model", "%1 and %2 overlap")};
constexpr MessageText reason{
    "networks-overlap.reason",
    QT_TRANSLATE_NOOP("model", "%1 and %2 share addresses: routes and rules for the one also hit "
                               "the other.")};
constexpr MessageText advice{"networks-overlap.advice",
                             QT_TRANSLATE_NOOP("model", "Correct the subnets of one of them.")};

/// The subnets of all segments, by first address: overlapping ones are neighbours, or one holds the
/// other.
struct Placed
{
    Subnet subnet;
    SegmentId segment;
};

class NetworksOverlap final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::vector<Placed> placed;
        const auto& segments = context.document.segments;
        for (auto it = segments.cbegin(); it != segments.cend(); ++it)
            for (const Subnet& subnet : it->subnets)
                placed.push_back({subnet, it.key()});
        std::ranges::sort(placed, [](const Placed& a, const Placed& b) {
            return std::tuple(a.subnet.family(), a.subnet, a.segment)
                   < std::tuple(b.subnet.family(), b.subnet, b.segment);
        });
        std::set<std::pair<SegmentId, SegmentId>> seen;
        std::vector<Placed> open; // those that hold the current one
        for (const Placed& here : placed) {
            while (!open.empty() && !open.back().subnet.overlaps(here.subnet))
                open.pop_back();
            for (const Placed& other : open) {
                const std::pair pair(std::min(other.segment, here.segment),
                                     std::max(other.segment, here.segment));
                if (pair.first == pair.second || !seen.insert(pair).second)
                    continue;
                sink(findingFor(context.document, other, here));
            }
            open.push_back(here);
        }
    }

private:
    Finding findingFor(const Document& document, const Placed& a, const Placed& b) const
    {
        Finding f = finding(Severity::Warning, {},
                            {&title, {nameOf(document, a.segment), nameOf(document, b.segment)}},
                            {&reason, {a.subnet.toText(), b.subnet.toText()}}, {&advice, {}});
        f.segments = {std::min(a.segment, b.segment), std::max(a.segment, b.segment)};
        f.field = QStringLiteral("subnets");
        return f;
    }
};

} // namespace

const Check& networksOverlap()
{
    static const NetworksOverlap check("networks-overlap", category::addresses);
    return check;
}

} // namespace edgeplanner
