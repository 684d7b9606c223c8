#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/pages/pageflow.h"

#include <climits>

namespace edgeplanner {

/// How blocks are set. Only the cover, which is one page, is set closer than usual, and only it
/// cuts texts: those that it cuts go to `rest` in full.
struct Setting
{
    qreal density = 1;       ///< below 1 sets blocks closer
    int mostLines = INT_MAX; ///< of a text
    QString inFull;          ///< behind a text that is cut
    Facts* rest = nullptr;
};

/// What texts that are cut lead to.
inline constexpr QLatin1String restAnchor("cover-rest");

// Everything on a page that is no table and no drawing, one function a kind of block.

void layTitle(PageFlow& flow, const TitleBlock& block, const Setting& setting);
void laySectionTitle(PageFlow& flow, const QString& words);
void laySubHeading(PageFlow& flow, const SubHeading& block, bool ruled, const Setting& setting);
void layParagraph(PageFlow& flow, const Paragraph& block, const Setting& setting);
void layNotice(PageFlow& flow, const Notice& block, const Setting& setting);
void layCounts(PageFlow& flow, const Counts& block, const Setting& setting);
void layForm(PageFlow& flow, const Form& block, const Setting& setting);
void layChoices(PageFlow& flow, const Choices& block, const Setting& setting);
void layWriteLines(PageFlow& flow, const WriteLines& block, const Setting& setting);
void layFacts(PageFlow& flow, const Facts& block);

} // namespace edgeplanner
