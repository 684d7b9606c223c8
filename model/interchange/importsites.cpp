#include "model/editing/draft.h"
#include "model/interchange/importdraft.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

namespace {

constexpr MessageText readDomains{"import.report.sipDomains",
                                  QT_TRANSLATE_NOOP("model", "SIP domains: %1")};
constexpr MessageText readSite{"import.report.site", QT_TRANSLATE_NOOP("model", "Site %1")};
constexpr MessageText readBranchSite{"import.report.branchSite",
                                     QT_TRANSLATE_NOOP("model", "Branch site %1, under site %2")};
constexpr MessageText assumedParent{
    "import.report.branchParent",
    QT_TRANSLATE_NOOP("model", "branch site %1 is drawn at site %2: the file does not say to which "
                               "site it belongs")};
constexpr MessageText proposedFirewalls{
    "import.report.firewalls",
    QT_TRANSLATE_NOOP("model", "%1 and %2 are proposed, and the networks beside them have no "
                               "addresses yet: such files know neither firewalls nor subnets")};

void readSites(ImportDraft& draft)
{
    for (const ImportedSite& site : draft.source.sites) {
        if (site.branch)
            continue;
        SiteDraft drawn;
        drawn.fileId = site.id;
        drawn.name = site.name.isEmpty() ? site.id : site.name;
        drawn.id = takeId<SiteId>(draft.document);
        Site value;
        value.name = drawn.name;
        draft.document.sites.insert(*drawn.id, value);
        draft.note(ReportCategory::Read, {&readSite, {shown(drawn.name)}}, site.line);
        draft.sites.push_back(std::move(drawn));
    }
    // Without a site the things of the file still need a place.
    if (draft.sites.empty())
        draft.sites.emplace_back();
    for (const ImportedSite& site : draft.source.sites) {
        if (!site.branch)
            continue;
        const bool isKnown = !site.parentId.isEmpty();
        draft.note(isKnown ? ReportCategory::Read : ReportCategory::Assumed,
                   {isKnown ? &readBranchSite : &assumedParent,
                    {shown(site.name), shown(draft.site(site.id).name)}},
                   site.line);
    }
}

SegmentId addNetwork(ImportDraft& draft, const SiteDraft& site, const QString& name,
                     SegmentKind kind)
{
    Segment segment;
    segment.name = draft.nameAt(site, name);
    segment.kind = kind;
    segment.site = site.id;
    return insertSegment(draft.document, segment);
}

ElementId addFirewall(ImportDraft& draft, const SiteDraft& site, const QString& name,
                      SegmentId outer, SegmentId inner)
{
    const ElementId id = draft.insert(site, draft.nameAt(site, name), Firewall{});
    insertAttachment(draft.document, id, outer, Interface::Leg);
    insertAttachment(draft.document, id, inner, Interface::Leg);
    return id;
}

void proposePerimeter(ImportDraft& draft, SiteDraft& site)
{
    site.outside = addNetwork(draft, site, QStringLiteral("External perimeter"),
                              SegmentKind::ExternalPerimeter);
    site.inside = addNetwork(draft, site, QStringLiteral("Internal perimeter"),
                             SegmentKind::InternalPerimeter);
    const SegmentId corporate = draft.corporateOf(site);
    site.externalFirewall = addFirewall(draft, site, QStringLiteral("External firewall"),
                                        *draft.internet, *site.outside);
    site.internalFirewall =
        addFirewall(draft, site, QStringLiteral("Internal firewall"), *site.inside, corporate);
    const Document& document = draft.document;
    draft.note(ReportCategory::Assumed,
               {&proposedFirewalls,
                {document.element(*site.externalFirewall)->name,
                 document.element(*site.internalFirewall)->name}},
               0, site.externalFirewall);
}

} // namespace

void importSites(ImportDraft& draft)
{
    draft.document.settings.sipDomains = draft.source.sipDomains;
    if (!draft.source.sipDomains.isEmpty())
        draft.note(ReportCategory::Read,
                   {&readDomains, {shown(draft.source.sipDomains.join(QStringLiteral(", ")))}});
    readSites(draft);

    const auto edges = draft.edgeServices();
    if (edges.empty())
        return;
    for (const ImportedService* service : edges)
        draft.site(draft.siteIdOf(*service)).hasEdge = true;
    Segment internet;
    internet.name = QStringLiteral("Internet");
    internet.kind = SegmentKind::Internet;
    draft.internet = insertSegment(draft.document, internet);
    for (SiteDraft& site : draft.sites)
        if (site.hasEdge)
            proposePerimeter(draft, site);
}

} // namespace edgeplanner
