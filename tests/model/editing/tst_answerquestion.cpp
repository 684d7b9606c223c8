#include "model/editing/answerquestion.h"

#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using edgeplanner::test::catalog;

namespace {

QString english(const Message& message)
{
    return test::english().describe(message);
}

const auto poolName = QStringLiteral("Edge pool");

/// A design with an open question, as import leaves them.
Document asking(Document document, const QString& key, Question question,
                const QString& subject = poolName)
{
    question.subject = test::elementId(document, subject);
    document.questions.insert(key, question);
    return document;
}

EditResult answered(const Document& document, const char* key, const char* answer)
{
    return answerQuestion(document, catalog(), QString::fromLatin1(key),
                          QString::fromLatin1(answer));
}

Document after(Document document, const EditResult& edit)
{
    if (!edit)
        qFatal("%s", qUtf8Printable(english(edit.error().reason)));
    apply(document, *edit);
    return document;
}

const EdgePool& poolOf(const Document& document)
{
    return *document.find<EdgePool>(test::elementId(document, poolName));
}

} // namespace

class AnswerQuestionTest : public QObject
{
    Q_OBJECT

private slots:
    void balancesLoad();
    void translatesOrNot();
    void takesPublicAddresses();
    void takesServerAddresses();
    void takesVips();
    void choosesTheRoute();
    void refuses_data();
    void refuses();
};

void AnswerQuestionTest::balancesLoad()
{
    Question question;
    question.kind = QuestionKind::LoadBalancing;
    question.choices = {QStringLiteral("dns"), QStringLiteral("hlb")};
    question.assumed = QStringLiteral("dns");
    const Document open =
        asking(test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-public"), 2),
               QStringLiteral("loadBalancing:Edge pool"), question);

    const Document hlb = after(open, answered(open, "loadBalancing:Edge pool", "HLB"));
    QCOMPARE(poolOf(hlb).externalLoadBalancing, LoadBalancing::Hardware);
    QCOMPARE(poolOf(hlb).internalLoadBalancing, LoadBalancing::Hardware);
    QVERIFY(hlb.elementNamed(u"External load balancer"));
    QCOMPARE(hlb.questions.first().answer, QStringLiteral("hlb"));

    // Answered anew.
    const Document dns = after(hlb, answered(hlb, "loadBalancing:Edge pool", "dns"));
    QCOMPARE(poolOf(dns).externalLoadBalancing, LoadBalancing::Dns);
    QVERIFY(!dns.elementNamed(u"External load balancer"));
    QCOMPARE(dns.questions.first().answer, QStringLiteral("dns"));
}

void AnswerQuestionTest::translatesOrNot()
{
    Question nat;
    nat.kind = QuestionKind::NatOrPublic;
    nat.choices = {QStringLiteral("public"), QStringLiteral("nat")};
    Question address;
    address.kind = QuestionKind::PublicAddress;
    address.slot = 2;
    address.service = Service::Access;
    Document open =
        asking(test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2),
               QStringLiteral("natOrPublic:Edge pool"), nat);
    open = asking(open, QStringLiteral("publicAddress:Edge pool/2/access"), address);

    const Document plain = after(open, answered(open, "natOrPublic:Edge pool", "public"));
    for (const Service service : allServices)
        QCOMPARE(poolOf(plain).service(service).addressing, Addressing::Public);
    // Nobody has to say any more what is behind a translation that is gone.
    QCOMPARE(plain.questions.keys(), QStringList{QStringLiteral("natOrPublic:Edge pool")});
    const Document kept = after(open, answered(open, "natOrPublic:Edge pool", "nat"));
    QCOMPARE(kept.questions.size(), 2);
}

void AnswerQuestionTest::takesPublicAddresses()
{
    Question question;
    question.kind = QuestionKind::PublicAddress;
    question.slot = 2;
    question.service = Service::Av;
    const Document open =
        asking(test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2),
               QStringLiteral("publicAddress:Edge pool/2/av"), question);
    const Document done =
        after(open, answered(open, "publicAddress:Edge pool/2/av", "203.0.113.7, 2001:db8::7"));
    const auto& firewall =
        *done.find<Firewall>(test::elementId(done, QStringLiteral("External firewall")));
    const auto it = std::ranges::find_if(firewall.translations, [](const Translation& t) {
        return t.slot == 2 && t.service == Service::Av;
    });
    QCOMPARE(it->publicAddress.v4->toText(), QStringLiteral("203.0.113.7"));
    QCOMPARE(it->publicAddress.v6->toText(), QStringLiteral("2001:db8::7"));
    QVERIFY(!it->publicAddress.sample);

    // Without NAT it is the server's own address.
    Document plain =
        asking(test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-public"), 2),
               QStringLiteral("publicAddress:Edge pool/2/av"), question);
    plain = after(plain, answered(plain, "publicAddress:Edge pool/2/av", "203.0.113.7"));
    QCOMPARE(poolOf(plain).server(2)->external[2].v4->toText(), QStringLiteral("203.0.113.7"));
}

