#include "model/core/jsontext.h"
#include "model/format/documentjson.h"
#include "model/format/jsonwriter.h"
#include "support/describe.h"
#include "support/randomdocument.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray& text)
{
    const auto object = parseJsonObject(text);
    if (!object)
        qFatal("bad JSON in a test: %s", qPrintable(inEnglish(object.error().reason)));
    return *object;
}

/// The document of a text that must be good.
Document document(const QByteArray& text)
{
    const auto content = documentFromJson(json(text), {});
    if (!content)
        qFatal("%s: %s", qPrintable(content.error().path),
               qPrintable(inEnglish(content.error().reason)));
    return content->document;
}

QByteArray text(const Document& document)
{
    return jsonText(documentToJson(document), 0).trimmed();
}

QByteArray element(const QByteArray& fields)
{
    return R"({"settings":{"nextId":9,"nextPoolOrdinal":2},"elements":[{"id":3,"name":"x",)"
           + fields + "}]}";
}

/// The names of fields of a struct.
struct FieldNames
{
    QStringList names;
    void operator()(const char* name, const auto&) { names.append(QString::fromLatin1(name)); }
};

template <size_t... Index>
QStringList fieldsOfAllKinds(std::index_sequence<Index...>)
{
    FieldNames names;
    (visitFields(names,
                 std::get<Index>(*std::make_unique<ElementData>(std::in_place_index<Index>))),
     ...);
    return names.names;
}

} // namespace

