#include "layering/include_lint.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace edgeplanner::layering;

namespace {

QList<Include> includesOfTheTree()
{
    const QDir top(QStringLiteral(EDGEPLANNER_SOURCE_DIR));
    QStringList files;
    for (const char* folder : {"model", "views", "app"}) {
        QDirIterator walk(top.filePath(QString::fromLatin1(folder)),
                          {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
    }
    files.sort();

    QList<Include> all;
    for (const QString& path : std::as_const(files)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            all.append(includesOf(top.relativeFilePath(path), QString::fromUtf8(file.readAll())));
    }
    return all;
}

} // namespace

class TestIncludeLint final : public QObject
{
    Q_OBJECT

private slots:
    void theHouseIsInOrder()
    {
        const QList<Include> includes = includesOfTheTree();
        QVERIFY(!includes.isEmpty());
        const QStringList found = violations(includes);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    void judgesOneInclude_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");

        const auto row = [](const char* file, const char* line, bool allowed) {
            QTest::addRow("%s %s", file, line)
                << QString::fromLatin1(file) << QString::fromLatin1(line) << allowed;
        };
        row("model/core/id.h", "#include <QString>", true);
        row("model/core/id.h", "#include <QtCore/QString>", true);
        row("model/core/id.h", "#include \"model/core/id.h\"", true);
        row("model/core/id.h", "#include \"id.h\"", false);
        row("model/core/id.h", "#include \"model/topology/document.h\"", false);
        row("model/topology/document.h", "#include \"model/core/id.h\"", true);
        row("model/checks/check.h", "#include \"model/graph/path.h\"", true);
        row("model/graph/path.h", "#include \"model/checks/check.h\"", false);
        row("model/exports/csv.cpp", "#include \"model/analysis/analysis.h\"", true);
        row("model/exports/csv.cpp", "#include \"model/format/codec.h\"", false);
        row("model/format/codec.cpp", "#include \"model/editing/edit.h\"", true);
        row("model/format/codec.cpp", "#include \"model/graph/path.h\"", false);
        row("model/interchange/tbxml.cpp", "#include \"model/scenarios/scenario.h\"", true);
        row("model/format/codec.cpp", "#include \"model/scenarios/scenario.h\"", false);
        row("model/attic/old.cpp", "#include <QString>", false);
        row("model/core/id.h", "#include <QtGui/QColor>", false);
        row("model/core/id.h", "# include <QColor>", false);
        row("model/core/id.h", "#include <QtWidgets/QWidget>", false);
        row("model/core/id.h", "#include <QtSvg>", false);
        row("model/core/id.h", "#include \"views/canvas/scene.h\"", false);
        row("model/core/archive.cpp", "#include <quazip/quazip.h>", true);
        row("model/core/archive.h", "#include <quazip/quazip.h>", false);
        row("model/graph/graph.cpp", "#include <boost/graph/adjacency_list.hpp>", true);
        row("model/graph/graph.h", "#include <boost/graph/adjacency_list.hpp>", false);
        row("model/derivation/paths.cpp", "#include <boost/graph/adjacency_list.hpp>", false);
        row("model/core/ip_address.cpp", "#include <boost/asio/ip/address.hpp>", true);
        row("model/catalog/reader.cpp", "#include <boost/asio/ip/address.hpp>", false);
        row("views/render/tokens.h", "#include <QColor>", true);
        row("views/render/tokens.h", "#include <QWidget>", false);
        row("views/render/tokens.h", "#include <QGraphicsItem>", false);
        row("views/render/tokens.h", "#include \"views/canvas/scene.h\"", false);
        row("views/canvas/scene.h", "#include <QGraphicsScene>", true);
        row("views/canvas/scene.h", "#include \"app/session.h\"", false);
        row("app/cli/main.cpp", "#include \"model/analysis/analysis.h\"", true);
    }

    void judgesOneInclude()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, line);
        QFETCH(const bool, allowed);
        QCOMPARE(violations(includesOf(file, line)).isEmpty(), allowed);
    }

    void onlyOneFileOwnsBoostGraph()
    {
        const QString line = QStringLiteral("\n#include <boost/graph/graph_traits.hpp>\n");
        QList<Include> includes = includesOf(QStringLiteral("model/graph/a.cpp"), line);
        includes += includesOf(QStringLiteral("model/graph/b.cpp"), line);
        const QStringList found = violations(includes);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(QLatin1String("model/graph/b.cpp:2: ")));
    }
};

QTEST_APPLESS_MAIN(TestIncludeLint)
#include "tst_include_lint.moc"
