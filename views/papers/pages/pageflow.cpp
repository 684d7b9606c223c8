#include "views/papers/pages/pageflow.h"

namespace edgeplanner {

void PageFlow::start(bool landscape)
{
    m_stopped = m_stopped || (m_goOn && !m_goOn());
    m_paper.pages.emplace_back().landscape = landscape;
    m_body = bodyRect(m_paper.size, landscape);
    m_y = m_body.top();
}

void PageFlow::need(qreal height)
{
    if (height > room() && !isAtTop())
        breakPage();
}

void PageFlow::mark(const QString& anchor)
{
    if (!anchor.isEmpty())
        m_paper.anchors.insert(anchor, {pageNumber(), m_y});
}

void PageFlow::section(const QString& title)
{
    m_paper.sections.push_back({title, {pageNumber(), m_y}});
}

} // namespace edgeplanner
