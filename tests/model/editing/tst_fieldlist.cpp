#include "model/editing/fieldlist.h"
#include "model/editing/setfield.h"
#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

const Field* find(const std::vector<Field>& fields, const char* path)
{
    for (const Field& field : fields)
        if (field.path == QLatin1String(path))
            return &field;
    return nullptr;
}

QString target(auto id)
{
    return QLatin1Char('#') + QString::number(id.value());
}

/// Setting what is there already changes nothing: the list and setField() read the same texts.
void setEverything(const Document& document, const QString& name, const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        const auto edit = setField(document, catalog(), name, field.path, field.value);
        QVERIFY2(edit, qPrintable(name + QLatin1Char('.') + field.path));
        Document after = document;
        apply(after, *edit);
        QVERIFY2(fieldsOf(after, catalog()) == fieldsOf(document, catalog()),
                 qPrintable(field.path));
    }
}

} // namespace

class FieldListTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldTakesItsOwnValue()
    {
        const Document document = designed(referenceRequest());
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it) {
            const auto fields = fieldsOf(document, catalog(), it.key());
            QVERIFY(fields.size() >= 2);
            setEverything(document, target(it.key()), fields);
            if (QTest::currentTestFailed())
                return;
        }
        for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
            setEverything(document, target(it.key()), fieldsOf(document, catalog(), it.key()));
        setEverything(document, QStringLiteral("document"), fieldsOf(document, catalog()));
    }

    void fieldsOfAnEdgePool()
    {
        const Document document = designed(referenceRequest());
        const auto fields = fieldsOf(document, catalog(), only<EdgePool>(document));
        QCOMPARE(fields.front().path, QStringLiteral("name"));
        QCOMPARE(find(fields, "product")->type, FieldType::Choice);
        QCOMPARE(find(fields, "product")->choices.size(), 4);
        QCOMPARE(find(fields, "externalLoadBalancing")->value, QStringLiteral("hlb"));
        QCOMPARE(find(fields, "singleAddress")->value, QStringLiteral("no"));
        QCOMPARE(find(fields, "av.addressing")->choices,
                 QStringList({QStringLiteral("public"), QStringLiteral("nat")}));
        QCOMPARE(find(fields, "servers.2.av.v4")->value, QStringLiteral("131.107.155.31"));
        QCOMPARE(find(fields, "servers.2.av.v4")->type, FieldType::Ipv4);
        QCOMPARE(find(fields, "ports.XmppListeningPort")->value, QStringLiteral("5269"));
        QVERIFY(find(fields, "features")->choices.contains(QStringLiteral("xmpp")));
        for (const char* given : {"servers.1.slot", "nextSlot", "ordinal", "servers.1.av.sample"})
            QVERIFY2(!find(fields, given), given);
    }

    void severalAtOnceAreOneStep()
    {
        const Document document = designed(referenceRequest());
        QStringList firewalls;
        for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
            if (it->as<Firewall>())
                firewalls.append(target(it.key()));
        QCOMPARE(firewalls.size(), 2);
        const auto edit = setFieldOfAll(document, catalog(), firewalls, QStringLiteral("vendor"),
                                        QStringLiteral("fortios"));
        QVERIFY(edit);
        QCOMPARE(edit->elements.size(), std::size_t(2));
        QVERIFY(!edit->mergeKey.isEmpty());
        Document after = document;
        apply(after, *edit);
        for (const Element& element : after.elements)
            if (const auto* firewall = element.as<Firewall>())
                QCOMPARE(firewall->vendor, QStringLiteral("fortios"));
        const auto refused = setFieldOfAll(
            document, catalog(), firewalls + QStringList(target(only<EdgePool>(document))),
            QStringLiteral("vendor"), QStringLiteral("fortios"));
        QVERIFY(!refused);
    }
};

QTEST_GUILESS_MAIN(FieldListTest)
#include "tst_fieldlist.moc"
