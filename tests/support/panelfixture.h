#pragma once

#include "support/editorfixture.h"
#include "views/style/appstyle.h"

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
        styleLike(editor.theme);
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

private:
    /// The program's style outlives the fixture, so it has a theme of its own.
    static void styleLike(const Theme& theme)
    {
        static Theme shared;
        static const bool once = (followTheme(*qApp, shared), true);
        Q_UNUSED(once)
        shared.setMode(theme.mode());
        QObject::connect(&theme, &Theme::themeChanged, &theme,
                         [&theme] { shared.setMode(theme.mode()); });
    }
};

/// EDGEPLANNER_PICTURES=folder keeps pictures.
inline void savePicture(QWidget& widget, const char* name)
{
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

} // namespace edgeplanner
