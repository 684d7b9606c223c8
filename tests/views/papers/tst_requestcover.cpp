#include "model/exports/request/requestpaper.h"
#include "support/designs.h"
#include "support/paperreading.h"
#include "views/papers/papers.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

/// Puts a text of so many words, which names its field, into every field of the form.
class Filler
{
public:
    explicit Filler(int words) : m_words(words) {}

    void operator()(const char* name, QString& field)
    {
        QStringList words{QStringLiteral("%1-first").arg(QLatin1String(name))};
        for (int i = 1; i < m_words - 1; ++i)
            words.append(QStringLiteral("word%1").arg(i));
        if (m_words > 1)
            words.append(QStringLiteral("%1-last").arg(QLatin1String(name)));
        field = words.join(QLatin1Char(' '));
        values.append(field);
    }
    template <class E>
    void operator()(const char*, std::optional<E>& field)
    {
        field = enumTexts(E{}).front().value;
    }
    void operator()(const char*, QMap<QString, RequestApproval>&) {}
    void operator()(const char*, std::vector<RequestRevision>&) {}

    QStringList values;

private:
    int m_words;
};

QStringList fill(RequestForm& form, int words)
{
    Filler filler(words);
    visitFields(filler, form);
    return filler.values;
}

RequestContent contentOf(const Document& document)
{
    const Analysis analysis = analyze(document, catalog());
    return requestContent({document, analysis, catalog()}, english(), {});
}

} // namespace

/// The first page of a request is one page and holds the whole form, however much is written in it.
class TestRequestCover : public QObject
{
    Q_OBJECT

private slots:
    void isOnePageWithEveryField_data()
    {
        QTest::addColumn<bool>("letter");
        QTest::addColumn<bool>("inKorean");
        QTest::addColumn<int>("words");
        for (const bool letter : {false, true})
            for (const bool inKorean : {false, true})
                for (const int words : {0, 1, 4, 40, 400})
                    QTest::addRow("%s, %s, %d words", letter ? "Letter" : "A4",
                                  inKorean ? "Korean" : "English", words)
                        << letter << inKorean << words;
    }

    void isOnePageWithEveryField()
    {
        QFETCH(bool, letter);
        QFETCH(bool, inKorean);
        QFETCH(int, words);
        Document document = designed(referenceRequest());
        QStringList values;
        if (words > 0)
            values = fill(document.settings.request, words);
        ExportOptions options;
        options.paper = letter ? PaperSize::Letter : PaperSize::A4;
        options.date = QDate(2026, 5, 4);
        options.fileName =
            QStringLiteral("a-design-with-a-name-as-long-as-people-like-to-give-them-"
                           "when-they-have-several.edgeplan");
        options.content = QByteArrayLiteral("content");
        const auto pages = readPdf(
            written(requestPdfExporter(), document, inKorean ? korean() : english(), options)
                .bytes);
        QCOMPARE(wordOutside(pages), QString());
        QCOMPARE(wordsOverlapping({pages.front()}), QString());

        // The last field of the cover is on its page, the next heading is not.
        const QString cover = pages.front().text();
        const QString signature = squeezed(inKorean ? korean().describe(signatureField())
                                                    : QStringLiteral("Date, signature"));
        QVERIFY2(cover.contains(signature), qPrintable(cover));
        // Nothing of the form is lost, whether it fits on the cover or not. What stands at the head
        // of every page has the room there is.
        QString all;
        for (const PdfPage& page : pages)
            all += page.text();
        for (const QString& value : values) {
            const QStringList parts = value.split(QLatin1Char(' '));
            if (parts.first().startsWith(QLatin1String("classification")) && words > 1)
                continue;
            QVERIFY2(all.contains(parts.first()), qPrintable(parts.first()));
            QVERIFY2(all.contains(parts.last()), qPrintable(parts.last()));
        }
        if (words > 2)
            QVERIFY(all.count(QLatin1String("word1")) >= values.size() - 1);
        if (words <= 1)
            QVERIFY(!cover.contains(squeezed(QStringLiteral("in full on page 2"))));
        // Every page names the request, the content of the file and itself.
        const QString hash = QLatin1String(
            QCryptographicHash::hash(options.content, QCryptographicHash::Sha256).toHex().left(12));
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const QString text = pages[i].text();
            QVERIFY2(text.contains(hash), qPrintable(QString::number(i + 1)));
            if (!inKorean)
                QVERIFY(text.contains(QStringLiteral("Page%1of%2").arg(i + 1).arg(pages.size())));
        }
    }

    void emptyFieldsHoldNothing()
    {
        const PaperContent content = contentOf(designed(referenceRequest())).content;
        for (const PaperBlock& block : content.sections.front().blocks)
            if (const auto* form = std::get_if<Form>(&block))
                for (const Form::Field& field : form->fields)
                    QVERIFY2(field.value.isEmpty(),
                             qPrintable(field.label + QLatin1String(": ") + field.value));
    }

    void draftsAreMarkedUntilTheyAreSubmitted()
    {
        Document document = designed(referenceRequest());
        QCOMPARE(contentOf(document).content.draft, QStringLiteral("DRAFT"));
        for (const auto& [status, text] : enumTexts(RequestStatus{})) {
            document.settings.request.status = status;
            const PaperContent content = contentOf(document).content;
            QCOMPARE(content.draft, QString());
            const auto& title = std::get<TitleBlock>(content.sections.front().blocks.front());
            QCOMPARE(title.status.toLower(), QString::fromLatin1(text));
        }
    }

    /// What is one is not called several.
    void countsAgreeWithTheirWords()
    {
        const PaperContent content =
            contentOf(designed(QStringLiteral("lync2013"), QStringLiteral("single-nat"), 1))
                .content;
        bool found = false;
        for (const PaperBlock& block : content.sections.front().blocks)
            if (const auto* counts = std::get_if<Counts>(&block))
                for (const Counts::Count& count : counts->items) {
                    found = true;
                    const bool several = count.label.contains(QLatin1String("rules"))
                                         || count.label.contains(QLatin1String("entries"))
                                         || count.label.endsWith(QLatin1Char('s'));
                    QCOMPARE(several, count.number != 1);
                }
        QVERIFY(found);
    }

    void theBoardsDecisionIsTicked()
    {
        Document document = designed(referenceRequest());
        document.settings.request.approvals[QStringLiteral("changeBoard")] = {
            {},
            QStringLiteral("Ada Park"),
            ApprovalDecision::Rejected,
            QStringLiteral("2026-05-06"),
            {}};
        const PaperContent content = contentOf(document).content;
        QStringList ticked;
        QStringList names;
        for (const PaperBlock& block : content.sections.front().blocks) {
            if (const auto* choices = std::get_if<Choices>(&block)) {
                for (const Choices::Choice& choice : choices->items)
                    if (choice.ticked)
                        ticked.append(choice.text);
            } else if (const auto* form = std::get_if<Form>(&block)) {
                for (const Form::Field& field : form->fields)
                    names.append(field.value);
            }
        }
        QCOMPARE(ticked, QStringList{QStringLiteral("Reject, reason:")});
        QVERIFY(names.contains(QStringLiteral("Ada Park")));
        QVERIFY(names.contains(QStringLiteral("2026-05-06")));
    }

private:
    static Message signatureField()
    {
        static constexpr MessageText text{"request.signature", "Date, signature"};
        return {&text, {}};
    }
};

QTEST_MAIN(TestRequestCover)
#include "tst_requestcover.moc"
