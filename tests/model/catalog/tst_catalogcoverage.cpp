#include "model/catalog/catalogreader.h"
#include "model/core/jsontext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace edgeplanner;

/// The catalogue beside its sources: the rows of the domain reference and five worked examples.
class CatalogCoverageTest : public QObject
{
    Q_OBJECT

    Catalog m_catalog;
    QJsonObject m_reference;

private slots:
    void initTestCase();
    void holdsTheReferenceRows_data();
    void holdsTheReferenceRows();
    void holdsTheReferenceFeatures();
    void agreesWithWorkedExamples_data();
    void agreesWithWorkedExamples();
    void letsSubscriptionEditionFollow2019();
    void hasAllTextsInAllLanguages();
    void namesProductsInEnglishOnce();
    void schemaKnowsEveryKey_data();
    void schemaKnowsEveryKey();
};

namespace {

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = parseJsonObject(file.readAll());
    return json ? *json : QJsonObject();
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue item : value.toArray())
        texts.append(item.toString());
    return texts;
}

Ports portsOf(const QJsonValue& value)
{
    if (value.isNull())
        return std::nullopt;
    std::vector<PortRange> ranges;
    for (const QJsonValue item : value.toArray())
        ranges.push_back({static_cast<std::uint16_t>(item[u"from"].toInt()),
                          static_cast<std::uint16_t>(item[u"to"].toInt())});
    return ranges;
}

/// Words that the catalogue spells otherwise.
QString catalogWord(const QString& word)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("webconf"), QStringLiteral("webConferencing")},
        {QStringLiteral("av-auth"), QStringLiteral("avAuthentication")},
        {QStringLiteral("cms"), QStringLiteral("replication")},
        {QStringLiteral("cls"), QStringLiteral("centralLogging")},
        {QStringLiteral("reverse-proxy"), QStringLiteral("reverseProxy")},
        {QStringLiteral("owas"), QStringLiteral("officeWebApps")},
        {QStringLiteral("MediaCommunicationPortStart/Count"),
         QStringLiteral("MediaCommunicationPort")},
        {QStringLiteral("corp"), QStringLiteral("corporate")}};
    return words.value(word, word);
}

QStringList withSubscriptionEdition(QStringList products)
{
    if (products.contains(QStringLiteral("sfb2019")))
        products.append(QStringLiteral("sfbse"));
    return products;
}

QStringList placesOf(const QJsonArray& rows)
{
    QStringList places;
    for (const QJsonValue row : rows)
        places.append(QStringLiteral("%1|%2|%3")
                          .arg(row[u"doc"].toString(), row[u"table"].toString())
                          .arg(row[u"row"].toInt()));
    return places;
}

QStringList placesOf(const std::vector<Provenance>& provenance)
{
    QStringList places;
    for (const Provenance& place : provenance)
        places.append(QStringLiteral("%1|%2|%3").arg(place.document, place.table).arg(place.row));
    return places;
}

/// Rows of a pool by the published rule; what the derivation does, in a few lines of its own.
QSet<QString> activeRows(const Catalog& catalog, const QString& product, const QString& scenario,
                         const QStringList& named, Interface interface, Attach attach)
{
    QSet<QString> on(named.begin(), named.end());
    for (const Feature& feature : catalog.features)
        if (feature.onByDefault && feature.products.contains(product)
            && feature.scenarios.contains(scenario))
            on.insert(feature.id);
    QSet<QString> rows;
    for (const CatalogRule& rule : catalog.rules) {
        const auto isOn = [&](const QString& id) { return on.contains(id); };
        if (rule.emitted && rule.interface == interface && rule.attach == attach
            && rule.products.contains(product) && rule.scenarios.contains(scenario)
            && std::ranges::all_of(rule.featuresAll, isOn)
            && (rule.featuresAny.isEmpty() || std::ranges::any_of(rule.featuresAny, isOn)))
            rows.insert(rule.id);
    }
    return rows;
}

} // namespace

void CatalogCoverageTest::initTestCase()
{
    auto catalog = readCatalog(QStringLiteral(":/catalog"));
    QVERIFY2(catalog.isOk(), catalog ? "" : qPrintable(catalog.error().toText()));
    m_catalog = std::move(*catalog);
    m_reference = readJson(QStringLiteral(EDGEPLANNER_TEST_DATA "/reference/rules.json"));
    QCOMPARE(m_reference.value(u"rules").toArray().size(), 84);
    QCOMPARE(m_catalog.rules.size(), std::size_t{84});
}

void CatalogCoverageTest::holdsTheReferenceRows_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : m_reference.value(u"rules").toArray())
        QTest::newRow(qPrintable(row[u"id"].toString())) << row.toObject();
}

