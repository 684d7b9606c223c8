#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

const QString external = QStringLiteral("External firewall");
const QString internal = QStringLiteral("Internal firewall");

Document natPool(int servers = 2)
{
    return designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), servers);
}

/// A firewall between two segments that are there already.
ElementId addFirewall(Document& document, const QString& name, std::vector<SegmentId> segments)
{
    const ElementId id(document.settings.nextId++);
    document.elements.insert(id, Element{.name = name, .data = Firewall{}});
    for (SegmentId segment : segments)
        document.attachments.insert(AttachmentId(document.settings.nextId++),
                                    Attachment{.element = id, .segment = segment});
    return id;
}

SegmentId addSegment(Document& document, const QString& name, SegmentKind kind)
{
    const SegmentId id(document.settings.nextId++);
    document.segments.insert(id, Segment{.name = name, .kind = kind});
    return id;
}

/// Moves one leg of a device from a segment to another.
void reattach(Document& document, const QString& element, SegmentId from, SegmentId to)
{
    for (Attachment& attachment : document.attachments)
        if (attachment.element == elementId(document, element) && attachment.segment == from)
            attachment.segment = to;
}

void removeElement(Document& document, const QString& name)
{
    const ElementId id = elementId(document, name);
    document.elements.remove(id);
    document.attachments.removeIf([id](auto it) { return it->element == id; });
    document.associations.removeIf([id](auto it) { return it->from == id || it->to == id; });
}

} // namespace

