#include "model/topology/integrity.h"

#include "model/core/jsonpath.h"
#include "model/topology/fieldtraits.h"
#include "model/topology/references.h"

#include <QtCore/QSet>

namespace edgeplanner {

namespace {

constexpr MessageText strayPlace{
    "integrity.strayPlace",
    QT_TRANSLATE_NOOP("model", "left out: %1 is not in the document any more")};
constexpr MessageText noSlot{"integrity.noSlot",
                             QT_TRANSLATE_NOOP("model", "%1 is not a slot (1 or more)")};
constexpr MessageText slotTwice{"integrity.slotTwice",
                                QT_TRANSLATE_NOOP("model", "the slot %1 is taken twice")};
constexpr MessageText ordinalTwice{"integrity.ordinalTwice",
                                   QT_TRANSLATE_NOOP("model", "the ordinal %1 is taken twice")};
constexpr MessageText noOrdinal{"integrity.noOrdinal",
                                QT_TRANSLATE_NOOP("model", "%1 is not an ordinal (0 or more)")};
constexpr MessageText counterBehind{
    "integrity.counterBehind", QT_TRANSLATE_NOOP("model", "%1 must be above %2, which is in use")};
constexpr MessageText noName{"integrity.noName", QT_TRANSLATE_NOOP("model", "the name is empty")};
constexpr MessageText nameTwice{
    "integrity.nameTwice",
    QT_TRANSLATE_NOOP("model", "the name %1 is taken twice (capitals make no difference)")};

using Problems = std::vector<IntegrityProblem>;

class CounterCheck
{
public:
    CounterCheck(const Document& document, Problems& problems)
        : m_document(document), m_problems(problems)
    {
    }

    void run()
    {
        for (auto it = m_document.elements.begin(); it != m_document.elements.end(); ++it) {
            m_id = it.key().value();
            std::visit([this](const auto& data) { checkSlots(data); }, it->data);
            if (const auto* pool = it->as<EdgePool>())
                checkOrdinal(*pool);
            if (const auto* proxy = it->as<ReverseProxy>())
                checkProxySlot(*proxy);
        }
        NextId nextId{*this};
        visitFields(nextId, m_document);
    }

private:
    /// Visits the sections for ids that the counter has not given yet.
    struct NextId
    {
        CounterCheck& check;

        template <class T>
        void operator()(const char*, const T& section)
        {
            if constexpr (isMapById<T>) {
                const std::int64_t next = check.m_document.settings.nextId;
                if (!section.isEmpty() && section.lastKey().value() >= next)
                    check.settings("nextId", next, section.lastKey().value());
            }
        }
    };

    void settings(const char* member, qint64 counter, qint64 used)
    {
        m_problems.push_back({QStringLiteral("settings"),
                              0,
                              QString::fromLatin1(member),
                              {&counterBehind, {counter, used}}});
    }
    void element(const QString& member, const MessageText& text, const QVariantList& args)
    {
        m_problems.push_back({QStringLiteral("elements"), m_id, member, {&text, args}});
    }

    template <class T>
    void checkSlots(const T& data)
    {
        if constexpr (requires { data.nextSlot; }) {
            QSet<int> taken;
            for (qsizetype i = 0; i < std::ssize(data.servers); ++i) {
                const int slot = data.servers[static_cast<size_t>(i)].slot;
                const QString member =
                    indexPath(QStringLiteral("servers"), i) + QStringLiteral(".slot");
                if (slot < 1)
                    element(member, noSlot, {slot});
                else if (taken.contains(slot))
                    element(member, slotTwice, {slot});
                else if (slot >= data.nextSlot)
                    element(QStringLiteral("nextSlot"), counterBehind, {data.nextSlot, slot});
                taken.insert(slot);
            }
        }
    }

    void checkOrdinal(const EdgePool& pool)
    {
        if (pool.ordinal < 0)
            element(QStringLiteral("ordinal"), noOrdinal, {pool.ordinal});
        else if (m_ordinals.contains(pool.ordinal))
            element(QStringLiteral("ordinal"), ordinalTwice, {pool.ordinal});
        else if (pool.ordinal >= m_document.settings.nextPoolOrdinal)
            settings("nextPoolOrdinal", m_document.settings.nextPoolOrdinal, pool.ordinal);
        m_ordinals.insert(pool.ordinal);
    }

    void checkProxySlot(const ReverseProxy& proxy)
    {
        if (proxy.slot < 1)
            element(QStringLiteral("slot"), noSlot, {proxy.slot});
        else if (m_proxySlots.contains(proxy.slot))
            element(QStringLiteral("slot"), slotTwice, {proxy.slot});
        else if (proxy.slot >= m_document.settings.nextProxySlot)
            settings("nextProxySlot", m_document.settings.nextProxySlot, proxy.slot);
        m_proxySlots.insert(proxy.slot);
    }

    const Document& m_document;
    Problems& m_problems;
    std::int64_t m_id = 0;
    QSet<int> m_ordinals;
    QSet<int> m_proxySlots;
};

template <class Map>
void checkNames(const Map& map, const QString& section, QSet<QString>& taken, Problems& problems)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QString folded = it->name.toCaseFolded();
        const auto report = [&](const MessageText& text, const QVariantList& args) {
            problems.push_back({section, it.key().value(), QStringLiteral("name"), {&text, args}});
        };
        if (folded.isEmpty())
            report(noName, {});
        else if (taken.contains(folded))
            report(nameTwice, {it->name});
        taken.insert(folded);
    }
}

template <class Places, class Things>
void dropStrays(Places& places, const Things& things, const char* section, Problems& dropped)
{
    for (auto it = places.begin(); it != places.end();) {
        if (things.contains(it.key())) {
            ++it;
            continue;
        }
        const qint64 id = it.key().value();
        dropped.push_back({QString::fromLatin1(section), id, {}, {&strayPlace, {id}}});
        it = places.erase(it);
    }
}

} // namespace

std::vector<IntegrityProblem> integrityProblems(const Document& document)
{
    Problems problems;
    findDanglingReferences(document, problems);
    CounterCheck(document, problems).run();
    QSet<QString> taken;
    checkNames(document.segments, QStringLiteral("segments"), taken, problems);
    checkNames(document.elements, QStringLiteral("elements"), taken, problems);
    return problems;
}

std::vector<IntegrityProblem> dropStrayPlacements(Document& document)
{
    Problems dropped;
    Layout& layout = document.layout;
    dropStrays(layout.elements, document.elements, "elements", dropped);
    dropStrays(layout.segments, document.segments, "segments", dropped);
    dropStrays(layout.routes, document.associations, "routes", dropped);
    return dropped;
}

} // namespace edgeplanner
