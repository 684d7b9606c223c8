#include "model/editing/documentstore.h"
#include "model/editing/edit.h"

#include "support/randomdocument.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

Element note(const char* name)
{
    return {QString::fromLatin1(name), std::nullopt, Note{}};
}

Document with(std::initializer_list<std::pair<int, const char*>> elements)
{
    Document document;
    for (const auto& [id, name] : elements)
        document.elements.insert(ElementId(id), note(name));
    return document;
}

} // namespace

/// The algebra of Edits, on documents where every field is filled.
class EditTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatDiffers();
    void leadsThereAndBack_data();
    void leadsThereAndBack();
    void mergesToOneStep();
    void forgetsWhatCancelsOut();
    void storeTellsOfChanges();
};

void EditTest::findsWhatDiffers()
{
    const Document from = with({{1, "one"}, {2, "two"}, {3, "three"}});
    Document to = with({{2, "two"}, {3, "drei"}, {4, "four"}});
    to.settings.title = QStringLiteral("New");
    const Edit edit = difference(from, to);
    QCOMPARE(edit.elements.size(), size_t(3));
    QVERIFY(edit.elements[0].id == ElementId(1) && edit.elements[0].before
            && !edit.elements[0].after);
    QVERIFY(edit.elements[1].id == ElementId(3) && edit.elements[1].before
            && edit.elements[1].after);
    QVERIFY(edit.elements[2].id == ElementId(4) && !edit.elements[2].before
            && edit.elements[2].after);
    QVERIFY(edit.settings);
    QVERIFY(edit.sites.empty() && edit.associations.empty());
    QVERIFY(difference(from, from).isEmpty());
    QVERIFY(!edit.isEmpty());
}

void EditTest::leadsThereAndBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void EditTest::leadsThereAndBack()
{
    QFETCH(quint32, seed);
    const Document a = randomDocument(seed, 30);
    Document b = randomDocument(seed + 1000, 20);
    // Unknown members of the file are no step of anybody's.
    b.unknown = a.unknown;
    const Document c = {};
    const Edit there = difference(a, b);
    Document moving = a;
    apply(moving, there);
    QVERIFY(moving == b);
    apply(moving, inverted(there));
    QVERIFY(moving == a);
    Document empty = a;
    empty.unknown = {};
    Document full = empty;
    const Edit emptied = difference(empty, c);
    apply(full, emptied);
    QVERIFY(full == c);
    apply(full, inverted(emptied));
    QVERIFY(full == empty);
}

void EditTest::mergesToOneStep()
{
    const Document a = with({{1, "one"}});
    const Document b = with({{1, "uno"}, {2, "two"}});
    const Document c = with({{2, "due"}, {3, "three"}});
    Edit first = difference(a, b);
    first.mergeKey = QStringLiteral("key");
    const Edit both = merged(first, difference(b, c));
    QCOMPARE(both.mergeKey, QStringLiteral("key"));
    QVERIFY(both.elements == difference(a, c).elements);
    Document moving = a;
    apply(moving, both);
    QVERIFY(moving == c);
}

void EditTest::forgetsWhatCancelsOut()
{
    const Document a = with({{1, "one"}});
    Document b = with({{2, "two"}});
    b.settings.title = QStringLiteral("New");
    QVERIFY(merged(difference(a, b), difference(b, a)).isEmpty());
}

void EditTest::storeTellsOfChanges()
{
    DocumentStore store(with({{1, "one"}}));
    QSignalSpy changed(&store, &DocumentStore::changed);
    QSignalSpy replaced(&store, &DocumentStore::replaced);
    const auto revision = store.revision();
    store.apply({});
    QCOMPARE(store.revision(), revision);
    store.apply(difference(store.document(), with({{1, "uno"}})));
    QCOMPARE(changed.count(), 1);
    QVERIFY(store.revision() > revision);
    store.replace({});
    QCOMPARE(replaced.count(), 1);
    QVERIFY(store.document() == Document{});
}

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
