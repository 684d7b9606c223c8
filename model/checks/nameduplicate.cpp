#include "model/checks/basiccheck.h"
#include "model/checks/documentnames.h"
#include "model/checks/support.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText title{"name-duplicate.title",
                            QT_TRANSLATE_NOOP("model", "%1 names more than one thing")};
constexpr MessageText poolsReason{
    "name-duplicate.pools",
    QT_TRANSLATE_NOOP("model", "%1 use it. Every edge pool needs external and internal names of "
                               "its own, or clients and servers end at the wrong one.")};
constexpr MessageText servicesReason{
    "name-duplicate.services",
    QT_TRANSLATE_NOOP("model", "Services or servers of %1 with addresses of their own share it; "
                               "whoever asks is led to any of them.")};
constexpr MessageText sidesReason{
    "name-duplicate.sides",
    QT_TRANSLATE_NOOP("model", "On %1 it is both an internal and an external name. The name of the "
                               "pool is the one that the inside looks up.")};
constexpr MessageText advice{"name-duplicate.advice",
                             QT_TRANSLATE_NOOP("model", "Give each of them a name of its own.")};

using Use = DocumentName::Use;

bool isOutside(Use use)
{
    return use == Use::EdgeService || use == Use::Proxy || use == Use::WebService;
}

bool isPerimeter(Use use)
{
    return use == Use::EdgePool || use == Use::EdgeServer || use == Use::EdgeService;
}

/// Names that are rightly alike: a proxy answers to the names of web services, and a pool of one
/// may bear the name of its only server.
bool mayAgree(const Document& document, const DocumentName& a, const DocumentName& b)
{
    if (isOutside(a.use) && isOutside(b.use))
        return a.use != Use::EdgeService && b.use != Use::EdgeService;
    const bool poolAndServer =
        a.element == b.element && a.use != b.use && !isOutside(a.use) && !isOutside(b.use);
    if (const auto* pool = document.find<EdgePool>(a.element); pool && poolAndServer)
        return pool->servers.size() == 1;
    return poolAndServer || (!isPerimeter(a.use) && !isPerimeter(b.use));
}

class NameDuplicate final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const std::vector<DocumentName> names = documentNames(context.document);
        std::map<QString, std::vector<const DocumentName*>> byName;
        for (const DocumentName& name : names)
            if (!name.fqdn.isEmpty())
                byName[name.fqdn.toLower()].push_back(&name);
        for (const auto& [fqdn, uses] : byName)
            if (const DocumentName* other = rivalOf(context.document, uses))
                sink(findingFor(context, *uses.front(), *other, uses));
    }

private:
    /// The first that may not bear the name of another.
    static const DocumentName* rivalOf(const Document& document,
                                       const std::vector<const DocumentName*>& uses)
    {
        for (std::size_t i = 0; i < uses.size(); ++i)
            for (std::size_t j = i + 1; j < uses.size(); ++j)
                if (!mayAgree(document, *uses[i], *uses[j]))
                    return uses[j];
        return nullptr;
    }

    Finding findingFor(const CheckContext& context, const DocumentName& first,
                       const DocumentName& other,
                       const std::vector<const DocumentName*>& uses) const
    {
        std::vector<ElementId> elements;
        QStringList owners;
        for (const DocumentName* use : uses)
            if (std::ranges::find(elements, use->element) == elements.end()) {
                elements.push_back(use->element);
                owners.append(nameOf(context.document, use->element));
            }
        const MessageText* reason = &poolsReason;
        if (elements.size() == 1)
            reason = first.use == other.use ? &servicesReason : &sidesReason;
        Finding f = finding(Severity::Error, elements, {&title, {first.fqdn}},
                            {reason, {shortened(owners)}}, {&advice, {}});
        f.discriminator = first.fqdn.toLower();
        f.field = other.field;
        f.source = elements.size() == 1 ? QStringLiteral("L13-DEF") : QStringLiteral("L13-EDR");
        return f;
    }
};

} // namespace

const Check& nameDuplicate()
{
    static const NameDuplicate check("name-duplicate", category::names);
    return check;
}

} // namespace edgeplanner
