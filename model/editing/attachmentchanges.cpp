#include "model/editing/attachmentchanges.h"

#include "model/editing/draft.h"
#include "model/editing/elementdefaults.h"
#include "model/editing/fieldwalk.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText noInterface{"edit.noInterface",
                                  QT_TRANSLATE_NOOP("model", "%1 cannot stand in a network.")};
constexpr MessageText alreadyThere{"edit.alreadyThere",
                                   QT_TRANSLATE_NOOP("model", "%1 already stands in network %2.")};
constexpr MessageText interfaceTaken{
    "edit.interfaceTaken",
    QT_TRANSLATE_NOOP("model", "%1 already has its %2 interface in network %3.")};
constexpr MessageText wrongInterface{
    "edit.wrongInterface", QT_TRANSLATE_NOOP("model", "%1 has no interface of the kind %2.")};

bool isDualHomed(ElementKind kind)
{
    return kind == ElementKind::EdgePool || kind == ElementKind::ReverseProxy
           || kind == ElementKind::OtherHost;
}

/// The interface that an element gets in a network. A server that already stands outside gets its
/// inner interface, also where both networks are of the same trust.
std::optional<Interface> chosenInterface(const Document& document, ElementId id, SegmentId segment)
{
    const ElementKind kind = document.element(id)->kind();
    const auto usual = interfaceIn(kind, document.segment(segment)->kind);
    if (!usual || !isDualHomed(kind) || !segmentOf(document, id, *usual))
        return usual;
    return *usual == Interface::External ? Interface::Internal : Interface::External;
}

bool allows(ElementKind kind, Interface interface)
{
    if (isDualHomed(kind))
        return interface != Interface::Leg;
    return interface == interfaceIn(kind, SegmentKind::Corporate);
}

} // namespace

ChangeResult insertInterface(Document& document, ElementId id, SegmentId segment,
                             std::optional<Interface> interface)
{
    const Element* element = document.element(id);
    const Segment* network = document.segment(segment);
    if (!element || !network)
        return notFound();
    if (!interface)
        interface = chosenInterface(document, id, segment);
    if (!interface)
        return refuse(EditError::Kind::NotAllowed, noInterface, {element->name});
    if (!allows(element->kind(), *interface))
        return refuse(EditError::Kind::NotAllowed, wrongInterface,
                      {element->name, toText(*interface)});
    const auto segments = segmentsOf(document, id);
    if (std::ranges::find(segments, segment) != segments.end())
        return refuse(EditError::Kind::NotAllowed, alreadyThere, {element->name, network->name});
    if (*interface != Interface::Leg)
        if (const auto other = segmentOf(document, id, *interface))
            return refuse(EditError::Kind::NotAllowed, interfaceTaken,
                          {element->name, toText(*interface), document.segment(*other)->name});
    insertAttachment(document, id, segment, *interface);
    return Done{};
}

void eraseInterface(Document& document, AttachmentId id)
{
    const Attachment attachment = *document.attachments.constFind(id);
    const std::vector<Subnet> subnets = document.segment(attachment.segment)->subnets;
    freeAddresses(document, attachment.element, [&subnets](const IpAddress& address) {
        return std::ranges::any_of(subnets, [&](const Subnet& s) { return s.contains(address); });
    });
    document.attachments.remove(id);
}

void freeAddresses(Document& document, ElementId id,
                   const std::function<bool(const IpAddress&)>& isFreed)
{
    const auto clear = [&isFreed](AddressPair& pair) {
        if (pair.v4 && isFreed(*pair.v4))
            pair.v4.reset();
        if (pair.v6 && isFreed(*pair.v6))
            pair.v6.reset();
        if (pair.isEmpty())
            pair.sample = false;
    };
    Element& element = *document.elements.find(id);
    // A firewall's pairs are those of its translations.
    if (element.kind() != ElementKind::Firewall)
        forEachAddressPair(element, clear);
    for (Attachment& attachment : document.attachments)
        if (attachment.element == id)
            clear(attachment.address);
}

void followAddressing(Document& document, ElementId id)
{
    const auto outside = segmentOf(document, id, Interface::External);
    if (!outside)
        return;
    const Segment& segment = *document.segment(*outside);
    const bool isPrivate = segment.kind != SegmentKind::Internet && !segment.subnets.empty()
                           && std::ranges::none_of(segment.subnets, [](const Subnet& s) {
                                  return s.network().isPublic();
                              });
    if (!isPrivate)
        return;
    Element& element = *document.elements.find(id);
    if (auto* pool = element.as<EdgePool>())
        for (ExternalService& service : pool->services)
            service.addressing = Addressing::Nat;
    else if (auto* proxy = element.as<ReverseProxy>())
        proxy->addressing = Addressing::Nat;
}

} // namespace edgeplanner
