#include "model/checks/basiccheck.h"
#include "model/checks/readdressing.h"
#include "model/checks/support.h"
#include "model/editing/pooloperations.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"mixed-addressing.title",
                            QT_TRANSLATE_NOOP("model", "Public and NATed addresses side by side on "
                                                       "%1")};
constexpr MessageText reason{
    "mixed-addressing.reason",
    QT_TRANSLATE_NOOP("model", "NAT for %1, public addresses for %2: the three services of a "
                               "server must all be one or the other.")};
constexpr MessageText advice{
    "mixed-addressing.advice",
    QT_TRANSLATE_NOOP("model", "Choose NAT for all three services, or public addresses for all.")};

constexpr MessageText publicFix{"mixed-addressing.public",
                                QT_TRANSLATE_NOOP("model", "Use public addresses for all services "
                                                           "of %1")};
constexpr MessageText natFix{"mixed-addressing.nat",
                             QT_TRANSLATE_NOOP("model", "Use NAT for all services of %1")};

class MixedAddressing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            if (pool->singleAddress)
                continue;
            QVariantList nat;
            QVariantList routed;
            for (Service service : allServices)
                (pool->service(service).addressing == Addressing::Nat ? nat : routed)
                    .append(serviceName(service));
            if (nat.isEmpty() || routed.isEmpty())
                continue;
            Finding f = finding(Severity::Error, {id}, {&title, {nameOf(context.document, id)}},
                                {&reason, {QVariant(nat), QVariant(routed)}}, {&advice, {}});
            f.source = QStringLiteral("SFB-ENV");
            f.field = QStringLiteral("access.addressing");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        const QString name = nameOf(document, id);
        std::vector<Edit> edits =
            fixOf(setAddressing(document, catalog, id, Addressing::Public), {&publicFix, {name}});
        const auto* pool = document.find<EdgePool>(id);
        if (pool && pool->externalLoadBalancing != LoadBalancing::Hardware)
            append(edits,
                   fixOf(setAddressing(document, catalog, id, Addressing::Nat), {&natFix, {name}}));
        return addressable(document, std::move(edits));
    }
};

} // namespace

const Check& mixedAddressing()
{
    static const MixedAddressing check("mixed-addressing", category::nat);
    return check;
}

} // namespace edgeplanner
