#include "support/windowfixture.h"
#include "views/start/importpage.h"
#include "views/window/sessionguard.h"

#include <QtCore/QDir>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace edgeplanner;

namespace {

const QString sample =
    QStringLiteral(EDGEPLANNER_SOURCE_DIR "/resources/samples/reference-hlb.edgeplan.json");

} // namespace

/// Designs as files: asked for, read, written, watched, recovered, imported.
class FilesTest : public QObject
{
    Q_OBJECT

    static QString copyOfSample(const WindowFixture& fixture, const char* name)
    {
        const QString path = fixture.path(name);
        QFile::copy(sample, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static QStringList bannerKeys(const WindowFixture& fixture)
    {
        QStringList keys;
        for (const Banner& banner : fixture.window->editor()->banners().banners())
            keys.append(banner.key);
        return keys;
    }

private slots:
    void askedBeforeChangesAreLost()
    {
        WindowFixture fixture;
        fixture.window->files().open(copyOfSample(fixture, "a.edgeplan.json"));
        fixture.canvas().editor().tidy();
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        QVERIFY(fixture.window->isWindowModified());
        fixture.dialogs.saveAnswer = SaveAnswer::Cancel;
        QVERIFY(!fixture.window->close());
        QCOMPARE(fixture.dialogs.asked, 1);
        fixture.dialogs.saveAnswer = SaveAnswer::Discard;
        QVERIFY(fixture.window->close());
        QCOMPARE(fixture.windows.all().size(), 0);
    }

    void savingWritesAndRemembers()
    {
        WindowFixture fixture;
        const QString path = copyOfSample(fixture, "a.edgeplan.json");
        fixture.window->files().open(path);
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.run("file.save");
        QVERIFY(!fixture.window->session().isModified());
        const auto read = openDesign(path);
        QVERIFY(read);
        QVERIFY(!read->document.elementNamed(u"Edge pool"));
        QCOMPARE(fixture.preferences.recentFiles(), QStringList(path));
        QCOMPARE(fixture.dialogs.asked, 0);
    }

    void revertGoesBackToTheFile()
    {
        WindowFixture fixture;
        fixture.window->files().open(copyOfSample(fixture, "a.edgeplan.json"));
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.run("file.revert");
        QCOMPARE(fixture.dialogs.asked, 1);
        QVERIFY(fixture.document().elementNamed(u"Edge pool"));
        QVERIFY(!fixture.window->session().isModified());
    }

    /// Names the file, the place and the reason, above an empty design.
    void aBrokenFileIsToldInABanner()
    {
        WindowFixture fixture;
        fixture.window->files().open(
            QStringLiteral(EDGEPLANNER_TEST_DATA "/broken/bad-address.edgeplan.json"));
        QVERIFY(fixture.window->isDesignShown());
        const auto& banners = fixture.window->editor()->banners().banners();
        QCOMPARE(banners.size(), std::size_t{1});
        QCOMPARE(banners.front().kind, BannerKind::Error);
        QVERIFY(banners.front().title.contains(QLatin1String("bad-address.edgeplan.json")));
        QVERIFY(banners.front().text.contains(QLatin1String("elements[")));
    }

    void readOnlyFilesAreOpenedHonestly()
    {
        WindowFixture fixture;
        // Built into the program: nobody, not even root, can write it.
        fixture.window->files().open(QStringLiteral(":/samples/reference-hlb.edgeplan.json"));
        QVERIFY(bannerKeys(fixture).contains(QStringLiteral("readOnly")));
        fixture.dialogs.savePath = fixture.path("copy.edgeplan");
        fixture.run("file.save"); // asks where to
        QCOMPARE(fixture.dialogs.asked, 1);
        QVERIFY(QFileInfo::exists(fixture.path("copy.edgeplan")));
    }

    void changesOnDiskAreTold()
    {
        WindowFixture fixture;
        const QString path = copyOfSample(fixture, "a.edgeplan.json");
        fixture.window->files().open(path);
        auto other = openDesign(path);
        QVERIFY(other);
        other->document.settings.title = QStringLiteral("Somebody else's");
        QVERIFY(saveDesign(path, other->document));
        QTRY_VERIFY(bannerKeys(fixture).contains(QStringLiteral("disk")));
        // A copy: what it does takes the banner away.
        const auto reload =
            fixture.window->editor()->banners().banners().front().actions.front().run;
        reload();
        QCOMPARE(fixture.document().settings.title, QStringLiteral("Somebody else's"));
        QVERIFY(!bannerKeys(fixture).contains(QStringLiteral("disk")));
    }

    /// Our own saving is no news.
    void savingIsNoChangeOnDisk()
    {
        WindowFixture fixture;
        fixture.window->files().open(copyOfSample(fixture, "a.edgeplan.json"));
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.run("file.save");
        QTest::qWait(700);
        QVERIFY(!bannerKeys(fixture).contains(QStringLiteral("disk")));
    }

    void afterACrashTheDesignIsOffered()
    {
        WindowFixture fixture;
        const QString path = copyOfSample(fixture, "a.edgeplan.json");
        fixture.window->files().open(path);
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.delete");
        fixture.window->guard().recovery().flush();
        // A crash leaves the copy without its lock.
        const QString folder = fixture.path("recovery");
        const QString crashed = fixture.path("crashed");
        QVERIFY(QDir().mkpath(crashed));
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            if (file.suffix() != QLatin1String("lock"))
                QVERIFY(QFile::copy(file.filePath(), crashed + QLatin1Char('/') + file.fileName()));
        QVERIFY(abandonedCopies(folder).empty()); // still running
        const auto copies = abandonedCopies(crashed);
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(copies.front().path, path);
        const auto recovered = openDesign(copies.front().file);
        QVERIFY(recovered);
        QVERIFY(!recovered->document.elementNamed(u"Edge pool"));
        fixture.run("file.save");
        QVERIFY(QDir(folder).entryList({QStringLiteral("*.edgeplan")}).isEmpty());
    }

    void aDroppedFileOpens()
    {
        WindowFixture fixture;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(copyOfSample(fixture, "a.edgeplan.json"))});
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window, &drop);
        QVERIFY(fixture.window->isDesignShown());
        QCOMPARE(fixture.window->session().name(), QStringLiteral("a"));
    }

    void anImportReportsAndItsQuestionsAreAnsweredThere()
    {
        WindowFixture fixture;
        fixture.window->files().open(
            QStringLiteral(EDGEPLANNER_TEST_DATA "/import/lync2013-3ip-public-2node.topology.xml"));
        auto* page = fixture.window->findChild<ImportPage*>();
        QVERIFY(page);
        saveWindowPicture(*fixture.window, "import");
        const auto answers = page->findChildren<QRadioButton*>();
        QVERIFY(!answers.isEmpty());
        QTest::mouseClick(answers.first(), Qt::LeftButton);
        int answered = 0;
        for (const Question& question : fixture.document().questions)
            answered += question.answer ? 1 : 0;
        QCOMPARE(answered, 1);
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("showDrawing")),
                          Qt::LeftButton);
        QVERIFY(fixture.window->isDesignShown());
        QVERIFY(fixture.window->session().isModified());
    }
};

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
