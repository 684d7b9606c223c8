#include "model/editing/addressassignment.h"
#include "model/editing/documentstore.h"
#include "model/editing/fieldwalk.h"
#include "model/format/documentfile.h"
#include "model/topology/integrity.h"

#include "support/designs.h"
#include "support/randomdocument.h"
#include "support/randomedits.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace edgeplanner;
using edgeplanner::test::catalog;

namespace {

constexpr int stepsPerSeed = 400;

/// Every slot that the document has ever given, by element.
using GivenSlots = QMap<ElementId, QSet<int>>;

template <class Server>
QSet<int> slotsOf(const std::vector<Server>& servers)
{
    QSet<int> result;
    for (const Server& server : servers)
        result.insert(server.slot);
    return result;
}

QSet<int> slotsOf(const Element& element)
{
    if (const auto* pool = element.as<EdgePool>())
        return slotsOf(pool->servers);
    if (const auto* pool = element.as<FrontEndPool>())
        return slotsOf(pool->servers);
    if (const auto* pool = element.as<DirectorPool>())
        return slotsOf(pool->servers);
    if (const auto* farm = element.as<OfficeWebAppsFarm>())
        return slotsOf(farm->servers);
    return {};
}

/// Addresses of a server in the order internal, external; empty when it is not there.
std::vector<AddressPair> addressesOf(const Document& document, ElementId pool, int slot)
{
    const auto* data = document.find<EdgePool>(pool);
    const EdgeServer* server = data ? data->server(slot) : nullptr;
    if (!server)
        return {};
    return {server->internal, server->external[0], server->external[1], server->external[2]};
}

} // namespace

/// Laws that hold for whatever a person does, checked over thousands of random steps.
class RandomEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedo_data();
    void undoAndRedo();
    void keepTheDocumentSound_data();
    void keepTheDocumentSound();
    void neverGiveASlotTwice_data();
    void neverGiveASlotTwice();
    void serversComeAndGoAlone_data();
    void serversComeAndGoAlone();
    void surviveStrangeDocuments_data();
    void surviveStrangeDocuments();
    void reachEveryOperation();
    void mergeLikeTheirSteps_data();
    void mergeLikeTheirSteps();

private:
    /// Rows "seed 1" …: half of them start empty, half with a published design.
    static void seeds(int count);
    static Document start(quint32 seed);
};

void RandomEditsTest::seeds(int count)
{
    QTest::addColumn<quint32>("seed");
    for (int i = 1; i <= count; ++i)
        QTest::addRow("seed %d", i) << static_cast<quint32>(i);
}

Document RandomEditsTest::start(quint32 seed)
{
    if (seed % 2 == 0)
        return {};
    const auto& scenario = catalog().scenarios[seed / 2 % catalog().scenarios.size()];
    return test::designed(QStringLiteral("sfb2015"), scenario.id, scenario.maxServers > 1 ? 3 : 1,
                          {QStringLiteral("reverse-proxy"), QStringLiteral("director")});
}

void RandomEditsTest::undoAndRedo_data()
{
    seeds(20);
}

void RandomEditsTest::undoAndRedo()
{
    QFETCH(quint32, seed);
    RandomEdits random(catalog(), seed);
    const Document first = start(seed);
    const QByteArray firstBytes = designText(first);
    DocumentStore store(first);
    std::vector<Edit> done;
    std::vector<Document> states;
    for (int step = 0; step < stepsPerSeed; ++step) {
        const auto edit = random.next(store.document());
        if (!edit || edit->isEmpty())
            continue;
        states.push_back(store.document());
        store.apply(*edit);
        done.push_back(*edit);
    }
    QVERIFY2(done.size() > 100, qPrintable(QString::number(done.size())));
    const Document last = store.document();
    const QByteArray lastBytes = designText(last);

    for (size_t i = done.size(); i-- > 0;) {
        store.apply(inverted(done[i]));
        QVERIFY2(store.document() == states[i], "undo leads elsewhere");
    }
    QVERIFY(store.document() == first);
    QCOMPARE(designText(store.document()), firstBytes);
    for (const Edit& edit : done)
        store.apply(edit);
    QVERIFY(store.document() == last);
    QCOMPARE(designText(store.document()), lastBytes);
}

void RandomEditsTest::keepTheDocumentSound_data()
{
    seeds(20);
}

