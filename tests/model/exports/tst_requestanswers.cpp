#include "model/exports/request/requestpaper.h"
#include "support/checkcases.h"
#include "support/designs.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

PaperContent contentOf(const Document& document, const ExportOptions& options = {})
{
    const Analysis analysis = analyze(document, catalog());
    return requestContent({document, analysis, catalog()}, english(), options).content;
}

const PaperSection& section(const PaperContent& content, const QString& anchor)
{
    for (const PaperSection& each : content.sections)
        if (each.anchor == anchor)
            return each;
    qFatal("no section %s", qPrintable(anchor));
}

const PaperSection& firewall(const PaperContent& content, const QString& name)
{
    for (const PaperSection& each : content.sections)
        if (each.heading.startsWith(name))
            return each;
    qFatal("no firewall %s", qPrintable(name));
}

QString fact(const PaperSection& section, const QString& label)
{
    for (const PaperBlock& block : section.blocks)
        if (const auto* facts = std::get_if<Facts>(&block))
            for (const Facts::Fact& each : facts->items)
                if (each.label == label)
                    return plainText(each.value);
    return {};
}

/// What stands behind a label of a form; "?" when there is no such label.
QString field(const PaperSection& section, const QString& label)
{
    for (const PaperBlock& block : section.blocks)
        if (const auto* form = std::get_if<Form>(&block))
            for (const Form::Field& each : form->fields)
                if (each.label == label)
                    return each.value;
    return QStringLiteral("?");
}

std::vector<PaperTable> tables(const PaperSection& section)
{
    std::vector<PaperTable> found;
    for (const PaperBlock& block : section.blocks)
        if (const auto* table = std::get_if<PaperTable>(&block))
            found.push_back(*table);
    return found;
}

QStringList notices(const PaperContent& content)
{
    QStringList texts;
    for (const PaperBlock& block : content.sections.front().blocks)
        if (const auto* notice = std::get_if<Notice>(&block))
            texts.append(notice->heading);
    return texts;
}

Document natPool(int servers)
{
    return designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), servers,
                    {QStringLiteral("federation")});
}

} // namespace

/// What a firewall engineer would have to ask stands in the request.
class TestRequestAnswers : public QObject
{
    Q_OBJECT

private slots:
    /// Before the rules: which interfaces, which addresses, what Any is, where rules stand in the
    /// policy, when they are active, how long sessions live.
    void everyFirewallSaysWhatHoldsForAllItsRules()
    {
        const PaperContent content = contentOf(designed(referenceRequest()));
        for (const char* name : {"External firewall", "Internal firewall"}) {
            const PaperSection& section = firewall(content, QLatin1String(name));
            for (const char* label :
                 {"Between", "Addresses in its rules", "Directions", "“Any” stands for", "Action",
                  "Place", "Active", "UDP idle timeout", "Log", "Switch off"})
                QVERIFY2(!fact(section, QString::fromUtf8(label)).isEmpty(), label);
            // Nothing comes after the rules, where it could stand alone on a page.
            QVERIFY(std::holds_alternative<PaperTable>(section.blocks.back()));
        }
        // The published sample plan: the firewalls' own addresses on their networks.
        const QString between =
            fact(firewall(content, QStringLiteral("Internal")), QStringLiteral("Between"));
        QCOMPARE(between,
                 QStringLiteral("Internal perimeter 172.25.33.0/24, own address 172.25.33.2; "
                                "Corporate network 192.168.10.0/24, own address 192.168.10.2"));
    }

    /// What only the team of a firewall knows is printed where it is known, and a line to write on
    /// where it is not.
    void everyFirewallNamesItsPolicyAndTeam()
    {
        Document document = designed(referenceRequest());
        const ElementId id = elementId(document, QStringLiteral("Internal firewall"));
        auto& device = std::get<Firewall>(document.elements[id].data);
        device.policy = QStringLiteral("DMZ-INSIDE");
        device.ownerTeam = QStringLiteral("Network security");
        const PaperContent content = contentOf(document);
        const PaperSection& inside = firewall(content, QStringLiteral("Internal"));
        QCOMPARE(field(inside, QStringLiteral("Policy, package")), QStringLiteral("DMZ-INSIDE"));
        QCOMPARE(field(inside, QStringLiteral("Owner team")), QStringLiteral("Network security"));
        const PaperSection& outside = firewall(content, QStringLiteral("External"));
        QCOMPARE(field(outside, QStringLiteral("Policy, package")), QString());
        QCOMPARE(field(outside, QStringLiteral("Owner team")), QString());
    }

