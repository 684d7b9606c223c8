#include "app/window/screenshots.h"
#include "model/core/version.h"
#include "views/dialogs/nativedialogs.h"
#include "views/window/filecontroller.h"
#include "views/window/sessionguard.h"
#include "views/window/windows.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

namespace {

/// Ends the program when a window has been painted.
class QuitAfterPaint final : public QObject
{
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

} // namespace

int main(int argc, char* argv[])
{
    using namespace edgeplanner;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("edgeplanner"));
    QApplication::setOrganizationName(QStringLiteral("edgeplanner"));
    QApplication::setApplicationDisplayName(QStringLiteral("Edge Planner"));
    QApplication::setApplicationVersion(programVersion());

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QStringLiteral("Plans the edge of a Skype for Business or Lync deployment."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("FILE"),
                                    QStringLiteral("Designs to open, or files to import"),
                                    QStringLiteral("[FILE...]"));
    QCommandLineOption screenshots(QStringLiteral("screenshots"), {}, QStringLiteral("FOLDER"));
    screenshots.setFlags(QCommandLineOption::HiddenFromHelp);
    arguments.addOption(screenshots);
    QCommandLineOption firstPaint(QStringLiteral("first-paint"));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    arguments.addOption(firstPaint);
    arguments.process(app);

    Preferences preferences;
    NativeDialogs dialogs;
    Windows windows(
        preferences, dialogs, [] { return QDateTime::currentDateTime(); },
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + QLatin1String("/recovery"));
    if (arguments.isSet(screenshots))
        return takeScreenshots(windows, arguments.value(screenshots),
                               arguments.positionalArguments())
                   ? 0
                   : 1;
    DocumentWindow* window = windows.open();
    offerRecovery(*window);
    for (const QString& file : arguments.positionalArguments())
        window->files().open(file);
    // For the benchmark of the start.
    QuitAfterPaint quit;
    if (arguments.isSet(firstPaint))
        window->installEventFilter(&quit);
    return QApplication::exec();
}
