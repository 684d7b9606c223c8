#include "model/core/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("edgeplanner-cli"));
    QCoreApplication::setApplicationVersion(edgeplanner::programVersion());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plans edge perimeters and derives their firewall requests."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(QCoreApplication::arguments());
    parser.showHelp(2);
}
