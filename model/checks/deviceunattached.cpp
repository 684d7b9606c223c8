#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace edgeplanner {

namespace {

constexpr MessageText nowhere{"device-unattached.nowhere",
                              QT_TRANSLATE_NOOP("model", "%1 is attached to no network")};
constexpr MessageText oneNetwork{"device-unattached.one-network",
                                 QT_TRANSLATE_NOOP("model", "%1 is attached to one network only")};
constexpr MessageText noExternal{"device-unattached.external",
                                 QT_TRANSLATE_NOOP("model", "%1 has no external network")};
constexpr MessageText noInternal{"device-unattached.internal",
                                 QT_TRANSLATE_NOOP("model", "%1 has no internal network")};
constexpr MessageText passesReason{
    "device-unattached.passes",
    QT_TRANSLATE_NOOP("model", "A device that passes traffic on needs a network on both sides; "
                               "this one is on no way.")};
constexpr MessageText sideReason{
    "device-unattached.side",
    QT_TRANSLATE_NOOP("model", "Rules of that side need to know which firewalls stand in front.")};
constexpr MessageText hostReason{
    "device-unattached.host",
    QT_TRANSLATE_NOOP("model", "Nobody can tell which firewalls stand between it and the others.")};
constexpr MessageText advice{"device-unattached.advice",
                             QT_TRANSLATE_NOOP("model", "Drop %1 on its network, or remove it.")};

/// Where the attachments of an element lead.
struct Attached
{
    QSet<SegmentId> segments;
    bool external = false;
    bool internal = false;
};

class DeviceUnattached final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        QHash<ElementId, Attached> attached;
        for (const Attachment& attachment : context.document.attachments) {
            Attached& entry = attached[attachment.element];
            entry.segments.insert(attachment.segment);
            entry.external = entry.external || attachment.interface == Interface::External;
            entry.internal = entry.internal || attachment.interface == Interface::Internal;
        }
        for (auto it = context.document.elements.cbegin(); it != context.document.elements.cend();
             ++it)
            judge(it.key(), *it, attached.value(it.key()), sink);
    }

private:
    void judge(ElementId id, const Element& element, const Attached& attached,
               const FindingSink& sink) const
    {
        switch (element.kind()) {
        case ElementKind::EdgePool:
        case ElementKind::ReverseProxy:
            if (!attached.external)
                report(id, element, noExternal, sideReason, Severity::Warning, "external", sink);
            if (!attached.internal)
                report(id, element, noInternal, sideReason, Severity::Warning, "internal", sink);
            return;
        case ElementKind::Firewall:
        case ElementKind::Router:
            if (attached.segments.size() == 1)
                report(id, element, oneNetwork, passesReason, Severity::Warning, "", sink);
            else if (attached.segments.isEmpty())
                report(id, element, nowhere, passesReason, Severity::Warning, "", sink);
            return;
        case ElementKind::LoadBalancer:
            if (attached.segments.isEmpty())
                report(id, element, nowhere, passesReason, Severity::Warning, "", sink);
            return;
        case ElementKind::FrontEndPool:
        case ElementKind::DirectorPool:
        case ElementKind::OfficeWebAppsFarm:
        case ElementKind::SurvivableBranch:
        case ElementKind::InternalClients:
        case ElementKind::OtherHost:
        case ElementKind::ExternalParty:
            if (attached.segments.isEmpty())
                report(id, element, nowhere, hostReason, Severity::Info, "", sink);
            return;
        case ElementKind::Note:
        case ElementKind::Unknown: return;
        }
    }

    void report(ElementId id, const Element& element, const MessageText& title,
                const MessageText& reason, Severity severity, const char* side,
                const FindingSink& sink) const
    {
        Finding f = finding(severity, {id}, {&title, {element.name}}, {&reason, {}},
                            {&advice, {element.name}});
        f.discriminator = QString::fromLatin1(side);
        sink(std::move(f));
    }
};

} // namespace

const Check& deviceUnattached()
{
    static const DeviceUnattached check("device-unattached", category::paths);
    return check;
}

} // namespace edgeplanner
