#include "model/core/bidi.h"
#include "model/editing/elementoperations.h"
#include "model/editing/networkoperations.h"
#include "support/windowfixture.h"
#include "views/canvas/canvasaccessible.h"
#include "views/panels/tableview.h"

#include <QtGui/QAccessible>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>

using namespace edgeplanner;

namespace {

const QString hebrew = QStringLiteral("בריכת קצה ראשית");
const QString arabic = QStringLiteral("جدار الحماية (2)");
const QString hebrewUsers = QStringLiteral("משתמשים מרוחקים");
const QString hebrewZone = QStringLiteral("רשת היקפית");
const QString emoji = QStringLiteral("🔥 VIP 🧱 ⚖️");
const QStringList turned{hebrew, arabic, hebrewUsers, hebrewZone};

/// Around the names everything stands as it is read: left to right. Addresses, ports, brackets and
/// arrows are neither turned round nor carried to the other side of a name.
bool standsUpright(const QString& text)
{
    std::vector<bool> inName(static_cast<std::size_t>(text.size()), false);
    bool any = false;
    for (const QString& name : turned)
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            any = true;
            std::fill_n(inName.begin() + at, name.size(), true);
        }
    if (!any)
        return true;
    QTextLayout layout(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    qreal last = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // Marks that are not painted.
        if (inName[static_cast<std::size_t>(i)] || (c >= QChar(0x2066) && c <= QChar(0x2069)))
            continue;
        const qreal x = line.cursorToX(static_cast<int>(i));
        if (x < last)
            return false;
        last = x;
    }
    return true;
}

} // namespace

/// Names in Hebrew, in Arabic and of pictures: everywhere as they are, and nothing else moves.
class RightToLeftTest : public QObject
{
    Q_OBJECT

    struct Shown : WindowFixture
    {
        Shown()
        {
            window->files().openSample(QStringLiteral("reference-hlb.edgeplan.json"));
            const std::pair<const char*, QString> names[]{{"Edge pool", hebrew},
                                                          {"External firewall", arabic},
                                                          {"Remote users", hebrewUsers},
                                                          {"External load balancer", emoji}};
            for (const auto& [old, name] : names)
                window->session().undo().push(*renameElement(document(), id(old), name));
            window->session().undo().push(*renameSegment(
                document(), *document().segmentNamed(QStringLiteral("External perimeter")),
                hebrewZone));
            // Something to find fault with: an address that is missing.
            const auto pool = *document().elementNamed(hebrew);
            window->session().selection().selectElement(pool);
            settle();
        }
    };

    static void addModel(QStringList& texts, const QAbstractItemModel& model,
                         const QModelIndex& parent = {})
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                texts.append(index.data().toString());
                texts.append(index.data(Qt::ToolTipRole).toString());
                texts.append(index.data(Qt::AccessibleTextRole).toString());
            }
            addModel(texts, model, model.index(row, 0, parent));
        }
    }
    static QString plain(const QString& text)
    {
        if (!Qt::mightBeRichText(text))
            return text;
        QTextDocument document;
        document.setHtml(text);
        return document.toPlainText();
    }
    /// All that the window says now.
    static QStringList textsOf(const QWidget& window)
    {
        QStringList texts;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            texts.append(widget->toolTip());
            texts.append(widget->accessibleName());
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts.append(label->text());
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts.append(button->text());
            if (const auto* combo = qobject_cast<const QComboBox*>(widget))
                for (int i = 0; i < combo->count(); ++i)
                    texts.append(combo->itemText(i));
            if (const auto* view = qobject_cast<const QTreeView*>(widget))
                addModel(texts, *view->model());
        }
        QStringList lines;
        for (const QString& text : texts)
            lines += plain(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return lines;
    }
    static void verify(const QStringList& texts)
    {
        int named = 0;
        QStringList turnedRound;
        for (const QString& text : texts) {
            named += std::ranges::any_of(
                turned, [&text](const QString& name) { return text.contains(name); });
            if (!standsUpright(text) && !turnedRound.contains(text))
                turnedRound.append(text);
        }
        QVERIFY2(turnedRound.isEmpty(), qUtf8Printable(turnedRound.join(QLatin1Char('\n'))));
        QVERIFY(named > 0);
    }

