#include "support/canvasfixture.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace edgeplanner;

/// Drives the canvas with mouse, keys and drops. EDGEPLANNER_PICTURES=folder keeps pictures.
class CanvasTest : public QObject
{
    Q_OBJECT

private:
    using Shown = CanvasFixture;

    static void save(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

private slots:
    void pictures()
    {
        Shown shown;
        shown.view.fit();
        save(shown.view, QStringLiteral("canvas-light"));
        const auto& policy = shown.editor.analysis.latest()->analysis.policies.firewalls.front();
        for (const PolicyRule& rule : policy.rules)
            if (rule.id.startsWith(QLatin1String("X05")))
                shown.editor.selection.followRule(rule.id);
        shown.editor.selection.selectElement(shown.editor.id("Edge pool"));
        save(shown.view, QStringLiteral("canvas-path"));
        shown.editor.theme.setMode(Theme::Mode::Dark);
        save(shown.view, QStringLiteral("canvas-dark"));
        shown.view.setZoom(0.5);
        save(shown.view, QStringLiteral("canvas-50"));
        shown.view.setZoom(0.25);
        shown.editor.theme.setMode(Theme::Mode::Light);
        save(shown.view, QStringLiteral("canvas-25"));
    }

    void dropAddsAnElementAndUndoTakesItAway()
    {
        Shown shown;
        const auto before = shown.editor.store.document();
        const auto& zones = shown.view.canvas().diagram().zones;
        QPointF inside;
        for (const auto& [id, zone] : zones)
            if (zone.kind == SegmentKind::Corporate)
                inside = {zone.rect.center().x() + 20, zone.rect.bottom() - 60};
        QVERIFY(shown.drop(QStringLiteral("directorPool"), shown.at(inside)));
        const Document& after = shown.editor.store.document();
        QCOMPARE(after.elements.size(), before.elements.size() + 1);
        const ElementId id = shown.editor.selection.state().elements.value(0, ElementId(0));
        QVERIFY(after.find<DirectorPool>(id));
        QVERIFY(std::ranges::any_of(after.attachments, [&](const Attachment& attachment) {
            return attachment.element == id
                   && after.segment(attachment.segment)->kind == SegmentKind::Corporate;
        }));
        QVERIFY(shown.view.canvas().node(id));
        QCOMPARE(after.layout.elements.value(id).position.x % 8, 0);
        shown.editor.undo.stack().undo();
        QVERIFY(shown.editor.store.document() == before);
        QVERIFY(!shown.view.canvas().node(id));
    }

    void dropInAWrongZoneIsRefusedWithWords()
    {
        Shown shown;
        QSignalSpy refused(&shown.view, &CanvasView::refused);
        const auto count = shown.editor.store.document().elements.size();
        const auto& zones = shown.view.canvas().diagram().zones;
        for (const auto& [id, zone] : zones)
            if (zone.kind == SegmentKind::Internet)
                QVERIFY(!shown.drop(QStringLiteral("frontEndPool"),
                                    shown.at({zone.rect.left() + 90, zone.rect.bottom() - 40})));
        QCOMPARE(shown.editor.store.document().elements.size(), count);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().contains(QLatin1String("Internet")));
    }

    void dragIsOneStepOnTheGrid()
    {
        Shown shown;
        const ElementId id = shown.editor.id("Reverse proxy");
        const Point before = shown.editor.store.document().layout.elements.value(id).position;
        const QPoint from = shown.middle(id);
        shown.drag(from, from + QPoint(0, 45));
        const Point after = shown.editor.store.document().layout.elements.value(id).position;
        QCOMPARE(shown.editor.undo.stack().count(), 1);
        QVERIFY(after.y > before.y);
        QCOMPARE(after.x, before.x);
        shown.editor.undo.stack().undo();
        QVERIFY(shown.editor.store.document().layout.elements.value(id).position == before);
        QCOMPARE(shown.view.canvas().node(id)->pos().y(), qreal(before.y));
    }

