#include "model/editing/networkoperations.h"

#include "model/editing/addresscompletion.h"
#include "model/editing/attachmentchanges.h"
#include "model/editing/balancing.h"
#include "model/editing/draft.h"
#include "model/editing/elementchanges.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText addLabel{"edit.label.addNetwork", QT_TRANSLATE_NOOP("model", "Add network")};
constexpr MessageText removeLabel{"edit.label.removeNetwork",
                                  QT_TRANSLATE_NOOP("model", "Delete network %1")};
constexpr MessageText subnetsLabel{"edit.label.subnets",
                                   QT_TRANSLATE_NOOP("model", "Set subnets of %1")};
constexpr MessageText renumberLabel{"edit.label.renumber",
                                    QT_TRANSLATE_NOOP("model", "Renumber %1")};
constexpr MessageText attachLabel{"edit.label.attach",
                                  QT_TRANSLATE_NOOP("model", "Attach %1 to %2")};
constexpr MessageText detachLabel{"edit.label.detach",
                                  QT_TRANSLATE_NOOP("model", "Detach %1 from %2")};
constexpr MessageText assignLabel{"edit.label.assign",
                                  QT_TRANSLATE_NOOP("model", "Assign addresses")};

QString segmentName(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Internet: return QStringLiteral("Internet");
    case SegmentKind::ExternalPerimeter: return QStringLiteral("External perimeter");
    case SegmentKind::InternalPerimeter: return QStringLiteral("Internal perimeter");
    case SegmentKind::Corporate: return QStringLiteral("Corporate network");
    }
    return {};
}

bool isInAny(const std::vector<Subnet>& subnets, const IpAddress& address)
{
    return std::ranges::any_of(subnets, [&](const Subnet& s) { return s.contains(address); });
}

/// Elements with an interface in the segment, each once, in order of id.
std::vector<ElementId> elementsIn(const Document& document, SegmentId segment)
{
    std::vector<ElementId> elements;
    for (const Attachment& attachment : document.attachments)
        if (attachment.segment == segment)
            elements.push_back(attachment.element);
    std::ranges::sort(elements);
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    return elements;
}

void changeSubnets(Segment& segment, std::vector<Subnet> subnets)
{
    segment.subnets = std::move(subnets);
    segment.sample = false;
}

} // namespace

EditResult addSegment(const Document& document, const NewSegment& segment)
{
    return editBy(document, {&addLabel, {}}, [&](Document& after) -> ChangeResult {
        if (segment.site && !after.sites.contains(*segment.site))
            return notFound();
        QString name = segment.name.trimmed();
        if (name.isEmpty())
            name = freeName(after, segmentName(segment.kind));
        if (const auto checked = checkName(after, name, std::nullopt, std::nullopt); !checked)
            return checked;
        Segment added;
        added.name = name;
        added.kind = segment.kind;
        added.site = segment.site;
        added.subnets = segment.subnets;
        const SegmentId id = insertSegment(after, added);
        if (segment.placement)
            after.layout.segments.insert(id, *segment.placement);
        return Done{};
    });
}

EditResult removeSegment(const Document& document, SegmentId segment)
{
    const Segment* before = document.segment(segment);
    if (!before)
        return notFound();
    return editBy(document, {&removeLabel, {before->name}}, [&](Document& after) -> ChangeResult {
        const auto attachments = after.attachments;
        for (auto it = attachments.cbegin(); it != attachments.cend(); ++it)
            if (it->segment == segment)
                eraseInterface(after, it.key());
        after.layout.segments.remove(segment);
        after.segments.remove(segment);
        return Done{};
    });
}

EditResult setSubnets(const Document& document, SegmentId segment, std::vector<Subnet> subnets)
{
    const Segment* before = document.segment(segment);
    if (!before)
        return notFound();
    return editBy(document, {&subnetsLabel, {before->name}}, [&](Document& after) -> ChangeResult {
        changeSubnets(*after.segments.find(segment), std::move(subnets));
        return Done{};
    });
}

EditResult renumberSegment(const Document& document, const Catalog& catalog, SegmentId segment,
                           std::vector<Subnet> subnets)
{
    const Segment* before = document.segment(segment);
    if (!before)
        return notFound();
    return editBy(document, {&renumberLabel, {before->name}}, [&](Document& after) {
        const std::vector<Subnet> old = before->subnets;
        const auto wasThere = [&old](const IpAddress& address) { return isInAny(old, address); };
        const auto elements = elementsIn(after, segment);
        for (const ElementId id : elements)
            freeAddresses(after, id, wasThere);
        Segment& changed = *after.segments.find(segment);
        changeSubnets(changed, std::move(subnets));
        const bool hadGateway = !changed.gateway.isEmpty();
        changed.gateway = {};
        if (hadGateway)
            assignGateway(after, catalog, segment);
        return assignMissingAddresses(after, catalog, elements);
    });
}

EditResult setPublicBlocks(const Document& document, ElementId firewall, std::vector<Subnet> blocks)
{
    const Element* before = document.element(firewall);
    if (!before)
        return notFound();
    if (!before->as<Firewall>())
        return wrongKind(*before);
    return editBy(document, {&subnetsLabel, {before->name}}, [&](Document& after) -> ChangeResult {
        auto& data = editable<Firewall>(after, firewall);
        data.publicBlocks = std::move(blocks);
        data.sampleBlocks = false;
        return Done{};
    });
}

EditResult attach(const Document& document, const Catalog& catalog, ElementId element,
                  SegmentId segment, std::optional<Interface> interface)
{
    if (!document.element(element) || !document.segment(segment))
        return notFound();
    const Message label{&attachLabel,
                        {document.element(element)->name, document.segment(segment)->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        if (const auto done = insertInterface(after, element, segment, interface); !done)
            return done;
        followSide(after, catalog, element);
        return assignMissingAddresses(after, catalog, {element});
    });
}

EditResult detach(const Document& document, AttachmentId attachment)
{
    const auto it = document.attachments.constFind(attachment);
    if (it == document.attachments.cend())
        return notFound();
    const Message label{&detachLabel,
                        {document.element(it->element)->name, document.segment(it->segment)->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        eraseInterface(after, attachment);
        return Done{};
    });
}

EditResult assignAddresses(const Document& document, const Catalog& catalog,
                           const std::vector<ElementId>& elements)
{
    for (const ElementId id : elements)
        if (!document.element(id))
            return notFound();
    return editBy(document, {&assignLabel, {}}, [&](Document& after) {
        return assignMissingAddresses(after, catalog, elements);
    });
}

} // namespace edgeplanner
