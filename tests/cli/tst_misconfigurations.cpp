#include "support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace edgeplanner;
using namespace Qt::StringLiterals;

namespace {

/// The parts of a design's file that a person who edits by hand changes.
class Design
{
public:
    explicit Design(QJsonObject file) : m_file(std::move(file)) {}

    void change(const char* list, const std::function<bool(const QJsonObject&)>& which,
                const std::function<void(QJsonObject&)>& how)
    {
        QJsonObject document = m_file["document"_L1].toObject();
        QJsonArray items = document[QLatin1String(list)].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = items[i].toObject();
            if (!which(item))
                continue;
            how(item);
            items[i] = item;
        }
        document[QLatin1String(list)] = items;
        m_file["document"_L1] = document;
    }
    void remove(const char* list, const std::function<bool(const QJsonObject&)>& which)
    {
        QJsonObject document = m_file["document"_L1].toObject();
        QJsonArray kept;
        for (const QJsonValue& item : document[QLatin1String(list)].toArray())
            if (!which(item.toObject()))
                kept.append(item);
        document[QLatin1String(list)] = kept;
        m_file["document"_L1] = document;
    }
    [[nodiscard]] QJsonObject element(const char* kind) const
    {
        for (const QJsonValue& item : m_file["document"_L1]["elements"_L1].toArray())
            if (item["kind"_L1].toString() == QLatin1String(kind))
                return item.toObject();
        return {};
    }
    [[nodiscard]] const QJsonObject& file() const { return m_file; }

private:
    QJsonObject m_file;
};

std::function<bool(const QJsonObject&)> isKind(const char* kind)
{
    return [kind](const QJsonObject& item) {
        return item["kind"_L1].toString() == QLatin1String(kind);
    };
}

std::function<bool(const QJsonObject&)> isCalled(const char* name)
{
    return [name](const QJsonObject& item) {
        return item["name"_L1].toString() == QLatin1String(name);
    };
}

void addFeature(QJsonObject& pool, const char* feature)
{
    QJsonArray features = pool["features"_L1].toArray();
    features.append(QLatin1String(feature));
    QStringList sorted;
    for (const QJsonValue& value : features)
        sorted.append(value.toString());
    sorted.sort();
    pool["features"_L1] = QJsonArray::fromStringList(sorted);
}

struct Mistake
{
    const char* what; ///< "5: NAT on the internal firewall"
    const char* start;
    QStringList sets; ///< as `edit --set` takes them
    std::function<void(Design&)> byHand;
    const char* check;
    const char* severity;
    int fixes = 1; ///< at least
    QStringList newArguments = {};
};

constexpr char hlb[] = "lync2013 hlb-public 2";
constexpr char nat[] = "sfb2015 dnslb-nat 2";
constexpr char dns[] = "sfb2015 dnslb-public 2";

