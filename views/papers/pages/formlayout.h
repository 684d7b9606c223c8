#pragma once

#include "model/exports/paper/content.h"
#include "views/papers/pages/pageflow.h"

namespace edgeplanner {

// Everything on a page that is no table and no drawing, one function a kind of block. `density`
// below 1 sets it closer.

void layTitle(PageFlow& flow, const TitleBlock& block, qreal density);
void laySubHeading(PageFlow& flow, const SubHeading& block, bool ruled, qreal density);
void layParagraph(PageFlow& flow, const Paragraph& block, qreal density);
void layNotice(PageFlow& flow, const Notice& block, qreal density);
void layCounts(PageFlow& flow, const Counts& block, qreal density);
void layForm(PageFlow& flow, const Form& block, qreal density);
void layChoices(PageFlow& flow, const Choices& block, qreal density);
void layWriteLines(PageFlow& flow, const WriteLines& block, qreal density);
void layFacts(PageFlow& flow, const Facts& block);

} // namespace edgeplanner
