#include "model/analysis/obsoletewaivers.h"
#include "support/checkcases.h"
#include "support/designs.h"

#include <QSet>
#include <QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// Which waivers go when a changed design is saved, and which never do.
class ObsoleteWaiversTest : public QObject
{
    Q_OBJECT

    static QSet<QString> found(const Document& document, const QString& check)
    {
        QSet<QString> identities;
        for (const Finding& finding : analyze(document, catalog()).findings)
            if (finding.check == check)
                identities.insert(finding.identity());
        return identities;
    }
    static void waive(Document& document, const QSet<QString>& findings)
    {
        for (const QString& finding : findings) {
            document.waivers[finding].reason = QStringLiteral("the board wants it");
            document.waivers[finding].by = QStringLiteral("Kim");
        }
    }
    static QSet<QString> dropped(const Document& saved, const Document& current)
    {
        QSet<QString> keys;
        for (const auto& waiver : dropObsoleteWaivers(saved, current, catalog()).waivers)
            if (!waiver.after)
                keys.insert(waiver.id);
        return keys;
    }
    static Document natBehindBalancers()
    {
        Document document = balancedDesign();
        for (ExternalService& service : first<EdgePool>(document).services)
            service.addressing = Addressing::Nat;
        return document;
    }

private slots:
    void everyCheck_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const CheckCase& one : checkCases())
            QTest::addRow("%s: %s", one.check, one.what) << number++;
    }

    /// Accepted, saved, then mended by somebody: exactly what was mended goes, and undo brings it
    /// back.
    void everyCheck()
    {
        QFETCH(int, number);
        const CheckCase& one = checkCases()[static_cast<std::size_t>(number)];
        const QString check = QString::fromLatin1(one.check);
        Document saved = one.spoiled();
        const QSet<QString> accepted = found(saved, check);
        waive(saved, accepted);
        Document mended = one.clean;
        waive(mended, accepted);

        const Edit edit = dropObsoleteWaivers(saved, mended, catalog());
        QSet<QString> expected = accepted;
        expected.subtract(found(one.clean, check));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(dropped(saved, mended), expected);

        Document after = mended;
        apply(after, edit);
        QCOMPARE(after.waivers.size(), mended.waivers.size() - expected.size());
        apply(after, inverted(edit));
        QVERIFY(after == mended);
    }

    /// What is still found stays accepted.
    void nothingGoesWhileItIsFound()
    {
        Document saved = natBehindBalancers();
        waive(saved, found(saved, QStringLiteral("nat-with-hlb")));
        Document renamed = saved;
        renamed.settings.title = QStringLiteral("Head office");
        QVERIFY(dropObsoleteWaivers(saved, renamed, catalog()).isEmpty());
    }

    /// Found, accepted and mended between two savings: no saved design ever knew of it.
    void acceptedAndMendedSinceTheLastSaving()
    {
        Document current = balancedDesign();
        waive(current, found(natBehindBalancers(), QStringLiteral("nat-with-hlb")));
        QCOMPARE(dropped(balancedDesign(), current).size(), current.waivers.size());
    }

    /// The file already had them so: another version of the program, or of the catalogue.
    void whatWasObsoleteBeforeStays()
    {
        Document saved = balancedDesign();
        waive(saved, found(natBehindBalancers(), QStringLiteral("nat-with-hlb")));
        waive(saved, {QStringLiteral("check-of-tomorrow/7")});
        QVERIFY(!saved.waivers.isEmpty());
        Document current = saved;
        current.settings.title = QStringLiteral("Head office");
        QVERIFY(dropObsoleteWaivers(saved, current, catalog()).isEmpty());
        QCOMPARE(found(current, QStringLiteral("waiver-obsolete")).size(), current.waivers.size());
    }

    /// Somebody said that the waiver is to be kept.
    void keptOnPurpose()
    {
        Document saved = natBehindBalancers();
        const QSet<QString> accepted = found(saved, QStringLiteral("nat-with-hlb"));
        waive(saved, accepted);
        Document current = balancedDesign();
        waive(current, accepted);
        waive(current, found(current, QStringLiteral("waiver-obsolete")));
        QCOMPARE(current.waivers.size(), 2 * accepted.size());
        QVERIFY(dropObsoleteWaivers(saved, current, catalog()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ObsoleteWaiversTest)
#include "tst_obsoletewaivers.moc"
