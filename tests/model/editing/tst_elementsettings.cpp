#include "model/editing/elementoperations.h"
#include "model/editing/elementsettings.h"
#include "model/editing/pooloperations.h"
#include "model/editing/replacetext.h"
#include "model/editing/setfield.h"
#include "support/designs.h"

#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

/// What goes from one element to others, and from one text to another.
class ElementSettingsTest : public QObject
{
    Q_OBJECT

    static Document twoPools()
    {
        Document document = designed(referenceRequest());
        NewElement pool;
        pool.sort.kind = ElementKind::EdgePool;
        pool.name = QStringLiteral("Second pool");
        for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
            if (it->kind == SegmentKind::ExternalPerimeter
                || it->kind == SegmentKind::InternalPerimeter)
                pool.segments.push_back(it.key());
        apply(document, *addElement(document, catalog(), pool));
        return document;
    }
    static void set(Document& document, const char* target, const char* field, const char* value)
    {
        const auto edit = setField(document, catalog(), QString::fromLatin1(target),
                                   QString::fromLatin1(field), QString::fromLatin1(value));
        QVERIFY2(edit, field);
        apply(document, *edit);
    }

private slots:
    void onlyWhatAnotherOneMayHaveIsTaken()
    {
        Document document = twoPools();
        const ElementId first = *document.elementNamed(u"Edge pool");
        const ElementId second = *document.elementNamed(u"Second pool");
        set(document, "Edge pool", "ports.DataPsomClientPort", "8058");
        const auto settings = settingsOf(document, catalog(), first);
        QVERIFY(settings);
        for (const auto& [path, value] : settings->values)
            QVERIFY2(path != QLatin1String("name") && path != QLatin1String("site")
                         && !path.contains(QLatin1String("fqdn"))
                         && !path.startsWith(QLatin1String("servers")),
                     qPrintable(path));
        const Document before = document;
        const auto edit = applySettings(document, catalog(), std::vector{second}, *settings);
        QVERIFY(edit);
        apply(document, *edit);
        const auto* from = document.find<EdgePool>(first);
        const auto* to = document.find<EdgePool>(second);
        QCOMPARE(to->product, from->product);
        QCOMPARE(to->features, from->features);
        QCOMPARE(to->ports, from->ports);
        QCOMPARE(to->externalLoadBalancing, from->externalLoadBalancing);
        QCOMPARE(to->fqdn, before.find<EdgePool>(second)->fqdn);
        QCOMPARE(to->servers.size(), before.find<EdgePool>(second)->servers.size());
        QVERIFY(*document.find<EdgePool>(first) == *before.find<EdgePool>(first));
        // Once more there is nothing to do.
        const auto again = applySettings(document, catalog(), std::vector{second}, *settings);
        QVERIFY(again);
        QVERIFY(again->isEmpty());
    }

    void anotherKindIsRefusedByName()
    {
        const Document document = twoPools();
        const auto settings = settingsOf(document, catalog(), *document.elementNamed(u"Edge pool"));
        const auto edit =
            applySettings(document, catalog(),
                          std::vector{*document.elementNamed(u"External firewall")}, *settings);
        QVERIFY(!edit);
        QCOMPARE(edit.error().reason.args.value(0).toString(), QStringLiteral("External firewall"));
    }

    void aDomainIsRenamedEverywhere()
    {
        Document document = designed(referenceRequest());
        const auto list = replacements(document, catalog(), QStringLiteral("CONTOSO"),
                                       QStringLiteral("fabrikam"));
        QVERIFY(list.size() > 8);
        for (const Replacement& one : list) {
            QVERIFY(one.before.contains(QLatin1String("contoso")));
            QVERIFY(!one.after.contains(QLatin1String("contoso")));
        }
        const auto edit =
            replaceText(document, catalog(), QStringLiteral("contoso"), QStringLiteral("fabrikam"));
        QVERIFY(edit);
        apply(document, *edit);
        QVERIFY(replacements(document, catalog(), QStringLiteral("contoso"), {}).empty());
        const auto* pool = document.find<EdgePool>(*document.elementNamed(u"Edge pool"));
        QCOMPARE(pool->services[0].fqdn, QStringLiteral("sip.fabrikam.com"));
        QCOMPARE(document.settings.sipDomains.value(0), QStringLiteral("fabrikam.com"));
    }

    /// 131.107.155.0/24 becomes 203.0.113.0/24, addresses and all.
    void aNetworkIsMoved()
    {
        Document document = designed(referenceRequest());
        const auto edit = replaceText(document, catalog(), QStringLiteral("131.107.155."),
                                      QStringLiteral("203.0.113."));
        QVERIFY(edit);
        apply(document, *edit);
        const auto* pool = document.find<EdgePool>(*document.elementNamed(u"Edge pool"));
        QCOMPARE(pool->servers[0].external[0].v4->toText(), QStringLiteral("203.0.113.10"));
        for (const Segment& segment : document.segments)
            for (const Subnet& subnet : segment.subnets)
                QVERIFY(!subnet.toText().startsWith(QLatin1String("131.")));
    }

    void allOrNothing()
    {
        const Document document = designed(referenceRequest());
        QVERIFY(!replaceText(document, catalog(), QStringLiteral("131.107.155."),
                             QStringLiteral("999.0.0.")));
        QVERIFY(!replaceText(document, catalog(), QStringLiteral("not there"), {}));
        QVERIFY(!replaceText(document, catalog(), {}, {}));
    }
};

QTEST_APPLESS_MAIN(ElementSettingsTest)
#include "tst_elementsettings.moc"
