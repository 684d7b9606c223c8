#include "views/models/tablefilter.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace edgeplanner;

namespace {

TableRow row(const char* key, const char* first, const char* second, const char* category = "")
{
    TableRow row;
    row.key = QString::fromLatin1(key);
    row.category = QString::fromLatin1(category);
    for (const char* text : {first, second}) {
        TableCell cell;
        cell.text = QString::fromLatin1(text);
        cell.editable = text == second;
        row.cells.push_back(cell);
    }
    return row;
}

TableContent grouped()
{
    return {{{QStringLiteral("id"), QStringLiteral("ID")},
             {QStringLiteral("address"), QStringLiteral("Address")}},
            {{QStringLiteral("one"),
              QStringLiteral("First group"),
              {row("a", "X10", "10.0.0.10", "access"), row("b", "X2", "10.0.0.9", "av")}},
             {QStringLiteral("two"), QStringLiteral("Second group"), {row("c", "X1", "", "av")}}}};
}

TableContent flat()
{
    TableContent content = grouped();
    content.groups = {{{}, {}, {row("a", "X10", "1"), row("b", "X2", "2")}}};
    return content;
}

QStringList keys(const TableFilter& filter)
{
    QStringList list;
    for (const TableRow* shown : filter.rows())
        list.append(shown->key);
    return list;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfItemModels()
    {
        TableModel model;
        TableFilter filter(model);
        const QAbstractItemModelTester source(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxy(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(grouped());
        model.setContent(flat());
        model.setContent({});
        model.setContent(grouped());
        filter.setText(QStringLiteral("x2"));
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(keys(filter), words("b"));
    }

    void rowsStandUnderTheirGroupsOrAlone()
    {
        TableModel model;
        model.setContent(grouped());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Second group"));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.indexOf(QStringLiteral("c")).parent(), model.index(1, 0));
        QCOMPARE(model.rowTotal(), 3);
        model.setContent(flat());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.isGroup(model.index(0, 0)));
        QVERIFY(!model.indexOf(QStringLiteral("b")).parent().isValid());
    }

    void numbersInTextsCompareAsNumbersAndGroupsStay()
    {
        TableModel model;
        TableFilter filter(model);
        model.setContent(grouped());
        filter.sort(0, Qt::AscendingOrder);
        QCOMPARE(keys(filter), words("b a c"));
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(keys(filter), words("a b c"));
        filter.sort(1, Qt::AscendingOrder);
        QCOMPARE(keys(filter), words("b a c"));
        filter.sort(-1);
        QCOMPARE(keys(filter), words("a b c"));
    }

    void filtersJoin()
    {
        TableModel model;
        TableFilter filter(model);
        model.setContent(grouped());
        filter.setCategory(QStringLiteral("av"));
        QCOMPARE(keys(filter), words("b c"));
        filter.setText(QStringLiteral("10.0 x2"));
        QCOMPARE(keys(filter), words("b"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        filter.setKeys(QSet<QString>{QStringLiteral("a"), QStringLiteral("c")});
        QCOMPARE(keys(filter), words("c"));
        filter.setCategory({});
        filter.setKeys(std::nullopt);
        QCOMPARE(keys(filter), words("a b c"));
    }

    /// Every signal makes a view lay itself out: a letter typed costs one, however many rows go.
    void anotherFilterIsOneChangeOfLayout()
    {
        TableContent content = grouped();
        content.groups.clear();
        for (int g = 0; g < 40; ++g) {
            TableGroup group{QString::number(g), QString::number(g), {}};
            for (int r = 0; r < 30; ++r) {
                const QByteArray key = QByteArray::number(100 * g + r);
                group.rows.push_back(row(key, key, r % 2 == 0 ? "even" : "odd"));
            }
            content.groups.push_back(group);
        }
        TableModel model;
        TableFilter filter(model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(content);
        QCOMPARE(filter.rows().size(), std::size_t(1200)); // every group has been looked into
        const QPersistentModelIndex stays(filter.indexOf(QStringLiteral("1202")));
        const QPersistentModelIndex goes(filter.indexOf(QStringLiteral("1203")));
        QSignalSpy removals(&filter, &TableFilter::rowsRemoved);
        QSignalSpy insertions(&filter, &TableFilter::rowsInserted);
        QSignalSpy layouts(&filter, &TableFilter::layoutChanged);
        filter.setText(QStringLiteral("even"));
        QCOMPARE(filter.rows().size(), std::size_t(600));
        QCOMPARE(layouts.size(), 1);
        QCOMPARE(filter.rowAt(stays)->key, QStringLiteral("1202"));
        QVERIFY(!goes.isValid());
        filter.setText({});
        QCOMPARE(filter.rows().size(), std::size_t(1200));
        QCOMPARE(layouts.size(), 2);
        filter.setKeys(QSet<QString>{QStringLiteral("1202")});
        QCOMPARE(filter.rows().size(), std::size_t(1));
        QCOMPARE(layouts.size(), 3);
        QCOMPARE(removals.size(), 0);
        QCOMPARE(insertions.size(), 0);
    }

    void anotherTextIsNoReset()
    {
        TableModel model;
        model.setContent(grouped());
        QSignalSpy resets(&model, &TableModel::modelReset);
        QSignalSpy changes(&model, &TableModel::dataChanged);
        const QPersistentModelIndex kept(model.indexOf(QStringLiteral("b")));
        TableContent other = grouped();
        other.groups[0].rows[1].cells[1].text = QStringLiteral("10.0.0.99");
        model.setContent(other);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(kept.sibling(kept.row(), 1).data().toString(), QStringLiteral("10.0.0.99"));
        other.groups[1].rows.push_back(row("d", "X3", ""));
        model.setContent(other);
        QCOMPARE(resets.size(), 1);
    }

    void typingAsksForAnEdit()
    {
        TableModel model;
        model.setContent(grouped());
        QSignalSpy edits(&model, &TableModel::edited);
        const QModelIndex cell = model.indexOf(QStringLiteral("b")).siblingAtColumn(1);
        QVERIFY(model.setData(cell, QStringLiteral(" 10.0.0.7 "), Qt::EditRole));
        QVERIFY(!model.setData(cell, QStringLiteral("10.0.0.9"), Qt::EditRole));
        QVERIFY(!model.setData(cell.siblingAtColumn(0), QStringLiteral("X3"), Qt::EditRole));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0], QVariantList({QStringLiteral("b"), QStringLiteral("address"),
                                         QStringLiteral("10.0.0.7")}));
        // The document changes, not the table.
        QCOMPARE(cell.data().toString(), QStringLiteral("10.0.0.9"));
    }
};

QTEST_MAIN(TableModelTest)
#include "tst_tablemodel.moc"
