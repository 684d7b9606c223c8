#include "support/canvasfixture.h"
#include "views/canvas/flowbar.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>

using namespace edgeplanner;

/// What hands do on the canvas beside dragging: resizing, groups, drops on connectors, filters.
class GesturesTest : public QObject
{
    Q_OBJECT

    using Shown = CanvasFixture;

    static Placement placeOf(const Shown& shown, ElementId id)
    {
        return shown.editor.store.document().layout.elements.value(id);
    }
    /// A free place on the connector between two elements, in the zone of that kind.
    static std::optional<QPointF> onConnector(const Shown& shown, ElementId a, ElementId b,
                                              SegmentKind kind)
    {
        const CanvasScene& scene = shown.view.canvas();
        QRectF inside;
        for (const auto& [id, zone] : scene.diagram().zones)
            if (zone.kind == kind)
                inside = zone.rect;
        for (const auto& [key, connector] : scene.diagram().connectors) {
            const bool same = (connector.outer.element == a && connector.local.element == b)
                              || (connector.outer.element == b && connector.local.element == a);
            const auto points = same ? scene.routes().at(key).points : std::vector<QPointF>{};
            for (std::size_t i = 1; i < points.size(); ++i)
                for (const qreal part : {0.1, 0.3, 0.5, 0.7, 0.9}) {
                    const QPointF at = points[i - 1] + (points[i] - points[i - 1]) * part;
                    if (inside.contains(at) && !scene.nodeAt(at) && !scene.gateAt(at)
                        && scene.connectorAt(at) == scene.connector(key))
                        return at;
                }
        }
        return std::nullopt;
    }

private slots:
    void aHandleResizesAndEscapePutsBack()
    {
        Shown shown;
        const ElementId id = shown.editor.id("Remote users");
        shown.editor.selection.selectElement(id);
        const QRectF rect = shown.view.canvas().diagram().nodes.at(id).rect;
        const QPoint corner = shown.at(rect.bottomRight() + QPointF(7, 7));
        shown.drag(corner, corner + QPoint(40, 24));
        QCOMPARE(placeOf(shown, id).width, qRound(rect.width()) + 40);
        QCOMPARE(placeOf(shown, id).height, qRound(rect.height()) + 24);
        QCOMPARE(shown.editor.undo.stack().count(), 1);
        shown.editor.undo.stack().undo();
        QCOMPARE(shown.view.canvas().diagram().nodes.at(id).rect, rect);
        // From the left the right edge stays.
        const QPoint left = shown.at({rect.left() - 7, rect.center().y()});
        shown.drag(left, left - QPoint(32, 0));
        QCOMPARE(shown.view.canvas().diagram().nodes.at(id).rect.right(), rect.right());
        QCOMPARE(shown.view.canvas().diagram().nodes.at(id).rect.width(), rect.width() + 32);
    }

    void whatFollowsFromItsContentHasNoHandles()
    {
        Shown shown;
        const ElementId pool = shown.editor.id("Edge pool");
        QVERIFY(shown.view.canvas().node(pool)->handles().empty());
        QVERIFY(!shown.view.canvas().node(shown.editor.id("Remote users"))->handles().empty());
    }

    void matchSizeTakesTheLargest()
    {
        Shown shown;
        const ElementId users = shown.editor.id("Remote users");
        const ElementId partners = shown.editor.id("Federated partners");
        shown.editor.selection.select({{users, partners}, {}, {}});
        const QSizeF wanted = shown.view.canvas().diagram().nodes.at(users).rect.size().expandedTo(
            shown.view.canvas().diagram().nodes.at(partners).rect.size());
        shown.view.editor().matchSize();
        for (const ElementId id : {users, partners})
            QCOMPARE(shown.view.canvas().diagram().nodes.at(id).rect.size(), wanted);
        QCOMPARE(shown.editor.undo.stack().count(), 1);
    }

