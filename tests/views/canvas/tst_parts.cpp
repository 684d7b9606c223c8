#include "support/canvasfixture.h"
#include "views/canvas/partwalk.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>

using namespace edgeplanner;

/// P walks through the services, servers and gates of an element; Esc leads back to it.
class PartsTest : public QObject
{
    Q_OBJECT

    using Shown = CanvasFixture;

    static QString words(const Shown& shown, ElementId id)
    {
        const auto at = shown.view.currentPart();
        return at ? partsOf(shown.view.canvas(), id)[*at].words : QString();
    }

private slots:
    void tabWalksThroughThePartsOfThePool()
    {
        Shown shown;
        shown.view.setFocus();
        const ElementId pool = shown.editor.id("Edge pool");
        shown.editor.selection.selectElement(pool);
        QVERIFY(!shown.view.currentPart());
        QTest::keyClick(&shown.view, Qt::Key_P);
        QCOMPARE(words(shown, pool), QStringLiteral("Access, sip.contoso.com"));
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QCOMPARE(words(shown, pool), QStringLiteral("Web Conf, webcon.contoso.com"));
        QTest::keyClick(&shown.view, Qt::Key_Backtab);
        QTest::keyClick(&shown.view, Qt::Key_Backtab); // round to the last: a gate
        QVERIFY2(words(shown, pool).contains(QStringLiteral("firewall")),
                 qPrintable(words(shown, pool)));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.view.currentPart());
        QCOMPARE(shown.editor.selection.state().elements, QList<ElementId>{pool});
        // Tab goes from element to element again.
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QVERIFY(shown.editor.selection.state().elements != QList<ElementId>{pool});
    }

    void enterLeadsToTheRulesOfAGateAndTheFieldsOfAServer()
    {
        Shown shown;
        shown.view.setFocus();
        QSignalSpy rules(&shown.view, &CanvasView::rulesRequested);
        QSignalSpy fields(&shown.view, &CanvasView::propertiesRequested);
        const ElementId pool = shown.editor.id("Edge pool");
        shown.editor.selection.selectElement(pool);
        QTest::keyClick(&shown.view, Qt::Key_P);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(fields.takeFirst().front().toString(), QStringLiteral("services"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&shown.view, Qt::Key_Tab);
        QVERIFY(words(shown, pool).startsWith(QStringLiteral("edge01, 131.107.155.10, ")));
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(fields.takeFirst().front().toString(), QStringLiteral("servers"));

        // Together the gates of a firewall carry all its rules.
        const ElementId wall = shown.editor.id("External firewall");
        shown.editor.selection.selectElement(wall);
        QVERIFY(!shown.view.currentPart());
        QTest::keyClick(&shown.view, Qt::Key_P);
        const auto parts = partsOf(shown.view.canvas(), wall);
        QSet<QString> seen;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QTest::keyClick(&shown.view, Qt::Key_Return);
            for (const QString& id : rules.takeFirst().front().toStringList())
                seen.insert(id);
            QTest::keyClick(&shown.view, Qt::Key_Tab);
        }
        for (const FirewallPolicy& policy :
             shown.editor.analysis.latest()->analysis.policies.firewalls)
            if (policy.firewall == wall)
                QCOMPARE(seen.size(), qsizetype(policy.rules.size()));
    }

    void screenReadersFindThePartsBelowTheirElement()
    {
        Shown shown;
        const auto order = shown.view.canvas().readingOrder();
        const ElementId id = shown.editor.id("External load balancer");
        const auto at = std::ranges::find(order, id) - order.begin();
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&shown.view);
        QAccessibleInterface* element = canvas->child(static_cast<int>(at));
        QVERIFY(element->childCount() > 3);
        QAccessibleInterface* vip = element->child(2);
        QCOMPARE(vip->text(QAccessible::Name), QStringLiteral("A/V, 131.107.155.130, no SNAT"));
        QCOMPARE(vip->parent(), element);
        QCOMPARE(element->indexOfChild(vip), 2);
        QVERIFY(!vip->state().focused);
        shown.view.setFocus();
        shown.editor.selection.selectElement(id);
        for (const Qt::Key key : {Qt::Key_P, Qt::Key_Tab, Qt::Key_Tab})
            QTest::keyClick(&shown.view, key);
        QVERIFY(vip->state().focused);
    }
};

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"
