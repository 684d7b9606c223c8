#include "model/editing/designoperations.h"
#include "model/format/documentfile.h"
#include "support/checkcases.h"
#include "support/designs.h"
#include "support/windowfixture.h"

#include <QtCore/QFile>

using namespace edgeplanner;

/// A waiver goes with its finding when the changed design is saved: visibly, and undo brings it back.
class SavedWaiversTest : public QObject
{
    Q_OBJECT

    /// Translation ticked behind load balancers, accepted by somebody.
    static Document accepted()
    {
        Document document = tidy();
        setAddressing(document, Addressing::Nat);
        for (const Finding& finding : analyze(document, test::catalog()).findings)
            if (finding.check == QLatin1String("nat-with-hlb"))
                apply(document,
                      *waiveFinding(document, finding.identity(),
                                    QStringLiteral("the board wants it"), QStringLiteral("Kim")));
        return document;
    }
    static Document tidy() { return test::balancedDesign(); }
    static void setAddressing(Document& document, Addressing addressing)
    {
        for (ExternalService& service : test::first<EdgePool>(document).services)
            service.addressing = addressing;
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    struct Opened : WindowFixture
    {
        explicit Opened(const Document& design) : file(path("design.edgeplan"))
        {
            if (!saveDesign(file, design))
                qFatal("cannot be saved");
            window->files().open(file);
            settle();
        }
        [[nodiscard]] DocumentSession& session() const { return window->session(); }
        [[nodiscard]] qsizetype waivers() const { return document().waivers.size(); }
        [[nodiscard]] qsizetype waiversOnDisk() const
        {
            return openDesign(file)->document.waivers.size();
        }
        void choose(Addressing addressing)
        {
            Document after = document();
            setAddressing(after, addressing);
            session().undo().push(difference(document(), after));
            settle();
        }
        [[nodiscard]] bool tellsOfDropping() const
        {
            for (const Banner& banner : window->editor()->banners().banners())
                if (banner.key == QLatin1String("waivers"))
                    return true;
            return false;
        }

        QString file;
    };

private slots:
    void goesWithTheSavingAndComesBackWithUndo()
    {
        Opened fixture(accepted());
        const qsizetype accepted = fixture.waivers();
        QVERIFY(accepted > 0);
        QUndoStack& steps = fixture.session().undo().stack();

        // A finding that only went for a moment keeps its waiver.
        fixture.choose(Addressing::Public);
        QCOMPARE(fixture.waivers(), accepted);
        fixture.choose(Addressing::Nat);
        fixture.run("file.save");
        QCOMPARE(fixture.waiversOnDisk(), accepted);
        QVERIFY(!fixture.tellsOfDropping());

        fixture.choose(Addressing::Public);
        const int before = steps.count();
        fixture.run("file.save");
        QCOMPARE(fixture.waivers(), 0);
        QCOMPARE(fixture.waiversOnDisk(), 0);
        QCOMPARE(steps.count(), before + 1);
        QVERIFY(!fixture.session().isModified());
        QVERIFY(fixture.tellsOfDropping());

        steps.undo();
        QCOMPARE(fixture.waivers(), accepted);
        steps.undo();
        fixture.settle();
        qsizetype waived = 0;
        for (const Finding& finding : fixture.session().snapshot().analysis.findings)
            waived += finding.waived ? 1 : 0;
        QCOMPARE(waived, accepted);
        steps.redo();
        steps.redo();
        QCOMPARE(fixture.waivers(), 0);
        QVERIFY(!fixture.session().isModified());
    }

    /// Saving takes no undone step away.
    void waitsWhileSomethingCanBeRedone()
    {
        Opened fixture(accepted());
        const qsizetype accepted = fixture.waivers();
        QUndoStack& steps = fixture.session().undo().stack();
        fixture.choose(Addressing::Public);
        Document titled = fixture.document();
        titled.settings.title = QStringLiteral("Head office");
        fixture.session().undo().push(difference(fixture.document(), titled));
        steps.undo();
        fixture.run("file.save");
        QVERIFY(steps.canRedo());
        QCOMPARE(fixture.waivers(), accepted);
        steps.redo();
        fixture.run("file.save");
        QCOMPARE(fixture.waivers(), 0);
    }

    /// A file that nobody changed keeps its bytes, whatever is obsolete in it.
    void anUnchangedFileKeepsItsBytes()
    {
        Document design = tidy();
        design.waivers = accepted().waivers;
        Opened fixture(design);
        const QByteArray before = bytes(fixture.file);
        QVERIFY(fixture.session().save(fixture.file));
        QCOMPARE(bytes(fixture.file), before);
        QCOMPARE(fixture.session().undo().stack().count(), 0);
    }

    /// What could not be written is not changed either.
    void aFailedSavingDropsNothing()
    {
        Opened fixture(accepted());
        const qsizetype accepted = fixture.waivers();
        fixture.choose(Addressing::Public);
        QVERIFY(!fixture.session().save(fixture.path("missing/design.edgeplan")));
        QCOMPARE(fixture.waivers(), accepted);
        QVERIFY(fixture.session().isModified());
    }
};

QTEST_MAIN(SavedWaiversTest)
#include "tst_savedwaivers.moc"
