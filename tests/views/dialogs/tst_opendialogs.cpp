#include "support/windowfixture.h"
#include "views/print/printpreview.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTextBrowser>

using namespace edgeplanner;

/// The language is switched in one window while a dialog of another one is open.
class OpenDialogsTest : public QObject
{
    Q_OBJECT

    /// Everything in it that can be read or heard.
    static QStringList wordsOf(const QWidget& dialog)
    {
        QStringList words{dialog.windowTitle()};
        const auto addModel = [&words](const QAbstractItemModel& model) {
            for (int column = 0; column < model.columnCount(); ++column)
                words.append(model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    words.append(model.index(row, column).data().toString());
        };
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (widget->isHidden())
                continue;
            QStringList here{widget->accessibleName(), widget->toolTip()};
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                here.append(label->text());
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                here.append(button->text());
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget);
                edit && !qobject_cast<const QComboBox*>(edit->parentWidget()))
                here.append(edit->placeholderText());
            if (const auto* page = qobject_cast<const QTextBrowser*>(widget))
                here.append(page->toPlainText());
            words += here;
            if (const auto* combo = qobject_cast<const QComboBox*>(widget))
                for (int i = 0; i < combo->count(); ++i)
                    words.append(combo->itemText(i));
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
                view && view->model() && !qobject_cast<const QHeaderView*>(widget))
                addModel(*view->model());
        }
        words.removeAll(QString());
        return words;
    }

    static QDialog* open(WindowFixture& fixture, const char* command)
    {
        fixture.window->commands().action(command)->trigger();
        auto* dialog = fixture.window->findChild<QDialog*>();
        if (auto* preview = qobject_cast<PrintPreview*>(dialog)) {
            const bool ready = QTest::qWaitFor([preview] { return !preview->isBusy(); }, 20000);
            Q_ASSERT(ready);
        }
        return dialog;
    }
    static void close(QDialog* dialog)
    {
        dialog->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private slots:
    void cleanup() { QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void theyFollow_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char* command :
             {"help.about", "help.contents", "help.sources", "help.keys", "edit.preferences",
              "file.newFromTemplate", "edit.replace", "doc.request", "file.exportDiagram",
              "doc.all", "file.printPreview"})
            QTest::newRow(command) << QByteArray(command);
    }
    /// As if it had been opened in the new language.
    void theyFollow()
    {
        QFETCH(const QByteArray, command);
        WindowFixture fixture;
        fixture.window->files().openSample(QStringLiteral("reference-hlb.edgeplan.json"));
        fixture.windows.open(); // the one in which the language is chosen
        QDialog* dialog = open(fixture, command);
        QVERIFY(dialog);
        const QStringList english = wordsOf(*dialog);
        fixture.preferences.setLanguage(QStringLiteral("ko"));
        for (int i = 0; i < 3; ++i) // preferences make their pages anew a little later
            QApplication::processEvents();
        const QStringList switched = wordsOf(*dialog);
        saveWindowPicture(*dialog, command.constData());
        close(dialog);
        dialog = open(fixture, command);
        QVERIFY(dialog);
        const QStringList fresh = wordsOf(*dialog);
        for (qsizetype i = 0; i < std::min(switched.size(), fresh.size()); ++i)
            QCOMPARE(switched[i], fresh[i]);
        QCOMPARE(switched.size(), fresh.size());
        QVERIFY(switched != english);
        close(dialog);
        fixture.preferences.setLanguage(QStringLiteral("en"));
        QApplication::processEvents();
    }

    /// What was typed and chosen stays.
    void nothingThatWasTypedIsLost()
    {
        WindowFixture fixture;
        fixture.window->files().openSample(QStringLiteral("reference-hlb.edgeplan.json"));
        QDialog* dialog = open(fixture, "edit.replace");
        dialog->findChild<QLineEdit*>(QStringLiteral("find"))->setText(QStringLiteral("contoso"));
        fixture.preferences.setLanguage(QStringLiteral("ko"));
        QApplication::processEvents();
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("find"))->text(),
                 QStringLiteral("contoso"));
        close(dialog);
        dialog = open(fixture, "doc.request");
        auto* paper = dialog->findChild<QComboBox*>(QStringLiteral("variant"));
        paper->setCurrentIndex(2);
        fixture.preferences.setLanguage(QStringLiteral("en"));
        QApplication::processEvents();
        QCOMPARE(paper->currentIndex(), 2);
        QCOMPARE(paper->currentText(), QStringLiteral("Summary for the management"));
        close(dialog);
    }
};

QTEST_MAIN(OpenDialogsTest)
#include "tst_opendialogs.moc"
