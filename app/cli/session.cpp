#include "app/cli/session.h"

#include "app/cli/output.h"
#include "model/catalog/catalogreader.h"
#include "model/core/atomicfile.h"
#include "model/exports/completeness.h"

#include <QTranslator>

namespace edgeplanner::cli {

namespace {

const QString catalogFolder = QStringLiteral(":/catalog");

} // namespace

Session::Session(Catalog catalog, Texts texts)
    : m_catalog(std::make_unique<const Catalog>(std::move(catalog))), m_texts(std::move(texts))
{
}

Result<Session, CliError> Session::open(const Arguments& arguments)
{
    const QString asked = arguments.value("language");
    const QString language = asked.isEmpty() ? QStringLiteral("en") : asked;
    auto catalog = readCatalog(catalogFolder);
    if (!catalog)
        return Failure{CliError{catalog.error().toText()}};
    auto texts = readTexts(catalogFolder, language);
    if (!texts)
        return Failure{
            CliError{QStringLiteral("--language: there are no texts in \"%1\"").arg(language)}};
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/edgeplanner_") + language))
        translator.reset();
    return Session(std::move(catalog).value(), texts->withTranslator(std::move(translator)));
}

OptionSpec languageOption()
{
    return {QStringLiteral("language"), QStringLiteral("LANGUAGE"),
            QStringLiteral("Language of papers and reasons: en, ko")};
}

Result<OpenedDesign, CliError> openFile(const Session& session, const QString& path)
{
    auto opened = openDesign(path);
    if (!opened)
        return Failure{CliError{session.words(oneLine(opened.error()))}};
    for (const FileNote& note : opened->notes)
        printNote(session.words(oneLine(path, note)));
    return std::move(opened).value();
}

Result<Done, CliError> saveFile(const Session& session, const QString& path,
                                const Document& document, const FileExtras& extras)
{
    const auto saved = saveDesign(path, document, extras);
    if (!saved)
        return Failure{CliError{session.words(oneLine(saved.error()))}};
    return Done{};
}

Result<Done, CliError> writeFile(const Session& session, const QString& path,
                                 const QByteArray& bytes)
{
    const auto written = writeFileAtomically(path, bytes);
    if (!written)
        return Failure{
            CliError{QStringLiteral("%1: %2").arg(path, session.words(written.error().reason))}};
    return Done{};
}

Study::Study(const Session& session, Document document)
    : m_document(std::move(document)),
      m_catalog(session.catalog()),
      m_analysis(analyze(m_document, m_catalog))
{
}

Result<ElementId, CliError> Study::firewall(const QString& name) const
{
    const auto id = m_document.elementNamed(name);
    if (id && m_document.find<Firewall>(*id))
        return *id;
    QStringList known;
    for (const Element& element : m_document.elements)
        if (element.as<Firewall>())
            known.append(element.name);
    return Failure{CliError{known.isEmpty()
                                ? QStringLiteral("--firewall: the design has no firewall")
                                : QStringLiteral("--firewall: \"%1\" is none of %2")
                                      .arg(name, known.join(QLatin1String(", ")))}};
}

Result<std::unique_ptr<const Study>, CliError>
studyFile(const Session& session, const QString& path, const std::function<void(Document&)>& change)
{
    auto opened = openFile(session, path);
    if (!opened)
        return Failure{opened.error()};
    if (change)
        change(opened->document);
    for (const OpenQuestion& question : openQuestions(opened->document, session.texts()))
        printNote(path + QLatin1String(": ") + session.words(question.sentence));
    return std::make_unique<const Study>(session, std::move(opened->document));
}

} // namespace edgeplanner::cli
