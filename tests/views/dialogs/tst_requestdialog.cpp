#include "support/windowfixture.h"
#include "views/dialogs/requestdialog.h"
#include "views/dialogs/requesttables.h"
#include "views/inspector/inspectorpanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace edgeplanner;

namespace {

const QDate today(2026, 5, 4);

/// Names of the plain fields of a form.
struct Names
{
    void operator()(const char* name, const QString&) { texts.append(QLatin1String(name)); }
    template <class E>
    void operator()(const char* name, const std::optional<E>&)
    {
        choices.append(QLatin1String(name));
    }
    void operator()(const char*, const QMap<QString, RequestApproval>&) {}
    void operator()(const char*, const std::vector<RequestRevision>&) {}

    QStringList texts;
    QStringList choices;
};

/// A form with something in every field.
struct Fill
{
    void operator()(const char* name, QString& field) const { field = QLatin1String(name); }
    template <class E>
    void operator()(const char*, std::optional<E>& field) const
    {
        field = enumTexts(E{}).back().value;
    }
    void operator()(const char*, QMap<QString, RequestApproval>& field) const
    {
        field = {{QStringLiteral("security"),
                  {{},
                   QStringLiteral("Ada Park"),
                   ApprovalDecision::Approved,
                   QStringLiteral("2026-05-06"),
                   QStringLiteral("tested first")}},
                 {QStringLiteral("Works council"),
                  {{}, QStringLiteral("Jo Lind"), std::nullopt, {}, {}}}};
    }
    void operator()(const char*, std::vector<RequestRevision>& field) const
    {
        field = {{{},
                  QStringLiteral("1"),
                  QStringLiteral("2026-04-01"),
                  QStringLiteral("Mara"),
                  QStringLiteral("first")}};
    }
};

RequestForm full()
{
    RequestForm form;
    Fill fill;
    visitFields(fill, form);
    form.unknown.insert(QStringLiteral("later"), 1);
    form.history.front().unknown.insert(QStringLiteral("later"), 2);
    return form;
}

} // namespace

