#include "support/checkcases.h"
#include "support/designs.h"

#include "model/catalog/catalogreader.h"
#include "model/format/documentfile.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <algorithm>
#include <set>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

QString rulesFolder()
{
    return QStringLiteral(EDGEPLANNER_TEST_DATA "/rules");
}

QString folderOf(const QString& check)
{
    return rulesFolder() + QLatin1Char('/') + check;
}

std::vector<Finding> ofCheck(const Document& document, const QString& check)
{
    std::vector<Finding> found = analyze(document, catalog()).findings;
    std::erase_if(found, [&](const Finding& f) { return f.check != check; });
    return found;
}

const Texts& korean()
{
    static const auto texts = readTexts(QStringLiteral(":/catalog"), QStringLiteral("ko"));
    if (!texts)
        qFatal("no Korean");
    return *texts;
}

bool isKorean(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

/// What the triggering design has and the clean one has not.
std::vector<Finding> triggered(const Document& clean, const Document& design, const QString& check)
{
    std::set<QString> before;
    for (const Finding& f : ofCheck(clean, check))
        before.insert(f.identity());
    std::vector<Finding> found = ofCheck(design, check);
    std::erase_if(found, [&](const Finding& f) { return before.contains(f.identity()); });
    return found;
}

/// Writes the folders anew from the cases of the other tests.
void writeFolders()
{
    std::set<QString> written;
    for (const CheckCase& one : checkCases()) {
        const QString check = QString::fromLatin1(one.check);
        if (!written.insert(check).second)
            continue;
        const QString folder = folderOf(check);
        QVERIFY(QDir().mkpath(folder));
        Document design = one.spoiled();
        QVERIFY(saveDesign(folder + QStringLiteral("/clean.edgeplan.json"), one.clean));
        QVERIFY(saveDesign(folder + QStringLiteral("/triggers.edgeplan.json"), design));
        for (const Finding& f : triggered(one.clean, design, check)) {
            Waiver waiver;
            waiver.by = QStringLiteral("Kim");
            waiver.reason = QStringLiteral("accepted by the security board");
            design.waivers.insert(f.identity(), waiver);
        }
        QVERIFY(saveDesign(folder + QStringLiteral("/waived.edgeplan.json"), design));
    }
}

} // namespace

/// tests/data/rules: for every check a design that triggers it, one that is just clean, one whose
/// findings are waived.
class TestRuleFolders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("EDGEPLANNER_UPDATE_RULES"))
            writeFolders();
    }

    void everyCheckHasOne()
    {
        std::set<QString> checks;
        for (const Check* check : allChecks())
            checks.insert(check->info().id);
        std::set<QString> folders;
        for (const QString& name : QDir(rulesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.insert(name);
        QVERIFY(folders == checks);
    }

    void speaks_data()
    {
        QTest::addColumn<QString>("check");
        for (const Check* check : allChecks())
            QTest::newRow(qPrintable(check->info().id)) << check->info().id;
    }
    void speaks()
    {
        QFETCH(QString, check);
        const Document clean = read(check, QStringLiteral("clean"));
        const Document design = read(check, QStringLiteral("triggers"));
        const Document waived = read(check, QStringLiteral("waived"));
        const auto found = triggered(clean, design, check);
        QVERIFY(!found.empty());
        for (const Finding& f : found) {
            QVERIFY(!f.waived);
            QVERIFY2(catalog().documents.contains(f.source), "names no document that says so");
            for (const Message& message : {f.title, f.reason, f.advice})
                QVERIFY2(isKorean(korean().describe(message)),
                         qPrintable(korean().describe(message)));
        }
        for (const Finding& f : triggered(clean, waived, check))
            QVERIFY2(f.waived, qPrintable(f.identity()));
        // A waiver that is about nothing would be found itself.
        QVERIFY(triggered(design, waived, QStringLiteral("waiver-obsolete")).empty());
    }

    void severityIsTheDesigns()
    {
        const QString check = QStringLiteral("one-server-scaled");
        Document design = read(check, QStringLiteral("triggers"));
        QCOMPARE(ofCheck(design, check).front().severity, Severity::Warning);
        SeverityChoice choice;
        choice.severity = Severity::Error;
        choice.reason = QStringLiteral("availability is promised to the customer");
        design.settings.severities.insert(check, choice);
        const Finding judged = ofCheck(design, check).front();
        QCOMPARE(judged.severity, Severity::Error);
        QCOMPARE(judged.usualSeverity, Severity::Warning);
        QCOMPARE(analyze(design, catalog()).findings.front().severity, Severity::Error);
    }

private:
    static Document read(const QString& check, const QString& name)
    {
        const auto opened =
            openDesign(QStringLiteral("%1/%2.edgeplan.json").arg(folderOf(check), name));
        if (!opened)
            qFatal("%s/%s cannot be read", qPrintable(check), qPrintable(name));
        return opened->document;
    }
};

QTEST_GUILESS_MAIN(TestRuleFolders)
#include "tst_rulefolders.moc"