void RandomEditsTest::keepTheDocumentSound()
{
    QFETCH(quint32, seed);
    RandomEdits random(catalog(), seed);
    Document document = start(seed);
    for (int step = 0; step < stepsPerSeed; ++step) {
        const Document before = document;
        const auto edit = random.next(document);
        // Whatever is refused leaves a reason.
        if (!edit) {
            QVERIFY(!edit.error().reason.isEmpty());
            continue;
        }
        apply(document, *edit);
        const auto problems = integrityProblems(document);
        if (!problems.empty())
            QFAIL(qPrintable(QStringLiteral("step %1, %2: %3 %4 %5")
                                 .arg(QString::number(step), random.lastOperation(),
                                      problems.front().section, problems.front().member,
                                      test::english().describe(problems.front().reason))));
        // Placements of what is gone are gone too.
        Document copy = document;
        QVERIFY2(dropStrayPlacements(copy).empty(), qPrintable(random.lastOperation()));
        // No operation gives an address that somebody carries.
        QMap<IpAddress, int> carriers;
        forEachAddressPair(document, [&carriers](const AddressPair& pair) {
            for (const auto& address : {pair.v4, pair.v6})
                if (address)
                    ++carriers[*address];
        });
        for (auto it = carriers.cbegin(); it != carriers.cend(); ++it)
            QVERIFY2(it.value() == 1,
                     qPrintable(QStringLiteral("step %1, %2: %3 twice")
                                    .arg(QString::number(step), random.lastOperation(),
                                         it.key().toText())));
        // Features of a pool are sorted, known, and never presences.
        for (const Element& element : document.elements) {
            const auto* pool = element.as<EdgePool>();
            if (!pool)
                continue;
            QStringList sorted = pool->features;
            sorted.sort();
            sorted.removeDuplicates();
            QCOMPARE(pool->features, sorted);
            for (const QString& id : pool->features) {
                QVERIFY2(catalog().feature(id) && !catalog().feature(id)->presence, qPrintable(id));
                QVERIFY2(catalog().feature(id)->products.contains(pool->product),
                         qPrintable(random.lastOperation() + id));
            }
        }
    }
}

void RandomEditsTest::neverGiveASlotTwice_data()
{
    seeds(20);
}

void RandomEditsTest::neverGiveASlotTwice()
{
    QFETCH(quint32, seed);
    RandomEdits random(catalog(), seed);
    Document document = start(seed);
    GivenSlots given;
    QSet<int> ordinals;
    QSet<ElementId> seen;
    for (int step = 0; step < stepsPerSeed; ++step) {
        const auto edit = random.next(document);
        if (!edit)
            continue;
        apply(document, *edit);
        for (const auto& delta : edit->elements) {
            if (!delta.after)
                continue;
            const QSet<int> before = delta.before ? slotsOf(*delta.before) : QSet<int>();
            const QSet<int> fresh = slotsOf(*delta.after) - before;
            QVERIFY2(!given[delta.id].intersects(fresh), qPrintable(random.lastOperation()));
            given[delta.id] += before + fresh;
            if (delta.before)
                continue;
            QVERIFY2(!seen.contains(delta.id), "an id is given twice");
            seen.insert(delta.id);
            if (const auto* pool = delta.after->as<EdgePool>()) {
                QVERIFY2(!ordinals.contains(pool->ordinal), "an ordinal is given twice");
                ordinals.insert(pool->ordinal);
            }
        }
    }
}

void RandomEditsTest::serversComeAndGoAlone_data()
{
    seeds(30);
}

