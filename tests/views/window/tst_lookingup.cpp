#include "support/windowfixture.h"
#include "views/window/picker.h"
#include "views/window/replacedialog.h"
#include "views/window/statusline.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

using namespace edgeplanner;

namespace {

const QString sample =
    QStringLiteral(EDGEPLANNER_SOURCE_DIR "/resources/samples/reference-hlb.edgeplan.json");

} // namespace

/// What a person asks the window: where something is used, what to replace, what has just happened,
/// and how it works.
class LookingUpTest : public QObject
{
    Q_OBJECT

    static QStringList lines(const Picker& picker)
    {
        QStringList list;
        const auto* tree = picker.findChild<QTreeWidget*>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            list.append(tree->topLevelItem(i)->text(0) + QLatin1Char('|')
                        + tree->topLevelItem(i)->text(1));
        return list;
    }
    static QString news(const WindowFixture& fixture)
    {
        for (const QLabel* label : fixture.window->editor()->statusLine().findChildren<QLabel*>())
            if (label->accessibleName() == label->text() && label->objectName() == u"muted")
                return label->text();
        return {};
    }

private slots:
    void whereAnElementIsUsed()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("edit.whereUsed");
        auto* picker = fixture.window->findChild<Picker*>();
        QVERIFY(picker);
        const QStringList found = lines(*picker);
        for (const char* line :
             {"External perimeter|Network it stands in", "Internal perimeter|Network it stands in",
              "External load balancer|3 virtual addresses",
              "Internal load balancer|1 virtual address"})
            QVERIFY2(found.contains(QLatin1String(line)), qPrintable(found.join(u'\n')));
        // A line leads there.
        auto* field = picker->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("External load"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.window->session().selection().state().elements,
                 QList{fixture.id("External load balancer")});
    }

    void replacingADomainIsOneStep()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        const Document before = fixture.document();
        fixture.run("edit.replace");
        auto* dialog = fixture.window->findChild<ReplaceDialog*>();
        QVERIFY(dialog);
        auto* all = dialog->findChild<QPushButton*>(QStringLiteral("replaceAll"));
        QVERIFY(!all->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("find")),
                         QStringLiteral("contoso.com"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("with")),
                         QStringLiteral("fabrikam.com"));
        QVERIFY(fixture.document() == before); // a preview changes nothing
        all->click();
        const EdgePool* pool = fixture.document().find<EdgePool>(fixture.id("Edge pool"));
        QCOMPARE(pool->services.front().fqdn, QStringLiteral("sip.fabrikam.com"));
        QCOMPARE(fixture.document().settings.sipDomains,
                 QStringList{QStringLiteral("fabrikam.com")});
        fixture.run("edit.undo");
        QVERIFY(fixture.document() == before);
    }

    /// Said by screen readers, and shown in the status line.
    void everyStepIsAnnouncedWithWhatCameOfIt()
    {
        WindowFixture fixture;
        fixture.window->files().open(sample);
        fixture.settle();
        fixture.window->session().selection().selectElement(fixture.id("Edge pool"));
        fixture.run("design.addServers");
        QCOMPARE(news(fixture), QStringLiteral("Add a server to Edge pool. Public addresses 13"));
        fixture.run("edit.undo");
        QCOMPARE(news(fixture),
                 QStringLiteral("Undone: Add a server to Edge pool. Public addresses 10"));
    }

    /// The page names keys; each is one that the window has.
    void theHelpPageTellsNoKeysThatDoNotExist()
    {
        for (const char* language : {"en", "ko"}) {
            WindowFixture fixture;
            fixture.window->files().open(sample);
            fixture.preferences.setLanguage(QString::fromLatin1(language));
            QApplication::processEvents();
            fixture.run("help.contents");
            auto* page = fixture.window->findChild<QTextBrowser*>();
            QVERIFY(page);
            QFile source(QStringLiteral(":/help/%1.html").arg(QLatin1String(language)));
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString html = QString::fromUtf8(source.readAll());
            QTextDocument words;
            words.setHtml(html);
            QCOMPARE(page->toPlainText().simplified(), words.toPlainText().simplified());
            QStringList known{QStringLiteral("/"),    QStringLiteral("C"),   QStringLiteral("P"),
                              QStringLiteral("Tab"),  QStringLiteral("Alt"), QStringLiteral("Ctrl"),
                              QStringLiteral("Shift")};
            for (const QAction* action : fixture.window->commands().actions())
                for (const QKeySequence& keys : action->shortcuts())
                    known.append(keys.toString(QKeySequence::PortableText));
            static const QRegularExpression key(QStringLiteral("<kbd>([^<]+)</kbd>"));
            int told = 0;
            for (auto found = key.globalMatch(html); found.hasNext(); ++told) {
                const QString keys = found.next().captured(1);
                QVERIFY2(known.contains(keys), qPrintable(keys));
            }
            QVERIFY(told > 10);
        }
    }
};

QTEST_MAIN(LookingUpTest)
#include "tst_lookingup.moc"