void AnswerQuestionTest::takesServerAddresses()
{
    Question question;
    question.kind = QuestionKind::ServerAddress;
    question.slot = 1;
    Document design = test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2);
    design = asking(design, QStringLiteral("serverAddress:Edge pool/1/internal"), question);
    question.service = Service::WebConferencing;
    design = asking(design, QStringLiteral("serverAddress:Edge pool/1/webConferencing"), question);
    design = after(design, answered(design, "serverAddress:Edge pool/1/internal", "172.25.33.99"));
    design =
        after(design, answered(design, "serverAddress:Edge pool/1/webConferencing", "10.45.16.99"));
    QCOMPARE(poolOf(design).server(1)->internal.v4->toText(), QStringLiteral("172.25.33.99"));
    QCOMPARE(poolOf(design).server(1)->external[1].v4->toText(), QStringLiteral("10.45.16.99"));
}

void AnswerQuestionTest::takesVips()
{
    Question question;
    question.kind = QuestionKind::PublicAddress;
    question.service = Service::WebConferencing;
    const auto balancer = QStringLiteral("External load balancer");
    Document design =
        asking(test::designed(test::referenceRequest()), QStringLiteral("a"), question, balancer);
    design = after(design, answered(design, "a", "203.0.113.20"));
    const auto& vips = design.find<LoadBalancer>(test::elementId(design, balancer))->vips;
    QCOMPARE(vips[1].address.v4->toText(), QStringLiteral("203.0.113.20"));

    question.kind = QuestionKind::ServerAddress;
    question.service.reset();
    const auto inner = QStringLiteral("Internal load balancer");
    design = asking(design, QStringLiteral("b"), question, inner);
    design = after(design, answered(design, "b", "172.25.33.200"));
    QCOMPARE(
        design.find<LoadBalancer>(test::elementId(design, inner))->vips[0].address.v4->toText(),
        QStringLiteral("172.25.33.200"));
}

void AnswerQuestionTest::choosesTheRoute()
{
    Document design = test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2,
                                     {QStringLiteral("federation")});
    Element second = *design.element(test::elementId(design, poolName));
    second.name = QStringLiteral("Edge pool B");
    second.as<EdgePool>()->ordinal = design.settings.nextPoolOrdinal++;
    design.elements.insert(ElementId(design.settings.nextId++), second);
    Question question;
    question.kind = QuestionKind::FederationRoute;
    question.choices = {poolName, second.name};
    design = asking(design, QStringLiteral("federationRoute"), question);
    design = after(design, answered(design, "federationRoute", "edge pool b"));
    const auto has = [&design](const QString& name) {
        return design.find<EdgePool>(test::elementId(design, name))
            ->features.contains(QStringLiteral("federation"));
    };
    QVERIFY(has(second.name));
    QVERIFY(!has(poolName));
    QCOMPARE(design.questions.first().answer, second.name);
}

void AnswerQuestionTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* key, const char* answer, const char* reason) {
        QTest::addRow("%s=%s", key, answer)
            << QString::fromLatin1(key) << QString::fromLatin1(answer)
            << QString::fromLatin1(reason);
    };
    row("nothing", "dns", "There is no question nothing. Open are: address, balancing, gone.");
    row("balancing", "vrrp", "\"vrrp\" is no answer to balancing. Possible are: dns, hlb.");
    row("address", "", "\"\" is no address: say one such as 203.0.113.30.");
    row("address", "203.0.113", "\"203.0.113\" is no address: say one such as 203.0.113.30.");
    row("address", "203.0.113.1,203.0.113.2",
        "\"203.0.113.1,203.0.113.2\" holds two addresses of one family: one of each is possible.");
    row("gone", "203.0.113.1", "There is no longer anything that gone asks about.");
}

void AnswerQuestionTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, answer);
    QFETCH(QString, reason);
    Document design = test::designed(QStringLiteral("lync2013"), QStringLiteral("dnslb-nat"), 2);
    Question question;
    question.choices = {QStringLiteral("dns"), QStringLiteral("hlb")};
    design = asking(design, QStringLiteral("balancing"), question);
    question.choices.clear();
    question.kind = QuestionKind::PublicAddress;
    question.slot = 1;
    design = asking(design, QStringLiteral("address"), question);
    question.slot = 8;
    design = asking(design, QStringLiteral("gone"), question);
    const auto edit = answerQuestion(design, catalog(), key, answer);
    QVERIFY(!edit);
    QCOMPARE(english(edit.error().reason), reason);
}

QTEST_GUILESS_MAIN(AnswerQuestionTest)
#include "tst_answerquestion.moc"