/// The 24 misconfigurations that planners are known to make, as somebody with the command line and a
/// text editor makes them. What cannot be made is in cannotBeMade().
const std::vector<Mistake>& mistakes()
{
    static const std::vector<Mistake> all{
        {"1: NAT for A/V behind a hardware load balancer",
         hlb,
         {u"Edge pool.av.addressing=nat"_s},
         {},
         "nat-with-hlb",
         "error",
         2},
        {"1: NAT for all services behind a hardware load balancer",
         hlb,
         {u"Edge pool.access.addressing=nat"_s, u"Edge pool.webConferencing.addressing=nat"_s,
          u"Edge pool.av.addressing=nat"_s},
         {},
         "nat-with-hlb",
         "error",
         2},
        {"2: hardware outside, DNS inside",
         hlb,
         {u"Edge pool.internalLoadBalancing=dns"_s},
         {},
         "unsupported-balancing",
         "error",
         2},
        {"2: DNS outside, hardware inside",
         dns,
         {u"Edge pool.internalLoadBalancing=hlb"_s},
         {},
         "unsupported-balancing",
         "error",
         2},
        {"3: no gateway outside",
         nat,
         {u"External perimeter.gateway.v4="_s, u"External firewall.legs[2].v4="_s},
         {},
         "gateway-missing",
         "warning"},
        {"3: no way for static routes inside",
         nat,
         {u"Internal perimeter.gateway.v4="_s, u"Internal firewall.legs[1].v4="_s},
         {},
         "gateway-missing",
         "warning"},
        {"4: both sides in one subnet",
         nat,
         {u"Internal perimeter.subnets=10.45.16.0/24"_s},
         {},
         "edge-sides-share",
         "error",
         0},
        {"4: one network inside the other",
         nat,
         {u"Internal perimeter.subnets=10.45.0.0/16"_s},
         {},
         "edge-sides-share",
         "error",
         0},
        {"5: NAT on the internal firewall",
         nat,
         {},
         [](Design& design) {
             const QJsonArray translations =
                 design.element("firewall")["translations"_L1].toArray();
             design.change("elements", isCalled("Internal firewall"), [&](QJsonObject& firewall) {
                 firewall["translations"_L1] = translations;
             });
             design.change("elements", isCalled("External firewall"),
                           [](QJsonObject& firewall) { firewall.remove("translations"_L1); });
         },
         "nat-on-internal-firewall",
         "error"},
        {"6: no public A/V address",
         nat,
         {u"External firewall.translations[3].public.v4="_s},
         {},
         "nat-public-address-missing",
         "error"},
        {"6: a private one in its place",
         nat,
         {u"External firewall.translations[3].public.v4=10.1.1.1"_s},
         {},
         "address-not-public",
         "error"},
        {"6: that of the other server",
         nat,
         {u"External firewall.translations[3].public.v4=131.107.155.31"_s},
         {},
         "nat-address-shared",
         "error"},
        {"6: that of Access",
         nat,
         {u"External firewall.translations[3].public.v4=131.107.155.10"_s},
         {},
         "nat-address-shared",
         "error"},
        {"7: one service translated, two public",
         dns,
         {u"Edge pool.av.addressing=nat"_s},
         {},
         "mixed-addressing",
         "error"},
        {"7: one service public, two translated",
         nat,
         {u"Edge pool.av.addressing=public"_s},
         {},
         "mixed-addressing",
         "error"},
        {"7: a private address on a public server",
         dns,
         {u"Edge pool.servers[1].av.v4=10.0.0.5"_s},
         {},
         "address-not-public",
         "error"},
        {"8: new source for A/V at the load balancer",
         hlb,
         {u"External load balancer.vips.av.mode=sourceNat"_s},
         {},
         "vip-rewrites-source",
         "error"},
        {"8: answers that pass the load balancer by",
         hlb,
         {u"External load balancer.serverGateway=no"_s},
         {},
         "vip-replies-lost",
         "error"},
        {"9: rows for the servers left out",
         "sfb2019 hlb-public 2",
         {},
         {},
         "row-left-out",
         "error",
         1,
         {u"--features"_s, u"no-internal-vip"_s}},
        {"10: no way for UDP 3478",
         nat,
         {},
         [](Design& design) {
             design.remove("attachments", [](const QJsonObject& attachment) {
                 return attachment["segment"_L1].toInt() == 1;
             });
         },
         "flow-without-path",
         "error",
         0},
        {"11: servers behind NAT that must meet outside", nat, {}, {}, "nat-hairpin", "info", 0},
        {"12: the media range open inbound without such partners",
         "lync2013 dnslb-nat 2",
         {},
         [](Design& design) {
             design.change("elements", isKind("edgePool"),
                           [](QJsonObject& pool) { addFeature(pool, "ocs2007-federation"); });
         },
         "range-open-inbound",
         "warning"},
        {"13: short computer name",
         nat,
         {u"Edge pool.servers[1].fqdn=edge01"_s},
         {},
         "name-invalid",
         "error"},
        {"14: XMPP behind an internal VIP that is not its own",
         hlb,
         {},
         [](Design& design) {
             design.change("elements", isCalled("Internal load balancer"),
                           [](QJsonObject& balancer) {
                               QJsonArray vips = balancer["vips"_L1].toArray();
                               QJsonObject second = vips.first().toObject();
                               second["role"_L1] = u"webConferencing"_s;
                               second["address"_L1] = QJsonObject{{"v4"_L1, u"172.25.33.111"_s}};
                               vips.append(second);
                               balancer["vips"_L1] = vips;
                           });
         },
         "vip-unused",
         "warning"},
        {"15: a name outside of the SIP domains",
         nat,
         {u"Edge pool.access.fqdn=sip.fabrikam.org"_s},
         {},
         "name-outside-domains",
         "warning",
         0},
        {"16: a wildcard for an edge service",
         nat,
         {u"Edge pool.access.fqdn=*.contoso.com"_s},
         {},
         "name-invalid",
         "error",
         0},
        {"17: 13 servers",
         nat,
         {},
         [](Design& design) {
             design.change("elements", isKind("edgePool"), [](QJsonObject& pool) {
                 QJsonArray servers = pool["servers"_L1].toArray();
                 for (int slot = 3; slot <= 13; ++slot)
                     servers.append(QJsonObject{
                         {"slot"_L1, slot},
                         {"fqdn"_L1, u"edge%1.contoso.net"_s.arg(slot, 2, 10, QChar(u'0'))}});
                 pool["servers"_L1] = servers;
                 pool["nextSlot"_L1] = 14;
             });
         },
         "too-many-servers",
         "error",
         0},
        {"17: balanced, but one server",
         "sfb2015 dnslb-nat 1",
         {},
         {},
         "one-server-scaled",
         "warning",
         2},
        {"19: clients on unusual ports",
         nat,
         {},
         {},
         "single-address-ports",
         "warning",
         1,
         {u"--single-address"_s}},
        {"20: the Director is not published",
         nat,
         {},
         [](Design& design) {
             const int director = design.element("directorPool")["id"_L1].toInt();
             design.remove("associations", [director](const QJsonObject& association) {
                 return association["kind"_L1].toString() == "publishes"_L1
                        && association["to"_L1].toInt() == director;
             });
         },
         "director-not-used",
         "error",
         1,
         {u"--features"_s, u"reverse-proxy,director"_s}},
        {"21: DNS servers inside",
         nat,
         {},
         [](Design& design) {
             design.change("elements", isKind("edgePool"),
                           [](QJsonObject& pool) { addFeature(pool, "internal-dns"); });
         },
         "internal-dns",
         "warning"},
        {"22: IPv6 alone outside",
         nat,
         {u"Edge pool.externalFamilies=ipv6"_s},
         {},
         "address-families",
         "error"},
        {"22: both families inside, IPv4 outside",
         nat,
         {u"Edge pool.internalFamilies=dual"_s},
         {},
         "address-families",
         "error"},
        {"23: direct server return",
         hlb,
         {u"External load balancer.vips.access.mode=directServerReturn"_s},
         {},
         "vip-direct-return",
         "error"},
        {"24: XMPP in 2019",
         "sfb2019 dnslb-nat 2",
         {},
         [](Design& design) {
             design.change("elements", isKind("edgePool"),
                           [](QJsonObject& pool) { addFeature(pool, "xmpp"); });
         },
         "feature-not-in-product",
         "error"},
    };
    return all;
}

} // namespace

