#include "views/papers/pages/tablelayout.h"

#include "views/papers/pages/wrappedtext.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr qreal paddingX = mm(1.4);
constexpr qreal tickSize = mm(4.2);

struct LaidRow
{
    const PaperRow* row = nullptr;
    std::vector<WrappedText> cells;
    qreal height = 0;
};

class TableLayout
{
public:
    TableLayout(PageFlow& flow, const PaperTable& table, const QString& continued, qreal density)
        : m_flow(flow), m_table(table), m_continued(continued), m_paddingY(mm(1) * density)
    {
        qreal shares = 0;
        for (const PaperColumn& column : table.columns)
            shares += column.width;
        m_edges.push_back(flow.body().left());
        for (const PaperColumn& column : table.columns)
            m_edges.push_back(m_edges.back() + flow.body().width() * column.width / shares);
        for (const PaperColumn& column : table.columns)
            m_heads.push_back(
                wrapped(TextLine{strong(column.title)},
                        m_edges[m_heads.size() + 1] - m_edges[m_heads.size()] - 2 * paddingX,
                        TextSize::Table));
    }

    void lay(bool captioned)
    {
        const WrappedText caption = captioned ? wrapped(TextLine{plain(m_table.caption)},
                                                        m_flow.body().width(), TextSize::Table)
                                              : WrappedText();
        const qreal captionHeight = captioned ? caption.height() + mm(1) : 0;
        // A short table stays on one page.
        const qreal whole = captionHeight + headHeight() + rowsHeight(m_flow.body().height() / 3);
        m_flow.need(whole <= m_flow.body().height() / 3 ? whole
                                                        : captionHeight + headHeight() + mm(16));
        place(m_flow.page(), caption, {m_flow.body().left(), m_flow.y()});
        m_flow.skip(captionHeight);
        head();
        for (const PaperGroup& group : m_table.groups)
            layGroup(group);
        verticals();
        line(m_flow.y(), pt(0.5), Ink::Line);
    }

private:
    [[nodiscard]] qreal headHeight() const
    {
        qreal height = 0;
        for (const WrappedText& head : m_heads)
            height = std::max(height, head.height());
        return height + 2 * m_paddingY;
    }

    /// Of all rows; not further than `most`.
    [[nodiscard]] qreal rowsHeight(qreal most) const
    {
        qreal height = 0;
        for (const PaperGroup& group : m_table.groups) {
            height += group.title.isEmpty() ? 0 : groupHeight();
            for (const PaperRow& row : group.rows)
                if (height <= most)
                    height += laid(row).height;
        }
        return height;
    }

    [[nodiscard]] static qreal groupHeight() { return lineHeight(PageFont::BodyStrong) + mm(2.4); }

    [[nodiscard]] qreal left() const { return m_edges.front(); }
    [[nodiscard]] qreal right() const { return m_edges.back(); }

    void line(qreal y, qreal width, Ink ink)
    {
        m_flow.page().lines.push_back({QLineF(left(), y, right(), y), width, ink});
    }

    void head()
    {
        const qreal height = headHeight();
        const qreal top = m_flow.y();
        m_flow.page().boxes.push_back({QRectF(left(), top, right() - left(), height), Ink::Head});
        for (std::size_t i = 0; i < m_heads.size(); ++i) {
            const bool number = m_table.columns[i].look == PaperColumn::Look::Number;
            const qreal x =
                number ? m_edges[i + 1] - paddingX - widthOf(m_heads[i]) : m_edges[i] + paddingX;
            place(m_flow.page(), m_heads[i], {x, top + height - m_paddingY - m_heads[i].height()});
        }
        line(top, pt(0.5), Ink::Line);
        m_bodyTop = top;
        m_flow.skip(height);
        line(m_flow.y(), pt(1), Ink::Black);
        m_zebra = false;
    }

    static qreal widthOf(const WrappedText& text)
    {
        qreal width = 0;
        for (const WrappedText::Piece& piece : text.pieces)
            width = std::max(width, piece.x + piece.width);
        return width;
    }

    /// Draws the lines between columns down to here.
    void verticals()
    {
        if (m_flow.y() <= m_bodyTop)
            return;
        for (const qreal x : m_edges)
            m_flow.page().lines.push_back(
                {QLineF(x, m_bodyTop, x, m_flow.y()), pt(0.5), Ink::Line});
    }

    void nextPage(const PaperGroup* group)
    {
        verticals();
        line(m_flow.y(), pt(0.5), Ink::Line);
        m_flow.breakPage();
        head();
        if (group && !group->title.isEmpty())
            groupTitle(*group, true);
    }

