#include "model/derivation/walkbreaks.h"

#include "model/derivation/walkparts.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText mediaSourceRewritten{
    "walk.media-source-rewritten",
    QT_TRANSLATE_NOOP("model",
                      "The load balancer puts its own address as the source. The A/V relay would "
                      "tell the other side to send sound and video there, where nobody takes them. "
                      "Make this VIP transparent.")};
constexpr MessageText directReturn{
    "walk.direct-return",
    QT_TRANSLATE_NOOP("model",
                      "The packet still carries the virtual address, which the server does not "
                      "have. Direct server return does not work with edge pools: use source NAT, "
                      "or transparent for A/V.")};
constexpr MessageText translatedBehindBalancer{
    "walk.translated-behind-balancer",
    QT_TRANSLATE_NOOP("model",
                      "The address is translated and a hardware load balancer stands behind it: "
                      "the A/V relay would offer its private address. Give the pool public "
                      "addresses, or balance it with DNS.")};
constexpr MessageText translatedInside{
    "walk.translated-inside",
    QT_TRANSLATE_NOOP("model",
                      "This firewall translates addresses between the edge servers and the inside. "
                      "Neither media nor the requests for media credentials survive that. "
                      "Route here, and translate at the external firewall only.")};
constexpr MessageText noPublicAddress{
    "walk.no-public-address",
    QT_TRANSLATE_NOOP("model", "The address is translated, and its public address is not assigned: "
                               "nobody outside can send to it.")};
constexpr MessageText symptom{"walk.symptom", "%1"};

bool carriesAv(const Document& document, const Flow& flow)
{
    const auto role = roleOf(flow.local.endpoint);
    const auto* pool = document.find<EdgePool>(flow.pool);
    return role == VipRole::Av || (pool && pool->singleAddress && role == VipRole::Access);
}

} // namespace

std::optional<Message> breakAtFirewall(const Document& document, const Flow& flow,
                                       ElementId firewall)
{
    const auto* data = document.find<Firewall>(firewall);
    const auto* pool = document.find<EdgePool>(flow.pool);
    if (!data || !pool)
        return std::nullopt;
    const auto role = roleOf(flow.local.endpoint);
    const bool translates = std::ranges::any_of(
        data->translations, [&](const Translation& t) { return t.device == flow.pool; });
    if (role == VipRole::Internal && translates
        && sideOf(document, firewall) != FirewallSide::Single)
        return Message{&translatedInside, {}};
    if (flow.local.translated && carriesAv(document, flow)
        && pool->externalLoadBalancing == LoadBalancing::Hardware)
        return Message{&translatedBehindBalancer, {}};
    return std::nullopt;
}

std::optional<Message> breakAtVip(const Document& document, const Flow& flow)
{
    const Vip* vip = vipOf(document, flow);
    if (!vip || vip->mode == VipMode::Transparent)
        return std::nullopt;
    if (vip->mode == VipMode::DirectServerReturn)
        return Message{&directReturn, {}};
    if (carriesAv(document, flow))
        return Message{&mediaSourceRewritten, {}};
    return std::nullopt;
}

std::optional<Message> breakAtPublicAddress(const Flow& flow)
{
    if (flow.local.translated && flow.local.publicAddress.isEmpty())
        return Message{&noPublicAddress, {}};
    return std::nullopt;
}

Message symptomOf(const Flow& flow)
{
    return {&symptom,
            {QVariant::fromValue(CatalogTextKey{QStringLiteral("symptom.") + flow.rule->service})}};
}

} // namespace edgeplanner
