#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

namespace {

struct Entry
{
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

QList<Entry> entriesOf(const QString& language)
{
    QFile file(
        QStringLiteral(EDGEPLANNER_SOURCE_DIR "/translations/edgeplanner_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translation");
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            entries.append(Entry());
            entries.last().plural =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entries.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!entries.last().plural)
                entries.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.last().forms.append(xml.readElementText());
        }
    }
    return entries;
}

QSet<QString> places(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QSet<QString> found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

} // namespace

/// What the window says in other languages is complete and takes the same arguments.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void complete_data()
    {
        QTest::addColumn<int>("forms");
        QTest::newRow("en") << 2;
        QTest::newRow("ko") << 1;
    }

    void complete()
    {
        QFETCH(const int, forms);
        const auto entries = entriesOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(entries.size() > 20);
        for (const Entry& entry : entries) {
            QVERIFY2(entry.finished, qPrintable(entry.source));
            QCOMPARE(entry.forms.size(), entry.plural ? forms : 1);
            for (const QString& form : entry.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(entry.source));
                // A singular may do without its number.
                QSet<QString> wanted = places(entry.source);
                QSet<QString> found = places(form);
                if (entry.plural) {
                    wanted.remove(QStringLiteral("%n"));
                    found.remove(QStringLiteral("%n"));
                }
                QVERIFY2(found == wanted, qPrintable(entry.source + QLatin1String(" | ") + form));
            }
        }
    }

    /// "&" before a letter that is not there would show as it is.
    void mnemonicsStay()
    {
        static const QRegularExpression mnemonic(QStringLiteral("&\\w"));
        for (const Entry& entry : entriesOf(QStringLiteral("ko")))
            if (entry.source.count(QLatin1Char('&')) == 1 && entry.source.contains(mnemonic))
                QVERIFY2(entry.forms.first().contains(mnemonic), qPrintable(entry.source));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
