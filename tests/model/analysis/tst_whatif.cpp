#include "support/designs.h"

#include "model/analysis/consequences.h"
#include "model/analysis/whatif.h"

#include <QtTest/QTest>
#include <algorithm>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

const PoolVariant& variant(const std::vector<PoolVariant>& variants, LoadBalancing balancing,
                           Addressing addressing, bool single)
{
    const auto it = std::ranges::find_if(variants, [&](const PoolVariant& v) {
        return v.balancing == balancing && v.addressing == addressing && v.singleAddress == single;
    });
    Q_ASSERT(it != variants.end());
    return *it;
}

std::vector<PoolVariant> variantsOf(const Document& document)
{
    return poolVariants(document, catalog(), only<EdgePool>(document));
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    /// EDGE-DOMAIN §5 for N = 2: s·N, and s·N + s behind hardware load balancers.
    void countsEveryVariant_data()
    {
        QTest::addColumn<LoadBalancing>("balancing");
        QTest::addColumn<Addressing>("addressing");
        QTest::addColumn<bool>("single");
        QTest::addColumn<int>("onServers");
        QTest::addColumn<int>("onVips");
        QTest::addColumn<int>("privateCount");
        using enum LoadBalancing;
        using enum Addressing;
        QTest::newRow("hlb") << Hardware << Public << false << 6 << 3 << 0;
        QTest::newRow("hlb, shared") << Hardware << Public << true << 2 << 1 << 0;
        QTest::newRow("dns") << Dns << Public << false << 6 << 0 << 0;
        QTest::newRow("dns, shared") << Dns << Public << true << 2 << 0 << 0;
        QTest::newRow("dns, nat") << Dns << Nat << false << 6 << 0 << 6;
        QTest::newRow("dns, nat, shared") << Dns << Nat << true << 2 << 0 << 2;
        QTest::newRow("one") << None << Public << false << 3 << 0 << 0;
        QTest::newRow("one, shared") << None << Public << true << 1 << 0 << 0;
        QTest::newRow("one, nat") << None << Nat << false << 3 << 0 << 3;
        QTest::newRow("one, nat, shared") << None << Nat << true << 1 << 0 << 1;
    }
    void countsEveryVariant()
    {
        QFETCH(LoadBalancing, balancing);
        QFETCH(Addressing, addressing);
        QFETCH(bool, single);
        const auto variants = variantsOf(designed(referenceRequest()));
        const PoolVariant& v = variant(variants, balancing, addressing, single);
        QVERIFY(v.forbidden.isEmpty());
        QTEST(v.onServers, "onServers");
        QTEST(v.onVips, "onVips");
        QTEST(v.privateCount, "privateCount");
        QCOMPARE(v.servers, balancing == LoadBalancing::None ? 1 : 2);
        QVERIFY(!v.consequences.empty());
    }

    /// Applying a variant gives the design that was promised, without new errors.
    void keepsItsPromise()
    {
        const Document document = designed(referenceRequest());
        const ElementId pool = only<EdgePool>(document);
        for (const PoolVariant& v : poolVariants(document, catalog(), pool)) {
            if (!v.forbidden.isEmpty())
                continue;
            Document changed = document;
            apply(changed, v.change);
            const Analysis analysis = analyze(changed, catalog());
            const QString name = english().describe(variantName(v));
            QCOMPARE(analysis.demand.pools.front().publicCount, v.publicCount());
            int rules = 0;
            for (const FirewallPolicy& policy : analysis.policies.firewalls)
                rules += static_cast<int>(policy.rules.size());
            QCOMPARE(rules, v.rules);
            // The perimeter of the reference design has no private network: the variant says so.
            const bool lacksNetwork = v.addressing == Addressing::Nat;
            QCOMPARE(english().describe(v.consequences.back()).startsWith(QLatin1String("Give ")),
                     lacksNetwork);
            for (const Finding& finding : analysis.findings)
                QVERIFY2(finding.severity != Severity::Error
                             || (lacksNetwork && finding.check == QLatin1String("address-missing")),
                         qPrintable(name + QLatin1String(": ") + finding.identity()));
        }
    }

    void marksWhatThereIs()
    {
        const Document document = designed(referenceRequest());
        const auto variants = variantsOf(document);
        QCOMPARE(std::ranges::count_if(variants, &PoolVariant::isCurrent), 1);
        const PoolVariant& current =
            variant(variants, LoadBalancing::Hardware, Addressing::Public, false);
        QVERIFY(current.isCurrent);
        QVERIFY(current.change.isEmpty());
        QCOMPARE(current.rules, 52); // 30 + 22, as published
    }

    void natBehindABalancerIsForbidden()
    {
        const auto variants = variantsOf(designed(referenceRequest()));
        const PoolVariant& v = variant(variants, LoadBalancing::Hardware, Addressing::Nat, false);
        QVERIFY(!v.forbidden.isEmpty());
        QCOMPARE(v.publicCount(), 0);
        QVERIFY(v.change.isEmpty());
    }

    void oneServerGrowsIntoAPool()
    {
        const auto variants =
            variantsOf(designed(QStringLiteral("sfb2019"), QStringLiteral("single-nat"), 1));
        const PoolVariant& v =
            variant(variants, LoadBalancing::Hardware, Addressing::Public, false);
        QVERIFY(v.forbidden.isEmpty());
        QCOMPARE(v.servers, 2);
        QCOMPARE(v.publicCount(), 9);
    }

    /// TOPO: 3 + 6, 3 + 9, … 3 + 36.
    void growsToTheSupportedLimit()
    {
        const Document document = designed(referenceRequest());
        const auto sizes = poolSizes(document, catalog(), only<EdgePool>(document));
        QCOMPARE(sizes.size(), std::size_t{11});
        int servers = 2;
        for (const PoolSize& size : sizes) {
            QCOMPARE(size.servers, servers);
            QCOMPARE(size.onServers, 3 * servers);
            QCOMPARE(size.onVips, 3);
            ++servers;
        }
    }

    void unknownPoolHasNone()
    {
        const Document document = designed(referenceRequest());
        QVERIFY(poolVariants(document, catalog(), ElementId{9999}).empty());
        QVERIFY(poolSizes(document, catalog(), ElementId{9999}).empty());
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
