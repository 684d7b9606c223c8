#include "model/format/carrieddesign.h"
#include "model/format/documentfile.h"
#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// One pixel, made by another program.
QByteArray smallPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
        "rkJggg==");
}

const QByteArray smallSvg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                            "width=\"9\" height=\"9\"><title>a &gt; b</title></svg>\n";

QByteArray design()
{
    static const QByteArray bytes =
        designArchive(designed(QStringLiteral("sfb2019"), QStringLiteral("single-nat"), 1)).value();
    return bytes;
}

QString errorOf(const QByteArray& bytes)
{
    const auto opened = readDesign(bytes, QStringLiteral("picture"));
    return opened ? QString() : english().describe(oneLine(opened.error()));
}

} // namespace

/// Pictures that carry the design they show.
class TestCarriedDesign : public QObject
{
    Q_OBJECT

private slots:
    void carriersAreKnownByTheirContent()
    {
        QCOMPARE(carrierOf(smallPng()), Carrier::Png);
        QCOMPARE(carrierOf(smallSvg), Carrier::Svg);
        QCOMPARE(carrierOf("%PDF-1.4\n"), Carrier::Pdf);
        QCOMPARE(carrierOf("<topology><svg/></topology>"), std::nullopt);
        QCOMPARE(carrierOf(design()), std::nullopt);
        QCOMPARE(carrierOf("{}"), std::nullopt);
        QCOMPARE(carrierOf({}), std::nullopt);
    }

    void comesOutAsItWentIn_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("svg") << svgCarrying(smallSvg, design());
        QTest::newRow("png") << pngCarrying(smallPng(), design());
    }

    void comesOutAsItWentIn()
    {
        QFETCH(QByteArray, picture);
        const auto carrier = carrierOf(picture);
        QVERIFY(carrier);
        const auto carried = carriedDesign(picture, *carrier);
        QVERIFY(carried.isOk());
        QCOMPARE(*carried, design());
        const auto opened = readDesign(picture, QStringLiteral("picture"));
        QVERIFY2(opened.isOk(), qPrintable(errorOf(picture)));
        QCOMPARE(designArchive(opened->document, opened->extras).value(), design());
    }

    void brokenOnesSayWhy_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& picture, const char* reason) {
            QTest::newRow(name) << picture << QString::fromLatin1(reason);
        };
        const QByteArray svg = svgCarrying(smallSvg, design());
        const QByteArray png = pngCarrying(smallPng(), design());
        row("svg without", smallSvg, "without a design inside");
        row("png without", smallPng(), "without a design inside");
        row("svg cut", svg.left(svg.size() / 2), "the picture is damaged");
        row("svg base64", QByteArray(svg).replace("UEsD", "UE*D"), "not base64 text");
        row("svg empty", svgCarrying(smallSvg, {}), "not base64 text");
        row("svg twice", svgCarrying(svg, design()), "more than one design");
        row("svg other", svgCarrying(smallSvg, "<html/>"), "what the picture carries is no design");
        row("svg in svg", svgCarrying(smallSvg, svg), "what the picture carries is no design");
        row("svg markup inside", QByteArray(svg).replace("</edgeplan>", "<b/></edgeplan>"),
            "the picture is damaged");
        row("svg broken zip", svgCarrying(smallSvg, design().left(200)), "picture");
        row("svg bomb of entities",
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            "]><svg xmlns=\"http://www.w3.org/2000/svg\"><title>&c;</title></svg>",
            "the picture is damaged");
        row("png cut", png.left(png.size() - 100), "ends too early");
        row("png twice", pngCarrying(png, design()), "more than one design");
        row("png other", pngCarrying(smallPng(), "GIF89a"),
            "what the picture carries is no design");
        QByteArray flipped = png;
        const qsizetype inside = flipped.indexOf("edgeplan") + 100;
        flipped[inside] = flipped[inside] == 'A' ? 'B' : 'A';
        row("png bit flipped", flipped, "its checksum is wrong");
        QByteArray longChunk = smallPng();
        longChunk[8] = '\x7f';
        row("png length forged", longChunk, "ends too early");
        row("pdf cut", "%PDF-1.4\n1 0 obj\n<< >>\n", "the PDF is damaged");
    }

    void brokenOnesSayWhy()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QString, reason);
        const QString error = errorOf(picture);
        QVERIFY2(error.contains(reason), qPrintable(error));
        QVERIFY(!error.contains(QLatin1Char('\n')));
    }

    /// Wherever a picture is cut, it is refused or opens whole; nothing crashes.
    void cutAnywhere()
    {
        for (const QByteArray& picture :
             {svgCarrying(smallSvg, design()), pngCarrying(smallPng(), design())})
            for (qsizetype length = 0; length < picture.size(); length += 37) {
                const auto opened = readDesign(picture.left(length), QStringLiteral("picture"));
                if (opened)
                    QCOMPARE(designArchive(opened->document, opened->extras).value(), design());
            }
    }
};

QTEST_GUILESS_MAIN(TestCarriedDesign)
#include "tst_carrieddesign.moc"