void CatalogCoverageTest::holdsTheReferenceRows()
{
    QFETCH(const QJsonObject, row);
    const CatalogRule* rule = m_catalog.rule(row[u"id"].toString());
    QVERIFY(rule);

    const auto text = [&](const char* key) {
        return catalogWord(row[QLatin1String(key)].toString());
    };
    const auto list = [&](const char* key) { return stringsOf(row[QLatin1String(key)]); };
    QCOMPARE(rule->products, withSubscriptionEdition(list("versions")));
    QCOMPARE(rule->scenarios, list("scenarios"));
    QCOMPARE(toText(rule->interface), text("interface"));
    QCOMPARE(rule->attach == Attach::Vip, text("attach") == QLatin1String("vip"));
    QCOMPARE(rule->service, text("role"));
    QCOMPARE(rule->capability, row[u"capability"].toString());
    QCOMPARE(rule->applicationProtocol, row[u"app_protocol"].toString());
    QCOMPARE(toText(rule->transport), text("transport"));
    QVERIFY(rule->sourcePorts == portsOf(row[u"src_ports"]));
    QVERIFY(rule->destinationPorts == portsOf(row[u"dst_ports"]));
    QCOMPARE(toText(rule->direction), text("direction"));
    const QStringList path = row[u"zone_path"].toString().split(QLatin1Char('>'));
    QCOMPARE(toText(rule->from), catalogWord(path[0]));
    QCOMPARE(toText(rule->to), catalogWord(path[1]));
    QCOMPARE(rule->source, row[u"source"].toString());
    QCOMPARE(rule->destination, row[u"destination"].toString());
    QCOMPARE(rule->narrowSource, list("narrow_source"));
    QCOMPARE(rule->narrowDestination, list("narrow_destination"));
    QCOMPARE(rule->featuresAll, list("features_all"));
    QCOMPARE(rule->featuresAny, list("features_any"));
    QCOMPARE(toText(rule->need), text("requirement"));
    QCOMPARE(rule->origin, row[u"origin"].toString());
    QCOMPARE(rule->emitted, row[u"default_emit"].toBool());
    QCOMPARE(rule->subsumedBy.join(QLatin1Char('|')), row[u"subsumed_by"].toString());
    QCOMPARE(rule->portParameter, text("port_param"));
    QCOMPARE(rule->conflict.isEmpty(), !row.contains(u"doc_conflict"));
    if (const QJsonArray places = row[u"doc_rows"].toArray(); !places.isEmpty())
        QCOMPARE(placesOf(rule->provenance), placesOf(places));
}

void CatalogCoverageTest::holdsTheReferenceFeatures()
{
    const QJsonObject features = m_reference.value(u"features").toObject();
    QVERIFY(!features.isEmpty());
    for (auto it = features.begin(); it != features.end(); ++it) {
        const Feature* feature = m_catalog.feature(it.key());
        QVERIFY2(feature, qPrintable(it.key()));
        const QJsonObject reference = it.value().toObject();
        QCOMPARE(feature->onByDefault, reference[u"default"].toBool());
        QCOMPARE(feature->implies, stringsOf(reference[u"implies"]));
        if (reference.contains(u"versions"))
            QCOMPARE(feature->products, withSubscriptionEdition(stringsOf(reference[u"versions"])));
        else
            QCOMPARE(feature->products.size(), qsizetype(m_catalog.products.size()));
        if (reference.contains(u"scenarios"))
            QCOMPARE(feature->scenarios, stringsOf(reference[u"scenarios"]));
        else
            QCOMPARE(feature->scenarios.size(), qsizetype(m_catalog.scenarios.size()));
    }
}

void CatalogCoverageTest::agreesWithWorkedExamples_data()
{
    QTest::addColumn<QJsonObject>("example");
    const QJsonObject data =
        readJson(QStringLiteral(EDGEPLANNER_TEST_DATA "/worked-examples.json"));
    const QJsonArray cases = data[u"cases"].toArray();
    QCOMPARE(cases.size(), 5);
    for (const QJsonValue example : cases)
        QTest::newRow(qPrintable(example[u"case"].toString())) << example.toObject();
}

void CatalogCoverageTest::agreesWithWorkedExamples()
{
    QFETCH(const QJsonObject, example);
    struct Part
    {
        Attach attach;
        QLatin1String key;
        int count;
    };
    const std::array parts{Part{Attach::Server, QLatin1String("node"), example[u"nodes"].toInt()},
                           Part{Attach::Vip, QLatin1String("vip"), 1},
                           Part{Attach::Proxy, QLatin1String("reverse_proxy"), 1}};
    for (const Interface interface : {Interface::External, Interface::Internal}) {
        const QString side = toText(interface);
        qsizetype count = 0;
        for (const Part& part : parts) {
            const auto rows = activeRows(
                m_catalog, example[u"version"].toString(), example[u"scenario"].toString(),
                stringsOf(example[u"features_on"]), interface, part.attach);
            const QStringList expected =
                stringsOf(example[side + QLatin1String("_rule_ids")][part.key]);
            QCOMPARE(rows, QSet<QString>(expected.begin(), expected.end()));
            count += rows.size() * part.count;
        }
        QCOMPARE(count, qsizetype(example[side + QLatin1String("_rules")].toInt()));
    }
}

