#include "model/editing/pasteelements.h"
#include "model/editing/readygroups.h"
#include "model/scenarios/emptydesign.h"
#include "model/topology/integrity.h"
#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// An empty design, and several things put into it at once: ready groups, the clipboard.
class TestReadyGroups final : public QObject
{
    Q_OBJECT

    static Document grown()
    {
        Document document = emptyDesign(catalog());
        for (const ReadyGroup group : {ReadyGroup::TwoFirewalls, ReadyGroup::PoolBehindBalancers}) {
            const EditResult edit = addReadyGroup(document, catalog(), group);
            if (!edit)
                qFatal("%s", qPrintable(english().describe(edit.error().reason)));
            apply(document, *edit);
        }
        return document;
    }

private slots:
    /// Section 2 of the domain reference: four networks, the published sample addresses.
    void anEmptyDesignHasTheFourNetworks()
    {
        const Document document = emptyDesign(catalog());
        QVERIFY(document.elements.isEmpty());
        QCOMPARE(document.segments.size(), 4);
        const Segment& outside =
            *document.segment(segmentId(document, QStringLiteral("External perimeter")));
        QCOMPARE(outside.subnets.front().toText(), QStringLiteral("131.107.155.0/24"));
        QVERIFY(outside.sample);
        QVERIFY(integrityProblems(document).empty());
    }

    void twoGroupsAreAWholePerimeter()
    {
        const Document document = grown();
        QVERIFY(integrityProblems(document).empty());
        // Two firewalls, the pool, a load balancer on each side.
        QCOMPARE(document.elements.size(), 5);
        const auto* pool = document.find<EdgePool>(only<EdgePool>(document));
        QCOMPARE(pool->servers.size(), std::size_t{2});
        QCOMPARE(pool->externalLoadBalancing, LoadBalancing::Hardware);
        QCOMPARE(pool->internalLoadBalancing, LoadBalancing::Hardware);
        const Analysis analysis = analyze(document, catalog());
        QCOMPARE(analysis.demand.ipv4.edge, 9); // 3 VIP + 2 × 3
        QCOMPARE(analysis.policies.firewalls.size(), std::size_t{2});
        QCOMPARE(analysis.policies.firewalls.front().side, FirewallSide::External);
    }

    void aGroupIsOneStep()
    {
        const Document before = emptyDesign(catalog());
        const EditResult edit = addReadyGroup(before, catalog(), ReadyGroup::PoolBehindBalancers);
        QVERIFY(edit);
        Document document = before;
        apply(document, *edit);
        QVERIFY(document != before);
        apply(document, inverted(*edit));
        QCOMPARE(document, before);
    }

    void aGroupNeedsItsNetworks()
    {
        const EditResult edit = addReadyGroup(Document(), catalog(), ReadyGroup::TwoFirewalls);
        QVERIFY(!edit);
        QVERIFY(english().describe(edit.error().reason).contains(QLatin1String("four networks")));
    }

    /// Into a design without that network the interface is left open; nothing points to nothing.
    void pastingKeepsWhatBelongsTogether()
    {
        const Document source = grown();
        std::vector<ElementId> all;
        for (auto it = source.elements.cbegin(); it != source.elements.cend(); ++it)
            all.push_back(it.key());
        const Document fragment = fragmentOf(source, all);
        QVERIFY(integrityProblems(fragment).empty());

        Document target = emptyDesign(catalog());
        const EditResult edit = pasteElements(target, catalog(), fragment, {24, 24});
        QVERIFY(edit);
        apply(target, *edit);
        QVERIFY(integrityProblems(target).empty());
        QCOMPARE(target.elements.size(), source.elements.size());
        QCOMPARE(target.associations.size(), source.associations.size());
        QCOMPARE(target.attachments.size(), source.attachments.size());
        QCOMPARE(analyze(target, catalog()).demand.ipv4.edge, 9);

        Document nowhere;
        const EditResult alone = pasteElements(nowhere, catalog(), fragment, {});
        QVERIFY(alone);
        apply(nowhere, *alone);
        QVERIFY(integrityProblems(nowhere).empty());
        QVERIFY(nowhere.attachments.isEmpty());
    }

    void anEmptyClipboardIsRefused()
    {
        QVERIFY(!pasteElements(emptyDesign(catalog()), catalog(), Document(), {}));
    }
};

QTEST_GUILESS_MAIN(TestReadyGroups)
#include "tst_readygroups.moc"