class TestMisconfigurations : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < mistakes().size(); ++i)
            QTest::newRow(mistakes()[i].what) << int(i);
    }
    void isFound()
    {
        QFETCH(int, index);
        const Mistake& mistake = mistakes()[std::size_t(index)];
        make(mistake);
        if (QTest::currentTestFailed())
            return;
        const QJsonObject found = findingOf(mistake.check);
        QVERIFY2(!found.isEmpty(), "nothing is found");
        QCOMPARE(found["severity"_L1].toString(), QLatin1String(mistake.severity));
        for (const char* text : {"title", "reason", "advice", "source"})
            QVERIFY2(!found[QLatin1String(text)].toString().isEmpty(), text);
        QVERIFY2(found["fixes"_L1].toArray().size() >= mistake.fixes,
                 QJsonDocument(found).toJson());
    }

    /// Whoever makes one of them by choosing wrongly reads about the choice before its consequences.
    /// Files that were spoilt by hand may hold worse.
    void comesFirst_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < mistakes().size(); ++i)
            if (!mistakes()[i].byHand && qstrcmp(mistakes()[i].severity, "error") == 0)
                QTest::newRow(mistakes()[i].what) << int(i);
    }
    void comesFirst()
    {
        QFETCH(int, index);
        const Mistake& mistake = mistakes()[std::size_t(index)];
        make(mistake);
        const QJsonValue first = findings().first();
        QCOMPARE(first["severity"_L1].toString(), u"error"_s);
        QVERIFY2(first["id"_L1].toString().startsWith(QLatin1String(mistake.check)),
                 qPrintable(first["id"_L1].toString()));
    }

    /// The designs one starts from have none of them.
    void startsClean_data()
    {
        QTest::addColumn<QString>("start");
        for (const char* start : {hlb, nat, dns, "lync2013 dnslb-nat 2", "sfb2019 dnslb-nat 2"})
            QTest::newRow(start) << QString::fromLatin1(start);
    }
    void startsClean()
    {
        QFETCH(QString, start);
        startWith(start, {});
        for (const QJsonValue& finding : findings())
            QCOMPARE(finding["severity"_L1].toString(), u"info"_s);
    }

    /// What the program refuses to write, with the reason in one line.
    void cannotBeMade_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("17: 13 servers")
            << QStringList{u"--product"_s, u"sfb2015"_s,   u"--scenario"_s,
                           u"dnslb-nat"_s, u"--servers"_s, u"13"_s}
            << u"12"_s;
        QTest::newRow("19: one port for three services")
            << QStringList{u"--product"_s, u"sfb2015"_s,     u"--scenario"_s,
                           u"dnslb-nat"_s, u"--servers"_s,   u"2"_s,
                           u"--ports"_s,   u"443,443,443"_s, u"--single-address"_s}
            << u"443"_s;
        QTest::newRow("24: XMPP in 2019")
            << QStringList{u"--product"_s, u"sfb2019"_s, u"--scenario"_s, u"dnslb-nat"_s,
                           u"--servers"_s, u"2"_s,       u"--features"_s, u"xmpp"_s}
            << u"XMPP"_s;
    }
    void cannotBeMade()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        const CliRun refused =
            run(QStringList{u"new"_s} + arguments + QStringList{u"-o"_s, u"no.edgeplan"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.isOneErrorLine(), refused.err.constData());
        QVERIFY2(QString::fromUtf8(refused.err).contains(reason, Qt::CaseInsensitive),
                 refused.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(u"no.edgeplan"_s)));
    }