    void groupTitle(const PaperGroup& group, bool again)
    {
        verticals();
        const qreal top = m_flow.y();
        line(top, pt(1), Ink::Black);
        const qreal base = top + mm(1.2) + baseline(PageFont::BodyStrong);
        m_flow.page().texts.push_back(
            {{left() + paddingX, base}, group.title, PageFont::BodyStrong, Ink::Black});
        const QString note = again ? m_continued : group.note;
        const qreal x =
            left() + paddingX + pageTextWidth(group.title, PageFont::BodyStrong) + mm(2);
        const QString shown = elided(note, PageFont::Body, right() - x - paddingX);
        if (!shown.isEmpty())
            m_flow.page().texts.push_back({{x, base}, shown, PageFont::Body, Ink::Soft});
        m_flow.skip(groupHeight());
        for (const qreal edge : {left(), right()})
            m_flow.page().lines.push_back(
                {QLineF(edge, top, edge, m_flow.y()), pt(0.5), Ink::Line});
        line(m_flow.y(), pt(0.75), Ink::Black);
        m_bodyTop = m_flow.y();
        m_zebra = false;
    }

    LaidRow laid(const PaperRow& row) const
    {
        LaidRow laid;
        laid.row = &row;
        laid.height = mm(m_table.rowHeight);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const PaperCell& cell = row.cells[i];
            const bool isText =
                cell.kind == PaperCell::Kind::Text || cell.kind == PaperCell::Kind::Head;
            WrappedText text;
            if (isText)
                text = wrapped(cell.lines, m_edges[i + 1] - m_edges[i] - 2 * paddingX,
                               TextSize::Table, row.sum || cell.kind == PaperCell::Kind::Head);
            const qreal content = cell.kind == PaperCell::Kind::Tick ? tickSize : text.height();
            laid.height = std::max(laid.height, content + 2 * m_paddingY);
            laid.cells.push_back(std::move(text));
        }
        return laid;
    }

    void layGroup(const PaperGroup& group)
    {
        bool titled = group.title.isEmpty();
        for (std::size_t i = 0; i < group.rows.size() && !m_flow.isStopped();) {
            // Rows that belong together, and the title with its first row.
            std::vector<LaidRow> together{laid(group.rows[i])};
            qreal height = together.front().height;
            for (++i; i < group.rows.size() && group.rows[i].joined; ++i) {
                together.push_back(laid(group.rows[i]));
                height += together.back().height;
            }
            const qreal title = titled ? 0 : groupHeight();
            if (height + title > m_flow.room())
                nextPage(titled ? &group : nullptr);
            if (!titled)
                groupTitle(group, false);
            titled = true;
            for (const LaidRow& row : together)
                putRow(row, group);
        }
    }

    void putRow(const LaidRow& row, const PaperGroup& group)
    {
        m_flow.mark(row.row->anchor);
        if (row.height <= m_flow.room())
            return putPart(row, 0, row.height);
        // Longer than a page, or than what two joined rows left.
        int lines = 0;
        for (const WrappedText& cell : row.cells)
            lines = std::max(lines, cell.lines);
        const qreal step = lineHeight(PageFont::Table);
        for (int from = 0; from < lines;) {
            int fits = static_cast<int>((m_flow.room() - 2 * m_paddingY) / step);
            if (fits < 1) {
                nextPage(&group);
                fits = std::max(1, static_cast<int>((m_flow.room() - 2 * m_paddingY) / step));
            }
            const int count = std::min(fits, lines - from);
            putPart(row, from, count * step + 2 * m_paddingY, count);
            from += count;
        }
    }

    void putPart(const LaidRow& row, int from, qreal height, int count = 1 << 20)
    {
        Page& page = m_flow.page();
        const qreal top = m_flow.y();
        if (m_zebra)
            page.boxes.push_back({QRectF(left(), top, right() - left(), height), Ink::Zebra});
        if (row.row->sum)
            line(top, pt(1), Ink::Black);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const PaperCell& cell = row.row->cells[i];
            if (cell.kind == PaperCell::Kind::Tick) {
                const qreal x = (m_edges[i] + m_edges[i + 1] - tickSize) / 2;
                page.boxes.push_back(
                    {QRectF(x, top + m_paddingY, tickSize, tickSize), Ink::White, pt(0.75)});
                continue;
            }
            const bool number = m_table.columns[i].look == PaperColumn::Look::Number;
            const qreal x =
                number ? m_edges[i + 1] - paddingX - widthOf(row.cells[i]) : m_edges[i] + paddingX;
            place(page, row.cells[i], {x, top + m_paddingY}, from,
                  std::min(count, row.cells[i].lines - from));
        }
        m_flow.skip(height);
        line(m_flow.y(), pt(0.5), Ink::Line);
        m_zebra = !m_zebra;
    }

    PageFlow& m_flow;
    const PaperTable& m_table;
    const QString& m_continued;
    qreal m_paddingY;
    std::vector<qreal> m_edges;
    std::vector<WrappedText> m_heads;
    qreal m_bodyTop = 0;
    bool m_zebra = false;
};

} // namespace

void layTable(PageFlow& flow, const PaperTable& table, const QString& continued, qreal density,
              bool captioned)
{
    TableLayout(flow, table, continued, density).lay(captioned);
}

} // namespace edgeplanner
