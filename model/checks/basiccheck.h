#pragma once

#include "model/checks/checklist.h"

namespace edgeplanner {

/// Categories of checks, as findings are filtered by.
namespace category {
inline constexpr char addresses[] = "addresses";
inline constexpr char nat[] = "nat";
inline constexpr char loadBalancing[] = "load-balancing";
inline constexpr char paths[] = "paths";
inline constexpr char features[] = "features";
inline constexpr char limits[] = "limits";
inline constexpr char names[] = "names";
inline constexpr char import[] = "import";
inline constexpr char documents[] = "documents";
} // namespace category

/// What all checks have alike: who they are, and findings that bear their id.
class BasicCheck : public Check
{
public:
    BasicCheck(const char* id, const char* category) : m_id(id), m_category(category) {}

    [[nodiscard]] CheckInfo info() const final
    {
        return {QString::fromLatin1(m_id), QString::fromLatin1(m_category)};
    }

protected:
    [[nodiscard]] Finding finding(Severity severity, std::vector<ElementId> elements, Message title,
                                  Message reason, Message advice) const
    {
        Finding finding;
        finding.check = QString::fromLatin1(m_id);
        finding.severity = severity;
        finding.elements = std::move(elements);
        finding.title = std::move(title);
        finding.reason = std::move(reason);
        finding.advice = std::move(advice);
        return finding;
    }

private:
    const char* m_id;
    const char* m_category;
};

} // namespace edgeplanner
