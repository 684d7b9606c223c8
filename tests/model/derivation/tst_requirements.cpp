#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

QStringList idsOf(const std::vector<const CatalogRule*>& rules)
{
    QStringList ids;
    for (const CatalogRule* rule : rules)
        ids.append(rule->id);
    return ids;
}

} // namespace

class TestRequirements : public QObject
{
    Q_OBJECT

private slots:
    /// CONTRACT: XMPP 5269 outbound without HLB is needed on 2015, not in its table, so a choice.
    void neededRowsThatAreAChoiceAreLeftOut()
    {
        Document document = designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), 2,
                                     {QStringLiteral("xmpp")});
        const QString row = QStringLiteral("ext.xmpp.out.sfb-nonhlb");
        auto needs = requirements(document, catalog());
        QVERIFY(!idsOf(needs[0].emitted).contains(row));
        QVERIFY(idsOf(needs[0].leftOut).contains(row));
        document.settings.includedGroups = {QStringLiteral("derived")};
        needs = requirements(document, catalog());
        QVERIFY(idsOf(needs[0].emitted).contains(row));
        QVERIFY(!idsOf(needs[0].leftOut).contains(row));
    }

    void subsumedRowsNeverCount()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2,
                                     {QStringLiteral("public-im"), QStringLiteral("federation")});
        document.settings.includedGroups = {QStringLiteral("derived"), QStringLiteral("diagram"),
                                            QStringLiteral("extra"),
                                            QStringLiteral("planning-tool")};
        for (const PoolRequirements& needs : requirements(document, catalog()))
            for (const auto& list : {needs.emitted, needs.leftOut})
                for (const CatalogRule* rule : list)
                    QVERIFY2(rule->subsumedBy.isEmpty(), qPrintable(rule->id));
    }

    void presenceFollowsTheDrawing()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("hlb-public"), 2,
                                     {QStringLiteral("director"), QStringLiteral("reverse-proxy")});
        const ElementId pool = only<EdgePool>(document);
        const QString director = QStringLiteral("director");
        QVERIFY(effectiveFeatures(document, catalog(), pool).contains(director));
        QVERIFY(!document.find<EdgePool>(pool)->features.contains(director));

        const ElementId drawn = only<DirectorPool>(document);
        document.associations.removeIf(
            [drawn](auto it) { return it->from == drawn || it->to == drawn; });
        QVERIFY(!effectiveFeatures(document, catalog(), pool).contains(director));
        // A stored switch cannot claim what is not drawn.
        document.elements[pool].as<EdgePool>()->features.append(director);
        QVERIFY(!effectiveFeatures(document, catalog(), pool).contains(director));
    }

    /// Two pools that share a Front End pool do not share each other's features.
    void associationsStopAtOtherEdgePools()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1,
                                     {QStringLiteral("reverse-proxy")});
        const ElementId first = only<EdgePool>(document);
        const ElementId second(document.settings.nextId++);
        document.elements.insert(second, *document.element(first));
        document.associations.insert(
            AssociationId(document.settings.nextId++),
            Association{.kind = AssociationKind::Party, .from = first, .to = second});
        QVERIFY(associatedElements(document, second).empty());
        QVERIFY(!associatedElements(document, first).empty());
    }

    void subscriptionEditionIs2019()
    {
        for (const QString& scenario :
             {QStringLiteral("single-public"), QStringLiteral("dnslb-nat"),
              QStringLiteral("hlb-public")}) {
            const int servers = scenario.startsWith(QLatin1String("single")) ? 1 : 2;
            const QStringList features{QStringLiteral("federation"),
                                       QStringLiteral("central-logging")};
            const auto rows = [&](const QString& product) {
                const Document document = designed(product, scenario, servers, features);
                return idsOf(requirements(document, catalog())[0].emitted);
            };
            QCOMPARE(rows(QStringLiteral("sfbse")), rows(QStringLiteral("sfb2019")));
        }
    }
};

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
