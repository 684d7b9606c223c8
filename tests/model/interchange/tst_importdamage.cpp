#include "model/catalog/catalogreader.h"
#include "model/format/documentfile.h"
#include "model/interchange/topologyimporter.h"
#include "model/topology/integrity.h"
#include "support/importfixtures.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <random>

using namespace edgeplanner;

namespace {

const QString samples = QStringLiteral(EDGEPLANNER_TEST_DATA "/import");

/// Changes a file somewhere, in a way that a seed decides.
class Damage
{
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    QByteArray bytes(QByteArray file)
    {
        switch (below(4)) {
        case 0: return file.left(below(file.size()));
        case 1:
            for (qsizetype i = 1 + below(8); i > 0; --i)
                file[below(file.size())] = static_cast<char>(below(256));
            return file;
        case 2: return file.remove(below(file.size()), 1 + below(40));
        default: return file.insert(below(file.size()), file.mid(below(file.size()), below(200)));
        }
    }

    /// Keeps the XML well-formed, so that what comes after the parser meets it.
    QByteArray attributes(QByteArray xml)
    {
        static const QList<QByteArray> values{"",
                                              "0.0.0.0",
                                              "::",
                                              "2001:db8::1",
                                              "10.0.0.1",
                                              "203.0.113.7",
                                              "not an address",
                                              "-1",
                                              "0",
                                              "1",
                                              "3",
                                              "65536",
                                              "99999999999",
                                              "true",
                                              "aaaa",
                                              "1-1",
                                              "  ",
                                              "External",
                                              "Internal",
                                              "EdgeServer",
                                              "Registrar",
                                              "urn:component:AccessEdge",
                                              "&lt;&amp;",
                                              "\xE2\x80\x8B",
                                              QByteArray(5000, 'x')};
        QList<qsizetype> starts;
        for (qsizetype at = xml.indexOf("=\""); at >= 0; at = xml.indexOf("=\"", at + 2))
            if (!xml.mid(at - 5, 5).contains("xmlns"))
                starts.append(at + 2);
        QList<qsizetype> chosen;
        for (int i = 0; i < 6; ++i)
            chosen.append(starts.at(below(starts.size())));
        std::ranges::sort(chosen, std::greater<>());
        for (const qsizetype start : chosen)
            xml.replace(start, xml.indexOf('"', start) - start, values.at(below(values.size())));
        return xml;
    }

private:
    qsizetype below(qsizetype limit)
    {
        return limit < 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
    }

    std::mt19937_64 m_random;
};

} // namespace

/// Samples, damaged at random with fixed seeds: an error of one line or a sound document, soon.
class TestImportDamage : public QObject
{
    Q_OBJECT

    std::optional<Catalog> m_catalog;

private slots:
    void initTestCase();
    void survivesDamage_data();
    void survivesDamage();
};

void TestImportDamage::initTestCase()
{
    auto catalog = readCatalog(QStringLiteral(":/catalog"));
    QVERIFY2(catalog.isOk(), catalog ? "" : qPrintable(catalog.error().toText()));
    m_catalog = std::move(*catalog);
}

void TestImportDamage::survivesDamage_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(samples).entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() > 8);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestImportDamage::survivesDamage()
{
    QFETCH(QString, name);
    const QByteArray file = fileBytes(samples, name);
    const bool isText = !name.endsWith(QLatin1String(".zip")) && file.indexOf('\0') < 0;
    int accepted = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        Damage damage(seed);
        const QByteArray bytes =
            isText && seed % 2 == 0 ? damage.attributes(file) : damage.bytes(file);
        const auto result = importTopology(bytes, name, *m_catalog);
        if (!result) {
            const QString message = words(result.error());
            QVERIFY2(!message.isEmpty() && message.size() < 1000 && !message.contains(u'\n'),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(message)));
            continue;
        }
        ++accepted;
        const auto problems = integrityProblems(result->document);
        QVERIFY2(problems.empty(),
                 qPrintable(QStringLiteral("seed %1: %2")
                                .arg(seed)
                                .arg(problems.empty() ? QString() : words(problems[0].reason))));
        for (const Question& question : result->document.questions)
            QVERIFY(result->document.element(question.subject));
        const auto reopened = readDesign(designText(result->document), name);
        QVERIFY2(reopened && reopened->document == result->document,
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    // Damage that is always noticed would prove little about what comes after the parser.
    if (isText && !name.startsWith(QLatin1String("truncated")))
        QVERIFY2(accepted > 100, qPrintable(QString::number(accepted)));
}

QTEST_GUILESS_MAIN(TestImportDamage)
#include "tst_importdamage.moc"
