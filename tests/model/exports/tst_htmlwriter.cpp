#include "model/exports/htmlwriter.h"

#include <QTest>

using namespace edgeplanner;

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private slots:
    void textAndAttributesStayText()
    {
        HtmlWriter html;
        html.element("p", QStringLiteral("<script>a && 'b'</script>"),
                     {{"title", QStringLiteral("\" onclick=\"x")}});
        QCOMPARE(html.bytes(), "<p title=\"&quot; onclick=&quot;x\">&lt;script&gt;a &amp;&amp; "
                               "&#39;b&#39;&lt;/script&gt;</p>\n");
    }

    void controlCharactersAreReplaced()
    {
        HtmlWriter html;
        html.element("b", QStringLiteral("a") + QChar(1) + QStringLiteral("b\n"));
        QCOMPARE(html.bytes(), QStringLiteral("<b>a\uFFFDb\n</b>").toUtf8());
    }

    void elementsNest()
    {
        HtmlWriter html;
        {
            const HtmlElement list(html, "ul", {cssClass("short")});
            html.open("li").text(QStringLiteral("a")).open("br").text(QStringLiteral("b")).close();
        }
        QCOMPARE(html.bytes(), "<ul class=\"short\">\n<li>a<br>b</li>\n</ul>\n");
    }
};

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
