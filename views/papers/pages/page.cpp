#include "views/papers/pages/page.h"

namespace edgeplanner {

namespace {

QSizeF unitSize(const QPageSize& size, bool landscape)
{
    const QSizeF points = size.size(QPageSize::Point) * unitsPerPoint;
    return landscape ? points.transposed() : points;
}

} // namespace

QSizeF pageSize(const PagedPaper& paper, const Page& page)
{
    return unitSize(paper.size, page.landscape);
}

QRectF bodyRect(const QPageSize& size, bool landscape)
{
    const QSizeF whole = unitSize(size, landscape);
    // Room for the binder at the left (portrait) or at the top (landscape).
    return landscape ? QRectF(mm(16), mm(21), whole.width() - mm(30), whole.height() - mm(37))
                     : QRectF(mm(22), mm(23), whole.width() - mm(37), whole.height() - mm(42));
}

} // namespace edgeplanner
