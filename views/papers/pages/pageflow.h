#pragma once

#include "views/papers/pages/page.h"

#include <functional>

namespace edgeplanner {

/// Asked at every new page: false = nobody waits for the paper any more. Empty = go on.
using GoOn = std::function<bool()>;

/// Fills pages from top to bottom.
class PageFlow
{
public:
    explicit PageFlow(const QPageSize& size, GoOn goOn = {}) : m_goOn(std::move(goOn))
    {
        m_paper.size = size;
    }

    [[nodiscard]] const QPageSize& size() const { return m_paper.size; }
    [[nodiscard]] Page& page() { return m_paper.pages.back(); }
    [[nodiscard]] int pageNumber() const { return static_cast<int>(m_paper.pages.size()) - 1; }
    [[nodiscard]] const QRectF& body() const { return m_body; }
    [[nodiscard]] bool isEmpty() const { return m_paper.pages.empty(); }
    [[nodiscard]] bool isLandscape() const { return !isEmpty() && m_paper.pages.back().landscape; }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_body.top(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal room() const { return m_body.bottom() - m_y; }

    /// What is laid out from now on is thrown away.
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    void start(bool landscape);
    /// A page like this one.
    void breakPage() { start(isLandscape()); }
    /// Breaks the page unless so much fits on it; a full page always fits.
    void need(qreal height);
    void skip(qreal height) { m_y += height; }

    void mark(const QString& anchor);
    void section(const QString& title);
    [[nodiscard]] PagedPaper take() { return std::move(m_paper); }

private:
    PagedPaper m_paper;
    GoOn m_goOn;
    bool m_stopped = false;
    QRectF m_body;
    qreal m_y = 0;
};

} // namespace edgeplanner
