#include "views/settings/languages.h"

#include "model/catalog/catalogreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace edgeplanner {

namespace {

const QString english = QStringLiteral("en");

} // namespace

Languages::Languages(QObject* parent) : QObject(parent)
{
    use(english);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(m_translator.get());
    QCoreApplication::removeTranslator(m_qtTranslator.get());
}

QStringList Languages::all()
{
    return {english, QStringLiteral("ko")};
}

QString Languages::nameOf(const QString& language)
{
    // Qt would call it "American English".
    return language == english ? QStringLiteral("English") : QLocale(language).nativeLanguageName();
}

Texts Languages::textsOf(const QString& language)
{
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/edgeplanner_") + language))
        translator.reset();
    auto words = readTexts(QStringLiteral(":/catalog"), language);
    Q_ASSERT_X(words, "Languages", qPrintable(language));
    return words->withTranslator(std::move(translator));
}

QString Languages::ofSystem()
{
    const auto wanted = QLocale::system().uiLanguages();
    for (const QString& one : wanted)
        if (const QString language = one.section(QLatin1Char('-'), 0, 0); all().contains(language))
            return language;
    return english;
}

void Languages::use(const QString& language)
{
    const QString chosen = all().contains(language) ? language : english;
    if (m_texts && m_texts->language() == chosen)
        return;
    QCoreApplication::removeTranslator(m_translator.get());
    QCoreApplication::removeTranslator(m_qtTranslator.get());
    m_translator = std::make_shared<QTranslator>();
    m_qtTranslator = std::make_shared<QTranslator>();
    if (m_qtTranslator->load(QStringLiteral("qtbase_") + chosen,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTranslator.get());
    const bool translated =
        m_translator->load(QStringLiteral(":/translations/edgeplanner_") + chosen);
    if (translated)
        QCoreApplication::installTranslator(m_translator.get());
    const auto words = readTexts(QStringLiteral(":/catalog"), chosen);
    Q_ASSERT_X(words, "Languages", qPrintable(chosen));
    m_texts = std::make_unique<Texts>(words->withTranslator(translated ? m_translator : nullptr));
    emit changed();
}

} // namespace edgeplanner
