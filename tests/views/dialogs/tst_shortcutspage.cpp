#include "support/windowfixture.h"
#include "views/dialogs/keysheet.h"
#include "views/dialogs/shortcutspage.h"

#include <QtCore/QProcess>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace edgeplanner;

/// The keys of the commands: looked up, changed, and on paper.
class ShortcutsPageTest : public QObject
{
    Q_OBJECT

    static QString textOf(const QString& pdf)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    /// What the printer would put on paper, as a PDF in the fixture's folder.
    static QString printed(WindowFixture& fixture, const char* name)
    {
        const QString path = fixture.path(name);
        fixture.dialogs.setUpPrinter = [path](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        };
        ShortcutsPage page(fixture.preferences, fixture.dialogs);
        page.findChild<QPushButton*>(QStringLiteral("printKeys"))->click();
        return path;
    }

private slots:
    /// Also those that stand in no menu of their own: tools, papers.
    void everyKeyIsOnThePaper()
    {
        WindowFixture fixture;
        const QString path = printed(fixture, "keys.pdf");
        QCOMPARE(fixture.dialogs.asked, 1);
        const QString text = textOf(path);
        for (const Command& one : Commands::all())
            for (const QKeySequence& keys : fixture.preferences.shortcuts(one)) {
                QVERIFY2(text.contains(Commands::plain(one.text)), one.id);
                QVERIFY2(text.contains(keys.toString(QKeySequence::NativeText)), one.id);
            }
        QVERIFY(text.contains(QLatin1String("Page 1 of ")));
        const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
        if (!folder.isEmpty())
            QFile::copy(path, folder + QStringLiteral("/keys.pdf"));
    }

    void thePaperHasTheKeysThatWereChosen()
    {
        WindowFixture fixture;
        fixture.preferences.setShortcuts(*command(QStringLiteral("win.history")),
                                         {QKeySequence(QStringLiteral("Ctrl+Alt+F12"))});
        QVERIFY(textOf(printed(fixture, "own.pdf")).contains(QLatin1String("Ctrl+Alt+F12")));
    }

    /// One leaf, printed on both sides.
    void itIsTwoPagesOfThePaperThatIsPreferred()
    {
        WindowFixture fixture;
        for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
            fixture.preferences.setPaperSize(size);
            const PrintablePaper sheet = KeySheet::paper(fixture.preferences);
            QCOMPARE(sheet.pageCount(), 2);
            QCOMPARE(sheet.paper.size.id(),
                     size == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4);
        }
    }

    void noPrinterNoPaper()
    {
        WindowFixture fixture;
        ShortcutsPage page(fixture.preferences, fixture.dialogs);
        page.findChild<QPushButton*>(QStringLiteral("printKeys"))->click();
        QCOMPARE(fixture.dialogs.asked, 1);
    }

    void keysAreChangedAndRivalsNamed()
    {
        WindowFixture fixture;
        ShortcutsPage page(fixture.preferences, fixture.dialogs);
        page.show();
        auto* list = page.findChild<QTreeWidget*>(QStringLiteral("shortcuts"));
        auto* keys = page.findChild<QKeySequenceEdit*>();
        const Command& history = *command(QStringLiteral("win.history"));
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            if (list->topLevelItem(row)->data(0, Qt::UserRole) == QLatin1String(history.id))
                list->setCurrentItem(list->topLevelItem(row));
        keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+S")));
        emit keys->editingFinished();
        QVERIFY(fixture.preferences.shortcuts(history).isEmpty());
        auto* problem = page.findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QLatin1String("Save")));
        keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+F12")));
        emit keys->editingFinished();
        QCOMPARE(fixture.preferences.shortcuts(history),
                 QList{QKeySequence(QStringLiteral("Ctrl+Alt+F12"))});
        // The window takes them at once.
        QCOMPARE(fixture.window->commands().action("win.history")->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+Alt+F12")));
    }
};

QTEST_MAIN(ShortcutsPageTest)
#include "tst_shortcutspage.moc"
