#include "model/exports/request/entries.h"
#include "support/designs.h"

#include <QtTest/QTest>
#include <algorithm>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

const QLatin1String bar(" | ");

QStringList textsOf(const std::vector<PaperCell>& cells)
{
    QStringList texts;
    for (const PaperCell& cell : cells)
        texts.append(plainText(cell, bar));
    return texts;
}

/// What a section says: rows of its tables, and its paragraphs.
struct Said
{
    QStringList heads;
    std::vector<QStringList> rows;
    QStringList paragraphs;
};

Said said(const PaperContent& content, const QString& anchor)
{
    Said said;
    for (const PaperSection& section : content.sections)
        for (const PaperBlock& block : section.blocks) {
            if (section.anchor != anchor)
                break;
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                said.paragraphs.append(plainText(paragraph->text));
            const auto* table = std::get_if<PaperTable>(&block);
            if (!table)
                continue;
            for (const PaperColumn& column : table->columns)
                said.heads.append(column.title);
            for (const PaperRow& row : table->groups.front().rows)
                said.rows.push_back(textsOf(row.cells));
        }
    return said;
}

QMap<QString, int> countsOf(const PaperContent& content)
{
    QMap<QString, int> numbers;
    for (const PaperBlock& block : content.sections.front().blocks)
        if (const auto* counts = std::get_if<Counts>(&block))
            for (const Counts::Count& count : counts->items)
                numbers.insert(count.label, count.number);
    return numbers;
}

/// A request that leads from one design to the other.
PaperContent changes(const Document& before, const Document& after,
                     PaperVariant variant = PaperVariant::Changes)
{
    const Analysis first = analyze(before, catalog());
    const Analysis second = analyze(after, catalog());
    const Snapshot running{before, first, catalog()};
    ExportOptions options;
    options.since = &running;
    options.sinceName = QStringLiteral("old.edgeplan");
    options.variant = variant;
    return requestContent({after, second, catalog()}, english(), options).content;
}

Document natPool()
{
    return designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), 2,
                    {QStringLiteral("federation")});
}

Entry entry(const char* key, const char* address)
{
    return {QLatin1String(key), {headCell(QLatin1String(key)), codeCell(QLatin1String(address))}};
}

} // namespace

