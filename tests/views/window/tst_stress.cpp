#include "model/topology/integrity.h"
#include "support/windowfixture.h"
#include "views/palette/paletterows.h"

#include <random>

using namespace edgeplanner;

namespace {

/// Somebody who knows nothing and stops at nothing. The same seed does the same.
class Monkey
{
public:
    Monkey(WindowFixture& fixture, quint32 seed) : m_fixture(fixture), m_random(seed)
    {
        for (const PaletteGroup& group : paletteGroups(fixture.windows.workbench().catalog))
            for (const PaletteRow& row : group.rows)
                m_items.push_back(row.item);
    }

    [[nodiscard]] QString last() const { return m_last; }

    void step()
    {
        // Too much on the canvas slows down without finding more.
        const bool full = m_fixture.document().elements.size() > 28;
        struct Deed
        {
            const char* name;
            int weight;
            void (Monkey::*run)();
        };
        const Deed deeds[]{{"drop", full ? 0 : 14, &Monkey::drop},
                           {"move", 18, &Monkey::move},
                           {"connect", 16, &Monkey::connect},
                           {"delete", full ? 16 : 6, &Monkey::remove},
                           {"undo", 10, &Monkey::undo},
                           {"redo", 6, &Monkey::redo},
                           {"key", 10, &Monkey::key},
                           {"click", 8, &Monkey::click},
                           {"dragAnywhere", 8, &Monkey::dragAnywhere},
                           {"command", 10, &Monkey::command},
                           {"giveUp", 3, &Monkey::giveUp},
                           {"look", 4, &Monkey::look},
                           {"rename", 3, &Monkey::rename},
                           {"zone", 1, &Monkey::zone}};
        int all = 0;
        for (const Deed& deed : deeds)
            all += deed.weight;
        int drawn = below(all);
        for (const Deed& deed : deeds) {
            drawn -= deed.weight;
            if (drawn >= 0)
                continue;
            m_last = QString::fromLatin1(deed.name);
            return (this->*deed.run)();
        }
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] CanvasView& canvas() const { return m_fixture.canvas(); }
    [[nodiscard]] Selection& selection() const { return m_fixture.window->session().selection(); }

