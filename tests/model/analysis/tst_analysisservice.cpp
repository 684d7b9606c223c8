#include "support/designs.h"

#include "model/analysis/analysisservice.h"

#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

Edit withServers(const Document& document, int count)
{
    Document next = document;
    auto* pool = next.elements[only<EdgePool>(document)].as<EdgePool>();
    pool->servers.resize(static_cast<size_t>(count), pool->servers.front());
    for (int i = 0; i < count; ++i)
        pool->servers[static_cast<size_t>(i)].slot = i + 1;
    return difference(document, next);
}

} // namespace

class TestAnalysisService : public QObject
{
    Q_OBJECT

private slots:
    void hasAnAnalysisFromTheStart()
    {
        const DocumentStore store(designed(referenceRequest()));
        const AnalysisService service(store, catalog());
        QCOMPARE(service.latest()->analysis.demand.ipv4.edge, 9);
        QVERIFY(!service.isBusy());
    }

    void coalescesChangesAndEndsWithTheLast()
    {
        DocumentStore store(designed(referenceRequest()));
        AnalysisService service(store, catalog());
        QSignalSpy spy(&service, &AnalysisService::analyzed);
        for (const int count : {3, 4, 5, 6, 7})
            store.apply(withServers(store.document(), count));
        QTRY_COMPARE(service.latest()->revision, store.revision());
        QCOMPARE(service.latest()->analysis.demand.ipv4.edge, 3 + 3 * 7);
        QVERIFY2(spy.count() < 5, "one analysis for changes that come together");
    }

    void noticesChangesWhileItComputes()
    {
        DocumentStore store(designed(referenceRequest()));
        AnalysisService service(store, catalog());
        store.apply(withServers(store.document(), 3));
        QTRY_VERIFY(service.isBusy() || service.latest()->revision == store.revision());
        store.apply(withServers(store.document(), 4));
        QTRY_COMPARE(service.latest()->revision, store.revision());
        QCOMPARE(service.latest()->analysis.demand.ipv4.edge, 15);
        store.replace(designed(QStringLiteral("sfb2019"), QStringLiteral("single-nat"), 1));
        QTRY_COMPARE(service.latest()->revision, store.revision());
        QCOMPARE(service.latest()->analysis.demand.ipv4.edge, 3);
    }

    // A result may be waiting in the event queue when the next change comes: whichever of the two
    // is delivered first, the service goes on listening.
    void goesOnWhenAChangeMeetsAResultThatWaits()
    {
        DocumentStore store(designed(referenceRequest()));
        AnalysisService service(store, catalog());
        for (int round = 0; round < 20; ++round) {
            store.apply(withServers(store.document(), 1 + round % 3));
            QCoreApplication::processEvents();
            QThread::msleep(static_cast<unsigned long>(round % 10));
            store.apply(withServers(store.document(), 4 + round % 2));
            QTRY_COMPARE(service.latest()->revision, store.revision());
            QVERIFY(!service.isBusy());
        }
    }

    void finishesAtOnceWhenAsked()
    {
        DocumentStore store(designed(referenceRequest()));
        AnalysisService service(store, catalog());
        QSignalSpy spy(&service, &AnalysisService::analyzed);
        store.apply(withServers(store.document(), 12));
        service.finish();
        QCOMPARE(service.latest()->analysis.demand.ipv4.edge, 39);
        QCOMPARE(spy.count(), 1);
    }

    void mayBeDestroyedWhileItComputes()
    {
        DocumentStore store(designed(referenceRequest()));
        auto service = std::make_unique<AnalysisService>(store, catalog());
        store.apply(withServers(store.document(), 3));
        QCoreApplication::processEvents();
        service.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestAnalysisService)
#include "tst_analysisservice.moc"