private:
    [[nodiscard]] CliRun run(const QStringList& arguments) const
    {
        return runCli(EDGEPLANNER_CLI, arguments, m_folder.path());
    }

    void startWith(const QString& start, const QStringList& more)
    {
        const QStringList words = start.split(u' ');
        const CliRun made = run(QStringList{u"new"_s, u"--product"_s, words[0], u"--scenario"_s,
                                            words[1], u"--servers"_s, words[2], u"-o"_s, m_name}
                                + more);
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    void make(const Mistake& mistake)
    {
        startWith(QString::fromLatin1(mistake.start), mistake.newArguments);
        if (!mistake.sets.isEmpty()) {
            QStringList arguments{u"edit"_s, m_name};
            for (const QString& set : mistake.sets)
                arguments += {u"--set"_s, set};
            const CliRun edited = run(arguments + QStringList{u"-o"_s, m_name});
            QVERIFY2(edited.exitCode == 0, edited.err.constData());
        }
        if (!mistake.byHand)
            return;
        QFile file(m_folder.filePath(m_name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Design design(QJsonDocument::fromJson(file.readAll()).object());
        file.close();
        mistake.byHand(design);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(design.file()).toJson());
    }

    [[nodiscard]] QJsonArray findings() const
    {
        const CliRun printed = run({u"check"_s, m_name, u"--format"_s, u"json"_s});
        return printed.json()["findings"_L1].toArray();
    }
    [[nodiscard]] QJsonObject findingOf(const char* check) const
    {
        for (const QJsonValue& finding : findings())
            if (finding["id"_L1].toString().startsWith(QLatin1String(check) + u'/'))
                return finding.toObject();
        return {};
    }

    QTemporaryDir m_folder;
    QString m_name = u"design.edgeplan.json"_s;
};

QTEST_GUILESS_MAIN(TestMisconfigurations)
#include "tst_misconfigurations.moc"
