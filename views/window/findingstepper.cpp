#include "views/window/findingstepper.h"

#include <algorithm>

namespace edgeplanner {

FindingStepper::FindingStepper(DocumentSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
}

void FindingStepper::step(int by)
{
    const auto latest = m_session.analysis().latest();
    std::vector<const Finding*> open;
    for (const Finding& finding : latest->analysis.findings)
        if (!finding.waived)
            open.push_back(&finding);
    if (open.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(open.size());
    const auto now = std::ranges::find_if(
        open, [this](const Finding* finding) { return finding->identity() == m_current; });
    std::ptrdiff_t next = by > 0 ? 0 : count - 1;
    if (now != open.end())
        next = (now - open.begin() + by + count) % count;
    const Finding& finding = *open[static_cast<std::size_t>(next)];
    m_current = finding.identity();
    SelectionState state;
    state.elements = QList<ElementId>(finding.elements.begin(), finding.elements.end());
    state.segments = QList<SegmentId>(finding.segments.begin(), finding.segments.end());
    m_session.selection().select(state);
    if (!finding.elements.empty())
        m_session.selection().locate(finding.elements.front());
    emit reached(finding);
}

} // namespace edgeplanner
