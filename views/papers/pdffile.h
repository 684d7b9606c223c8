#pragma once

#include "model/exports/exporter.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>

namespace edgeplanner {

/// Pages are laid out in these units, fine enough for fonts of whole units: 20 to the point.
inline constexpr int pdfUnitsPerPoint = 20;
inline constexpr int pdfUnitsPerInch = 72 * pdfUnitsPerPoint;

/// What QPdfWriter cannot write. Places are in units from the top left corner of a page.
struct PdfDetails
{
    struct Bookmark
    {
        QString title;
        int page = 0; ///< from 0
        qreal top = 0;
        int level = 0; ///< 0, or 1 below the last one of level 0
    };
    struct Link
    {
        int page = 0;
        QRectF rect;
        int targetPage = 0;
        qreal targetTop = 0;
    };
    QString title;
    QString author;
    QString subject;
    QString language; ///< "en"
    QDate date;       ///< of creation; invalid = none
    std::vector<Bookmark> bookmarks;
    std::vector<Link> links;
    QByteArray source; ///< the design, as an attachment; empty = none
};

/// The same file with details, and without what differs between two runs (dates, random numbers).
[[nodiscard]] Result<QByteArray, ExportError> finishedPdf(const QByteArray& pdf,
                                                          const PdfDetails& details);

} // namespace edgeplanner