    std::optional<ElementId> anyElement()
    {
        const auto& elements = m_fixture.document().elements;
        if (elements.isEmpty())
            return std::nullopt;
        return std::next(elements.cbegin(), below(static_cast<int>(elements.size()))).key();
    }
    QPoint anywhere()
    {
        return {below(canvas().viewport()->width()), below(canvas().viewport()->height())};
    }
    Qt::KeyboardModifiers anyModifiers()
    {
        static constexpr Qt::KeyboardModifier some[]{Qt::NoModifier,      Qt::NoModifier,
                                                     Qt::NoModifier,      Qt::ShiftModifier,
                                                     Qt::ControlModifier, Qt::AltModifier};
        return some[below(6)];
    }
    void mouse(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers)
    {
        const bool move = type == QEvent::MouseMove;
        QMouseEvent event(
            type, at, canvas().viewport()->mapToGlobal(at), move ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(canvas().viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers, bool finish = true)
    {
        mouse(QEvent::MouseButtonPress, from, modifiers);
        for (int i = 1; i <= 3; ++i)
            mouse(QEvent::MouseMove, from + (to - from) * i / 3, modifiers);
        if (finish)
            mouse(QEvent::MouseButtonRelease, to, modifiers);
    }

    void drop()
    {
        m_fixture.dropItem(
            m_items[static_cast<std::size_t>(below(static_cast<int>(m_items.size())))], anywhere());
    }
    void move()
    {
        if (const auto id = anyElement()) {
            const QPoint from = m_fixture.middle(*id);
            drag(from, from + QPoint(below(600) - 300, below(400) - 200), anyModifiers());
        }
    }
    void connect()
    {
        const auto a = anyElement();
        const auto b = anyElement();
        if (!a || !b)
            return;
        canvas().setTool(CanvasView::Tool::Connect);
        drag(m_fixture.middle(*a), m_fixture.middle(*b), {});
        if (chance(80))
            canvas().setTool(CanvasView::Tool::Select);
    }
    void remove()
    {
        if (chance(60))
            if (const auto id = anyElement())
                selection().selectElement(*id);
        trigger("edit.delete");
    }
    void undo()
    {
        for (int i = below(6); i >= 0; --i)
            trigger("edit.undo");
    }
    void redo()
    {
        for (int i = below(6); i >= 0; --i)
            trigger("edit.redo");
    }
    void key()
    {
        static constexpr std::pair<Qt::Key, Qt::KeyboardModifiers::Int> keys[]{
            {Qt::Key_Left, 0},
            {Qt::Key_Right, 0},
            {Qt::Key_Up, Qt::ShiftModifier},
            {Qt::Key_Down, 0},
            {Qt::Key_Right, Qt::ControlModifier},
            {Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier},
            {Qt::Key_Tab, 0},
            {Qt::Key_Backtab, Qt::ShiftModifier},
            {Qt::Key_C, 0},
            {Qt::Key_Return, 0},
            {Qt::Key_Escape, 0},
            {Qt::Key_Space, 0}};
        for (int i = below(5); i >= 0; --i) {
            const auto& [which, modifiers] = keys[below(static_cast<int>(std::size(keys)))];
            QTest::keyClick(&canvas(), which, Qt::KeyboardModifiers::fromInt(modifiers));
        }
        for (auto* editor :
             canvas().viewport()->findChildren<QWidget*>(QStringLiteral("nameEditor")))
            QTest::keyClick(editor, Qt::Key_Escape);
    }
    void click()
    {
        const QPoint at = anywhere();
        const auto modifiers = anyModifiers();
        mouse(QEvent::MouseButtonPress, at, modifiers);
        mouse(QEvent::MouseButtonRelease, at, modifiers);
    }
    void dragAnywhere() { drag(anywhere(), anywhere(), anyModifiers()); }
    void command()
    {
        static constexpr const char* commands[]{"arrange.alignLeft",
                                                "arrange.alignMiddle",
                                                "arrange.distributeH",
                                                "arrange.distributeV",
                                                "arrange.lock",
                                                "arrange.tidy",
                                                "arrange.resetRoute",
                                                "edit.duplicate",
                                                "edit.copy",
                                                "edit.paste",
                                                "edit.cut",
                                                "edit.pasteInPlace",
                                                "edit.selectAll",
                                                "edit.selectKind",
                                                "edit.selectConnected",
                                                "edit.selectZone",
                                                "edit.selectFindings",
                                                "design.addServers",
                                                "view.linksPath",
                                                "view.linksAll",
                                                "tool.text",
                                                "arrange.group",
                                                "arrange.ungroup",
                                                "arrange.matchSize",
                                                "edit.copyStyle",
                                                "edit.pasteStyle"};
        const char* chosen = commands[below(static_cast<int>(std::size(commands)))];
        if (qstrcmp(chosen, "edit.paste") == 0 && m_fixture.document().elements.size() > 28)
            return;
        if (qstrcmp(chosen, "edit.duplicate") == 0 && selection().state().elements.size() > 6)
            return;
        m_last = QString::fromLatin1(chosen);
        trigger(chosen);
    }
    /// In the middle of something.
    void giveUp()
    {
        if (const auto id = anyElement())
            drag(m_fixture.middle(*id), anywhere(), anyModifiers(), false);
        if (chance(50))
            trigger("edit.undo"); // while the button is down
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        mouse(QEvent::MouseButtonRelease, anywhere(), {});
    }
    void look()
    {
        switch (below(4)) {
        case 0: canvas().fit(); break;
        case 1: canvas().setZoom(0.15 + below(20) / 10.0, QPointF(anywhere())); break;
        case 2: canvas().viewBack(); break;
        default: canvas().zoomToSelection();
        }
    }
    void rename()
    {
        const auto id = anyElement();
        if (!id)
            return;
        selection().selectElement(*id);
        QTest::keyClick(&canvas(), Qt::Key_F2);
        auto* editor = canvas().viewport()->findChild<QWidget*>(QStringLiteral("nameEditor"));
        if (!editor)
            return;
        if (chance(20))
            trigger("edit.delete"); // of what is being renamed
        QTest::keyClicks(editor, QStringLiteral("n%1").arg(below(30)));
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClick(editor, Qt::Key_Escape);
    }
    void zone()
    {
        const auto& segments = m_fixture.document().segments;
        if (!segments.isEmpty())
            canvas().editor().resizeZone(
                std::next(segments.cbegin(), below(static_cast<int>(segments.size()))).key(),
                160 + below(500));
    }
    void trigger(const char* id)
    {
        QAction* action = m_fixture.window->commands().find(QString::fromLatin1(id));
        if (action && action->isEnabled())
            action->trigger();
    }

    WindowFixture& m_fixture;
    std::mt19937 m_random;
    std::vector<PaletteItem> m_items;
    QString m_last;
};

/// Empty when the drawing, the selection and the document tell the same.
QString disagreement(const WindowFixture& fixture)
{
    const Document& document = fixture.document();
    if (!integrityProblems(document).empty())
        return QStringLiteral("the document is not sound: %1 %2")
            .arg(integrityProblems(document).front().section,
                 integrityProblems(document).front().member);
    const CanvasScene& scene = fixture.canvas().canvas();
    if (static_cast<qsizetype>(scene.diagram().nodes.size()) != document.elements.size())
        return QStringLiteral("the diagram has another number of elements");
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (const NodeItem* node = scene.node(it.key()); !node || node->visual().title != it->name)
            return QStringLiteral("%1 is not drawn, or under another name").arg(it->name);
    for (const auto& [key, connector] : scene.diagram().connectors) {
        if (!scene.routes().contains(key) || !scene.connector(key))
            return QStringLiteral("a connector has no way");
        for (const AssociationId id : connector.associations)
            if (!document.associations.contains(id))
                return QStringLiteral("a connector stands for nothing");
    }
    return {};
}

} // namespace

/// Thousands of random deeds on the real canvas of a real window: nothing falls over, the drawing
/// always shows the document, and undo leads back to where it began. Runs under sanitizers as well.
class StressTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The offscreen platform says for every tool tip that it cannot raise windows.
        static QtMessageHandler usual = nullptr;
        usual = qInstallMessageHandler(
            [](QtMsgType type, const QMessageLogContext& context, const QString& text) {
                if (!text.contains(QLatin1String("raise()")))
                    usual(type, context, text);
            });
    }

    void anythingMayBeDoneInAnyOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("fromNothing");
        QTest::newRow("from nothing") << quint32(1) << true;
        QTest::newRow("from the published example") << quint32(20131015) << false;
        QTest::newRow("from nothing, again") << quint32(77) << true;
    }

    void anythingMayBeDoneInAnyOrder()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, fromNothing);
        WindowFixture fixture;
        if (fromNothing)
            fixture.run("file.new");
        else
            fixture.window->files().openSample(QStringLiteral("reference-hlb.edgeplan.json"));
        fixture.settle();
        const Document begin = fixture.document();
        Monkey monkey(fixture, seed);
        constexpr int steps = 700;
        for (int i = 0; i < steps; ++i) {
            monkey.step();
            const QString wrong = disagreement(fixture);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(QStringLiteral("step %1, %2: %3").arg(i).arg(monkey.last(), wrong)));
            if (i % 25 == 24) {
                fixture.settle();
                (void)fixture.canvas().viewport()->grab();
            }
        }
        fixture.settle();
        const QByteArray end = fixture.window->session().bytes();
        QUndoStack& stack = fixture.window->session().undo().stack();
        const int last = stack.index(); // what was undone last stays undone
        while (stack.canUndo())
            stack.undo();
        QVERIFY(fixture.document() == begin);
        QCOMPARE(disagreement(fixture), QString());
        while (stack.index() < last)
            stack.redo();
        QCOMPARE(fixture.window->session().bytes(), end);
        QCOMPARE(disagreement(fixture), QString());
    }
};

QTEST_MAIN(StressTest)
#include "tst_stress.moc"
