#include "model/exports/ruletext.h"

namespace edgeplanner {

const MessageText addressNotAssignedText{"end.notAssigned",
                                         QT_TRANSLATE_NOOP("model", "address not assigned")};
const MessageText anyPortText{"end.anyPort", QT_TRANSLATE_NOOP("model", "any")};

namespace {

constexpr MessageText anyOf{"end.anyOf", QT_TRANSLATE_NOOP("model", "Any (%1)")};
constexpr MessageText withAddresses{"end.withAddresses", QT_TRANSLATE_NOOP("model", "%1 (%2)")};
constexpr MessageText serversBehind{"end.serversBehind",
                                    QT_TRANSLATE_NOOP("model", "servers behind %1")};

QString localName(const Document& document, const Texts& texts, const Flow& flow)
{
    switch (flow.local.attach) {
    case Attach::Server:
        if (const auto* pool = document.find<EdgePool>(flow.pool))
            return endpointName(flow.local.endpoint, serverName(*pool, flow.local.slot, texts),
                                texts);
        break;
    case Attach::Vip:
        return endpointName(flow.local.endpoint, elementName(document, flow.pool), texts);
    case Attach::Proxy:
        return endpointName(flow.local.endpoint, elementName(document, flow.local.element), texts);
    case Attach::None: break;
    }
    return elementName(document, flow.local.element);
}

QString farName(const Document& document, const Texts& texts, const FarEnd& far)
{
    static const QString anyKind = QStringLiteral("any");
    const QString kind = texts.catalog(QLatin1String("endpoint.") + far.kind);
    if (far.any)
        return far.kind == anyKind ? kind : texts.describe({&anyOf, {kind}});
    QStringList names;
    for (const ElementId id : far.elements)
        names.append(elementName(document, id));
    return names.isEmpty() ? kind : names.join(QLatin1String(", "));
}

} // namespace

EndText localEndText(const Document& document, const Texts& texts, const Flow& flow)
{
    EndText text;
    text.name = localName(document, texts, flow);
    text.addresses = addressTexts(flow.local.address);
    text.unassigned = text.addresses.isEmpty();
    return text;
}

EndText farEndText(const Document& document, const Texts& texts, const Flow& flow)
{
    EndText text;
    text.name = farName(document, texts, flow.far);
    text.addresses = addressTexts(flow.far.addresses);
    text.unassigned = flow.far.unresolved;
    return text;
}

EndText endText(const Document& document, const Texts& texts, const Flow& flow,
                const PolicyEnd& end, bool behindVip)
{
    EndText text;
    text.name = end.local ? localName(document, texts, flow) : farName(document, texts, flow.far);
    if (end.local && behindVip)
        text.name = texts.describe({&serversBehind, {text.name}});
    text.addresses = addressTexts(end.addresses);
    text.translated = addressTexts(end.translated);
    text.unassigned = end.unresolved;
    return text;
}

QString toText(const EndText& end, const Texts& texts)
{
    if (end.unassigned)
        return texts.describe(
            {&withAddresses,
             {end.name, QVariant::fromValue(Message{&addressNotAssignedText, {}})}});
    if (end.isAny())
        return end.name;
    return texts.describe({&withAddresses, {end.name, end.addresses}});
}

QString instanceText(const Document& document, const Texts& texts, const Flow& flow)
{
    switch (flow.local.attach) {
    case Attach::Vip: return QStringLiteral("vip");
    case Attach::Server:
        if (const auto* pool = document.find<EdgePool>(flow.pool))
            return QLatin1String("server:") + serverName(*pool, flow.local.slot, texts);
        break;
    case Attach::Proxy: return QLatin1String("proxy:") + elementName(document, flow.local.element);
    case Attach::None: break;
    }
    return {};
}

} // namespace edgeplanner
