#include "model/catalog/catalogreader.h"
#include "support/tsfile.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace Qt::Literals::StringLiterals;

/// The .ts files beside the code and beside themselves.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheStringsOfTheCode_data() { listFiles(); }
    void holdsTheStringsOfTheCode();
    void belongsToAClass_data() { listFiles(); }
    void belongsToAClass();
    void isFinished_data() { listFiles(); }
    void isFinished();
    void keepsPlaceholders_data() { listFiles(); }
    void keepsPlaceholders();
    void keepsMnemonics_data() { listFiles(); }
    void keepsMnemonics();
    void keepsTheEnd_data() { listFiles(); }
    void keepsTheEnd();
    void saysItInKorean_data() { listFiles(); }
    void saysItInKorean();
    void needsNoParticleAfterPlaceholders_data() { listFiles(); }
    void needsNoParticleAfterPlaceholders();
    void isBuiltIn();

private:
    static QDir folder() { return QDir(QStringLiteral(EDGEPLANNER_SOURCE_DIR "/translations")); }
    static QStringList files()
    {
        return folder().entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
    }
    static void listFiles();
};

namespace {

QSet<QString> keysOf(const std::vector<TsMessage>& messages)
{
    QSet<QString> keys;
    for (const TsMessage& message : messages)
        keys.insert(message.key());
    return keys;
}

QString listed(const QSet<QString>& keys)
{
    QStringList lines(keys.begin(), keys.end());
    lines.sort();
    return lines.join(QLatin1String("\n  "));
}

QByteArray shown(const TsMessage& message)
{
    return (message.source + QLatin1String("\n  ") + message.translations.join(u'|')).toUtf8();
}

/// Names, abbreviations and formats: alike in every language.
bool isTheSameInKorean(const QString& source)
{
    static const QSet<QString> same{
        u"IPv4"_s,   u"IPv6"_s,        u", IPv6 %1"_s,
        u"NAT"_s,    u"&NAT"_s,        u"SNAT"_s,
        u"DSR"_s,    u"VIP"_s,         u"VIPs"_s,
        u"CMS"_s,    u"ID"_s,          u"A/V"_s,
        u"%1 A/V"_s, u"%1 A/V VIP"_s,  u"AC"_s,
        u"WC"_s,     u"AV"_s,          u"XM"_s,
        u"WB"_s,     u"Exchange UM"_s, u"Microsoft 365"_s,
        u"Letter"_s,
    };
    return same.contains(source);
}

bool hasLetters(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("%L?(\\d|n)")));
    return text.contains(QRegularExpression(QStringLiteral("[A-Za-z]")));
}

} // namespace

void TranslationsTest::listFiles()
{
    QTest::addColumn<QString>("path");
    const QStringList names = files();
    QVERIFY(names.contains(QStringLiteral("edgeplanner_ko.ts")));
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder().filePath(name);
}

void TranslationsTest::holdsTheStringsOfTheCode()
{
    QFETCH(const QString, path);
    const QTemporaryDir updated;
    const QString copy = updated.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QProcess update;
    update.start(folder().filePath(QStringLiteral("update.sh")), {updated.path()});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError());

    const QSet<QString> held = keysOf(readTsFile(path));
    const QSet<QString> used = keysOf(readTsFile(copy));
    QVERIFY(!used.isEmpty());
    if (held == used)
        return;
    const QString advice = QStringLiteral("Run ./dev translate, then translate what is unfinished. "
                                          "Not in the file:\n  %1\nNot in the code:\n  %2")
                               .arg(listed(used - held), listed(held - used));
    QFAIL(advice.toUtf8().constData());
}

/// A free function named tr() is one of no class for lupdate, whatever it asks for at run time.
void TranslationsTest::belongsToAClass()
{
    QFETCH(const QString, path);
    for (const TsMessage& message : readTsFile(path))
        QVERIFY2(message.context == u"model"_s || message.context.startsWith(u"edgeplanner::"_s),
                 shown(message));
}

void TranslationsTest::isFinished()
{
    QFETCH(const QString, path);
    for (const TsMessage& message : readTsFile(path)) {
        QVERIFY2(message.finished, shown(message));
        const qsizetype forms = message.plural && path.endsWith(u"_en.ts"_s) ? 2 : 1;
        QVERIFY2(message.translations.size() == forms, shown(message));
        for (const QString& translation : message.translations)
            QVERIFY2(!translation.isEmpty(), shown(message));
    }
}

void TranslationsTest::keepsPlaceholders()
{
    QFETCH(const QString, path);
    for (const TsMessage& message : readTsFile(path))
        for (const QString& translation : message.translations)
            QVERIFY2(TsMessage::placeholders(translation)
                         == TsMessage::placeholders(message.source),
                     shown(message));
}

/// The keys of a menu stay apart, and the same keys lead to the same place.
void TranslationsTest::keepsMnemonics()
{
    QFETCH(const QString, path);
    static const QRegularExpression mnemonic(QStringLiteral("&(\\w)"));
    for (const TsMessage& message : readTsFile(path))
        for (const QString& translation : message.translations)
            QVERIFY2(mnemonic.match(translation).captured(1).toUpper()
                         == mnemonic.match(message.source).captured(1).toUpper(),
                     shown(message));
}

/// A sentence stays a sentence, a menu entry keeps its dots.
void TranslationsTest::keepsTheEnd()
{
    QFETCH(const QString, path);
    for (const TsMessage& message : readTsFile(path)) {
        if (message.source == u"Dir."_s || message.source == u"No."_s) // abbreviations
            continue;
        for (const QString& translation : message.translations)
            for (const QChar end : {QChar(u'.'), QChar(u':'), QChar(0x2026)})
                QVERIFY2(translation.endsWith(end) == message.source.endsWith(end), shown(message));
    }
}

void TranslationsTest::saysItInKorean()
{
    QFETCH(const QString, path);
    if (!path.endsWith(QLatin1String("_ko.ts")))
        return;
    static const QRegularExpression hangul(QStringLiteral("[\\x{ac00}-\\x{d7a3}]"));
    for (const TsMessage& message : readTsFile(path))
        if (hasLetters(message.source) && !isTheSameInKorean(message.source))
            for (const QString& translation : message.translations)
                QVERIFY2(translation.contains(hangul) || !hasLetters(translation), shown(message));
}

/// Which particle is right depends on the last sound of an argument that nobody knows here.
void TranslationsTest::needsNoParticleAfterPlaceholders()
{
    QFETCH(const QString, path);
    static const QRegularExpression particle(
        QStringLiteral("%(\\d|n)[”\"]?(을|를|은|는|이|가|와|과|으로|로)([ ,.]|\\(|$)"));
    for (const TsMessage& message : readTsFile(path))
        for (const QString& translation : message.translations)
            QVERIFY2(!translation.contains(particle), shown(message));
}

void TranslationsTest::isBuiltIn()
{
    const auto texts = readTexts(QStringLiteral(":/catalog"), QStringLiteral("ko"));
    QVERIFY(texts.isOk());
    static constexpr MessageText text{"file.missing", "there is no such file"};
    QCOMPARE(texts->describe({&text, {}}), QStringLiteral("파일이 없습니다"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