class TestDocumentJson : public QObject
{
    Q_OBJECT

private slots:
    void randomDocumentsSurvive()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const Document before = randomDocument(seed, static_cast<int>(seed));
            const QJsonObject written = documentToJson(before);
            const QJsonObject view = viewToJson(before.layout);
            const auto after = documentFromJson(written, view);
            QVERIFY2(after.isOk(),
                     qPrintable(after.isOk()
                                    ? QString()
                                    : after.error().path + inEnglish(after.error().reason)));
            QVERIFY(after->document == before);
            QCOMPARE(documentToJson(after->document), written);
            // The text reads back as the same JSON.
            QCOMPARE(json(jsonText(written, 2)), written);
            QCOMPARE(json(jsonText(view, 2)), view);
        }
    }

    void emptyDocument()
    {
        QVERIFY(document("{}") == Document());
        QCOMPARE(text({}),
                 R"({"settings": {"nextId": 1, "nextPoolOrdinal": 0, "nextProxySlot": 1}})");
    }

    void looksLikeThis()
    {
        const QByteArray expected = R"({
  "associations": [
    {"from": 4, "id": 6, "kind": "party", "to": 5}
  ],
  "attachments": [
    {"address": {"v4": "10.0.0.1"}, "element": 5, "id": 7, "interface": "external", "segment": 3}
  ],
  "elements": [
    {"id": 4, "kind": "externalParty", "name": "Users", "party": "remoteUsers"},
    {
      "access": {"addressing": "nat", "fqdn": "sip.contoso.com"},
      "av": {"addressing": "public"},
      "externalFamilies": "ipv4",
      "externalLoadBalancing": "dns",
      "features": ["federation"],
      "id": 5,
      "internalFamilies": "ipv4",
      "internalLoadBalancing": "none",
      "kind": "edgePool",
      "name": "Edge",
      "nextSlot": 3,
      "ordinal": 0,
      "ports": {"edgeMedia": "50000-59999"},
      "product": "sfb2015",
      "servers": [
        {"access": {"v4": "10.0.0.20", "v6": "2001:db8::20"}, "fqdn": "e1.contoso.com", "slot": 1},
        {"slot": 2}
      ],
      "singleAddress": true,
      "webConferencing": {"addressing": "public"}
    }
  ],
  "questions": {
    "loadBalancing:Edge": {"answer": "", "assumed": "dns", "choices": ["dns", "hlb"], "kind": "loadBalancing", "slot": 0, "subject": 5}
  },
  "segments": [
    {"id": 3, "kind": "externalPerimeter", "name": "DMZ", "subnets": ["10.0.0.0/24", "2001:db8::/64"]}
  ],
  "settings": {
    "nextId": 8,
    "nextPoolOrdinal": 1,
    "nextProxySlot": 1,
    "sipDomains": ["contoso.com"]
  }
}
)";
        QCOMPARE(jsonText(documentToJson(document(expected)), 2), expected);
    }

    /// An element's fields stand beside these in one object.
    void fieldsOfElementsDoNotClash()
    {
        const QStringList names =
            fieldsOfAllKinds(std::make_index_sequence<std::variant_size_v<ElementData>>());
        QVERIFY(names.size() > 20);
        for (const auto& taken : {u"id"_s, u"kind"_s, u"name"_s, u"site"_s})
            QVERIFY2(!names.contains(taken), qPrintable(taken));
    }

    void unknownMembersAreKept_data()
    {
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char* name, const QByteArray& text) {
            QTest::newRow(name) << text;
        };
        row("top level", R"({"future":[1,{"a":null}],"settings":{"nextId":1}})");
        row("settings", R"({"settings":{"nextId":4,"future":true,"request":{"future":1.5}}})");
        row("element", element(R"("kind":"router","future":{"a":[]})"));
        row("unknown kind", element(R"("kind":"teleporter","range":[1,{"x":2}],"servers":"many")"));
        row("server",
            element(R"("kind":"edgePool","nextSlot":2,"servers":[{"slot":1,"future":1}])"));
        row("service", element(R"("kind":"edgePool","av":{"future":""})"));
        row("address", element(R"("kind":"otherHost","address":{"v4":"10.0.0.1","future":1})"));
        row("address alone", element(R"("kind":"reverseProxy","slot":1,"internal":{"future":1})")
                                 .replace(R"("nextId":9)", R"("nextId":9,"nextProxySlot":2)"));
        row("enum", element(R"("kind":"otherHost","host":"toaster")"));
        row("enum of a service", element(R"("kind":"edgePool","av":{"addressing":"dynamic"})"));
        row("optional enum", element(R"("kind":"firewall","matches":"sometimes")"));
    }

    void unknownMembersAreKept()
    {
        QFETCH(const QByteArray, kept);
        const QJsonObject before = json(kept);
        const QJsonObject after = documentToJson(document(kept));
        // Everything that was there is there; numbers and enums at their default may join it.
        const std::function<bool(const QJsonValue&, const QJsonValue&)> covers =
            [&covers](const QJsonValue& all, const QJsonValue& part) {
                if (part.isArray() && all.toArray().size() == part.toArray().size()) {
                    for (qsizetype i = 0; i < part.toArray().size(); ++i)
                        if (!covers(all[i], part[i]))
                            return false;
                    return true;
                }
                if (!part.isObject())
                    return all == part;
                const QJsonObject object = part.toObject();
                for (auto it = object.begin(); it != object.end(); ++it)
                    if (!covers(all[it.key()], it.value()))
                        return false;
                return true;
            };
        QVERIFY2(covers(after, before), jsonText(after, 2).constData());
        QCOMPARE(documentToJson(document(jsonText(after, 2))), after);
    }

    void unknownTextsAreRemarked()
    {
        const auto content =
            documentFromJson(json(element(R"("kind":"firewall","matches":"sometimes")")), {});
        QCOMPARE(content->notes.size(), size_t{1});
        QCOMPARE(content->notes[0].path, u"document.elements[0].matches"_s);
        QCOMPARE(inEnglish(content->notes[0].reason),
                 u"\"sometimes\" is not known to this version; it is kept"_s);
        QCOMPARE(documentFromJson(json(element(R"("kind":"teleporter")")), {})->notes[0].path,
                 u"document.elements[0].kind"_s);
    }

    void anEditReplacesAnUnknownText()
    {
        Document changed = document(element(R"("kind":"otherHost","host":"toaster")"));
        auto* host = changed.elements[ElementId(3)].as<OtherHost>();
        QVERIFY(text(changed).contains("toaster"));
        host->kind = HostKind::DnsServer;
        QVERIFY(text(changed).contains(R"("host": "dnsServer")"));

        changed = document(element(R"("kind":"firewall","matches":"sometimes")"));
        changed.elements[ElementId(3)].as<Firewall>()->matches = MatchedAddress::Original;
        QVERIFY(text(changed).contains(R"("matches": "original")"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const QByteArray& text, const char* message) {
            QTest::newRow(message) << text << QString::fromUtf8(message);
        };
        row(R"({"settings":[]})", "document.settings: an object is needed");
        row(R"({"elements":{}})", "document.elements: a list is needed");
        row(R"({"elements":[7]})", "document.elements[0]: an object is needed");
        row(R"({"sites":[{"id":0}]})", "document.sites[0].id: an id is needed (1 or more)");
        row(R"({"sites":[{"name":"x"}]})", "document.sites[0].id: an id is needed (1 or more)");
        row(R"({"sites":[{"id":1},{"id":1.0}]})", "document.sites[1]: the id 1 is there twice");
        row(R"({"elements":[{"id":1,"name":"x"}]})", "document.elements[0].kind: a text is needed");
        row(R"({"settings":{"nextId":"7"}})", "document.settings.nextId: a whole number is needed");
        row(R"({"settings":{"nextId":1.5}})", "document.settings.nextId: a whole number is needed");
        row(R"({"settings":{"nextPoolOrdinal":4294967296}})",
            "document.settings.nextPoolOrdinal: 4294967296 is not between -2147483648 and "
            "2147483647");
        row(R"({"settings":{"sipDomains":["a",null]}})",
            "document.settings.sipDomains[1]: a text is needed");
        row(R"({"settings":{"narrowAsDocumented":1}})",
            "document.settings.narrowAsDocumented: true or false is needed");
        row(R"({"settings":{"narrowings":{"ext.av":{"elements":[true]}}}})",
            "document.settings.narrowings[\"ext.av\"].elements[0]: an id is needed (1 or more)");
        row(element(R"("kind":"edgePool","servers":[{"internal":{"v4":"10.0.0.256"}}])"),
            "document.elements[0].servers[0].internal.v4: not an IP address: 10.0.0.256");
        row(element(R"("kind":"edgePool","servers":[{"av":{"v4":"2001:db8::1"}}])"),
            "document.elements[0].servers[0].av.v4: not an IPv4 address");
        row(element(R"("kind":"otherHost","address":{"v6":"10.0.0.1"})"),
            "document.elements[0].address.v6: not an IPv6 address");
        row(element(R"("kind":"edgePool","ports":{"x":"0-70000"})"),
            "document.elements[0].ports.x: a text such as \"443\" or \"50000-59999\" is needed, "
            "not 0-70000");
        row(element(R"("kind":"edgePool","ports":{"x":443})"),
            "document.elements[0].ports.x: a text such as \"443\" or \"50000-59999\" is needed, "
            "not 443");
        row(element(R"("kind":"edgePool","internalLoadBalancing":2)"),
            "document.elements[0].internalLoadBalancing: a text is needed");
        row(element(R"("kind":"internalClients","networks":["10.0.0.1/8"])"),
            "document.elements[0].networks[0]: not a network such as 10.45.16.0/24: 10.0.0.1/8");
        row(R"({"attachments":[{"id":1,"segment":2}]})",
            "document.attachments[0].element: missing");
        row(R"({"segments":[{"id":1,"reserved":[{"from":"10.0.0.1"}]}]})",
            "document.segments[0].reserved[0].to: missing");
        row(element("\"kind\":\"note\",\"text\":\"" + QByteArray(65537, 'x') + '"'),
            "document.elements[0].text: longer than 65536 characters");
        // References, at their place in the file even where the ids are in no order.
        row(R"({"settings":{"nextId":9},"sites":[{"id":5},{"id":3}],
                "segments":[{"id":4,"name":"b"},{"id":2,"name":"a","site":8}]})",
            "document.segments[1].site: there is no site 8");
        row(element(R"("kind":"edgePool","servers":[{"slot":0}])"),
            "document.elements[0].servers[0].slot: 0 is not a slot (1 or more)");
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, message);
        const auto content = documentFromJson(json(text), {});
        QVERIFY(!content.isOk());
        QCOMPARE(content.error().path + u": "_s + inEnglish(content.error().reason), message);
    }

    void view()
    {
        const QByteArray good = element(R"("kind":"note")");
        const auto content = documentFromJson(
            json(good), json(R"({"elements":[{"id":7,"position":[1,2]},{"id":3,"position":[3,-4]}],
                                 "zoom":2})"));
        QCOMPARE(content->document.layout.elements.size(), 1);
        QCOMPARE(content->document.layout.elements[ElementId(3)].position, (Point{3, -4}));
        QCOMPARE(content->notes.size(), size_t{1});
        QCOMPARE(content->notes[0].path, u"view.elements[0]"_s);
        QCOMPARE(jsonText(viewToJson(content->document.layout, content->unknownView), 0),
                 R"({
  "elements": [
    {"height": 0, "id": 3, "position": [3, -4], "width": 0}
  ],
  "zoom": 2
}
)");

        const auto error = [&good](const QByteArray& view) {
            const auto result = documentFromJson(json(good), json(view));
            return result ? QString()
                          : result.error().path + u": "_s + inEnglish(result.error().reason);
        };
        QCOMPARE(error(R"({"elements":[{"id":3,"position":[1]}]})"),
                 u"view.elements[0].position: a pair of whole numbers is needed"_s);
        QCOMPARE(error(R"({"routes":[{"id":3,"bends":[[1,2],[3,"x"]]}]})"),
                 u"view.routes[0].bends[1]: a whole number is needed"_s);
    }

    void listsAreSorted()
    {
        const Document sorted =
            document(element(R"("kind":"edgePool","features":["xmpp","federation","xmpp"])"));
        QCOMPARE(sorted.find<EdgePool>(ElementId(3))->features,
                 (QStringList{u"federation"_s, u"xmpp"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDocumentJson)
#include "tst_documentjson.moc"