    void hoursAndTimeoutAreThoseOfTheForm()
    {
        Document document = designed(referenceRequest());
        const auto facts = [&](const QString& label) {
            return fact(firewall(contentOf(document), QStringLiteral("External")), label);
        };
        const QString active = QStringLiteral("Active");
        const QString timeout = QStringLiteral("UDP idle timeout");
        QCOMPARE(facts(active), QStringLiteral("at all hours"));
        // RFC 4787, REQ-5: "MUST NOT expire in less than two minutes".
        QCOMPARE(facts(timeout),
                 QStringLiteral("2 minutes or longer; the product's documents name none; "
                                "RFC-4787, REQ-5"));
        const auto cited = [&] {
            const PaperContent content = contentOf(document);
            const PaperTable sources = tables(section(content, QStringLiteral("sources"))).front();
            for (const PaperRow& row : sources.groups.front().rows)
                if (row.anchor == QLatin1String("source-RFC-4787"))
                    return true;
            return false;
        };
        QVERIFY(cited());
        RequestForm& form = document.settings.request;
        form.schedule = QStringLiteral("Monday to Friday, 06:00 to 22:00");
        form.expires = QStringLiteral("2027-06-30");
        form.udpTimeout = QStringLiteral("5 minutes");
        QCOMPARE(facts(active),
                 QStringLiteral("Monday to Friday, 06:00 to 22:00; expires: 2027-06-30"));
        QCOMPARE(facts(timeout), QStringLiteral("5 minutes"));
        QVERIFY(!cited());
    }

    /// The board's number and reason on the cover, everybody's reason where they sign.
    void decisionsHaveTheirReasons()
    {
        Document document = designed(referenceRequest());
        RequestForm& form = document.settings.request;
        const QString number = QStringLiteral("Board number");
        const QString reason = QStringLiteral("Reason");
        PaperContent content = contentOf(document);
        QCOMPARE(field(content.sections.front(), number), QString());
        QCOMPARE(field(content.sections.front(), reason), QStringLiteral("?"));
        form.boardNumber = QStringLiteral("CAB-77");
        RequestApproval& board = form.approvals[QStringLiteral("changeBoard")];
        board.decision = ApprovalDecision::Rejected;
        board.reason = QStringLiteral("no window before June");
        form.approvals[QStringLiteral("security")].reason = QStringLiteral("asked for a test");
        content = contentOf(document);
        QCOMPARE(field(content.sections.front(), number), QStringLiteral("CAB-77"));
        QCOMPARE(field(content.sections.front(), reason), QStringLiteral("no window before June"));
        QStringList decisions;
        const PaperTable signOff = tables(section(content, QStringLiteral("sign-off"))).front();
        for (const PaperRow& row : signOff.groups.front().rows)
            if (row.cells[2].kind != PaperCell::Kind::Write)
                decisions.append(plainText(row.cells[2].lines.front()));
        QCOMPARE(decisions, (QStringList{QStringLiteral("asked for a test"),
                                         QStringLiteral("Rejected: no window before June")}));
    }

    /// The published table has one row for the Web Conferencing VIP.
    void aHeadingOfOneRuleSaysSo()
    {
        ExportOptions options;
        options.service = QStringLiteral("webConferencing");
        const PaperContent content = contentOf(designed(referenceRequest()), options);
        QCOMPARE(firewall(content, QStringLiteral("External")).heading,
                 QStringLiteral("External firewall: 1 rule"));
    }

    void anySaysWhichFamilyItIs()
    {
        const auto any = [](const Document& document) {
            const PaperContent content = contentOf(document);
            return fact(firewall(content, QStringLiteral("External")),
                        QStringLiteral("“Any” stands for"));
        };
        ScenarioRequest request = referenceRequest();
        QVERIFY(any(designed(request)).startsWith(QLatin1String("every IPv4 address")));
        request.ipv6 = true;
        QVERIFY(any(designed(request)).contains(QLatin1String("IPv6 for its IPv6 addresses")));
    }

