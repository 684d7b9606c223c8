#include "views/papers/pages/paperlayout.h"

#include "views/papers/pages/figurelayout.h"
#include "views/papers/pages/formlayout.h"
#include "views/papers/pages/pageflow.h"
#include "views/papers/pages/tablelayout.h"
#include "views/papers/pages/wrappedtext.h"

namespace edgeplanner {

namespace {

/// A section that begins lower on a page than this begins a page of its own.
constexpr qreal sectionRoom = mm(60);

class PaperLayout
{
public:
    PaperLayout(const PaperContent& content, PageFlow& flow, const QRectF& drawing, qreal density)
        : m_content(content), m_flow(flow), m_drawing(drawing), m_density(density)
    {
    }

    void lay(const PaperSection& section)
    {
        m_onCover = section.heading.isEmpty();
        if (m_flow.isEmpty() || section.newPage || section.landscape != m_flow.isLandscape()
            || m_flow.room() < sectionRoom)
            m_flow.start(section.landscape);
        else
            m_flow.skip(mm(8));
        m_flow.mark(section.anchor);
        if (m_onCover) {
            m_flow.section(m_content.title);
        } else {
            m_flow.section(section.heading);
            const qreal height = lineHeight(PageFont::PageTitle);
            m_flow.page().texts.push_back(
                {{m_flow.body().left(), m_flow.y() + baseline(PageFont::PageTitle)},
                 elided(section.heading, PageFont::PageTitle, m_flow.body().width()),
                 PageFont::PageTitle,
                 Ink::Black});
            m_flow.skip(height + mm(2));
        }
        for (const PaperBlock& block : section.blocks)
            std::visit(*this, block);
    }

    void operator()(const TitleBlock& block) { layTitle(m_flow, block, m_density); }
    void operator()(const SubHeading& block) { laySubHeading(m_flow, block, m_onCover, m_density); }
    void operator()(const Paragraph& block) { layParagraph(m_flow, block, m_density); }
    void operator()(const BulletList& block)
    {
        layNotice(m_flow, Notice{false, {}, block.items}, m_density);
    }
    void operator()(const Notice& block) { layNotice(m_flow, block, m_density); }
    void operator()(const Counts& block) { layCounts(m_flow, block, m_density); }
    void operator()(const Form& block) { layForm(m_flow, block, m_density); }
    void operator()(const Choices& block) { layChoices(m_flow, block, m_density); }
    void operator()(const WriteLines& block) { layWriteLines(m_flow, block, m_density); }
    void operator()(const Facts& block) { layFacts(m_flow, block); }
    void operator()(const PaperTable& block)
    {
        layTable(m_flow, block, m_content.continued, m_density);
        m_flow.skip(mm(3) * m_density);
    }
    void operator()(const Figure&) { layFigure(m_flow, m_drawing); }

private:
    const PaperContent& m_content;
    PageFlow& m_flow;
    const QRectF& m_drawing;
    qreal m_density;
    bool m_onCover = false;
};

/// The cover is one page: it is set closer until it fits.
qreal coverDensity(const PaperContent& content, const QPageSize& size)
{
    for (const qreal density : {1.0, 0.92, 0.84, 0.76, 0.68}) {
        PageFlow flow(size);
        PaperLayout(content, flow, {}, density).lay(content.sections.front());
        if (flow.pageNumber() == 0)
            return density;
    }
    return 1;
}

} // namespace

PagedPaper layOut(const PaperContent& content, const QPageSize& size, const QRectF& drawing)
{
    PageFlow flow(size);
    bool isCover = true;
    for (const PaperSection& section : content.sections) {
        const qreal density = isCover ? coverDensity(content, size) : 1;
        PaperLayout(content, flow, drawing, density).lay(section);
        isCover = false;
    }
    return flow.take();
}

} // namespace edgeplanner
