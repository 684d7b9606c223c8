#include "support/clirun.h"
#include "support/windowfixture.h"
#include "views/start/scenariocard.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace edgeplanner;

/// A planner who has never seen it: from the start page to a correct design behind hardware load
/// balancers, with servers and addresses of the planner's own, in under ten actions.
class TenActionsTest : public QObject
{
    Q_OBJECT

    int m_actions = 0;

    void click(QWidget* widget)
    {
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
        ++m_actions;
    }
    /// Into one field: click and type are one action.
    void type(const QDialog& dialog, const char* field, const QString& text)
    {
        auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
        QVERIFY2(edit, field);
        QTest::mouseClick(edit, Qt::LeftButton);
        QTest::keyClicks(edit, text);
        QApplication::processEvents();
        ++m_actions;
    }

private slots:
    void fromTheStartPage()
    {
        WindowFixture fixture;
        click(fixture.window->findChild<ScenarioCard*>(QStringLiteral("hlb-public")));
        auto* dialog = fixture.window->findChild<QDialog*>();
        QVERIFY(dialog);
        type(*dialog, "designName", QStringLiteral("Fabrikam edge"));
        type(*dialog, "domain", QStringLiteral("fabrikam.com"));
        type(*dialog, "network1", QStringLiteral("198.51.100.0/26"));
        type(*dialog, "network3", QStringLiteral("10.20.30.0/24"));
        type(*dialog, "network4", QStringLiteral("10.99.0.0/16"));
        click(dialog->findChild<QPushButton*>(QStringLiteral("create")));
        fixture.settle();
        QVERIFY(fixture.window->isDesignShown());
        QVERIFY2(m_actions < 10, qPrintable(QString::number(m_actions)));
        QCOMPARE(m_actions, 7);
        saveWindowPicture(*fixture.window, "tenactions");

        const auto* pool = fixture.document().find<EdgePool>(fixture.id("Edge pool"));
        QCOMPARE(pool->servers.size(), std::size_t{2});
        const Subnet outside = *Subnet::fromText(QStringLiteral("198.51.100.0/26"));
        const Subnet inside = *Subnet::fromText(QStringLiteral("10.20.30.0/24"));
        for (const EdgeServer& server : pool->servers) {
            QVERIFY2(server.fqdn.contains(QLatin1String("fabrikam")), qPrintable(server.fqdn));
            QVERIFY(server.internal.v4 && inside.contains(*server.internal.v4));
            for (const AddressPair& external : server.external) {
                QVERIFY(external.v4 && outside.contains(*external.v4));
                QVERIFY(!external.sample);
            }
        }

        // Correct: the command line finds no error and no warning in the saved file, 9 addresses.
        fixture.dialogs.savePath = fixture.path("fabrikam.edgeplan");
        fixture.run("file.save");
        const CliRun check =
            runCli(EDGEPLANNER_CLI, {QStringLiteral("check"), *fixture.dialogs.savePath,
                                     QStringLiteral("--fail-on"), QStringLiteral("warning")});
        QVERIFY2(check.exitCode == 0, check.out.constData());
        const CliRun addresses =
            runCli(EDGEPLANNER_CLI, {QStringLiteral("addresses"), *fixture.dialogs.savePath,
                                     QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(
            addresses.json()[QLatin1String("public")][QLatin1String("ipv4")][QLatin1String("edge")]
                .toInt(),
            9);
    }
};

QTEST_MAIN(TenActionsTest)
#include "tst_tenactions.moc"
