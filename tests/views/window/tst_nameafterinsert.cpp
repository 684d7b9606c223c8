#include "support/windowfixture.h"
#include "views/window/nameeditor.h"

#include <QtCore/QPointer>

using namespace edgeplanner;

/// The name of what has just been put on the canvas can be typed at once; nothing else is in its way.
class NameAfterInsertTest : public QObject
{
    Q_OBJECT

    static NameEditor* editor(const WindowFixture& fixture)
    {
        for (auto* found : fixture.canvas().findChildren<NameEditor*>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    static void dropPool(WindowFixture& fixture)
    {
        fixture.run("file.new");
        QPointF border;
        for (const auto& [id, zone] : fixture.canvas().canvas().diagram().zones)
            if (zone.kind == SegmentKind::ExternalPerimeter)
                border = {zone.rect.right(), zone.rect.center().y()};
        fixture.drop("edgePool", border);
    }

private slots:
    void typingNamesWhatWasDropped()
    {
        WindowFixture fixture;
        dropPool(fixture);
        const ElementId pool = fixture.id("Edge pool");
        NameEditor* name = editor(fixture);
        QVERIFY(name && name->hasFocus());
        QCOMPARE(name->selectedText(), QStringLiteral("Edge pool"));
        QTest::keyClicks(name, QStringLiteral("Pool Leeds"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.document().element(pool)->name, QStringLiteral("Pool Leeds"));
        QVERIFY(fixture.canvas().hasFocus());
    }

    void otherKeysMeanWhatTheyMeanOnTheCanvas_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("servers"); // of the pool; 0 = it is gone
        QTest::newRow("a server more") << Qt::Key_Plus << Qt::KeyboardModifiers() << 2;
        QTest::newRow("undo") << Qt::Key_Z << Qt::KeyboardModifiers(Qt::ControlModifier) << 0;
        QTest::newRow("delete") << Qt::Key_Delete << Qt::KeyboardModifiers() << 0;
        QTest::newRow("leave it") << Qt::Key_Escape << Qt::KeyboardModifiers() << 1;
    }

    void otherKeysMeanWhatTheyMeanOnTheCanvas()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(int, servers);
        WindowFixture fixture;
        dropPool(fixture);
        const ElementId pool = fixture.id("Edge pool");
        QTest::keyClick(editor(fixture), key, modifiers);
        fixture.settle();
        const auto* found = fixture.document().find<EdgePool>(pool);
        QCOMPARE(found ? static_cast<int>(found->servers.size()) : 0, servers);
        if (servers < 2)
            QVERIFY(!editor(fixture));
    }

    void goingElsewhereTakesTheFocusThere()
    {
        WindowFixture fixture;
        dropPool(fixture);
        auto* search =
            fixture.window->editor()->dock(QStringLiteral("win.palette"))->findChild<QLineEdit*>();
        QVERIFY(search);
        search->setFocus(Qt::MouseFocusReason);
        QVERIFY(search->hasFocus());
        QVERIFY(!editor(fixture));
    }
};

QTEST_MAIN(NameAfterInsertTest)
#include "tst_nameafterinsert.moc"
