#include "support/referencedesign.h"
#include "views/start/scenariocard.h"

#include <QtGui/QEnterEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace edgeplanner;

/// A scenario on the start page, as pointer and keyboard find it.
class ScenarioCardTest : public QObject
{
    Q_OBJECT

    struct Shown
    {
        Shown()
            : texts(readTexts(QStringLiteral(":/catalog"), QStringLiteral("en")).value()),
              card(builtInCatalog(), theme, &page)
        {
            page.setFocusPolicy(Qt::StrongFocus);
            page.resize(380, 290);
            card.setGeometry(20, 20, 340, 250);
            card.show(scenarioSample(builtInCatalog(), QStringLiteral("sfb2019"),
                                     builtInCatalog().scenarios.front()),
                      texts);
            page.show();
            page.activateWindow();
            (void)QTest::qWaitForWindowActive(&page);
            page.setFocus();
        }
        void hover(bool over)
        {
            if (over) {
                QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
                QApplication::sendEvent(&card, &enter);
            } else {
                QEvent leave(QEvent::Leave);
                QApplication::sendEvent(&card, &leave);
            }
        }
        [[nodiscard]] QImage picture() { return card.grab().toImage(); }
        /// All along its outer edge, corners left out.
        [[nodiscard]] bool hasRing()
        {
            const QImage image = picture();
            const QRgb focus = theme.colour(Token::Focus).rgb();
            for (int x = 20; x < image.width() - 20; ++x)
                if (image.pixel(x, 1) != focus || image.pixel(x, image.height() - 2) != focus)
                    return false;
            for (int y = 20; y < image.height() - 20; ++y)
                if (image.pixel(1, y) != focus || image.pixel(image.width() - 2, y) != focus)
                    return false;
            return true;
        }

        Theme theme;
        Texts texts;
        QWidget page;
        ScenarioCard card;
    };

private slots:
    /// The ring says where the keys go; the pointer only tints.
    void hoverAndFocusLookDifferent()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Shown shown;
            shown.theme.setMode(mode);
            const QImage idle = shown.picture();
            QVERIFY(!shown.hasRing());
            shown.hover(true);
            const QImage hovered = shown.picture();
            QVERIFY(!shown.hasRing());
            QVERIFY(hovered != idle);
            shown.hover(false);
            QCOMPARE(shown.picture(), idle);
            shown.card.setFocus(Qt::TabFocusReason);
            const QImage focused = shown.picture();
            QVERIFY(shown.hasRing());
            QVERIFY(focused != hovered);
            shown.hover(true);
            QVERIFY(shown.hasRing());
            QVERIFY(shown.picture() != focused);
            const QString folder = qEnvironmentVariable("EDGEPLANNER_PICTURES");
            if (!folder.isEmpty())
                shown.picture().save(folder + QStringLiteral("/card-%1.png").arg(int(mode)));
        }
    }

    void aKeyChoosesIt()
    {
        Shown shown;
        int chosen = 0;
        connect(&shown.card, &QAbstractButton::clicked, this, [&chosen] { ++chosen; });
        shown.card.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&shown.card, Qt::Key_Space);
        QCOMPARE(chosen, 1);
    }
};

QTEST_MAIN(ScenarioCardTest)
#include "tst_scenariocard.moc"
