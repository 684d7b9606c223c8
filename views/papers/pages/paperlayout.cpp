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
/// Of a heading inside a section.
constexpr qreal headingRoom = mm(12);

class PaperLayout
{
public:
    PaperLayout(const PaperContent& content, PageFlow& flow, const QRectF& drawing,
                Setting setting = {})
        : m_content(content), m_flow(flow), m_drawing(drawing), m_setting(std::move(setting))
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
            laySectionTitle(m_flow, section.heading);
        }
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            const bool headsTable = std::holds_alternative<SubHeading>(section.blocks[i])
                                    && i + 1 < section.blocks.size()
                                    && std::holds_alternative<PaperTable>(section.blocks[i + 1]);
            // Tables of a third of a page stay whole: their heading goes with them.
            if (headsTable && !m_onCover)
                m_flow.need(m_flow.body().height() / 3 + headingRoom);
            std::visit(*this, section.blocks[i]);
        }
    }

    void operator()(const TitleBlock& block) { layTitle(m_flow, block, m_setting); }
    void operator()(const SubHeading& block) { laySubHeading(m_flow, block, m_onCover, m_setting); }
    void operator()(const Paragraph& block) { layParagraph(m_flow, block, m_setting); }
    void operator()(const BulletList& block)
    {
        layNotice(m_flow, Notice{false, {}, block.items}, m_setting);
    }
    void operator()(const Notice& block) { layNotice(m_flow, block, m_setting); }
    void operator()(const Counts& block) { layCounts(m_flow, block, m_setting); }
    void operator()(const Form& block) { layForm(m_flow, block, m_setting); }
    void operator()(const Choices& block) { layChoices(m_flow, block, m_setting); }
    void operator()(const WriteLines& block) { layWriteLines(m_flow, block, m_setting); }
    void operator()(const Facts& block) { layFacts(m_flow, block); }
    void operator()(const PaperTable& block)
    {
        layTable(m_flow, block, m_content.continued, m_setting.density, !m_onCover);
        m_flow.skip(mm(3) * m_setting.density);
    }
    void operator()(const Figure& block) { layFigure(m_flow, m_drawing, block.share); }

private:
    const PaperContent& m_content;
    PageFlow& m_flow;
    const QRectF& m_drawing;
    Setting m_setting;
    bool m_onCover = false;
};

/// The cover is one page: it is set closer until it fits; then long texts are cut, and follow in
/// full on a page of their own.
void layCover(const PaperContent& content, PageFlow& flow)
{
    Facts rest;
    const auto fits = [&](const Setting& setting) {
        rest.items.clear();
        PageFlow trial(flow.size());
        PaperLayout(content, trial, {}, setting).lay(content.sections.front());
        return trial.pageNumber() == 0;
    };
    Setting setting;
    setting.inFull = content.inFull;
    setting.rest = &rest;
    bool found = false;
    for (const int lines : {INT_MAX, 6, 4, 3, 2, 1})
        for (const qreal density : {1.0, 0.92, 0.84, 0.76, 0.68, 0.6}) {
            // Better close than cut.
            if (found || (lines < INT_MAX && density > 0.61))
                continue;
            setting.density = density;
            setting.mostLines = lines;
            found = fits(setting);
        }
    rest.items.clear();
    PaperLayout(content, flow, {}, setting).lay(content.sections.front());
    if (rest.items.empty() || content.restHeading.isEmpty())
        return;
    PaperSection full{restAnchor, content.restHeading, {}, false, true};
    full.blocks.push_back(rest);
    PaperLayout(content, flow, {}).lay(full);
}

} // namespace

PagedPaper layOut(const PaperContent& content, const QPageSize& size, const QRectF& drawing,
                  const GoOn& goOn)
{
    PageFlow flow(size, goOn);
    layCover(content, flow);
    for (std::size_t i = 1; i < content.sections.size() && !flow.isStopped(); ++i)
        PaperLayout(content, flow, drawing).lay(content.sections[i]);
    return flow.take();
}

} // namespace edgeplanner
