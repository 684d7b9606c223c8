#include "support/designs.h"
#include "support/jsonschema.h"

#include "model/exports/findingssarif.h"
#include "model/format/documentfile.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sarifOf(const Document& document)
{
    return findingsSarif({document, analyze(document, catalog()), catalog()}, english(),
                         u"한국 & co.edgeplan"_s);
}

QJsonArray resultsOf(const QJsonObject& log)
{
    return log["runs"_L1].toArray().first()["results"_L1].toArray();
}

Document read(const QString& check, const char* name)
{
    const auto opened =
        openDesign(QStringLiteral(EDGEPLANNER_TEST_DATA "/rules/%1/%2.edgeplan.json")
                       .arg(check, QLatin1String(name)));
    if (!opened)
        qFatal("%s/%s cannot be read", qPrintable(check), name);
    return opened->document;
}

} // namespace

/// Findings as SARIF, held against the schema that OASIS publishes.
class TestFindingsSarif : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheSchema_data()
    {
        QTest::addColumn<QString>("check");
        for (const Check* check : allChecks())
            QTest::newRow(qPrintable(check->info().id)) << check->info().id;
    }
    void fitsTheSchema()
    {
        QFETCH(QString, check);
        for (const char* name : {"triggers", "waived"}) {
            const QStringList errors = m_schema.errors(sarifOf(read(check, name)));
            QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        }
    }

    /// The schema would notice.
    void theSchemaIsStrict()
    {
        const QJsonObject log = sarifOf(read(u"nat-with-hlb"_s, "triggers"));
        const auto spoiled = [&](const QLatin1String member, const QJsonValue& value) {
            QJsonObject run = log["runs"_L1].toArray().first().toObject();
            QJsonArray results = run["results"_L1].toArray();
            QJsonObject first = results.first().toObject();
            first.insert(member, value);
            results[0] = first;
            run["results"_L1] = results;
            QJsonObject changed = log;
            changed["runs"_L1] = QJsonArray{run};
            return m_schema.errors(changed).size();
        };
        QCOMPARE(spoiled("level"_L1, u"error"_s), 0);
        QVERIFY(spoiled("level"_L1, u"fatal"_s) > 0);
        QVERIFY(spoiled("severity"_L1, u"error"_s) > 0);
        QVERIFY(spoiled("message"_L1, u"words"_s) > 0);
        QVERIFY(spoiled("locations"_L1, QJsonObject()) > 0);
        QVERIFY(!m_schema.errors(QJsonObject{{"version"_L1, u"2.1.0"_s}}).isEmpty());
    }

    void waiversAreSuppressions()
    {
        int accepted = 0;
        for (const QJsonValue& result : resultsOf(sarifOf(read(u"nat-with-hlb"_s, "waived"))))
            for (const QJsonValue& one : result["suppressions"_L1].toArray()) {
                QCOMPARE(result["ruleId"_L1], u"nat-with-hlb"_s);
                QCOMPARE(one["justification"_L1], u"accepted by the security board (Kim)"_s);
                ++accepted;
            }
        QVERIFY(accepted > 0);
    }

    void severityOfTheDesignIsTheLevel()
    {
        Document document = read(u"one-server-scaled"_s, "triggers");
        SeverityChoice choice;
        choice.severity = Severity::Error;
        choice.reason = u"availability is promised"_s;
        choice.by = u"Kim"_s;
        document.settings.severities.insert(u"one-server-scaled"_s, choice);
        const QJsonObject log = sarifOf(document);
        QCOMPARE(m_schema.errors(log), QStringList());
        const QJsonValue first = resultsOf(log).first();
        QCOMPARE(first["ruleId"_L1], u"one-server-scaled"_s);
        QCOMPARE(first["level"_L1], u"error"_s);
        QCOMPARE(first["properties"_L1]["usualLevel"_L1], u"warning"_s);
        QCOMPARE(first["properties"_L1]["decision"_L1], u"availability is promised (Kim)"_s);
    }

private:
    JsonSchema m_schema =
        JsonSchema::fromFile(QStringLiteral(EDGEPLANNER_TEST_DATA "/sarif/sarif-2.1.0-rtm.5.json"));
};

QTEST_GUILESS_MAIN(TestFindingsSarif)
#include "tst_findingssarif.moc"