/// The form of the request is edited as a whole.
class TestRequestDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasItsPlace()
    {
        Names names;
        const RequestForm form;
        visitFields(names, form);
        RequestDialog dialog(full(), today);
        for (const QString& name : names.texts) {
            const auto* line = dialog.findChild<QLineEdit*>(name);
            const auto* text = dialog.findChild<QPlainTextEdit*>(name);
            QVERIFY2(line || text, qPrintable(name));
            QCOMPARE(line ? line->text() : text->toPlainText(), name);
        }
        for (const QString& name : names.choices) {
            const auto* box = dialog.findChild<QComboBox*>(name);
            QVERIFY2(box && box->currentIndex() == box->count() - 1, qPrintable(name));
            // Words, not the spelling of files.
            for (int i = 0; i < box->count(); ++i)
                QVERIFY(box->itemText(i) != box->itemData(i).toString());
        }
        QCOMPARE(dialog.findChild<QListWidget*>()->count(), 8);
    }

    /// Opened and accepted without a change, nothing changes: not even what it does not know.
    void nothingIsLost()
    {
        QCOMPARE(RequestDialog(full(), today).form(), full());
        QCOMPARE(RequestDialog({}, today).form(), RequestForm());
    }

    void fieldsAreTaken()
    {
        RequestDialog dialog({}, today);
        dialog.findChild<QLineEdit*>(QStringLiteral("project"))
            ->setText(QStringLiteral(" Edge 2026 "));
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("justification"))
            ->setPlainText(QStringLiteral("Remote staff."));
        auto* status = dialog.findChild<QComboBox*>(QStringLiteral("status"));
        status->setCurrentIndex(status->findData(QStringLiteral("submitted")));
        RequestForm expected;
        expected.project = QStringLiteral("Edge 2026");
        expected.justification = QStringLiteral("Remote staff.");
        expected.status = RequestStatus::Submitted;
        QCOMPARE(dialog.form(), expected);
    }

    void aRevisionIsRecordedOfToday()
    {
        RequestForm form;
        form.requester = QStringLiteral("Mara Keller");
        form.revision = QStringLiteral("2");
        RequestDialog dialog(form, today);
        dialog.findChild<QPushButton*>(QStringLiteral("recordRevision"))->click();
        const RequestForm after = dialog.form();
        QCOMPARE(after.revision, QStringLiteral("3"));
        QCOMPARE(after.history.size(), std::size_t(1));
        const RequestRevision expected{{},
                                       QStringLiteral("3"),
                                       QStringLiteral("2026-05-04"),
                                       QStringLiteral("Mara Keller"),
                                       {}};
        QCOMPARE(after.history.front(), expected);
        auto* revisions = dialog.findChild<RevisionTable*>();
        revisions->setCurrentCell(0, 0);
        revisions->removeCurrent();
        QVERIFY(dialog.form().history.empty());
    }

    void rolesAreAddedAndUsualOnesStay()
    {
        RequestDialog dialog({}, today);
        auto* table = dialog.findChild<ApprovalTable*>();
        QCOMPARE(table->rowCount(), static_cast<int>(approvalRoles.size()));
        dialog.findChild<QPushButton*>(QStringLiteral("addRole"))->click();
        const int row = table->rowCount() - 1;
        table->item(row, 0)->setText(QStringLiteral("Data protection"));
        table->item(row, 1)->setText(QStringLiteral("Kim Ahn"));
        auto* decision = qobject_cast<QComboBox*>(table->cellWidget(row, 2));
        decision->setCurrentIndex(decision->findData(QStringLiteral("rejected")));
        table->item(row, 4)->setText(QStringLiteral("no purpose named"));
        const RequestApproval expected{{},
                                       QStringLiteral("Kim Ahn"),
                                       ApprovalDecision::Rejected,
                                       {},
                                       QStringLiteral("no purpose named")};
        QCOMPARE(dialog.form().approvals.value(QStringLiteral("Data protection")), expected);
        QCOMPARE(dialog.form().approvals.size(), 1);
        table->setCurrentCell(0, 0);
        table->removeCurrent();
        QCOMPARE(table->rowCount(), static_cast<int>(approvalRoles.size()) + 1);
    }

    /// Through the window: asked with the clock's date, one step back undoes all of it.
    void isOneStepOfUndo()
    {
        WindowFixture fixture;
        fixture.run("file.new");
        const int steps = fixture.window->session().undo().stack().count();
        fixture.dialogs.formAnswer = full();
        fixture.run("doc.fields");
        QCOMPARE(fixture.dialogs.askedToday, QDate(2026, 3, 1));
        QCOMPARE(fixture.dialogs.askedForm, RequestForm());
        QCOMPARE(fixture.document().settings.request, full());
        QCOMPARE(fixture.window->session().undo().stack().count(), steps + 1);
        // Who changes their mind changes nothing.
        fixture.dialogs.formAnswer.reset();
        fixture.run("doc.fields");
        QCOMPARE(fixture.window->session().undo().stack().count(), steps + 1);
        QCOMPARE(fixture.dialogs.askedForm, full());
        fixture.run("edit.undo");
        QCOMPARE(fixture.document().settings.request, RequestForm());
    }

    /// With nothing selected the properties lead to the form.
    void thePropertiesLeadToIt()
    {
        WindowFixture fixture;
        fixture.run("file.new");
        fixture.run("edit.selectNone");
        auto* button = fixture.window->editor()->inspector().findChild<QPushButton*>(
            QStringLiteral("doc.fields"));
        QVERIFY(button);
        const int asked = fixture.dialogs.asked;
        button->click();
        QCOMPARE(fixture.dialogs.asked, asked + 1);
    }

    /// As the program shows it, in its own style: every section has its page.
    void everySectionHasItsPage()
    {
        WindowFixture fixture;
        RequestDialog dialog(full(), today, fixture.window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* sections = dialog.findChild<QListWidget*>();
        for (int i = 0; i < sections->count(); ++i) {
            sections->setCurrentRow(i);
            QCOMPARE(dialog.findChild<QStackedWidget*>()->currentIndex(), i);
            saveWindowPicture(dialog, qPrintable(QStringLiteral("request-data-%1").arg(i + 1)));
        }
    }
};

QTEST_MAIN(TestRequestDialog)
#include "tst_requestdialog.moc"
