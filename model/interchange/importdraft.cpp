#include "model/interchange/importdraft.h"

#include "model/editing/draft.h"

#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

ImportDraft::ImportDraft(const ImportedTopology& topology, const Catalog& knowledge,
                         const ImportOptions& chosen)
    : source(topology), index(topology), catalog(knowledge), options(chosen)
{
}

void ImportDraft::note(ReportCategory category, const Message& text, int line,
                       std::optional<ElementId> subject)
{
    report.lines.push_back({category, text, line, subject});
}

void ImportDraft::ask(const QString& key, const Question& question, const Message& text, int line)
{
    document.questions.insert(key, question);
    note(ReportCategory::ToBeAnswered, text, line, question.subject);
}

SiteDraft& ImportDraft::site(const QString& fileId)
{
    QString id = fileId;
    if (const ImportedSite* found = index.site(fileId); found && found->branch)
        id = found->parentId;
    const auto it = std::ranges::find(sites, id, &SiteDraft::fileId);
    return it == sites.end() ? sites.front() : *it;
}

bool ImportDraft::isBranch(const ImportedCluster& cluster) const
{
    const ImportedSite* found = index.site(cluster.siteId);
    return found != nullptr && found->branch;
}

std::vector<const ImportedService*> ImportDraft::edgeServices() const
{
    auto services = index.services(u"EdgeServer");
    QSet<const ImportedCluster*> seen;
    std::erase_if(services, [&](const ImportedService* service) {
        const auto* cluster = index.clusterOf(*service);
        const bool isSecond = cluster != nullptr && seen.contains(cluster);
        seen.insert(cluster);
        return isSecond;
    });
    return services;
}

const QString& ImportDraft::siteIdOf(const ImportedService& service) const
{
    if (const auto* cluster = index.clusterOf(service))
        return cluster->siteId;
    if (!service.siteId.isEmpty())
        return service.siteId;
    for (const ImportedReference& needed : service.dependsOn)
        if (const ImportedService* other = index.service(needed.id))
            if (const auto* cluster = index.clusterOf(*other))
                return cluster->siteId;
    return service.siteId;
}

QString ImportDraft::nameFor(const QString& fqdn, const QString& otherwise)
{
    const QString wish = fqdn.isEmpty() ? otherwise : fqdn;
    for (const QString& name : {fqdn.section(u'.', 0, 0), wish})
        if (!name.isEmpty() && !isNameTaken(document, name))
            return name;
    int& number = lastNumbers[wish.toLower()];
    number = std::max(number, 1);
    QString name;
    do
        name = wish + u' ' + QString::number(++number);
    while (isNameTaken(document, name));
    return name;
}

QString ImportDraft::nameAt(const SiteDraft& site, const QString& name) const
{
    const QString wish = sites.size() < 2 ? name : QStringLiteral("%1 (%2)").arg(name, site.name);
    return freeName(document, wish);
}

ElementId ImportDraft::insert(const SiteDraft& site, const QString& name, ElementData data)
{
    const ElementId id = insertElement(document, name, std::move(data));
    document.elements.find(id)->site = site.id;
    return id;
}

SegmentId ImportDraft::corporateOf(SiteDraft& site)
{
    if (!site.corporate) {
        Segment segment;
        segment.name = nameAt(site, QStringLiteral("Corporate network"));
        segment.kind = SegmentKind::Corporate;
        segment.site = site.id;
        site.corporate = insertSegment(document, segment);
    }
    return *site.corporate;
}

} // namespace edgeplanner
