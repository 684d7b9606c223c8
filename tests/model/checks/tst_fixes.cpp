#include "support/checkcases.h"
#include "support/errors.h"

#include "model/analysis/offeredfixes.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// Designs with several things wrong at once: what is offered for one must still mend that one,
/// and not at the price of an error.
class TestFixes : public QObject
{
    Q_OBJECT

private slots:
    void mendDesignsWithTwoFaults()
    {
        const auto& cases = checkCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            for (std::size_t j = i + 1; j < cases.size(); ++j)
                if (!cases[i].alone && !cases[j].alone && cases[i].clean == cases[j].clean)
                    tryFixes(cases[i], cases[j]);
        QCOMPARE(m_complaints, QStringList());
        QVERIFY2(m_fixes > 1000, qPrintable(QString::number(m_fixes)));
    }

private:
    void tryFixes(const CheckCase& first, const CheckCase& second)
    {
        Document document = first.spoiled();
        second.spoil(document);
        const std::vector<Finding> before = findingsIn(document);
        for (const Finding& f : before)
            for (const Edit& edit : offeredFixes(document, catalog(), f)) {
                ++m_fixes;
                Document mended = document;
                apply(mended, edit);
                const QString complaint = judged(f, before, findingsIn(mended));
                if (!complaint.isEmpty())
                    m_complaints.append(QStringLiteral("%1 and %2: “%3” %4")
                                            .arg(QLatin1String(first.what),
                                                 QLatin1String(second.what),
                                                 english().describe(edit.label), complaint));
            }
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
    QStringList m_complaints;
};

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