class TestFirewallPolicies : public QObject
{
    Q_OBJECT

private slots:
    /// The published table counts for every documented feature (worked example E01).
    void referenceDesignHas30And22Rules()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QCOMPARE(policy(document, analysis, external).rules.size(), size_t(30));
        QCOMPARE(policy(document, analysis, internal).rules.size(), size_t(22));
        QCOMPARE(policy(document, analysis, external).side, FirewallSide::External);
        QCOMPARE(policy(document, analysis, internal).side, FirewallSide::Internal);
        QVERIFY(analysis.policies.notFiltered.empty());
    }

    void idsAreUniqueAndMadeOfRowAndSlot()
    {
        const Document document = designed(referenceRequest());
        const Analysis analysis = analyze(document, catalog());
        QSet<QString> ids;
        for (const FirewallPolicy& firewall : analysis.policies.firewalls)
            for (const PolicyRule& rule : firewall.rules) {
                QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
                ids.insert(rule.id);
            }
        const auto& outside = policy(document, analysis, external);
        const QString code = catalog().rule(u"ext.access.sip-tls.vip.in")->code;
        QVERIFY(rule(outside, code + QStringLiteral("-V")));
        const QString crl = catalog().rule(u"ext.access.crl-http.out")->code;
        QVERIFY(rule(outside, crl + QStringLiteral("-1")));
        QVERIFY(rule(outside, crl + QStringLiteral("-2")));
    }

    void removingAServerChangesNoOtherId()
    {
        Document document = natPool(3);
        const auto idsOf = [&document] {
            QSet<QString> ids;
            const Analysis analysis = analyze(document, catalog());
            for (const FirewallPolicy& firewall : analysis.policies.firewalls)
                for (const PolicyRule& rule : firewall.rules)
                    ids.insert(rule.id);
            return ids;
        };
        const QSet<QString> before = idsOf();
        auto& servers = document.elements[elementId(document, QStringLiteral("Edge pool"))]
                            .as<EdgePool>()
                            ->servers;
        servers.erase(servers.begin()); // slot 1
        const QSet<QString> after = idsOf();
        QVERIFY(before.contains(after));
        for (const QString& gone : before - after)
            QVERIFY2(gone.endsWith(QStringLiteral("-1")), qPrintable(gone));
        QCOMPARE((before - after).size() * 3, before.size());
    }

    /// Inbound, the packet arrives with the public address; outbound it arrives with the private
    /// one. EDGE-DOMAIN §5 rules 1 and 2, sample plan of §2.2.
    void showsEachFirewallTheAddressItSees()
    {
        Document document = natPool();
        {
            const Analysis analysis = analyze(document, catalog());
            const auto& outside = policy(document, analysis, external);
            QCOMPARE(outside.matches, MatchedAddress::Original);
            const auto* in = ruleOf(outside, analysis, QStringLiteral("ext.av.stun-udp.in"), 2);
            QVERIFY(in);
            QCOMPARE(text(in->destination.addresses), QStringLiteral("131.107.155.31"));
            QCOMPARE(text(in->destination.translated), QStringLiteral("10.45.16.31"));
            QVERIFY(in->source.addresses.empty() && !in->source.unresolved);
            const auto* out = ruleOf(outside, analysis, QStringLiteral("ext.av.stun-udp.out"), 2);
            QCOMPARE(text(out->source.addresses), QStringLiteral("10.45.16.31"));
            QCOMPARE(text(out->source.translated), QStringLiteral("131.107.155.31"));
            const auto& inside = policy(document, analysis, internal);
            const auto* sip = ruleOf(inside, analysis, QStringLiteral("int.sip-mtls.in"), 1);
            QCOMPARE(text(sip->destination.addresses), QStringLiteral("172.25.33.10"));
            QVERIFY(sip->destination.translated.empty());
        }
        document.elements[elementId(document, external)].as<Firewall>()->matches =
            MatchedAddress::Translated;
        const Analysis analysis = analyze(document, catalog());
        const auto& outside = policy(document, analysis, external);
        const auto* in = ruleOf(outside, analysis, QStringLiteral("ext.av.stun-udp.in"), 2);
        QCOMPARE(text(in->destination.addresses), QStringLiteral("10.45.16.31"));
        const auto* out = ruleOf(outside, analysis, QStringLiteral("ext.av.stun-udp.out"), 2);
        QCOMPARE(text(out->source.addresses), QStringLiteral("10.45.16.31"));
    }

    /// Internet – screening – border (translates) – inner – external perimeter: before the border
    /// the public address, behind it the private one.
    void threeFirewallsInARowSeeDifferentAddresses()
    {
        Document document = natPool();
        const SegmentId internet = segmentId(document, QStringLiteral("Internet"));
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        const SegmentId outerNet =
            addSegment(document, QStringLiteral("Outer"), SegmentKind::ExternalPerimeter);
        const SegmentId innerNet =
            addSegment(document, QStringLiteral("Inner"), SegmentKind::ExternalPerimeter);
        reattach(document, external, internet, outerNet);
        reattach(document, external, perimeter, innerNet);
        addFirewall(document, QStringLiteral("Screening"), {internet, outerNet});
        addFirewall(document, QStringLiteral("Inner firewall"), {innerNet, perimeter});

        const Analysis analysis = analyze(document, catalog());
        const QString row = QStringLiteral("ext.access.sip-tls.in");
        const auto* first =
            ruleOf(policy(document, analysis, QStringLiteral("Screening")), analysis, row, 1);
        const auto* second = ruleOf(policy(document, analysis, external), analysis, row, 1);
        const auto* third =
            ruleOf(policy(document, analysis, QStringLiteral("Inner firewall")), analysis, row, 1);
        QVERIFY(first && second && third);
        QCOMPARE(text(first->destination.addresses), QStringLiteral("131.107.155.10"));
        QVERIFY(first->destination.translated.empty());
        QCOMPARE(text(second->destination.addresses), QStringLiteral("131.107.155.10"));
        QCOMPARE(text(second->destination.translated), QStringLiteral("10.45.16.10"));
        QCOMPARE(text(third->destination.addresses), QStringLiteral("10.45.16.10"));
        QVERIFY(third->destination.translated.empty());
        const QString code = catalog().rule(row)->code;
        QCOMPARE(first->id, code + QStringLiteral("-1"));
        QCOMPARE(second->id, code + QStringLiteral("-1/2"));
        QCOMPARE(third->id, code + QStringLiteral("-1/3"));
        QCOMPARE(policy(document, analysis, QStringLiteral("Screening")).side,
                 FirewallSide::External);
        QCOMPARE(policy(document, analysis, external).side, FirewallSide::Between);
        // Outbound the same firewalls are crossed the other way; the translating one keeps its view.
        const QString out = QStringLiteral("ext.access.crl-http.out");
        QCOMPARE(
            text(ruleOf(policy(document, analysis, QStringLiteral("Screening")), analysis, out, 1)
                     ->source.addresses),
            QStringLiteral("131.107.155.10"));
        QCOMPARE(text(ruleOf(policy(document, analysis, QStringLiteral("Inner firewall")), analysis,
                             out, 1)
                          ->source.addresses),
                 QStringLiteral("10.45.16.10"));
    }

    void oneFirewallCarriesBothSides()
    {
        Document document = designed(referenceRequest());
        removeElement(document, external);
        removeElement(document, internal);
        addFirewall(document, QStringLiteral("The firewall"),
                    {segmentId(document, QStringLiteral("Internet")),
                     segmentId(document, QStringLiteral("External perimeter")),
                     segmentId(document, QStringLiteral("Internal perimeter")),
                     segmentId(document, QStringLiteral("Corporate network"))});
        const Analysis analysis = analyze(document, catalog());
        QCOMPARE(analysis.policies.firewalls.size(), size_t(1));
        QCOMPARE(analysis.policies.firewalls[0].side, FirewallSide::Single);
        QCOMPARE(analysis.policies.firewalls[0].rules.size(), size_t(52));
        QVERIFY(analysis.policies.notFiltered.empty());
    }

    /// No external firewall and the pool on the Internet: rows are listed as not filtered.
    void aPoolWithoutFirewallInFrontIsNotFiltered()
    {
        Document document = designed(referenceRequest());
        removeElement(document, external);
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        const SegmentId internet = segmentId(document, QStringLiteral("Internet"));
        const Analysis cut = analyze(document, catalog());
        QVERIFY(cut.policies.notFiltered.empty()); // no way at all is another matter
        for (std::size_t i = 0; i < cut.flows.size(); ++i)
            if (cut.flows[i].rule->interface == Interface::External)
                QCOMPARE(cut.paths[i].unreachable, QList{internet});

        for (Attachment& attachment : document.attachments)
            if (attachment.segment == perimeter)
                attachment.segment = internet;
        const Analysis analysis = analyze(document, catalog());
        QCOMPARE(analysis.policies.notFiltered.size(), size_t(30));
        QCOMPARE(policy(document, analysis, internal).rules.size(), size_t(22));
    }

    /// A rule is never missing because two walls stand side by side, and an open way beside a wall
    /// is told.
    void parallelWaysAreAllCovered()
    {
        Document document = natPool();
        const SegmentId internet = segmentId(document, QStringLiteral("Internet"));
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        addFirewall(document, QStringLiteral("Second"), {internet, perimeter});
        {
            const Analysis analysis = analyze(document, catalog());
            QCOMPARE(policy(document, analysis, QStringLiteral("Second")).rules.size(),
                     policy(document, analysis, external).rules.size());
            QVERIFY(analysis.policies.notFiltered.empty());
        }
        document.elements[elementId(document, QStringLiteral("Second"))].data = Router{};
        const Analysis analysis = analyze(document, catalog());
        QCOMPARE(analysis.policies.notFiltered.size(),
                 policy(document, analysis, external).rules.size());
    }

    void secondPoolHasALetter()
    {
        Document document = natPool(1);
        const ElementId first = elementId(document, QStringLiteral("Edge pool"));
        Element second = *document.element(first);
        second.name = QStringLiteral("Edge pool 2");
        second.as<EdgePool>()->ordinal = 1;
        const ElementId id(document.settings.nextId++);
        document.elements.insert(id, second);
        for (const Attachment& attachment : QMap(document.attachments)) {
            if (attachment.element != first)
                continue;
            Attachment copy = attachment;
            copy.element = id;
            document.attachments.insert(AttachmentId(document.settings.nextId++), copy);
        }
        const Analysis analysis = analyze(document, catalog());
        const auto& outside = policy(document, analysis, external);
        const QString code = catalog().rule(u"ext.access.sip-tls.in")->code;
        QVERIFY(rule(outside, code + QStringLiteral("-1")));
        const auto* other = rule(outside, QStringLiteral("B-") + code + QStringLiteral("-1"));
        QVERIFY(other);
        // Behind NAT without a translation of its own: an address is missing, that is not Any.
        QVERIFY(other->destination.addresses.empty());
        QVERIFY(other->destination.unresolved);
    }

    void equalRulesNameEachOther()
    {
        ScenarioRequest request;
        request.product = QStringLiteral("sfb2015");
        request.scenario = QStringLiteral("single-nat");
        request.features = {QStringLiteral("federation")};
        request.singleAddress = true; // clients and partners both on 5061
        const Document document = designed(request);
        const Analysis analysis = analyze(document, catalog());
        const auto& outside = policy(document, analysis, external);
        const auto* clients = ruleOf(outside, analysis, QStringLiteral("ext.access.sip-tls.in"), 1);
        const auto* partners =
            ruleOf(outside, analysis, QStringLiteral("ext.access.sip-mtls.in"), 1);
        QVERIFY(clients && partners);
        QCOMPARE(clients->sameAs, QStringList{partners->id});
        QCOMPARE(partners->sameAs, QStringList{clients->id});
        QCOMPARE(toText(analysis.flows[clients->flow].destinationPorts, {}),
                 QStringLiteral("5061"));
    }

    /// A firewall between the load balancers and the servers sees the servers' addresses, and the
    /// balancer's where it puts its own as the source.
    void firewallBehindTheBalancerSeesServers()
    {
        Document document = designed(referenceRequest());
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        const SegmentId servers =
            addSegment(document, QStringLiteral("Servers"), SegmentKind::ExternalPerimeter);
        for (Attachment& attachment : document.attachments)
            if (attachment.element == elementId(document, QStringLiteral("Edge pool"))
                && attachment.interface == Interface::External)
                attachment.segment = servers;
        addFirewall(document, QStringLiteral("Behind"), {perimeter, servers});
        const Analysis analysis = analyze(document, catalog());
        const auto& behind = policy(document, analysis, QStringLiteral("Behind"));
        const auto* access =
            ruleOf(behind, analysis, QStringLiteral("ext.access.sip-tls.vip.in"), 0);
        QVERIFY(access && access->behindVip);
        QCOMPARE(text(access->source.addresses), QStringLiteral("131.107.155.110"));
        QCOMPARE(text(access->destination.addresses),
                 QStringLiteral("131.107.155.10, 131.107.155.11"));
        const auto* av = ruleOf(behind, analysis, QStringLiteral("ext.av.stun-udp.vip.in"), 0);
        QVERIFY(av->source.addresses.empty() && !av->source.unresolved); // client stays: Any
        QCOMPARE(text(av->destination.addresses), QStringLiteral("131.107.155.30, 131.107.155.31"));
    }

    /// One firewall with a leg before the load balancer and another before the servers has both
    /// rules of a row: to the virtual address, and from there to the servers.
    void oneFirewallBeforeAndBehindTheBalancer()
    {
        Document document = designed(referenceRequest());
        const SegmentId perimeter = segmentId(document, QStringLiteral("External perimeter"));
        const SegmentId servers =
            addSegment(document, QStringLiteral("Servers"), SegmentKind::ExternalPerimeter);
        for (Attachment& attachment : document.attachments)
            if (attachment.element == elementId(document, QStringLiteral("Edge pool"))
                && attachment.segment == perimeter)
                attachment.segment = servers;
        document.attachments.insert(
            AttachmentId(document.settings.nextId++),
            Attachment{.element = elementId(document, external), .segment = servers});

        const Analysis analysis = analyze(document, catalog());
        const auto& firewall = policy(document, analysis, external);
        const auto both = [&](const QString& row) {
            const QString id = catalog().rule(row)->code + QStringLiteral("-V");
            return std::pair(rule(firewall, id), rule(firewall, id + QStringLiteral("/2")));
        };
        const auto [access, accessBehind] = both(QStringLiteral("ext.access.sip-tls.vip.in"));
        QVERIFY(access && accessBehind);
        QVERIFY(!access->behindVip && accessBehind->behindVip);
        QVERIFY(access->source.addresses.empty());
        QCOMPARE(text(access->destination.addresses), QStringLiteral("131.107.155.110"));
        QCOMPARE(text(accessBehind->source.addresses), QStringLiteral("131.107.155.110"));
        QCOMPARE(text(accessBehind->destination.addresses),
                 QStringLiteral("131.107.155.10, 131.107.155.11"));
        const auto [av, avBehind] = both(QStringLiteral("ext.av.stun-udp.vip.in"));
        QVERIFY(av && avBehind);
        QCOMPARE(text(av->destination.addresses), QStringLiteral("131.107.155.130"));
        QVERIFY(avBehind->source.addresses.empty()); // the client stays: Any
        QCOMPARE(text(avBehind->destination.addresses),
                 QStringLiteral("131.107.155.30, 131.107.155.31"));
        // What goes to a server passes it once.
        const QString direct = catalog().rule(u"ext.av.stun-udp.in")->code + QStringLiteral("-1");
        QVERIFY(!rule(firewall, direct + QStringLiteral("/2")));
    }
};

QTEST_GUILESS_MAIN(TestFirewallPolicies)
#include "tst_firewallpolicies.moc"
