#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/editing/networkoperations.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText noAddressTitle{"far-end-unresolved.no-address",
                                     QT_TRANSLATE_NOOP("model", "%1 has no address")};
constexpr MessageText noAddressReason{
    "far-end-unresolved.no-address-reason",
    QT_TRANSLATE_NOOP("model",
                      "Rules that name it as an end: %1 (%2). Without an address they cannot "
                      "be written, and Any would open more than asked.")};
constexpr MessageText noAddressAdvice{"far-end-unresolved.no-address-advice",
                                      QT_TRANSLATE_NOOP("model", "Enter the addresses of %1.")};

constexpr MessageText nobodyTitle{"far-end-unresolved.nobody",
                                  QT_TRANSLATE_NOOP("model", "%1 has no %2 to talk to")};
constexpr MessageText nobodyReason{
    "far-end-unresolved.nobody-reason",
    QT_TRANSLATE_NOOP("model",
                      "Rules that name such an end: %1 (%2). Without one they cannot be written, "
                      "and Any would open more than asked.")};
constexpr MessageText nobodyAdvice{
    "far-end-unresolved.nobody-advice",
    QT_TRANSLATE_NOOP("model", "Connect it, or switch off the feature that needs it.")};

constexpr MessageText fix{"far-end-unresolved.fix",
                          QT_TRANSLATE_NOOP("model", "Take free addresses for %1")};

/// Ends inside that a row names, or a person has chosen, and that nobody can write as an address.
class FarEndUnresolved final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        std::map<ElementId, std::vector<std::size_t>> byElement;
        std::map<std::pair<ElementId, QString>, std::vector<std::size_t>> nobody;
        for (std::size_t i = 0; i < context.flows.size(); ++i) {
            const Flow& flow = context.flows[i];
            sort(context, i, flow.far, byElement, nobody);
            if (flow.local.hosts)
                sort(context, i, *flow.local.hosts, byElement, nobody);
        }
        for (const auto& [element, flows] : byElement) {
            const QString name = nameOf(context.document, element);
            Finding f =
                finding(Severity::Error, {element}, {&noAddressTitle, {name}},
                        {&noAddressReason,
                         {static_cast<int>(flows.size()), shortened(ruleIds(context, flows))}},
                        {&noAddressAdvice, {name}});
            f.field = fieldOf(context.document, element);
            f.source = sourceOf(context, flows);
            sink(std::move(f));
        }
        for (const auto& [key, flows] : nobody) {
            const QVariant kind =
                QVariant::fromValue(CatalogTextKey{QStringLiteral("endpoint.") + key.second});
            Finding f =
                finding(Severity::Error, {key.first},
                        {&nobodyTitle, {nameOf(context.document, key.first), kind}},
                        {&nobodyReason,
                         {static_cast<int>(flows.size()), shortened(ruleIds(context, flows))}},
                        {&nobodyAdvice, {}});
            f.discriminator = key.second;
            f.source = sourceOf(context, flows);
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        if (!finding.discriminator.isEmpty())
            return {};
        return fixOf(assignAddresses(document, catalog, {id}), {&fix, {nameOf(document, id)}});
    }

private:
    static QString sourceOf(const CheckContext& context, const std::vector<std::size_t>& flows)
    {
        const Flow& flow = context.flows[flows.front()];
        return documentOf(context, *flow.rule, flow.pool);
    }

    static bool hasAddress(const CheckContext& context, ElementId id)
    {
        for (const PlannedAddress& planned : context.plan.addresses)
            if (planned.owner.element == id && planned.address)
                return true;
        const auto* clients = context.document.find<InternalClients>(id);
        return clients && !clients->networks.empty();
    }

    static void sort(const CheckContext& context, std::size_t index, const FarEnd& end,
                     std::map<ElementId, std::vector<std::size_t>>& byElement,
                     std::map<std::pair<ElementId, QString>, std::vector<std::size_t>>& nobody)
    {
        if (!end.unresolved)
            return;
        if (end.elements.empty())
            nobody[{context.flows[index].local.element, end.kind}].push_back(index);
        for (ElementId element : end.elements)
            if (!hasAddress(context, element))
                byElement[element].push_back(index);
    }

    static QString fieldOf(const Document& document, ElementId id)
    {
        const Element* element = document.element(id);
        if (!element)
            return {};
        if (element->as<InternalClients>() || element->as<ExternalParty>())
            return QStringLiteral("networks");
        if (element->as<SurvivableBranch>() || element->as<OtherHost>())
            return QStringLiteral("address.v4");
        return QStringLiteral("servers");
    }
};

} // namespace

const Check& farEndUnresolved()
{
    static const FarEndUnresolved check("far-end-unresolved", category::addresses);
    return check;
}

} // namespace edgeplanner
