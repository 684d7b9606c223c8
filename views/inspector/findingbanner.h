#pragma once

#include "views/editor/editorcontext.h"

#include <QtWidgets/QFrame>

namespace edgeplanner {

/// A finding in a few lines: what is wrong, why, and a button for each way to mend it.
class FindingBanner final : public QFrame
{
    Q_OBJECT

public:
    FindingBanner(const EditorContext& context, const Finding& finding, QWidget* parent);
};

} // namespace edgeplanner
