#include "model/exports/policydiff.h"
#include "model/exports/ruleline.h"
#include "support/designs.h"

#include <QTest>

#include <algorithm>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

std::vector<PlacedLine> linesOf(const Document& document)
{
    const Analysis analysis = analyze(document, catalog());
    return placedLines({document, analysis, catalog()}, english(), std::nullopt);
}

RuleLine line(const std::vector<PlacedLine>& lines, const char* id)
{
    const auto it = std::ranges::find_if(
        lines, [id](const PlacedLine& placed) { return placed.line.id == QLatin1String(id); });
    return it == lines.end() ? RuleLine{} : it->line;
}

PolicyDiff diffOf(const Document& before, const Document& after)
{
    const Analysis old = analyze(before, catalog());
    const Analysis now = analyze(after, catalog());
    return policyDiff({before, old, catalog()}, {after, now, catalog()}, english());
}

template <class T>
T& only(Document& document)
{
    return *document.elements[test::only<T>(document)].template as<T>();
}

} // namespace

/// How rules are worded, and how two designs are compared.
class TestRuleLine : public QObject
{
    Q_OBJECT

private slots:
    void endsHaveNamesAndAddresses()
    {
        ScenarioRequest request = referenceRequest();
        request.features.append(QStringLiteral("reverse-proxy"));
        const auto lines = linesOf(designed(request));
        const auto worded = [&](const char* id) {
            const RuleLine found = line(lines, id);
            return toText(found.source, english()) + QLatin1String(" -> ")
                   + toText(found.destination, english());
        };
        QCOMPARE(worded("X01-1"), QStringLiteral("edge01 Access (131.107.155.10) -> Any"));
        QCOMPARE(worded("X09-V"),
                 QStringLiteral("Edge pool Access VIP (131.107.155.110) -> Any (federated "
                                "partners)"));
        QCOMPARE(worded("I14-2"), QStringLiteral("Any -> edge02 internal (172.25.33.11)"));
        QCOMPARE(line(lines, "X19-2").instance, QStringLiteral("server:edge02"));
        QCOMPARE(line(lines, "X22-V").instance, QStringLiteral("vip"));
        QCOMPARE(line(lines, "R02-1").instance, QStringLiteral("proxy:Reverse proxy"));
    }

    void needIsRequiredConditionalOrOptional()
    {
        const auto lines = linesOf(designed(referenceRequest()));
        QCOMPARE(line(lines, "X01-1").need, LineNeed::Required);
        QCOMPARE(line(lines, "X01-1").condition, QString());
        QCOMPARE(line(lines, "X08-V").need, LineNeed::Conditional);
        QVERIFY(line(lines, "X08-V").condition.contains(QLatin1String("federation")));
        QCOMPARE(line(lines, "X28-V").need, LineNeed::Optional);
    }

    void referenceIsThatOfProductAndScenario()
    {
        const auto lync = linesOf(designed(referenceRequest()));
        QCOMPARE(line(lync, "X01-1").reference,
                 QStringLiteral("Port summary - Scaled consolidated edge with hardware load "
                                "balancers in Lync Server 2013, table external-node, row 1"));
        const auto nat =
            linesOf(designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1));
        QVERIFY(line(nat, "X01-1").reference.contains(QLatin1String("private IP addresses")));
        const auto skype =
            linesOf(designed(QStringLiteral("sfb2019"), QStringLiteral("hlb-public"), 2));
        for (const Provenance& place : line(skype, "X01-1").provenance)
            QCOMPARE(place.document, QStringLiteral("SFB-ENV"));
    }

    void translatingFirewallPrintsBothAddresses()
    {
        Document document = designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1);
        RuleLine inbound = line(linesOf(document), "X19-1");
        QCOMPARE(inbound.destination.addresses, QStringList{QStringLiteral("131.107.155.30")});
        QCOMPARE(inbound.destination.translated, QStringList{QStringLiteral("10.45.16.30")});

        document.elements[elementId(document, QStringLiteral("External firewall"))]
            .as<Firewall>()
            ->vendor = QStringLiteral("cisco-asa");
        inbound = line(linesOf(document), "X19-1");
        QCOMPARE(inbound.destination.addresses, QStringList{QStringLiteral("10.45.16.30")});
    }

    void missingAddressIsNeverAny()
    {
        Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("single-public"), 1);
        only<EdgePool>(document).servers[0].external[2] = {};
        const RuleLine found = line(linesOf(document), "X19-1");
        QVERIFY(found.destination.unassigned && !found.destination.isAny());
        QCOMPARE(toText(found.destination, english()),
                 QStringLiteral("edge01 A/V (address not assigned)"));
        QVERIFY(found.source.isAny());
    }

    void serverWithoutNameGoesByItsSlot()
    {
        Document document =
            designed(QStringLiteral("lync2013"), QStringLiteral("single-public"), 1);
        only<EdgePool>(document).servers[0].fqdn.clear();
        QCOMPARE(line(linesOf(document), "X19-1").destination.name, QStringLiteral("server 1 A/V"));
    }

    void diffNamesOnlyWhatDiffers()
    {
        const Document before = designed(referenceRequest());
        QVERIFY(diffOf(before, before).isEmpty());

        Document moved = before;
        only<EdgePool>(moved).servers[0].external[2].v4 = IpAddress::fromText(u"131.107.155.33");
        const PolicyDiff diff = diffOf(before, moved);
        QVERIFY(diff.added.empty() && diff.removed.empty());
        QVERIFY(!diff.changed.empty());
        for (const PolicyDiff::Change& change : diff.changed) {
            QCOMPARE(change.before.line.instance, QStringLiteral("server:edge01"));
            QCOMPARE(change.before.line.id, change.after.line.id);
        }
    }

    void diffCountsAddresses()
    {
        const PolicyDiff diff =
            diffOf(designed(QStringLiteral("lync2013"), QStringLiteral("hlb-public"), 2),
                   designed(QStringLiteral("lync2013"), QStringLiteral("hlb-public"), 3));
        QCOMPARE(diff.ipv4Before.total(), 9);
        QCOMPARE(diff.ipv4After.total(), 12);
        QVERIFY(diff.removed.empty() && diff.changed.empty() && !diff.added.empty());
    }
};

QTEST_GUILESS_MAIN(TestRuleLine)
#include "tst_ruleline.moc"
