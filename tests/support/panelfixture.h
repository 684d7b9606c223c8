#pragma once

#include "support/editorfixture.h"

#include <QtTest/QTest>
#include <QtWidgets/QWidget>

namespace edgeplanner {

/// One panel of a document, shown without a window.
template <class Panel>
struct PanelFixture
{
    explicit PanelFixture(Document document = referenceDesign(), QSize size = {1180, 420})
        : editor(std::move(document)), panel(editor.context, nullptr)
    {
        panel.resize(size);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    /// Waits until what the panel shows follows from the document.
    void settle()
    {
        editor.analysis.finish();
        QCoreApplication::processEvents();
    }

    EditorFixture editor;
    Panel panel;
};

/// EDGEPLANNER_PICTURES=folder keeps pictures.
inline void savePicture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

} // namespace edgeplanner
