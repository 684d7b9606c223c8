#include "model/editing/pooloperations.h"
#include "support/editorfixture.h"
#include "views/render/arrange.h"
#include "views/render/diagram.h"

#include <QtTest/QTest>

using namespace edgeplanner;

/// What grows finds room: another server never covers what stands below its pool.
class GrowthTest : public QObject
{
    Q_OBJECT

    static Document arrangedReference()
    {
        Document document = referenceDesign();
        document.layout = arranged(document);
        return document;
    }
    static QRectF rectOf(const Document& document, ElementId id)
    {
        return nodeVisual(document, attachedZones(document), id).rect;
    }
    static void addServer(EditorFixture& editor)
    {
        const EditResult edit =
            addServers(editor.store.document(), builtInCatalog(), editor.id("Edge pool"), 1);
        QVERIFY(edit);
        editor.undo.push(*edit);
    }

private slots:
    void anotherServerPushesDownWhatStandsBelow()
    {
        EditorFixture editor(arrangedReference());
        const Document before = editor.store.document();
        const ElementId pool = editor.id("Edge pool");
        const ElementId proxy = editor.id("Reverse proxy");
        addServer(editor);
        const Document& after = editor.store.document();
        QVERIFY(rectOf(after, pool).height() > rectOf(before, pool).height());
        QVERIFY(rectOf(after, pool).bottom() < rectOf(after, proxy).top());
        QCOMPARE(rectOf(after, proxy).left(), rectOf(before, proxy).left());
        // Nothing else moves, and the zones reach below the lowest.
        for (const char* name : {"Edge pool", "External load balancer", "Front End pool"})
            QCOMPARE(after.layout.elements.value(editor.id(name)).position,
                     before.layout.elements.value(editor.id(name)).position);
        for (const Placement& zone : after.layout.segments)
            QVERIFY(zone.position.y + zone.height > rectOf(after, proxy).bottom());
        QCOMPARE(editor.undo.stack().count(), 1);
        editor.undo.stack().undo();
        QVERIFY(editor.store.document() == before);
    }

    void lockedElementsStay()
    {
        Document document = arrangedReference();
        const ElementId proxy = *document.elementNamed(u"Reverse proxy");
        document.layout.elements[proxy].locked = true;
        EditorFixture editor(document);
        addServer(editor);
        QCOMPARE(editor.store.document().layout.elements.value(proxy),
                 document.layout.elements.value(proxy));
    }

    void whatDoesNotGrowMovesNothing()
    {
        EditorFixture editor(arrangedReference());
        const Layout before = editor.store.document().layout;
        const EditResult edit =
            setServerCount(editor.store.document(), builtInCatalog(), editor.id("Edge pool"), 1);
        QVERIFY(edit);
        editor.undo.push(*edit);
        QVERIFY(editor.store.document().layout == before);
    }
};

QTEST_MAIN(GrowthTest)
#include "tst_growth.moc"
