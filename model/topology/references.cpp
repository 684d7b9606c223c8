#include "model/topology/references.h"

#include "model/core/jsonpath.h"
#include "model/topology/fieldtraits.h"

namespace edgeplanner {

namespace {

constexpr MessageText noElement{"integrity.noElement",
                                QT_TRANSLATE_NOOP("model", "there is no element %1")};
constexpr MessageText noSegment{"integrity.noSegment",
                                QT_TRANSLATE_NOOP("model", "there is no segment %1")};
constexpr MessageText noSite{"integrity.noSite", QT_TRANSLATE_NOOP("model", "there is no site %1")};
constexpr MessageText notEdgePool{"integrity.notEdgePool",
                                  QT_TRANSLATE_NOOP("model", "element %1 (%2) is no edge pool")};
constexpr MessageText notTranslated{
    "integrity.notTranslated",
    QT_TRANSLATE_NOOP("model", "element %1 (%2) is neither an edge pool nor a reverse proxy")};
constexpr MessageText noServer{"integrity.noServer",
                               QT_TRANSLATE_NOOP("model", "%2 has no server in slot %1")};

using Problems = std::vector<IntegrityProblem>;

/// Looks at every id that any field holds, so that new fields are verified by themselves.
class ReferenceVisitor
{
public:
    ReferenceVisitor(const Document& document, Problems& problems)
        : m_document(document), m_problems(problems)
    {
    }

    template <class T>
    void section(const char* name, const T& value)
    {
        m_section = QString::fromLatin1(name);
        if constexpr (isMapById<T>) {
            for (auto it = value.begin(); it != value.end(); ++it) {
                m_id = it.key().value();
                visitFields(*this, *it);
                if constexpr (std::is_same_v<typename T::mapped_type, Element>)
                    std::visit([this](const auto& data) { visitFields(*this, data); }, it->data);
            }
        } else {
            m_id = 0;
            check(value);
        }
    }

    template <class T>
    void operator()(const char* name, const T& field)
    {
        const JsonPath::Step step(m_path, name);
        check(field);
    }

private:
    template <class T>
    void check(const T& value)
    {
        if constexpr (isOptional<T>) {
            if (value)
                check(*value);
        } else if constexpr (isMapByText<T>) {
            for (auto it = value.begin(); it != value.end(); ++it) {
                const JsonPath::Step step(m_path, it.key());
                check(it.value());
            }
        } else if constexpr (isList<T>) {
            for (qsizetype i = 0; i < std::ssize(value); ++i) {
                const JsonPath::Step step(m_path, i);
                check(value[static_cast<typename T::size_type>(i)]);
            }
        } else if constexpr (HasFields<T>) {
            visitFields(*this, value);
            if constexpr (std::is_same_v<T, Vip>)
                checkVip(value);
            if constexpr (std::is_same_v<T, Translation>)
                checkTranslation(value);
        }
    }

    void check(ElementId id)
    {
        if (!m_document.elements.contains(id))
            report(noElement, {qint64{id.value()}});
    }
    void check(SegmentId id)
    {
        if (!m_document.segments.contains(id))
            report(noSegment, {qint64{id.value()}});
    }
    void check(SiteId id)
    {
        if (!m_document.sites.contains(id))
            report(noSite, {qint64{id.value()}});
    }

    void checkVip(const Vip& vip)
    {
        const Element* pool = m_document.element(vip.pool);
        if (pool && !pool->as<EdgePool>() && !pool->as<UnknownElement>())
            reportAt("pool", notEdgePool, {qint64{vip.pool.value()}, pool->name});
    }

    void checkTranslation(const Translation& translation)
    {
        const Element* device = m_document.element(translation.device);
        if (!device || device->as<ReverseProxy>() || device->as<UnknownElement>())
            return;
        const auto* pool = device->as<EdgePool>();
        if (!pool)
            reportAt("device", notTranslated, {qint64{translation.device.value()}, device->name});
        else if (!pool->server(translation.slot))
            reportAt("slot", noServer, {translation.slot, device->name});
    }

    void report(const MessageText& text, const QVariantList& args)
    {
        m_problems.push_back({m_section, m_id, m_path.toText(), {&text, args}});
    }
    void reportAt(const char* member, const MessageText& text, const QVariantList& args)
    {
        const JsonPath::Step step(m_path, member);
        report(text, args);
    }

    const Document& m_document;
    Problems& m_problems;
    QString m_section;
    std::int64_t m_id = 0;
    JsonPath m_path;
};

/// Runs the visitor over every section of the document.
struct SectionVisitor
{
    ReferenceVisitor visitor;

    template <class T>
    void operator()(const char* name, const T& section)
    {
        visitor.section(name, section);
    }
};

} // namespace

void findDanglingReferences(const Document& document, std::vector<IntegrityProblem>& problems)
{
    SectionVisitor sections{ReferenceVisitor(document, problems)};
    visitFields(sections, document);
}

} // namespace edgeplanner
