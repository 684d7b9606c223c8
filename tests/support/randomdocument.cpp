#include "support/randomdocument.h"

#include "support/randomfields.h"

#include <algorithm>

namespace edgeplanner {

namespace {

template <size_t... Index>
std::vector<ElementData> everyKind(std::index_sequence<Index...>)
{
    return {ElementData(std::in_place_index<Index>)...};
}

class Builder
{
public:
    Builder(quint32 seed, bool future) : m_fields(seed, m_document, future) {}

    Document build(int elementCount)
    {
        makeThings(elementCount);
        m_fields.fill(m_document.settings);
        fillAll(m_document.sites);
        fillAll(m_document.segments);
        fillElements();
        // Filling a thing may look at all others: these come last.
        addLinks();
        makeSound();
        return m_document;
    }

private:
    template <class T>
    T newId()
    {
        m_lastId += 1 + m_fields.below(3);
        return T(m_lastId);
    }

    void makeThings(int elementCount)
    {
        for (int i = 0; i < 3; ++i) {
            m_document.sites.insert(newId<SiteId>(), {});
            m_document.segments.insert(newId<SegmentId>(), {});
        }
        const auto kinds = everyKind(std::make_index_sequence<std::variant_size_v<ElementData>>());
        for (size_t i = 0; i < std::max(static_cast<size_t>(elementCount), kinds.size()); ++i) {
            Element element;
            element.data = kinds[i % kinds.size()];
            m_document.elements.insert(newId<ElementId>(), element);
        }
    }

    template <class Map>
    void fillAll(Map& map)
    {
        for (auto& value : map)
            m_fields.fill(value);
    }

    void fillElements()
    {
        for (Element& element : m_document.elements) {
            m_fields.fill(element);
            std::visit([this](auto& data) { m_fields.fill(data); }, element.data);
        }
    }

    void addLinks()
    {
        const auto count = m_document.elements.size();
        for (qsizetype i = 0; i < count; ++i) {
            m_fields.fill(m_document.attachments[newId<AttachmentId>()]);
            m_fields.fill(m_document.associations[newId<AssociationId>()]);
        }
        for (int i = 0; i < 3; ++i) {
            m_fields.fill(m_document.groups[newId<GroupId>()]);
            m_fields.fill(m_document.questions[m_fields.text()]);
            m_fields.fill(m_document.waivers[m_fields.text()]);
        }
        Layout& layout = m_document.layout;
        for (auto it = m_document.elements.keyBegin(); it != m_document.elements.keyEnd(); ++it)
            m_fields.fill(layout.elements[*it]);
        for (auto it = m_document.segments.keyBegin(); it != m_document.segments.keyEnd(); ++it)
            m_fields.fill(layout.segments[*it]);
        for (auto it = m_document.associations.keyBegin(); it != m_document.associations.keyEnd();
             ++it)
            m_fields.fill(layout.routes[*it]);
    }

    /// What a random value alone cannot know.
    void makeSound()
    {
        int number = 0;
        for (Segment& segment : m_document.segments)
            segment.name = QStringLiteral("segment %1 ").arg(++number) + segment.name;
        Settings& settings = m_document.settings;
        settings.nextId = m_lastId + 1;
        settings.nextPoolOrdinal = 0;
        settings.nextProxySlot = 1;
        sort(settings.includedGroups);
        for (Element& element : m_document.elements) {
            element.name = QStringLiteral("element %1 ").arg(++number) + element.name;
            std::visit([this](auto& data) { makeSlotsSound(data); }, element.data);
            if (auto* pool = element.as<EdgePool>()) {
                pool->ordinal = settings.nextPoolOrdinal++;
                sort(pool->features);
            }
            if (auto* proxy = element.as<ReverseProxy>())
                proxy->slot = settings.nextProxySlot++;
            if (auto* unknown = element.as<UnknownElement>())
                unknown->kind = QStringLiteral("future kind");
        }
        makeTargetsSound();
    }

    template <class T>
    void makeSlotsSound(T& data)
    {
        if constexpr (requires { data.nextSlot; }) {
            data.nextSlot = 1 + m_fields.below(2);
            for (auto& server : data.servers)
                server.slot = data.nextSlot++;
        }
    }

    void makeTargetsSound()
    {
        std::vector<ElementId> pools;
        std::vector<Translation> translatable;
        for (auto it = m_document.elements.begin(); it != m_document.elements.end(); ++it) {
            Translation translation;
            translation.device = it.key();
            if (it->as<ReverseProxy>())
                translatable.push_back(translation);
            const auto* pool = it->as<EdgePool>();
            if (!pool)
                continue;
            pools.push_back(it.key());
            for (const EdgeServer& server : pool->servers) {
                translation.slot = server.slot;
                translatable.push_back(translation);
            }
        }
        for (Element& element : m_document.elements) {
            if (auto* balancer = element.as<LoadBalancer>())
                for (Vip& vip : balancer->vips)
                    vip.pool = oneOf(pools);
            if (auto* firewall = element.as<Firewall>())
                for (Translation& translation : firewall->translations) {
                    const Translation target = oneOf(translatable);
                    translation.device = target.device;
                    translation.slot = target.slot;
                }
        }
    }

    template <class T>
    T oneOf(const std::vector<T>& values)
    {
        return values[static_cast<size_t>(m_fields.below(static_cast<int>(values.size())))];
    }

    static void sort(QStringList& texts)
    {
        std::ranges::sort(texts);
        texts.removeDuplicates();
    }

    Document m_document;
    RandomFields m_fields;
    std::int64_t m_lastId = 0;
};

} // namespace

Document randomDocument(quint32 seed, int elementCount, bool future)
{
    return Builder(seed, future).build(elementCount);
}

} // namespace edgeplanner