/// Adding and removing servers moves no other server's addresses, and no VIP.
void RandomEditsTest::serversComeAndGoAlone()
{
    QFETCH(quint32, seed);
    RandomEdits random(catalog(), seed);
    Document document = start(seed);
    int checked = 0;
    for (int step = 0; step < stepsPerSeed; ++step) {
        const auto edit = random.next(document);
        if (!edit)
            continue;
        const Document before = document;
        apply(document, *edit);
        const QString operation = random.lastOperation();
        if (operation != QLatin1String("growPool") && operation != QLatin1String("shrinkPool"))
            continue;
        for (const auto& delta : edit->elements) {
            QVERIFY(delta.before && delta.after);
            if (const auto* pool = delta.before->as<EdgePool>()) {
                for (const EdgeServer& server : pool->servers) {
                    const auto now = addressesOf(document, delta.id, server.slot);
                    if (now.empty())
                        continue;
                    const auto then = addressesOf(before, delta.id, server.slot);
                    for (size_t i = 0; i < then.size(); ++i)
                        QVERIFY2(then[i].isEmpty() || then[i].v4 == now[i].v4
                                     || (!then[i].v4 && then[i].v6 == now[i].v6),
                                 qPrintable(operation));
                    ++checked;
                }
            } else if (const auto* firewall = delta.before->as<Firewall>()) {
                const auto& after = delta.after->as<Firewall>()->translations;
                for (const Translation& translation : firewall->translations) {
                    const auto it = std::ranges::find_if(after, [&](const Translation& t) {
                        return t.device == translation.device && t.slot == translation.slot
                               && t.service == translation.service;
                    });
                    if (it != after.end() && translation.publicAddress.v4)
                        QCOMPARE(it->publicAddress.v4, translation.publicAddress.v4);
                }
            } else {
                // Pools inside.
                QVERIFY(!delta.before->as<LoadBalancer>() && !delta.before->as<ReverseProxy>());
            }
        }
    }
    QVERIFY(checked > 0);
}

void RandomEditsTest::surviveStrangeDocuments_data()
{
    seeds(20);
}

/// Files by hand or by newer programs: any values in any field, members that nobody knows.
void RandomEditsTest::surviveStrangeDocuments()
{
    QFETCH(quint32, seed);
    RandomEdits random(catalog(), seed);
    const Document first = randomDocument(seed);
    DocumentStore store(first);
    std::vector<Edit> done;
    for (int step = 0; step < stepsPerSeed; ++step) {
        const auto edit = random.next(store.document());
        if (!edit || edit->isEmpty())
            continue;
        store.apply(*edit);
        done.push_back(*edit);
        const auto problems = integrityProblems(store.document());
        if (!problems.empty())
            QFAIL(qPrintable(random.lastOperation()
                             + test::english().describe(problems.front().reason)));
    }
    QVERIFY(done.size() > 50);
    const Document last = store.document();
    for (size_t i = done.size(); i-- > 0;)
        store.apply(inverted(done[i]));
    QCOMPARE(designText(store.document()), designText(first));
    for (const Edit& edit : done)
        store.apply(edit);
    QCOMPARE(designText(store.document()), designText(last));
}

void RandomEditsTest::reachEveryOperation()
{
    QMap<QString, int> reached;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RandomEdits random(catalog(), seed);
        Document document = start(seed);
        for (int step = 0; step < stepsPerSeed; ++step) {
            const auto edit = random.next(document);
            if (!edit || edit->isEmpty())
                continue;
            apply(document, *edit);
            ++reached[random.lastOperation()];
        }
    }
    for (const QString& operation : RandomEdits::allOperations())
        QVERIFY2(reached.value(operation) >= 10,
                 qPrintable(QStringLiteral("%1: %2").arg(operation).arg(reached.value(operation))));
}

void RandomEditsTest::mergeLikeTheirSteps_data()
{
    seeds(10);
}

/// merged() does what its parts do one after the other, and so do difference() and inverted().
void RandomEditsTest::mergeLikeTheirSteps()
{
    QFETCH(quint32, seed);
    RandomEdits random(catalog(), seed);
    const Document first = start(seed);
    Document document = first;
    Edit all;
    for (int step = 0; step < stepsPerSeed; ++step) {
        const Document before = document;
        const auto edit = random.next(document);
        if (!edit || edit->isEmpty())
            continue;
        apply(document, *edit);
        all = merged(all, *edit);

        const Edit again = difference(before, document);
        QVERIFY(again.elements == edit->elements && again.settings == edit->settings
                && again.attachments == edit->attachments
                && again.associations == edit->associations && again.segments == edit->segments);
        const Edit twice = inverted(inverted(*edit));
        QVERIFY(twice.elements == edit->elements && twice.settings == edit->settings);
        QVERIFY(merged(*edit, inverted(*edit)).isEmpty());
    }
    Document jumped = first;
    apply(jumped, all);
    QVERIFY(jumped == document);
    apply(jumped, inverted(all));
    QVERIFY(jumped == first);
    const Edit direct = difference(first, document);
    QVERIFY(direct.elements == all.elements);
    QVERIFY(direct.settings == all.settings);
    QVERIFY(difference(document, document).isEmpty());
}

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