    void aGroupIsTakenAsAWhole()
    {
        Shown shown;
        const ElementId users = shown.editor.id("Remote users");
        const ElementId partners = shown.editor.id("Federated partners");
        shown.editor.selection.select({{users, partners}, {}, {}});
        shown.view.editor().groupSelection();
        shown.editor.selection.clear();
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middle(users));
        QCOMPARE(shown.editor.selection.state().elements.size(), 2);
        const Point before = placeOf(shown, partners).position;
        shown.drag(shown.middle(users), shown.middle(users) + QPoint(0, 32));
        QVERIFY(placeOf(shown, partners).position.y > before.y);
        // A second click takes one of them, Alt does at once.
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middle(users));
        QCOMPARE(shown.editor.selection.state().elements, QList<ElementId>{users});
        shown.editor.selection.clear();
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::AltModifier,
                          shown.middle(partners));
        QCOMPARE(shown.editor.selection.state().elements, QList<ElementId>{partners});
        shown.view.editor().ungroupSelection();
        QVERIFY(shown.editor.store.document().groups.isEmpty());
        shown.editor.undo.stack().undo();
        QCOMPARE(shown.editor.store.document().groups.size(), 1);
    }

    /// Alt suspends snapping; it must not lose what lies under the pointer.
    void altDragMovesFreely()
    {
        Shown shown;
        const ElementId id = shown.editor.id("Reverse proxy");
        const Point before = placeOf(shown, id).position;
        const QPoint from = shown.middle(id);
        shown.drag(from, from + QPoint(0, 13), Qt::AltModifier);
        QCOMPARE(placeOf(shown, id).position.y, before.y + 13);
    }

    /// A device dropped on a connector goes between its ends, in one step.
    void aDropOnAConnectorJoinsItsEnds()
    {
        Shown shown;
        const ElementId pool = shown.editor.id("Edge pool");
        const ElementId inside = shown.editor.id("Front End pool");
        const auto at = onConnector(shown, pool, inside, SegmentKind::Corporate);
        QVERIFY(at);
        PaletteItem director;
        director.sort.kind = ElementKind::DirectorPool;
        const DropTarget target = shown.view.editor().target(director, *at);
        QVERIFY(target.allowed);
        QVERIFY2(target.words.contains(QLatin1String("Front End pool")), qPrintable(target.words));
        const int steps = shown.editor.undo.stack().count();
        const auto added = shown.view.editor().insert(director, *at);
        QVERIFY(added);
        QCOMPARE(shown.editor.undo.stack().count(), steps + 1);
        int joined = 0;
        for (const Association& association : shown.editor.store.document().associations)
            joined += association.from == *added || association.to == *added;
        QVERIFY(joined >= 1);
    }

    void insertedByNameFirewallsTakeTheFreeBorders()
    {
        Document empty = referenceDesign();
        const auto firewalls = [](const Document& document) {
            std::vector<ElementId> ids;
            for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
                if (it->kind() == ElementKind::Firewall)
                    ids.push_back(it.key());
            return ids;
        };
        Shown shown(empty);
        for (const ElementId id : firewalls(shown.editor.store.document()))
            shown.editor.selection.select(
                {shown.editor.selection.state().elements + QList{id}, {}, {}});
        shown.view.editor().removeSelection();
        PaletteItem firewall;
        firewall.sort.kind = ElementKind::Firewall;
        const auto zonesOf = [&](ElementId id) {
            QStringList names;
            for (const Attachment& attachment : shown.editor.store.document().attachments)
                if (attachment.element == id)
                    names.append(
                        toText(shown.editor.store.document().segment(attachment.segment)->kind));
            names.sort();
            return names.join(u'|');
        };
        const QStringList wanted{QStringLiteral("externalPerimeter|internet"),
                                 QStringLiteral("corporate|internalPerimeter"),
                                 QStringLiteral("externalPerimeter|internalPerimeter")};
        for (const QString& border : wanted)
            QCOMPARE(zonesOf(*shown.view.editor().insert(firewall)), border);
    }

    void whatIsInsertedByNameStandsInTheSelectedZone()
    {
        Shown shown;
        PaletteItem balancer;
        balancer.sort.kind = ElementKind::LoadBalancer;
        for (const auto& [id, zone] : shown.view.canvas().diagram().zones) {
            if (zone.kind != SegmentKind::InternalPerimeter)
                continue;
            const SegmentId wanted = id;
            shown.editor.selection.select({{}, {wanted}, {}});
            const auto added = shown.view.editor().insert(balancer);
            QVERIFY(added);
            for (const Attachment& attachment : shown.editor.store.document().attachments)
                if (attachment.element == *added)
                    QCOMPARE(attachment.segment, wanted);
            return;
        }
    }

    void flowsOfOneServiceStandOut()
    {
        Shown shown;
        CanvasScene& scene = shown.view.canvas();
        const int all = scene.passingConnectors();
        QSignalSpy toggled(&shown.view, &CanvasView::flowBarShown);
        shown.view.showFlowBar(true);
        auto* service = shown.view.findChild<QComboBox*>(QStringLiteral("flowService"));
        auto* firewall = shown.view.findChild<QComboBox*>(QStringLiteral("flowFirewall"));
        auto* feature = shown.view.findChild<QComboBox*>(QStringLiteral("flowFeature"));
        QVERIFY(service && firewall && feature);
        service->setCurrentIndex(service->findData(QStringLiteral("access")));
        QCOMPARE(scene.flowFilter().service, QStringLiteral("access"));
        const int ofAccess = scene.passingConnectors();
        QVERIFY(ofAccess > 0 && ofAccess < all);
        firewall->setCurrentIndex(2); // the second firewall
        QVERIFY(scene.flowFilter().firewall);
        service->setCurrentIndex(0);
        firewall->setCurrentIndex(0);
        feature->setCurrentIndex(feature->findData(QStringLiteral("xmpp")));
        QVERIFY(scene.passingConnectors() > 0 && scene.passingConnectors() < all);
        QTest::keyClick(feature, Qt::Key_Escape);
        QCOMPARE(toggled.size(), 2);
        QVERIFY(scene.flowFilter().isEmpty());
        QCOMPARE(scene.passingConnectors(), all);
    }

    void theRuleBarCoversNoFirewall()
    {
        Shown shown;
        shown.view.fit();
        const auto& policy = shown.editor.analysis.latest()->analysis.policies.firewalls.front();
        shown.editor.selection.followRule(policy.rules.front().id);
        auto* bar = shown.view.findChild<QWidget*>(QStringLiteral("ruleBar"));
        QVERIFY(bar && bar->isVisible());
        for (const qreal zoom : {1.0, 0.8, 0.6}) {
            shown.view.setZoom(zoom);
            for (const auto& [id, node] : shown.view.canvas().diagram().nodes) {
                if (node.family != Family::Wall)
                    continue;
                const QRect head =
                    shown.view.mapFromScene(plateRect(node).translated(node.rect.topLeft()))
                        .boundingRect()
                        .translated(shown.view.viewport()->pos());
                QVERIFY2(!head.intersects(bar->geometry()), qPrintable(QString::number(zoom)));
            }
        }
    }

    void addressesCanBeHidden()
    {
        Shown shown;
        const ElementId pool = shown.editor.id("Edge pool");
        QVERIFY(!shown.view.canvas().node(pool)->visual().servers.front().internal.isEmpty());
        shown.view.canvas().setAddressesShown(false);
        QVERIFY(shown.view.canvas().node(pool)->visual().servers.front().internal.isEmpty());
        shown.view.canvas().setAddressesShown(true);
        QVERIFY(!shown.view.canvas().node(pool)->visual().servers.front().internal.isEmpty());
    }

    void paperColoursOnTheScreen()
    {
        Shown shown;
        shown.editor.theme.setMode(Theme::Mode::Dark);
        shown.view.canvas().setPrintColours(true);
        const QImage printed = shown.view.viewport()->grab().toImage();
        QCOMPARE(printed.pixelColor(2, printed.height() - 2),
                 palette(ColourSet::Print)[Token::ZoneInternet]);
    }
};

QTEST_MAIN(GesturesTest)
#include "tst_gestures.moc"
