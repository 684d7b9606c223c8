#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <QtCore/QSet>

namespace edgeplanner {

namespace {

constexpr MessageText title{"network-without-subnet.title",
                            QT_TRANSLATE_NOOP("model", "%1 has no subnet")};
constexpr MessageText perimeterReason{
    "network-without-subnet.perimeter",
    QT_TRANSLATE_NOOP("model", "Addresses in it can neither be given nor checked.")};
constexpr MessageText corporateReason{
    "network-without-subnet.corporate",
    QT_TRANSLATE_NOOP("model", "Edge servers need a route to every network inside; this one cannot "
                               "be listed.")};
constexpr MessageText advice{"network-without-subnet.advice",
                             QT_TRANSLATE_NOOP("model", "Enter the subnet of %1.")};

class NetworkWithoutSubnet final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        QSet<SegmentId> used;
        for (const Attachment& attachment : context.document.attachments)
            used.insert(attachment.segment);
        const auto& segments = context.document.segments;
        for (auto it = segments.cbegin(); it != segments.cend(); ++it) {
            if (it->kind == SegmentKind::Internet || !it->subnets.empty()
                || !used.contains(it.key()))
                continue;
            const bool corporate = it->kind == SegmentKind::Corporate;
            Finding f = finding(Severity::Info, {}, {&title, {it->name}},
                                {corporate ? &corporateReason : &perimeterReason, {}},
                                {&advice, {it->name}});
            f.segments = {it.key()};
            f.field = QStringLiteral("subnets");
            sink(std::move(f));
        }
    }
};

} // namespace

const Check& networkWithoutSubnet()
{
    static const NetworkWithoutSubnet check("network-without-subnet", category::addresses);
    return check;
}

} // namespace edgeplanner
