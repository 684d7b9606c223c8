#include "support/checkcases.h"
#include "support/designs.h"

#include "model/analysis/offeredfixes.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <set>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

std::vector<Finding> findingsIn(const Document& document)
{
    return analyze(document, catalog()).findings;
}

std::vector<Finding> ofCheck(const std::vector<Finding>& findings, const QString& check)
{
    std::vector<Finding> found;
    for (const Finding& f : findings)
        if (f.check == check)
            found.push_back(f);
    return found;
}

std::set<QString> errorsAmong(const std::vector<Finding>& findings)
{
    std::set<QString> errors;
    for (const Finding& f : findings)
        if (f.severity == Severity::Error)
            errors.insert(f.identity());
    return errors;
}

bool holds(const std::vector<Finding>& findings, const QString& identity)
{
    return std::ranges::any_of(findings,
                               [&identity](const Finding& f) { return f.identity() == identity; });
}

/// What a person reads must be whole sentences, with every argument filled in.
QString complaintAbout(const Finding& f)
{
    for (const Message* message : {&f.title, &f.reason, &f.advice}) {
        const QString text = english().describe(*message);
        if (text.isEmpty())
            return QStringLiteral("a text is empty");
        static const QRegularExpression unfilled(
            QStringLiteral("%|#|\\(\\)|  |“”|\\b(service|feature|endpoint|group|scenario|zone|"
                           "conflict|portParameter)\\.[a-z]"));
        if (text.contains(unfilled))
            return QStringLiteral("“%1” holds what is not filled in").arg(text);
        const bool sentence = text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'));
        if (sentence == (message == &f.title) && !text.endsWith(QLatin1Char('?')))
            return QStringLiteral("“%1” ends wrongly").arg(text);
    }
    if (!catalog().documents.contains(f.source))
        return QStringLiteral("names no document that says so: ") + f.source;
    return {};
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void areNamedOnce()
    {
        const QStringList categories{QStringLiteral("addresses"),      QStringLiteral("nat"),
                                     QStringLiteral("load-balancing"), QStringLiteral("paths"),
                                     QStringLiteral("features"),       QStringLiteral("limits"),
                                     QStringLiteral("names"),          QStringLiteral("import"),
                                     QStringLiteral("documents")};
        std::set<QString> ids;
        for (const Check* check : allChecks()) {
            QVERIFY2(ids.insert(check->info().id).second, qPrintable(check->info().id));
            QVERIFY2(categories.contains(check->info().category), qPrintable(check->info().id));
        }
    }

    void allHaveCases()
    {
        std::set<QString> covered;
        for (const CheckCase& one : checkCases())
            covered.insert(QString::fromLatin1(one.check));
        for (const Check* check : allChecks())
            QVERIFY2(covered.contains(check->info().id), qPrintable(check->info().id));
        QCOMPARE(covered.size(), allChecks().size());
    }

    void find_data() { addCases(); }
    void find()
    {
        const CheckCase& one = current();
        const QString check = QString::fromLatin1(one.check);
        const std::vector<Finding> clean = findingsIn(one.clean);
        const std::vector<Finding> all = findingsIn(one.spoiled());
        const std::vector<Finding> found = ofCheck(all, check);
        QCOMPARE(errorsAmong(clean), std::set<QString>{});
        QVERIFY(std::ranges::any_of(
            found, [&clean](const Finding& f) { return !holds(clean, f.identity()); }));
        for (const Finding& f : found) {
            QCOMPARE(complaintAbout(f), QString());
            QVERIFY(!f.waived);
        }
        std::set<QString> identities;
        for (const Finding& f : all)
            QVERIFY2(identities.insert(f.identity()).second, qPrintable(f.identity()));
    }

    void canBeAccepted_data() { addCases(); }
    void canBeAccepted()
    {
        const CheckCase& one = current();
        Document document = one.spoiled();
        const auto before = ofCheck(findingsIn(document), QString::fromLatin1(one.check));
        QVERIFY(!before.empty());
        const Finding accepted = before.front();
        Waiver waiver;
        waiver.by = QStringLiteral("Kim");
        waiver.reason = QStringLiteral("another team sees to it");
        document.waivers.insert(accepted.identity(), waiver);
        int marked = 0;
        for (const Finding& f : findingsIn(document)) {
            QCOMPARE(f.waived, f.identity() == accepted.identity());
            marked += f.waived ? 1 : 0;
        }
        QCOMPARE(marked, 1);
    }

    void areMendedByTheirFixes_data() { addCases(); }
    void areMendedByTheirFixes()
    {
        const CheckCase& one = current();
        const Document document = one.spoiled();
        const std::vector<Finding> before = findingsIn(document);
        const std::set<QString> errorsBefore = errorsAmong(before);
        for (const Finding& f : before)
            for (const Edit& edit : offeredFixes(document, catalog(), f)) {
                const QString label = english().describe(edit.label);
                QVERIFY2(!label.isEmpty() && !label.contains(QLatin1Char('%')), qPrintable(label));
                Document mended = document;
                apply(mended, edit);
                const std::vector<Finding> after = findingsIn(mended);
                QVERIFY2(!holds(after, f.identity()), qPrintable(label + f.identity()));
                for (const QString& error : errorsAmong(after))
                    QVERIFY2(errorsBefore.contains(error),
                             qPrintable(label + QLatin1String(" brings ") + error));
                apply(mended, inverted(edit));
                QVERIFY(mended == document);
            }
    }

private:
    static void addCases()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const CheckCase& one : checkCases())
            QTest::addRow("%s: %s", one.check, one.what) << index++;
    }

    static const CheckCase& current()
    {
        QFETCH(int, index);
        return checkCases()[static_cast<std::size_t>(index)];
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