void CatalogCoverageTest::letsSubscriptionEditionFollow2019()
{
    const auto follows = [](const QStringList& products) {
        return products.contains(QStringLiteral("sfb2019"))
               == products.contains(QStringLiteral("sfbse"));
    };
    for (const CatalogRule& rule : m_catalog.rules)
        QVERIFY2(follows(rule.products), qPrintable(rule.id));
    for (const Feature& feature : m_catalog.features)
        QVERIFY2(follows(feature.products), qPrintable(feature.id));
    for (const Scenario& scenario : m_catalog.scenarios)
        for (const SupportedBalancing& pair : scenario.supported)
            QVERIFY2(follows(pair.products), qPrintable(scenario.id));
    QVERIFY(!m_catalog.feature(u"xmpp")->products.contains(QStringLiteral("sfbse")));
}

void CatalogCoverageTest::hasAllTextsInAllLanguages()
{
    for (const char* language : {"en", "ko"}) {
        const auto texts = readTexts(QStringLiteral(":/catalog"), QLatin1String(language));
        QVERIFY2(texts.isOk(), language);
        for (const CatalogRule& rule : m_catalog.rules) {
            const QString key = QStringLiteral("rule.") + rule.id;
            QVERIFY2(texts->hasCatalog(key + QStringLiteral(".reason")), qPrintable(key));
            const bool conditional = !rule.featuresAll.isEmpty() || !rule.featuresAny.isEmpty();
            QCOMPARE(texts->hasCatalog(key + QStringLiteral(".condition")), conditional);
            // A cell of a printed table holds it.
            QVERIFY2(texts->catalog(key + QStringLiteral(".reason")).size() <= 130,
                     qPrintable(key));
            QVERIFY(texts->hasCatalog(QStringLiteral("service.") + rule.service));
            if (!rule.conflict.isEmpty())
                QVERIFY2(texts->hasCatalog(rule.conflict), qPrintable(rule.conflict));
        }
        for (const Feature& feature : m_catalog.features)
            QVERIFY2(texts->hasCatalog(QStringLiteral("feature.") + feature.id),
                     qPrintable(feature.id));
    }
}

void CatalogCoverageTest::namesProductsInEnglishOnce()
{
    const auto texts = readTexts(QStringLiteral(":/catalog"), QStringLiteral("en"));
    for (const Product& product : m_catalog.products)
        QCOMPARE(texts->catalog(QStringLiteral("product.") + product.id), product.name);
    for (const Vendor& vendor : m_catalog.vendors)
        QCOMPARE(texts->catalog(QStringLiteral("vendor.") + vendor.id), vendor.name);
}

void CatalogCoverageTest::schemaKnowsEveryKey_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QStringList>("files");
    QStringList rules;
    for (const QString& name : QDir(QStringLiteral(":/catalog/rules")).entryList())
        rules.append(QStringLiteral("rules/") + name);
    QTest::newRow("rules") << QStringLiteral("rules") << QStringLiteral("rule") << rules;
    QTest::newRow("features") << QStringLiteral("features") << QStringLiteral("feature")
                              << QStringList{QStringLiteral("features.json")};
    QTest::newRow("products") << QStringLiteral("products") << QStringLiteral("product")
                              << QStringList{QStringLiteral("products.json")};
    QTest::newRow("scenarios") << QStringLiteral("scenarios") << QStringLiteral("scenario")
                               << QStringList{QStringLiteral("scenarios.json")};
}

/// No schema validator in C++: at least the two do not drift apart.
void CatalogCoverageTest::schemaKnowsEveryKey()
{
    QFETCH(const QString, list);
    QFETCH(const QString, definition);
    QFETCH(const QStringList, files);
    const QJsonObject schema = readJson(QStringLiteral(":/schemas/catalog.schema.json"));
    QVERIFY(schema[u"$id"].toString().endsWith(QLatin1String("catalog.schema.json")));
    const QJsonObject item = schema[u"$defs"][definition].toObject();
    const QJsonObject properties = item[u"properties"].toObject();
    QVERIFY(!files.isEmpty());
    for (const QString& file : files) {
        const QJsonObject root = readJson(QStringLiteral(":/catalog/") + file);
        QVERIFY(schema[u"$defs"].toObject().contains(root[u"kind"].toString()));
        const QJsonArray objects = root[list].toArray();
        QVERIFY(!objects.isEmpty());
        for (const QJsonValue value : objects) {
            const QJsonObject object = value.toObject();
            for (const QString& key : object.keys())
                QVERIFY2(properties.contains(key), qPrintable(file + QLatin1Char(' ') + key));
            for (const QString& key : stringsOf(item[u"required"]))
                QVERIFY2(object.contains(key), qPrintable(file + QLatin1Char(' ') + key));
        }
    }
}

QTEST_GUILESS_MAIN(CatalogCoverageTest)
#include "tst_catalogcoverage.moc"
