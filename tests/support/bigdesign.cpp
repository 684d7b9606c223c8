#include "support/bigdesign.h"

#include "model/catalog/catalogreader.h"
#include "model/editing/draft.h"
#include "model/scenarios/scenariobuilder.h"

#include <cstdlib>

namespace edgeplanner::bench {

namespace {

ScenarioRequest reference()
{
    ScenarioRequest request;
    request.product = QStringLiteral("lync2013");
    request.scenario = QStringLiteral("hlb-public");
    request.servers = 2;
    for (const char* feature : {"federation", "ocs2007-federation", "xmpp", "central-logging",
                                "reverse-proxy", "director", "office-web-apps"})
        request.features.append(QString::fromLatin1(feature));
    return request;
}

Document built(const ScenarioRequest& request)
{
    auto outcome = buildScenario(request, catalog());
    if (!outcome)
        std::abort();
    return std::move(outcome).value().document;
}

std::vector<Subnet> network(int first, int number)
{
    return {*Subnet::fromText(
        QStringLiteral("%1.%2.%3.0/24").arg(first).arg(number / 200).arg(number % 200 + 1))};
}

template <class Tag>
Id<Tag> moved(Id<Tag> id, std::int64_t by)
{
    return Id<Tag>(id.value() + by);
}

/// Moves a copy's ids out of the way of those before it, and its names as well.
class Appender
{
public:
    Appender(Document& all, int number) : m_all(all), m_number(number), m_by(all.settings.nextId) {}

    void append(const Document& copy, std::optional<SegmentId>& internet)
    {
        for (auto it = copy.segments.cbegin(); it != copy.segments.cend(); ++it) {
            const bool outside = it->kind == SegmentKind::Internet;
            if (outside && internet) {
                m_internet = it.key();
                m_shared = internet;
                continue;
            }
            Segment segment = *it;
            segment.name = named(segment.name);
            m_all.segments.insert(moved(it.key(), m_by), segment);
            if (outside)
                internet = moved(it.key(), m_by);
        }
        for (auto it = copy.elements.cbegin(); it != copy.elements.cend(); ++it)
            m_all.elements.insert(moved(it.key(), m_by), element(*it));
        for (auto it = copy.attachments.cbegin(); it != copy.attachments.cend(); ++it) {
            Attachment attachment = *it;
            attachment.element = moved(attachment.element, m_by);
            attachment.segment = segment(attachment.segment);
            m_all.attachments.insert(moved(it.key(), m_by), attachment);
        }
        for (auto it = copy.associations.cbegin(); it != copy.associations.cend(); ++it) {
            Association association = *it;
            association.from = moved(association.from, m_by);
            association.to = moved(association.to, m_by);
            m_all.associations.insert(moved(it.key(), m_by), association);
        }
        m_all.settings.nextId = m_by + copy.settings.nextId;
    }

    /// Further hosts inside, so that a pool stands for as many elements as in a real design.
    void fill(int count)
    {
        std::optional<SegmentId> corporate;
        for (auto it = m_all.segments.cbegin(); it != m_all.segments.cend(); ++it)
            if (it->kind == SegmentKind::Corporate)
                corporate = it.key();
        for (int i = 0; i < count; ++i) {
            const ElementId id(m_all.settings.nextId++);
            m_all.elements.insert(id, {named(QStringLiteral("host%1").arg(i)), {}, OtherHost{}});
            Attachment attachment;
            attachment.element = id;
            attachment.segment = *corporate;
            attachment.interface = Interface::Internal;
            m_all.attachments.insert(AttachmentId(m_all.settings.nextId++), attachment);
        }
    }

private:
    [[nodiscard]] QString named(const QString& name) const
    {
        return QStringLiteral("%1 %2").arg(name).arg(m_number);
    }
    [[nodiscard]] SegmentId segment(SegmentId id) const
    {
        return m_shared && id == m_internet ? *m_shared : moved(id, m_by);
    }
    [[nodiscard]] Element element(Element element) const
    {
        element.name = named(element.name);
        if (auto* pool = element.as<EdgePool>()) {
            pool->ordinal = m_number;
            for (EdgeServer& server : pool->servers)
                server.fqdn.prepend(QStringLiteral("p%1-").arg(m_number));
        }
        if (auto* proxy = element.as<ReverseProxy>())
            proxy->slot = m_number + 1;
        if (auto* balancer = element.as<LoadBalancer>())
            for (Vip& vip : balancer->vips)
                vip.pool = moved(vip.pool, m_by);
        if (auto* firewall = element.as<Firewall>())
            for (Translation& translation : firewall->translations)
                translation.device = moved(translation.device, m_by);
        return element;
    }

    Document& m_all;
    int m_number;
    std::int64_t m_by;
    SegmentId m_internet{0}; ///< of the copy, where the first one's is used
    std::optional<SegmentId> m_shared;
};

} // namespace

const Catalog& catalog()
{
    static const auto read = readCatalog(QStringLiteral(":/catalog"));
    if (!read)
        std::abort();
    return *read;
}

const Texts& texts()
{
    static const auto read = readTexts(QStringLiteral(":/catalog"), QStringLiteral("en"));
    if (!read)
        std::abort();
    return *read;
}

Document referenceDesign()
{
    return built(reference());
}

Document manyPools(int pools, int elementsPerPool)
{
    Document all;
    std::optional<SegmentId> internet;
    for (int i = 0; i < pools; ++i) {
        ScenarioRequest request = reference();
        request.sipDomain = QStringLiteral("site%1.example").arg(i);
        request.publicNetworks = network(20, i);
        request.internal = network(172, i);
        request.corporate = network(10, i);
        const Document copy = built(request);
        Appender appender(all, i);
        appender.append(copy, internet);
        appender.fill(elementsPerPool - static_cast<int>(copy.elements.size()));
    }
    all.settings.nextPoolOrdinal = pools;
    all.settings.nextProxySlot = pools + 1;
    return all;
}

Document tenThousandRules()
{
    return manyPools(180);
}

Document manyHosts(int count)
{
    Document document = referenceDesign();
    SegmentId corporate{0};
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        if (it->kind == SegmentKind::Corporate)
            corporate = it.key();
    std::optional<ElementId> last;
    for (int i = 0; i < count; ++i) {
        const ElementId id =
            insertElement(document, QStringLiteral("Host %1").arg(i + 1), OtherHost{});
        insertAttachment(document, id, corporate, Interface::Internal);
        Placement placement;
        placement.position = {1500 + i % 40 * 240, 100 + i / 40 * 96};
        document.layout.elements.insert(id, placement);
        if (last)
            insertAssociation(document, AssociationKind::Uses, *last, id);
        last = id;
    }
    return document;
}

} // namespace edgeplanner::bench