    /// Servers of one pool behind NAT reach each other on their public A/V addresses.
    void hairpinIsAskedForWhereItIsNeeded()
    {
        const PaperContent two = contentOf(natPool(2));
        QCOMPARE(fact(firewall(two, QStringLiteral("External")), QStringLiteral("Hairpin")),
                 QStringLiteral("on: from inside, these public addresses must reach each other: "
                                "131.107.155.30, 131.107.155.31"));
        QCOMPARE(fact(firewall(two, QStringLiteral("Internal")), QStringLiteral("Hairpin")),
                 QString());
        const PaperContent one =
            contentOf(designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1, {}));
        QCOMPARE(fact(firewall(one, QStringLiteral("External")), QStringLiteral("Hairpin")),
                 QString());
        // Media between pools turns round at the firewall just as well.
        Document twoPools =
            designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1, {});
        addSecondPool(twoPools);
        QStringList expected;
        for (const Translation& translation :
             twoPools.find<Firewall>(elementId(twoPools, QStringLiteral("External firewall")))
                 ->translations)
            if (translation.service == Service::Av && translation.publicAddress.v4
                && twoPools.find<EdgePool>(translation.device))
                expected.append(translation.publicAddress.v4->toText());
        QCOMPARE(expected.size(), 2);
        const QString together = fact(firewall(contentOf(twoPools), QStringLiteral("External")),
                                      QStringLiteral("Hairpin"));
        QVERIFY2(together.endsWith(expected.join(QLatin1String(", "))), qPrintable(together));
        const PaperContent balanced = contentOf(designed(referenceRequest()));
        QCOMPARE(fact(firewall(balanced, QStringLiteral("External")), QStringLiteral("Hairpin")),
                 QString());
    }

    /// Packets between pools behind one firewall are followed like those between servers of one.
    void hairpinBetweenPoolsIsWalked()
    {
        Document document =
            designed(QStringLiteral("sfb2015"), QStringLiteral("single-nat"), 1, {});
        const auto walks = [&document] {
            std::vector<PaperTable> found =
                tables(section(contentOf(document), QStringLiteral("walks")));
            std::erase_if(found, [](const PaperTable& table) {
                return !table.caption.contains(QLatin1String("hairpin"));
            });
            return found;
        };
        QVERIFY(walks().empty());
        const QString first = document.elements[only<EdgePool>(document)].name;
        const ElementId second = addSecondPool(document);
        const std::vector<PaperTable> two = walks();
        QCOMPARE(two.size(), std::size_t(1));
        QCOMPARE(
            two[0].caption,
            QStringLiteral("%1 and %2: media from a server of one to one of the other (hairpin)")
                .arg(first, document.elements[second].name));
        // It leaves with one public address and arrives at the other, at the same firewall.
        int atFirewall = 0;
        for (const PaperRow& row : two[0].groups.front().rows)
            atFirewall +=
                plainText(row.cells[0].lines.front()) == QLatin1String("External firewall");
        QCOMPARE(atFirewall, 2);
        const QString third = document.elements[addSecondPool(document)].name;
        const std::vector<PaperTable> three = walks();
        QCOMPARE(three.size(), std::size_t(1));
        QVERIFY2(
            three[0].caption.endsWith(QLatin1String("; likewise between any two of the 3 pools "
                                                    "behind External firewall")),
            qPrintable(three[0].caption));
        QVERIFY(!third.isEmpty());
    }

    /// What a rule names stands plainly, what NAT makes of it in brackets, whichever side the
    /// firewall's rules name.
    void addressesThatAreNotEnteredAreInBrackets()
    {
        Document document = natPool(2);
        const auto cells = [&document](const char* id) {
            const PaperContent content = contentOf(document);
            const PaperSection& outside = firewall(content, QStringLiteral("External"));
            QStringList texts;
            for (const PaperTable& table : tables(outside))
                for (const PaperGroup& group : table.groups)
                    for (const PaperRow& row : group.rows)
                        if (plainText(row.cells[0].lines.front()) == QLatin1String(id))
                            for (const std::size_t cell : {std::size_t(3), std::size_t(5)})
                                for (const TextLine& line : row.cells[cell].lines)
                                    texts.append(plainText(line));
            return texts;
        };
        const QString any = QStringLiteral("Any");
        const QString zone = QStringLiteral("zone: Internet");
        QCOMPARE(cells("X04-1"), (QStringList{any, zone, QStringLiteral("edge01 Access"),
                                              QStringLiteral("131.107.155.10"),
                                              QStringLiteral("(after NAT 10.45.16.10)")}));
        const QStringList outbound{QStringLiteral("edge01 Access"), QStringLiteral("10.45.16.10"),
                                   QStringLiteral("(after NAT 131.107.155.10)"), any, zone};
        QCOMPARE(cells("X01-1"), outbound);
        std::get<Firewall>(
            document.elements[elementId(document, QStringLiteral("External firewall"))].data)
            .vendor = QStringLiteral("cisco-asa");
        QCOMPARE(cells("X04-1"), (QStringList{any, zone, QStringLiteral("edge01 Access"),
                                              QStringLiteral("10.45.16.10"),
                                              QStringLiteral("(before NAT 131.107.155.10)")}));
        QCOMPARE(cells("X01-1"), outbound);
        const PaperContent content = contentOf(document);
        QVERIFY(!fact(firewall(content, QStringLiteral("External")), QStringLiteral("In brackets"))
                     .isEmpty());
        // Nothing is translated there, so nothing is in brackets.
        QVERIFY(fact(firewall(content, QStringLiteral("Internal")), QStringLiteral("In brackets"))
                    .isEmpty());
    }

    void objectsSayWhatTheyAre()
    {
        const PaperContent content = contentOf(natPool(2));
        QMap<QString, QString> kinds;
        const PaperTable table = tables(section(content, QStringLiteral("objects"))).front();
        QCOMPARE(table.columns[2].title, QStringLiteral("What it is"));
        for (const PaperRow& row : table.groups.front().rows)
            kinds.insert(plainText(row.cells[3].lines.front()),
                         plainText(row.cells[2].lines.front()));
        QCOMPARE(kinds.value(QStringLiteral("10.45.16.10")),
                 QStringLiteral("edge server; NAT, private side"));
        QCOMPARE(kinds.value(QStringLiteral("131.107.155.10")), QStringLiteral("NAT, public side"));
        QCOMPARE(kinds.value(QStringLiteral("172.25.33.10")), QStringLiteral("edge server"));
        QCOMPARE(kinds.value(QStringLiteral("172.25.33.2")),
                 QStringLiteral("interface of a device"));
        for (const QString& kind : std::as_const(kinds))
            QVERIFY(!kind.isEmpty());
    }

    /// Every row of the catalogue that is asked for is in the caption of one walk, and of one only.
    void everyRuleHasItsWay()
    {
        for (const Document& document : {designed(referenceRequest()), natPool(2)}) {
            const PaperContent content = contentOf(document);
            const Analysis analysis = analyze(document, catalog());
            QSet<QString> asked;
            for (const FirewallPolicy& policy : analysis.policies.firewalls)
                for (const PolicyRule& rule : policy.rules)
                    asked.insert(analysis.flows[rule.flow].rule->code);
            static const QRegularExpression code(QStringLiteral("\\b([A-Z]\\d\\d)\\b"));
            QStringList shown;
            const std::vector<PaperTable> walks = tables(section(content, QStringLiteral("walks")));
            for (const PaperTable& walk : walks)
                for (auto found = code.globalMatch(walk.caption); found.hasNext();)
                    shown.append(found.next().captured(1));
            QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()), asked);
            QCOMPARE(shown.size(), asked.size());
            // Far fewer than rows: one for each way.
            QVERIFY2(walks.size() * 2 < static_cast<std::size_t>(asked.size()),
                     qPrintable(QString::number(walks.size())));
        }
    }

    /// Who knows other products finds what the words of the column "Application" are.
    void everyApplicationIsExplained()
    {
        const PaperContent content = contentOf(designed(referenceRequest()));
        QSet<QString> used;
        for (const PaperSection& each : content.sections)
            for (const PaperTable& table : tables(each))
                if (table.look == PaperTable::Look::Rules)
                    for (const PaperGroup& group : table.groups)
                        for (const PaperRow& row : group.rows)
                            used.insert(plainText(row.cells[7].lines.front()));
        QVERIFY(used.contains(QStringLiteral("PSOM/TLS")));
        QSet<QString> explained;
        for (const PaperTable& table : tables(section(content, QStringLiteral("explanations"))))
            if (table.columns.front().title == QLatin1String("Application"))
                for (const PaperRow& row : table.groups.front().rows) {
                    explained.insert(plainText(row.cells[0].lines.front()));
                    QVERIFY(!plainText(row.cells[1].lines.front()).isEmpty());
                }
        QCOMPARE(explained, used);
    }

    /// A paper of one firewall or service says that it is not everything.
    void aPartSaysThatItIsOne()
    {
        const Document document = designed(referenceRequest());
        const auto saying = [&](const ExportOptions& options, const QString& words) {
            return notices(contentOf(document, options)).filter(words).size();
        };
        ExportOptions options;
        QCOMPARE(saying(options, QStringLiteral("A part of the design")), 0);
        options.firewall = elementId(document, QStringLiteral("Internal firewall"));
        QCOMPARE(saying(options, QStringLiteral("of the firewall “Internal firewall”")), 1);
        options.firewall.reset();
        options.service = QStringLiteral("av");
        QCOMPARE(saying(options, QStringLiteral("only rules of “A/V Edge service”")), 1);
    }

    /// Rules are looked at again: the paper has room for three times.
    void reviewsHaveRoom()
    {
        const PaperContent content = contentOf(designed(referenceRequest()));
        const PaperTable table = tables(section(content, QStringLiteral("reviews"))).front();
        QCOMPARE(table.groups.front().rows.size(), std::size_t(3));
        for (const PaperRow& row : table.groups.front().rows)
            for (const PaperCell& cell : row.cells)
                QCOMPARE(cell.kind, PaperCell::Kind::Write);
    }
};

QTEST_APPLESS_MAIN(TestRequestAnswers)
#include "tst_requestanswers.moc"
