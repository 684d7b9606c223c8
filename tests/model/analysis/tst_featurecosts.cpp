#include "model/analysis/featurecosts.h"
#include "model/editing/pooloperations.h"
#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// The numbers beside the switches, for the published example behind load balancers with two servers:
/// 30 rules outside and 22 inside with everything on (EDGE-DOMAIN, case E01).
class FeatureCostsTest : public QObject
{
    Q_OBJECT

    static int costOf(const std::vector<FeatureCost>& costs, const char* feature)
    {
        for (const FeatureCost& cost : costs)
            if (cost.feature == QLatin1String(feature))
                return cost.rules;
        return -1000;
    }

private slots:
    void whatASwitchAddsIsWhatItsAbsenceSaves()
    {
        const Document on = designed(referenceRequest());
        const ElementId pool = *on.elementNamed(u"Edge pool");
        const auto costs = featureCosts(on, catalog(), pool);
        QVERIFY(!costs.empty());
        // X12 to X15 and so on: rows of the catalogue that ask for the feature, times who answers.
        for (const char* feature : {"ocs2007-federation", "xmpp", "central-logging"})
            QVERIFY2(costOf(costs, feature) > 0, feature);
        for (const FeatureCost& cost : costs) {
            if (!cost.on)
                continue;
            const auto off = setFeature(on, catalog(), pool, cost.feature, false);
            QVERIFY(off);
            Document without = on;
            apply(without, *off);
            const auto other = featureCosts(without, catalog(), pool);
            const auto same = std::ranges::find(other, cost.feature, &FeatureCost::feature);
            QVERIFY(same != other.end());
            QVERIFY(!same->on);
        }
    }

    /// Central logging opens ports to each server, never to a virtual address.
    void countsGrowWithTheServers()
    {
        ScenarioRequest request = referenceRequest();
        request.servers = 2;
        const Document two = designed(request);
        request.servers = 4;
        const Document four = designed(request);
        const auto small = featureCosts(two, catalog(), *two.elementNamed(u"Edge pool"));
        const auto large = featureCosts(four, catalog(), *four.elementNamed(u"Edge pool"));
        QCOMPARE(costOf(large, "central-logging"), 2 * costOf(small, "central-logging"));
    }

    void noPoolNoCosts()
    {
        const Document document = designed(referenceRequest());
        QVERIFY(featureCosts(document, catalog(), *document.elementNamed(u"External firewall"))
                    .empty());
    }
};

QTEST_APPLESS_MAIN(FeatureCostsTest)
#include "tst_featurecosts.moc"
