#include "support/errors.h"
#include "support/randomedits.h"

#include "model/analysis/offeredfixes.h"
#include "model/topology/integrity.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>
#include <map>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// One of the published designs, of any product, size and features.
Document start(QRandomGenerator& random)
{
    const auto below = [&random](std::size_t count) { return random.bounded(quint32(count)); };
    ScenarioRequest request;
    request.product = catalog().products[below(catalog().products.size())].id;
    const Scenario& scenario = catalog().scenarios[below(catalog().scenarios.size())];
    request.scenario = scenario.id;
    request.servers =
        scenario.minServers + int(below(std::size_t(std::min(3, scenario.maxServers))));
    request.servers = std::min(request.servers, scenario.maxServers);
    request.singleAddress = below(4) == 0;
    request.ipv6 = below(5) == 0;
    for (const Feature& feature : catalog().features)
        if (below(3) == 0)
            request.features.append(feature.id);
    for (;;) {
        if (const auto built = buildScenario(request, catalog()))
            return built->document;
        // The product or the scenario does not have one of them.
        request.features.removeLast();
    }
}

} // namespace

/// Designs that somebody changed at random: whatever is offered mends what it is offered for, brings
/// no error, and is undone without a trace.
class TestRandomFixes : public QObject
{
    Q_OBJECT

private slots:
    void mendRandomDesigns()
    {
        bool given = false;
        const int designs = qEnvironmentVariableIntValue("EDGEPLANNER_RANDOM_DESIGNS", &given);
        for (int seed = 1; seed <= (given ? designs : 600); ++seed)
            tryDesign(quint32(seed));
        for (const auto& [complaint, times] : m_complaints)
            qWarning("%d times: %s", times, qPrintable(complaint));
        QVERIFY(m_complaints.empty());
        qInfo("%d fixes of %d checks", m_fixes, int(m_checks.size()));
        QVERIFY2(m_fixes > 1000 || given, qPrintable(QString::number(m_fixes)));
        QVERIFY2(m_checks.size() > 24 || given, qPrintable(QString::number(m_checks.size())));
    }

private:
    void tryDesign(quint32 seed)
    {
        QRandomGenerator random(seed);
        Document document = start(random);
        RandomEdits edits(catalog(), seed);
        const int steps = 1 + int(random.bounded(12));
        for (int i = 0; i < steps; ++i)
            if (const auto edit = edits.next(document))
                apply(document, *edit);
        const std::vector<Finding> before = findingsIn(document);
        for (const Finding& f : before)
            for (const Edit& edit : offeredFixes(document, catalog(), f)) {
                ++m_fixes;
                m_checks.insert(f.check);
                Document mended = document;
                apply(mended, edit);
                complain(seed, f, edit, judged(f, before, findingsIn(mended)));
                if (!integrityProblems(mended).empty())
                    complain(seed, f, edit, QStringLiteral("breaks the document"));
                apply(mended, inverted(edit));
                if (!(mended == document))
                    complain(seed, f, edit, QStringLiteral("is not undone"));
            }
    }

    void complain(quint32 seed, const Finding& f, const Edit& edit, const QString& complaint)
    {
        if (complaint.isEmpty())
            return;
        const QString key =
            QStringLiteral("%1 “%2” %3").arg(f.check, english().describe(edit.label), complaint);
        if (m_complaints[key]++ == 0)
            qWarning("design %u: %s", seed, qPrintable(key));
    }

    static QString judged(const Finding& mended, const std::vector<Finding>& before,
                          const std::vector<Finding>& after)
    {
        for (const Finding& f : after)
            if (f.identity() == mended.identity())
                return QStringLiteral("keeps ") + f.identity();
        const std::set<QString> errors = errorsAmong(before);
        for (const QString& error : errorsAmong(after))
            if (!errors.contains(error))
                return QStringLiteral("brings ") + error;
        return {};
    }

    int m_fixes = 0;
    std::set<QString> m_checks;
    std::map<QString, int> m_complaints;
};

QTEST_GUILESS_MAIN(TestRandomFixes)
#include "tst_randomfixes.moc"
