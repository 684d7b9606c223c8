#include "model/exports/request/requestpaper.h"
#include "support/designs.h"
#include "views/papers/papers.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString squeezed(const QByteArray& text)
{
    return QString::fromUtf8(text).remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

/// The firewall request as PDF, read back with poppler: everything is found in its text, and
/// nothing stands outside of a page.
class TestRequestPdf : public QObject
{
    Q_OBJECT

private:
    struct Written
    {
        QString path;
        bool complete = false;
    };

    Written write(const Document& document, const QString& name,
                  const ExportOptions& options = {}) const
    {
        const Analysis analysis = analyze(document, catalog());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto outcome =
            requestPdfExporter().write({document, analysis, catalog()}, english(), options, buffer);
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!outcome || !file.open(QIODevice::WriteOnly) || file.write(buffer.data()) < 0)
            qFatal("no PDF");
        return {path, outcome->incomplete.empty()};
    }

    /// Every rule's line is in the text, and every word inside its page.
    void isWhole(const Document& document, const QString& path) const
    {
        const Analysis analysis = analyze(document, catalog());
        const QString text =
            squeezed(output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
        for (const FirewallPolicy& policy : analysis.policies.firewalls)
            for (const PolicyRule& rule : policy.rules)
                QVERIFY2(text.contains(rule.id), qPrintable(rule.id));
        for (const PlannedAddress& planned : analysis.plan.addresses)
            if (planned.address)
                QVERIFY2(text.contains(planned.address->toText()),
                         qPrintable(planned.address->toText()));

        const QString boxes = QString::fromUtf8(output(
            QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
        static const QRegularExpression page(
            QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">"));
        static const QRegularExpression word(
            QStringLiteral("<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" "
                           "yMax=\"([0-9.-]+)\">(.*)</word>"));
        double width = 0;
        double height = 0;
        int words = 0;
        for (const QString& line : boxes.split(QLatin1Char('\n'))) {
            if (const auto match = page.match(line); match.hasMatch()) {
                width = match.captured(1).toDouble();
                height = match.captured(2).toDouble();
            } else if (const auto found = word.match(line); found.hasMatch()) {
                ++words;
                // 14 mm at the sides: 39.7 pt; the head line 10 mm, the foot line 7 mm: 19.8 pt.
                QVERIFY2(found.captured(1).toDouble() >= 39
                             && found.captured(3).toDouble() <= width - 39
                             && found.captured(2).toDouble() >= 28
                             && found.captured(4).toDouble() <= height - 19,
                         qPrintable(line));
            }
        }
        QVERIFY(words > 500);
    }

    QTemporaryDir m_folder;

private slots:
    void reference()
    {
        const Document document = designed(referenceRequest());
        ExportOptions options;
        options.date = QDate(2026, 5, 4);
        const Written pdf = write(document, QStringLiteral("reference.pdf"), options);
        QVERIFY(pdf.complete);
        isWhole(document, pdf.path);
        const QByteArray info = output(QStringLiteral("pdfinfo"), {pdf.path});
        QVERIFY2(info.contains("Page size:       595") && info.contains("A4"), info.constData());
        // Every font is embedded and can be read back.
        for (const QByteArray& line :
             output(QStringLiteral("pdffonts"), {pdf.path}).split('\n').mid(2))
            QVERIFY2(line.isEmpty() || line.contains("yes yes yes") || line.contains("yes no  yes"),
                     line.constData());
    }

    void letter()
    {
        ExportOptions options;
        options.paper = PaperSize::Letter;
        const Document document =
            designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1);
        const Written pdf = write(document, QStringLiteral("letter.pdf"), options);
        isWhole(document, pdf.path);
        QVERIFY(output(QStringLiteral("pdfinfo"), {pdf.path}).contains("612 x 792"));
    }

    void twelveServers()
    {
        const Document document =
            designed(QStringLiteral("sfb2015"), QStringLiteral("hlb-public"), 12,
                     {QStringLiteral("federation"), QStringLiteral("reverse-proxy")});
        isWhole(document, write(document, QStringLiteral("twelve.pdf")).path);
    }

    /// A heading never stands alone at the end of a page.
    void headingsStayWithTheirTables()
    {
        for (const char* scenario : {"single-nat", "dnslb-nat", "dnslb-public", "hlb-public"})
            for (const QStringList& features :
                 {QStringList(), QStringList{QStringLiteral("federation")},
                  QStringList{QStringLiteral("federation"), QStringLiteral("reverse-proxy")}})
                for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
                    const QString name = QLatin1String(scenario);
                    const int servers = name == QLatin1String("single-nat") ? 1 : 2;
                    ExportOptions options;
                    options.paper = paper;
                    const Written pdf =
                        write(designed(QStringLiteral("sfb2015"), name, servers, features),
                              QStringLiteral("headings.pdf"), options);
                    const QByteArray text =
                        output(QStringLiteral("pdftotext"), {pdf.path, QStringLiteral("-")});
                    int found = 0;
                    for (const QByteArray& page : text.split('\f')) {
                        const QString words = squeezed(page);
                        const bool heading =
                            words.contains(QLatin1String("Whattheapplicationsare"));
                        found += heading ? 1 : 0;
                        QCOMPARE(words.contains(QLatin1String("Applicationprotocolsoftherules")),
                                 heading);
                    }
                    QCOMPARE(found, 1);
                }
    }

    void sameInputSameBytes()
    {
        const Document document =
            designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1);
        QFile first(write(document, QStringLiteral("first.pdf")).path);
        QFile second(write(document, QStringLiteral("second.pdf")).path);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll() == second.readAll());
    }

    /// A paper that lacks something says so on its first page.
    void incompleteIsSaidOnTheFirstPage()
    {
        Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("single-public"), 1);
        document.elements[test::only<EdgePool>(document)].as<EdgePool>()->servers[0].external[2] =
            {};
        const Written pdf = write(document, QStringLiteral("incomplete.pdf"));
        QVERIFY(!pdf.complete);
        const QByteArray text =
            output(QStringLiteral("pdftotext"),
                   {QStringLiteral("-l"), QStringLiteral("1"), pdf.path, QStringLiteral("-")});
        QVERIFY(text.contains("This request is incomplete"));
        QVERIFY(text.contains("X19-1"));
    }

    /// Against the running design each rule says what to do with it, and the roll-back undoes that.
    void changes()
    {
        const Document now = designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1);
        Document later = now;
        auto* pool = later.elements[test::only<EdgePool>(later)].as<EdgePool>();
        pool->servers[0].external[2].v4 = IpAddress::fromText(u"10.45.16.77");
        const Analysis before = analyze(now, catalog());
        const Analysis after = analyze(later, catalog());
        const Snapshot running{now, before, catalog()};
        ExportOptions options;
        options.since = &running;
        options.variant = PaperVariant::Changes;
        const RequestPaper paper({later, after, catalog()}, english(), options);
        QCOMPARE(paper.count(RuleChange::Add), 0);
        QCOMPARE(paper.count(RuleChange::Remove), 0);
        // The A/V address stands in every rule of the A/V service, and in no other.
        int av = 0;
        for (const FirewallPolicy& policy : after.policies.firewalls)
            if (policy.side == FirewallSide::External)
                for (const PolicyRule& rule : policy.rules)
                    av += after.flows[rule.flow].local.endpoint == LocalEndpoint::AvExternal;
        QVERIFY(av > 0);
        QCOMPARE(paper.count(RuleChange::Modify), av);
        QCOMPARE(paper.count(RuleChange::Keep), 0);
        const Written pdf = write(later, QStringLiteral("changes.pdf"), options);
        const QString text =
            squeezed(output(QStringLiteral("pdftotext"), {pdf.path, QStringLiteral("-")}));
        QVERIFY(text.contains(QStringLiteral("Setbackwhatwaschanged")));
        QVERIFY(!text.contains(QStringLiteral("Removewhatwasadded")));
    }
};

QTEST_MAIN(TestRequestPdf)
#include "tst_requestpdf.moc"
