#include "views/papers/pages/wrappedtext.h"

#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

QStringList linesOf(const WrappedText& text)
{
    QStringList lines;
    for (int line = 0; line < text.lines; ++line) {
        QString words;
        for (const WrappedText::Piece& piece : text.pieces)
            if (piece.line == line)
                words += piece.text;
        lines.append(words.trimmed());
    }
    return lines;
}

} // namespace

/// Where lines of papers break.
class TestWrappedText : public QObject
{
    Q_OBJECT

private slots:
    /// "TCP" at the end of a line and its port on the next would be read as two things.
    void portsStayWithTheirTransport()
    {
        const TextLine ports = codesCell({QStringLiteral("TCP 443"), QStringLiteral("TCP 5061"),
                                          QStringLiteral("UDP 3478")})
                                   .lines.front();
        // Room for one and the transport of the next.
        const qreal width = pageTextWidth(QStringLiteral("TCP 5061, TCP "), PageFont::Code) + 1;
        QCOMPARE(linesOf(wrapped(ports, width, TextSize::Table)),
                 (QStringList{QStringLiteral("TCP 443,"), QStringLiteral("TCP 5061,"),
                              QStringLiteral("UDP 3478")}));
    }

    /// What no line holds is broken all the same, and nothing of it is lost.
    void longCodesAreBroken()
    {
        const QString command = QStringLiteral("Test-NetConnection 131.107.155.10 -Port 5061");
        const qreal width = pageTextWidth(QStringLiteral("Test-NetConnection "), PageFont::Code);
        const QStringList lines = linesOf(wrapped(
            TextLine{plain(QStringLiteral("Run ")), code(command)}, width, TextSize::Table));
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.join(QLatin1Char(' ')), QStringLiteral("Run ") + command);
    }
};

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
