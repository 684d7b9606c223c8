#include "support/canvasfixture.h"

using namespace edgeplanner;

/// What of the drawing is in sight: the first fit, bars, and undo.
class LookingAtTest : public QObject
{
    Q_OBJECT

    using Shown = CanvasFixture;

    static bool sees(const Shown& shown, ElementId id)
    {
        return shown.view.mapToScene(shown.view.viewport()->rect())
            .boundingRect()
            .contains(shown.view.canvas().diagram().nodes.at(id).rect);
    }
    static bool seesAll(const Shown& shown)
    {
        for (const auto& [id, node] : shown.view.canvas().diagram().nodes)
            if (node.family != Family::Wall && !sees(shown, id))
                return false;
        return true;
    }

private slots:
    void theWholeDrawingStaysInSightUntilSomebodyLooksElsewhere()
    {
        Shown shown;
        shown.view.fit();
        const qreal zoom = shown.view.zoom();
        shown.view.resize(700, 420);
        QVERIFY(shown.view.zoom() < zoom);
        QVERIFY(seesAll(shown));
        shown.view.resize(1400, 1000);
        QVERIFY(seesAll(shown));
        shown.view.zoomIn();
        const qreal chosen = shown.view.zoom();
        shown.view.resize(700, 420);
        QCOMPARE(shown.view.zoom(), chosen);
        // Work on the drawing counts as well.
        shown.view.fit();
        const qreal fitted = shown.view.zoom();
        shown.editor.selection.selectElement(shown.editor.id("Reverse proxy"));
        shown.view.editor().nudge({8, 0});
        shown.view.resize(1400, 1000);
        QCOMPARE(shown.view.zoom(), fitted);
    }

    /// A hit that is in sight already moves nothing: only one that is not is panned to.
    void findingMovesTheDrawingOnlyWhenItMust()
    {
        Shown shown;
        shown.view.resize(900, 600);
        shown.view.fit();
        const QPointF before = shown.view.mapToScene(QPoint(0, 0));
        for (const char* name : {"XMPP partners", "Internal clients", "Reverse proxy"}) {
            shown.editor.selection.locate(shown.editor.id(name));
            QCOMPARE(shown.view.mapToScene(QPoint(0, 0)), before);
        }
        shown.view.setZoom(3);
        shown.view.centerOn(shown.view.canvas().sceneRect().topLeft());
        QVERIFY(!sees(shown, shown.editor.id("Reverse proxy")));
        shown.editor.selection.locate(shown.editor.id("Reverse proxy"));
        QTRY_VERIFY(sees(shown, shown.editor.id("Reverse proxy")));
    }

    void barsAtTheBottomCoverNothing()
    {
        Shown shown;
        shown.view.resize(760, 420);
        shown.view.fit();
        const auto& policy = shown.editor.analysis.latest()->analysis.policies.firewalls.front();
        shown.editor.selection.followRule(policy.rules.front().id);
        auto* bar = shown.view.findChild<QWidget*>(QStringLiteral("ruleBar"));
        QVERIFY(bar->isVisible());
        QVERIFY(bar->y() > shown.view.viewport()->geometry().bottom());
        QVERIFY(bar->geometry().bottom() < shown.view.height());
        QVERIFY(seesAll(shown));
        shown.view.showFlowBar(true);
        QVERIFY(bar->y() > shown.view.viewport()->geometry().bottom());
        QVERIFY(seesAll(shown));
        shown.view.showFlowBar(false);
        shown.editor.selection.followRule({});
        QCOMPARE(shown.view.viewport()->geometry().bottom(), shown.view.height() - 1);
    }

    void undoLeadsBackToWhereTheStepWasMade()
    {
        Shown shown;
        shown.view.resize(900, 600);
        const ElementId proxy = shown.editor.id("Reverse proxy");
        const ElementId partners = shown.editor.id("Federated partners");
        shown.editor.selection.selectElement(proxy);
        shown.view.zoomToSelection();
        const qreal zoom = shown.view.zoom();
        shown.view.editor().nudge({8, 0});
        shown.editor.undo.closeMerge();
        QVERIFY(sees(shown, proxy));

        shown.editor.selection.selectElement(partners);
        shown.view.zoomToSelection();
        shown.view.zoomIn();
        shown.view.editor().nudge({0, 8});
        QVERIFY(!sees(shown, proxy));
        const QPointF there = shown.view.mapToScene(shown.view.viewport()->rect().center());
        // Undone where it was made, the view stays.
        shown.editor.undo.stack().undo();
        QCOMPARE(shown.view.mapToScene(shown.view.viewport()->rect().center()), there);
        // The next was made elsewhere.
        shown.editor.undo.stack().undo();
        QVERIFY(sees(shown, proxy));
        QCOMPARE(shown.view.zoom(), zoom);
        shown.editor.undo.stack().redo();
        QVERIFY(sees(shown, proxy));
        shown.editor.undo.stack().redo();
        QVERIFY(sees(shown, partners));
    }
};

QTEST_MAIN(LookingAtTest)
#include "tst_lookingat.moc"