    void escapePutsBackWhatIsDragged()
    {
        Shown shown;
        const ElementId id = shown.editor.id("Reverse proxy");
        const QPointF before = shown.view.canvas().node(id)->pos();
        const QPoint from = shown.middle(id);
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, from);
        for (const int y : {20, 40}) {
            QMouseEvent move(QEvent::MouseMove, from + QPoint(0, y), from + QPoint(0, y),
                             Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(shown.view.viewport(), &move);
        }
        QVERIFY(shown.view.canvas().node(id)->pos() != before);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(shown.view.canvas().node(id)->pos(), before);
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, from);
        QCOMPARE(shown.editor.undo.stack().count(), 0);
    }

    void movingIntoAnotherNetworkAttachesThere()
    {
        Shown shown;
        const ElementId id = shown.editor.id("Internal load balancer");
        const auto attached = [&] {
            for (const Attachment& attachment : shown.editor.store.document().attachments)
                if (attachment.element == id)
                    return shown.editor.store.document().segment(attachment.segment)->kind;
            return SegmentKind::Internet;
        };
        QCOMPARE(attached(), SegmentKind::InternalPerimeter);
        const QPoint from = shown.middle(id);
        const auto before = shown.editor.store.document();
        shown.drag(from, from - QPoint(480, -260));
        QCOMPARE(attached(), SegmentKind::ExternalPerimeter);
        QCOMPARE(shown.editor.undo.stack().count(), 1);
        shown.editor.undo.stack().undo();
        QVERIFY(shown.editor.store.document() == before);
    }

    void nudgesMerge()
    {
        Shown shown;
        const ElementId id = shown.editor.id("Reverse proxy");
        shown.editor.selection.selectElement(id);
        const int x = shown.editor.store.document().layout.elements.value(id).position.x;
        QTest::keyPress(&shown.view, Qt::Key_Right);
        QTest::keyPress(&shown.view, Qt::Key_Right);
        QTest::keyPress(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.editor.store.document().layout.elements.value(id).position.x, x + 17);
        QCOMPARE(shown.editor.undo.stack().count(), 1);
    }

    void selectionIsSharedBothWays()
    {
        Shown shown;
        const ElementId pool = shown.editor.id("Edge pool");
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middle(pool));
        QCOMPARE(shown.editor.selection.state().elements, QList<ElementId>{pool});
        const ElementId proxy = shown.editor.id("Reverse proxy");
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          shown.middle(proxy));
        QCOMPARE(shown.editor.selection.state().elements, (QList<ElementId>{pool, proxy}));
        shown.editor.selection.clear();
        shown.drag(shown.at({-60, 20}), shown.at({230, 600}));
        QVERIFY(shown.editor.selection.state().elements.contains(shown.editor.id("Remote users")));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(shown.editor.selection.state().elements.isEmpty());
    }

    void refusedConnectionSaysWhy()
    {
        Shown shown;
        QSignalSpy refused(&shown.view, &CanvasView::refused);
        shown.view.setTool(CanvasView::Tool::Connect);
        const auto count = shown.editor.store.document().associations.size();
        shown.drag(shown.middle(shown.editor.id("External load balancer")),
                   shown.middle(shown.editor.id("Front End pool")));
        QCOMPARE(shown.editor.store.document().associations.size(), count);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().size() > 20);
        const auto verdict = connectVerdict(shown.editor.context, shown.editor.id("Remote users"),
                                            shown.editor.id("Internal clients"));
        QVERIFY(!verdict.allowed);
        QVERIFY(!verdict.words.isEmpty());
    }

    void connectingIsOneStep()
    {
        Shown shown;
        const ElementId party = shown.editor.id("XMPP partners");
        const ElementId pool = shown.editor.id("Edge pool");
        const Document& document = shown.editor.store.document();
        for (auto it = document.associations.cbegin(); it != document.associations.cend(); ++it)
            if (it->from == party) {
                shown.editor.selection.select({{}, {}, {it.key()}});
                break;
            }
        QTest::keyClick(&shown.view, Qt::Key_Delete);
        shown.view.editor().removeSelection();
        const auto count = document.associations.size();
        shown.view.setTool(CanvasView::Tool::Connect);
        shown.drag(shown.middle(party), shown.middle(pool));
        QCOMPARE(document.associations.size(), count + 1);
    }

    void followedRuleLightsItsPath()
    {
        Shown shown;
        const QImage before = shown.view.grab().toImage();
        QSignalSpy changed(&shown.editor.selection, &Selection::followedRuleChanged);
        // A click into a gate follows its first rule.
        const CanvasScene& scene = shown.view.canvas();
        QString wanted;
        for (const auto& [key, route] : scene.routes())
            if (!route.gates.empty() && wanted.isEmpty()) {
                wanted = scene.diagram()
                             .connectors.at(key)
                             .gates[route.gates.front().gate]
                             .rules.front();
                QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                                  shown.at(route.gates.front().rect.center()));
            }
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.editor.selection.followedRule(), wanted);
        QVERIFY(shown.view.grab().toImage() != before);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(shown.editor.selection.followedRule().isEmpty());
    }

    void tabWalksInReadingOrder()
    {
        Shown shown;
        shown.view.setFocus();
        const auto order = shown.view.canvas().readingOrder();
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QCOMPARE(shown.editor.selection.state().elements, QList<ElementId>{order.front()});
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QCOMPARE(shown.editor.selection.state().elements, QList<ElementId>{order[1]});
        QTest::keyClick(&shown.view, Qt::Key_Backtab);
        QCOMPARE(shown.editor.selection.state().elements, QList<ElementId>{order.front()});
    }

    void elementsHaveSpokenNames()
    {
        Shown shown;
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(canvas);
        const auto order = shown.view.canvas().readingOrder();
        QCOMPARE(canvas->childCount(), static_cast<int>(order.size()));
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i)
            names.append(canvas->child(i)->text(QAccessible::Name));
        QVERIFY2(
            names.filter(QStringLiteral("Edge pool, in External perimeter, Internal perimeter"))
                    .size()
                == 1,
            qPrintable(names.join(u'\n')));
    }

    void zoomKeepsWhatLiesUnderThePointer()
    {
        Shown shown;
        const QPoint at(500, 300);
        const QPointF before = shown.view.mapToScene(at);
        shown.view.setZoom(1.5, at);
        const QPointF after = shown.view.mapToScene(at);
        QVERIFY((before - after).manhattanLength() < 2);
        shown.view.setZoom(100);
        QCOMPARE(shown.view.zoom(), 4.0);
        shown.view.setZoom(0.001);
        QCOMPARE(shown.view.zoom(), 0.1);
    }

    void deleteAndUndoBringBackTheSelection()
    {
        Shown shown;
        const ElementId id = shown.editor.id("Reverse proxy");
        const auto before = shown.editor.store.document();
        shown.editor.selection.selectElement(id);
        shown.view.editor().removeSelection();
        QVERIFY(!shown.view.canvas().node(id));
        shown.editor.undo.stack().undo();
        QVERIFY(shown.editor.store.document() == before);
        QVERIFY(shown.view.canvas().node(id));
    }

    void uprightPartOfAConnectorCanBeDragged()
    {
        Shown shown;
        CanvasScene& scene = shown.view.canvas();
        const ElementId party = shown.editor.id("XMPP partners");
        QString key;
        for (const auto& [name, connector] : scene.diagram().connectors)
            if (connector.outer.element == party)
                key = name;
        QVERIFY(!key.isEmpty());
        const auto before = scene.routes().at(key).points;
        QCOMPARE(before.size(), std::size_t(4));
        const QPointF grip(before[1].x(), before[1].y() + 40);
        shown.drag(shown.at(grip), shown.at(grip) - QPoint(8, 0));
        const auto after = scene.routes().at(key).points;
        QVERIFY(after[1].x() < before[1].x() - 4);
        QCOMPARE(int(after[1].x()) % 4, 0);
        QCOMPARE(shown.editor.undo.stack().count(), 1);
        shown.editor.selection.selectElement(party);
        shown.view.editor().resetRoutes();
        QVERIFY(scene.routes().at(key).points == before);
    }

    void linksCanBeHiddenAndFiltered()
    {
        Shown shown;
        CanvasScene& scene = shown.view.canvas();
        const auto visible = [&] {
            return std::ranges::count_if(scene.routes(), [&](const auto& entry) {
                return scene.connector(entry.first)->isVisible();
            });
        };
        const auto all = visible();
        scene.setLinks(CanvasScene::Links::None);
        QCOMPARE(visible(), 0);
        scene.setLinks(CanvasScene::Links::PathOnly);
        QCOMPARE(visible(), 0);
        const auto& policy = shown.editor.analysis.latest()->analysis.policies.firewalls.front();
        shown.editor.selection.followRule(policy.rules.front().id);
        QVERIFY(visible() > 0 && visible() < all);
        scene.setLinks(CanvasScene::Links::All);
        QCOMPARE(visible(), all);
    }

    void emptyDrawingSaysHowToBegin()
    {
        Shown shown{Document{}};
        QVERIFY(shown.view.canvas().isEmptyDesign());
        save(shown.view, QStringLiteral("canvas-empty"));
        QSignalSpy insert(&shown.view, &CanvasView::quickInsertRequested);
        QTest::keyClick(&shown.view, Qt::Key_Slash);
        QCOMPARE(insert.size(), 1);
    }

    void sceneFollowsTheAnalysis()
    {
        Shown shown{scenarioDesign(QStringLiteral("single-public"), 1)};
        const auto count = shown.view.canvas().diagram().connectors.size();
        shown.editor.store.replace(referenceDesign());
        shown.editor.analysis.finish();
        QCoreApplication::processEvents();
        QVERIFY(shown.view.canvas().diagram().connectors.size() > count);
    }
};

QTEST_MAIN(CanvasTest)
#include "tst_canvas.moc"