private slots:
    /// The check itself: a colon behind a Hebrew name carries the address to the other side.
    void theCheckFindsWhatIsTurned()
    {
        QVERIFY(!standsUpright(hebrew + QStringLiteral(": 10.0.0.1:443")));
        QVERIFY(!standsUpright(hebrew + QStringLiteral(" → ") + hebrewUsers));
        QVERIFY(!standsUpright(QStringLiteral("X05 ") + hebrew + QStringLiteral(" (8)")));
        QVERIFY(standsUpright(QStringLiteral("10.0.0.1:443 ") + emoji));
        QVERIFY(standsUpright(hebrew));
    }

    void everyPanelKeepsAddressesUpright()
    {
        Shown shown;
        for (const char* panel : {"win.outline", "win.problems", "win.ports", "win.publicIps",
                                  "win.nat", "win.addresses", "win.packetWalk", "win.history"}) {
            shown.window->editor()->showPanel(QString::fromLatin1(panel));
            shown.settle();
            verify(textsOf(*shown.window));
        }
        for (const QString& name : {hebrew, arabic, hebrewUsers, emoji}) {
            shown.window->session().selection().selectElement(*shown.document().elementNamed(name));
            shown.settle();
            verify(textsOf(*shown.window));
        }
    }

    void rulesAndFindingsDoSo()
    {
        Shown shown;
        QStringList texts;
        const Texts& words = shown.window->session().context().texts();
        const auto latest = shown.window->session().analysis().latest();
        for (const Finding& finding : latest->analysis.findings)
            for (const Message& message : {finding.title, finding.reason, finding.advice})
                texts.append(words.describe(message));
        for (const PoolDemand& pool : latest->analysis.demand.pools)
            texts.append(words.describe(pool.reason));
        for (const FirewallPolicy& policy : latest->analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                shown.window->session().selection().followRule(rule.id);
        texts += textsOf(*shown.window);
        verify(texts);
    }

    /// Cells are narrower than what stands in them.
    void shortenedTheyStayUpright()
    {
        const QString text = isolated(hebrew) + QStringLiteral(" Access VIP (131.107.155.110)");
        const QFontMetrics metrics{QFont()};
        for (int width = 60; width < 400; width += 5)
            for (const auto mode : {Qt::ElideMiddle, Qt::ElideRight}) {
                const QString shown = endedAtDots(metrics.elidedText(text, mode, width));
                const qsizetype dots = shown.indexOf(QChar(0x2026));
                // Whatever is left of the sentence is read from left to right.
                QVERIFY(!shown.isRightToLeft());
                QVERIFY2(dots < 0 || standsUpright(shown.mid(dots)), qUtf8Printable(shown));
            }
    }

    void theDrawingShowsThem()
    {
        Shown shown;
        QAccessible::setActive(true);
        QStringList spoken;
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&shown.canvas());
        QVERIFY(canvas);
        for (int i = 0; i < canvas->childCount(); ++i)
            spoken.append(canvas->child(i)->text(QAccessible::Name));
        QAccessible::setActive(false);
        verify(spoken);
        const auto& nodes = shown.canvas().canvas().diagram().nodes;
        for (const QString& name : {hebrew, arabic, hebrewUsers, emoji})
            QCOMPARE(nodes.at(*shown.document().elementNamed(name)).title, name);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            shown.preferences.setTheme(mode);
            shown.settle();
            for (const qreal zoom : {0.15, 0.3, 0.6, 1.0}) {
                shown.canvas().setZoom(zoom);
                QVERIFY(!shown.canvas().grab().isNull());
            }
            shown.canvas().fit();
        }
        shown.preferences.setTheme(Theme::Mode::Light);
        shown.window->editor()->showPanel(QStringLiteral("win.ports"));
        shown.settle();
        saveWindowPicture(*shown.window, "right-to-left");
        shown.canvas().setZoom(1);
        shown.canvas().centerOn(nodes.at(*shown.document().elementNamed(hebrew)).rect.center());
        saveWindowPicture(*shown.window, "right-to-left-near");
    }
};

QTEST_MAIN(RightToLeftTest)
#include "tst_righttoleft.moc"