/// What a request of changes says about the devices beside rules.
class TestRequestChanges : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreComparedByKey()
    {
        const Document document = natPool();
        const Analysis analysis = analyze(document, catalog());
        const ExportOptions options;
        const RequestPaper paper({document, analysis, catalog()}, english(), options);
        const std::vector<Entry> running{entry("stays", "192.0.2.1"), entry("moves", "192.0.2.2"),
                                         entry("goes", "192.0.2.3")};
        const std::vector<Entry> entries{entry("moves", "192.0.2.9"), entry("stays", "192.0.2.1"),
                                         entry("comes", "192.0.2.4")};
        const auto found = entryChanges(paper, entries, running, 2);
        QCOMPARE(found.size(), std::size_t(4));
        QCOMPARE(found[0].change, RuleChange::Modify);
        QCOMPARE(
            textsOf(found[0].cells),
            (QStringList{QStringLiteral("moves"), QStringLiteral("192.0.2.9 | Now: 192.0.2.2")}));
        QCOMPARE(found[1].change, RuleChange::Keep);
        QCOMPARE(found[2].change, RuleChange::Add);
        QCOMPARE(found[3].change, RuleChange::Remove);
        QCOMPARE(plainText(found[3].cells[1], bar), QStringLiteral("192.0.2.3"));
        // What is not compared makes no difference.
        QCOMPARE(entryChanges(paper, entries, running, 1).front().change, RuleChange::Keep);
    }

    /// One moved public address: its entry alone, with the address as it is now, and the way back.
    void onlyChangedTranslationsAreListed()
    {
        const Document before = natPool();
        Document after = before;
        auto& firewall = std::get<Firewall>(
            after.elements[elementId(after, QStringLiteral("External firewall"))].data);
        const auto moved = std::ranges::find(firewall.translations, Service::WebConferencing,
                                             &Translation::service);
        QVERIFY(moved != firewall.translations.end());
        const QString old = moved->publicAddress.v4->toText();
        moved->publicAddress.v4 = IpAddress::fromText(u"131.107.155.77");
        const PaperContent content = changes(before, after);
        const Said nat = said(content, QStringLiteral("nat"));
        QCOMPARE(nat.heads.value(1), QStringLiteral("Change"));
        QCOMPARE(nat.rows.size(), std::size_t(1));
        QCOMPARE(nat.rows[0][1], QStringLiteral("Modify"));
        QCOMPARE(nat.rows[0][3], QStringLiteral("131.107.155.77 | Now: %1").arg(old));
        QCOMPARE(countsOf(content).value(QStringLiteral("NAT change")), 1);
        QStringList steps;
        for (const QStringList& row : said(content, QStringLiteral("rollback")).rows)
            steps.append(row[1] + u'=' + row[2]);
        QVERIFY(steps.contains(QStringLiteral("Undo its changes of address translation, as printed "
                                              "under “Address translation”=1")));
        // The whole paper lists all and marks that one.
        QStringList marks;
        for (const QStringList& row :
             said(changes(before, after, PaperVariant::Full), QStringLiteral("nat")).rows)
            marks.append(row[1]);
        QCOMPARE(marks.size(), static_cast<int>(firewall.translations.size()));
        QCOMPARE(marks.count(QStringLiteral("Modify")), 1);
        QCOMPARE(marks.count(QStringLiteral("Keep")), marks.size() - 1);
    }

    void nothingChangedIsSaid()
    {
        Document after = natPool();
        const Document before = after;
        after.settings.request.title = QStringLiteral("another title");
        const Said nat = said(changes(before, after), QStringLiteral("nat"));
        QVERIFY(nat.rows.empty());
        QCOMPARE(nat.paragraphs, QStringList{QStringLiteral("No address translation changes.")});
        const Document balanced = designed(referenceRequest());
        const Said balancers = said(changes(balanced, balanced), QStringLiteral("load-balancers"));
        QVERIFY(balancers.rows.empty());
        QCOMPARE(balancers.paragraphs,
                 QStringList{QStringLiteral("Nothing changes on the load balancers.")});
    }

    /// A server moves: the virtual servers it is a member of change, the others are not listed.
    void onlyChangedVirtualServersAreListed()
    {
        const Document before = designed(referenceRequest());
        Document after = before;
        EdgePool& pool = *after.elements[only<EdgePool>(after)].as<EdgePool>();
        QCOMPARE(pool.servers[1].external[2].v4->toText(), QStringLiteral("131.107.155.31"));
        pool.servers[1].external[2].v4 = IpAddress::fromText(u"131.107.155.39");
        const Said balancers = said(changes(before, after), QStringLiteral("load-balancers"));
        QCOMPARE(balancers.rows.size(), std::size_t(1));
        QCOMPARE(
            balancers.rows[0],
            (QStringList{QStringLiteral("External load balancer"), QStringLiteral("Modify"),
                         QStringLiteral("Edge pool A/V VIP"), QStringLiteral("131.107.155.130"),
                         QStringLiteral("UDP 3478, TCP 443"),
                         QStringLiteral("edge01 131.107.155.30 | edge02 131.107.155.39 | Now: "
                                        "edge01 131.107.155.30, edge02 131.107.155.31"),
                         QStringLiteral("the client's address")}));
        // Without a comparison each virtual address has one row.
        const Analysis analysis = analyze(before, catalog());
        const Said all = said(requestContent({before, analysis, catalog()}, english(), {}).content,
                              QStringLiteral("load-balancers"));
        QCOMPARE(all.rows.size(), std::size_t(4));
        QVERIFY(!all.heads.contains(QStringLiteral("Change")));
    }

    /// Switching XMPP off takes four rules away: X28, X29 and I01 of two servers.
    void theCoverCountsWhatIsDone()
    {
        const Document before = designed(referenceRequest());
        Document after = before;
        after.elements[only<EdgePool>(after)].as<EdgePool>()->features.removeAll(
            QStringLiteral("xmpp"));
        const PaperContent content = changes(before, after);
        QCOMPARE(countsOf(content).value(QStringLiteral("rules to remove")), 4);
        qsizetype rules = 0;
        const Analysis running = analyze(before, catalog());
        for (const FirewallPolicy& policy : running.policies.firewalls)
            rules += static_cast<qsizetype>(policy.rules.size());
        QStringList notices;
        for (const PaperBlock& block : content.sections.front().blocks)
            if (const auto* notice = std::get_if<Notice>(&block))
                notices.append(notice->heading);
        QCOMPARE(notices.value(0),
                 QStringLiteral("Compared with the running design old.edgeplan: %1 rules stay as "
                                "they are.")
                     .arg(rules - 4));
        const Said cover = said(content, QStringLiteral("cover"));
        QCOMPARE(cover.heads.mid(2, 3),
                 (QStringList{QStringLiteral("Add"), QStringLiteral("Modify"),
                              QStringLiteral("Remove")}));
        QCOMPARE(cover.rows[0].mid(2, 3),
                 (QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("2")}));
        QCOMPARE(cover.rows[1].mid(2, 3),
                 (QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("2")}));
        // As many public addresses as before: nobody has to order any.
        QVERIFY(said(content, QStringLiteral("addresses")).rows.empty());
    }
};

QTEST_APPLESS_MAIN(TestRequestChanges)
#include "tst_requestchanges.moc"
