#include "model/editing/addresscompletion.h"
#include "model/editing/draft.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/elementchanges.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace edgeplanner {

namespace {

constexpr MessageText duplicateLabel{"edit.label.duplicate",
                                     QT_TRANSLATE_NOOP("model", "Duplicate %1")};
constexpr MessageText duplicateSeveral{"edit.label.duplicateSeveral",
                                       QT_TRANSLATE_NOOP("model", "Duplicate %1 elements")};

/// Makes the copies; `m_copies` leads from each original to its copy.
class Duplication
{
public:
    Duplication(Document& document, const Catalog& catalog, Point offset)
        : m_document(document), m_catalog(catalog), m_offset(offset)
    {
    }

    ChangeResult run(std::span<const ElementId> originals)
    {
        const QMap<AttachmentId, Attachment> attachments = m_document.attachments;
        const QMap<AssociationId, Association> associations = m_document.associations;
        for (const ElementId original : originals)
            copy(original);
        for (const auto& [original, id] : m_copies)
            finish(id);
        for (const Attachment& attachment : attachments)
            if (const auto id = copyOf(attachment.element))
                insertAttachment(m_document, *id, attachment.segment, attachment.interface);
        for (const Association& association : associations) {
            const auto from = copyOf(association.from);
            const auto to = copyOf(association.to);
            if (from && to)
                insertAssociation(m_document, association.kind, *from, *to);
        }
        std::vector<ElementId> copies;
        for (const auto& [original, id] : m_copies)
            copies.push_back(id);
        return assignMissingAddresses(m_document, m_catalog, copies);
    }

private:
    std::optional<ElementId> copyOf(ElementId original) const
    {
        for (const auto& [from, to] : m_copies)
            if (from == original)
                return to;
        return std::nullopt;
    }

    void copy(ElementId original)
    {
        const Element before = *m_document.element(original);
        ElementData data = before.data;
        renew(data);
        const ElementId id = insertElement(m_document, freeName(m_document, before.name), data);
        m_document.elements.find(id)->site = before.site;
        if (const auto it = m_document.layout.elements.constFind(original);
            it != m_document.layout.elements.cend()) {
            Placement placement = *it;
            placement.position = shifted(placement.position, m_offset);
            placement.locked = false;
            m_document.layout.elements.insert(id, placement);
        }
        m_copies.emplace_back(original, id);
    }

    /// What a copy must not share with its original.
    void renew(ElementData& data)
    {
        if (auto* pool = std::get_if<EdgePool>(&data))
            renewPool(*pool);
        else if (auto* proxy = std::get_if<ReverseProxy>(&data)) {
            proxy->slot = m_document.settings.nextProxySlot++;
            proxy->external = {};
            proxy->internal = {};
        } else if (auto* frontEnds = std::get_if<FrontEndPool>(&data)) {
            frontEnds->webVip = {};
            // There is one Central Management store.
            frontEnds->centralManagement = false;
            renewServers(*frontEnds, ElementKind::FrontEndPool);
        } else if (auto* directors = std::get_if<DirectorPool>(&data)) {
            directors->webVip = {};
            renewServers(*directors, ElementKind::DirectorPool);
        } else if (auto* farm = std::get_if<OfficeWebAppsFarm>(&data))
            renewServers(*farm, ElementKind::OfficeWebAppsFarm);
        else if (auto* branch = std::get_if<SurvivableBranch>(&data))
            renewHost(*branch);
        else if (auto* host = std::get_if<OtherHost>(&data))
            renewHost(*host);
    }

    void renewPool(EdgePool& pool)
    {
        const PoolNames names = poolNames(m_document, m_catalog);
        const EdgePool fresh = newEdgePool(m_document, m_catalog, names, pool.product);
        pool.ordinal = fresh.ordinal;
        pool.fqdn = fresh.fqdn;
        for (size_t i = 0; i < pool.services.size(); ++i)
            pool.services[i].fqdn = fresh.services[pool.singleAddress ? 0 : i].fqdn;
        const int count = static_cast<int>(pool.servers.size());
        pool.servers.clear();
        pool.nextSlot = 1;
        appendServers(pool, m_document, m_catalog, names, count);
    }

    template <class Pool>
    void renewServers(Pool& pool, ElementKind kind)
    {
        const ElementSort sort{.kind = kind};
        pool.fqdn = std::get<Pool>(defaultData(m_document, m_catalog, sort)).fqdn;
        const int count = static_cast<int>(pool.servers.size());
        pool.servers.clear();
        pool.nextSlot = 1;
        appendPoolServers(pool.servers, pool.nextSlot, m_document, m_catalog, kind, count);
    }

    template <class Host>
    void renewHost(Host& host)
    {
        host.address = {};
        const ElementSort sort = sortOf(Element{{}, std::nullopt, host});
        host.fqdn = std::get<Host>(defaultData(m_document, m_catalog, sort)).fqdn;
    }

    /// Once every copy is there: what points to other elements.
    void finish(ElementId id)
    {
        Element& element = *m_document.elements.find(id);
        if (auto* firewall = element.as<Firewall>()) {
            // The original goes on translating.
            firewall->translations.clear();
        } else if (auto* balancer = element.as<LoadBalancer>()) {
            std::erase_if(balancer->vips, [this](const Vip& vip) { return !copyOf(vip.pool); });
            for (Vip& vip : balancer->vips) {
                vip.pool = *copyOf(vip.pool);
                vip.address = {};
            }
        }
    }

    Document& m_document;
    const Catalog& m_catalog;
    Point m_offset;
    std::vector<std::pair<ElementId, ElementId>> m_copies;
};

} // namespace

EditResult duplicateElements(const Document& document, const Catalog& catalog,
                             std::span<const ElementId> elements, Point offset)
{
    for (const ElementId id : elements)
        if (!document.element(id))
            return notFound();
    Message label{&duplicateSeveral, {static_cast<int>(elements.size())}};
    if (elements.size() == 1)
        label = {&duplicateLabel, {document.element(elements.front())->name}};
    return editBy(document, label, [&](Document& after) {
        return Duplication(after, catalog, offset).run(elements);
    });
}

} // namespace edgeplanner
