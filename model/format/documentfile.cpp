#include "model/format/documentfile.h"

#include "model/core/atomicfile.h"
#include "model/core/version.h"
#include "model/format/carrieddesign.h"
#include "model/format/container.h"
#include "model/format/documentjson.h"
#include "model/topology/integrity.h"

#include <algorithm>

namespace edgeplanner {

namespace {

using Kind = FileError::Kind;

constexpr QLatin1String formatName("edgeplan");
constexpr QLatin1String formatMember("format");
constexpr QLatin1String versionMember("version");
constexpr QLatin1String minReaderMember("minReader");
constexpr QLatin1String generatorMember("generator");
constexpr QLatin1String documentMember("document");
constexpr QLatin1String viewMember("view");

constexpr MessageText otherFormat{
    "file.otherFormat", QT_TRANSLATE_NOOP("model", "must be \"edgeplan\": this is not a design")};
constexpr MessageText badVersion{"file.badVersion",
                                 QT_TRANSLATE_NOOP("model", "a version number is needed")};
constexpr MessageText tooNew{
    "file.tooNew", QT_TRANSLATE_NOOP("model", "written by %1; it needs a program that reads file "
                                              "version %2, and this one (%3) reads up to %4")};
constexpr MessageText tooOld{"file.tooOld",
                             QT_TRANSLATE_NOOP("model", "file version %1 is not known")};
constexpr MessageText newer{
    "file.newer",
    QT_TRANSLATE_NOOP("model", "written by %1 in file version %2, newer than %3: what "
                               "is not known here is kept, but cannot be shown")};
constexpr MessageText needsObject{"file.object", QT_TRANSLATE_NOOP("model", "an object is needed")};
constexpr MessageText unknownProgram{"file.unknownProgram",
                                     QT_TRANSLATE_NOOP("model", "an unknown program")};

QString programName()
{
    return QStringLiteral("Edge Planner ") + programVersion();
}

QVariant generatorOf(const QJsonObject& content)
{
    const QString name = content.value(generatorMember).toString().left(60).simplified();
    return name.isEmpty() ? QVariant::fromValue(Message{&unknownProgram, {}}) : QVariant(name);
}

/// Nothing when it is no number that a version could have.
std::optional<int> number(const QJsonObject& content, QLatin1String member)
{
    const int value = content.value(member).toInt(-1);
    return value < 0 ? std::nullopt : std::optional(value);
}

std::optional<FileError> checkVersion(const Container& container)
{
    const QJsonObject& content = container.content;
    const auto failure = [&](Kind kind, QLatin1String member, const Message& reason) {
        return FileError{kind, {}, container.place(member), reason};
    };
    if (content.value(formatMember).toString() != formatName)
        return failure(Kind::NotADesign, formatMember, {&otherFormat, {}});
    const auto version = number(content, versionMember);
    const auto minReader = number(content, minReaderMember);
    if (!version)
        return failure(Kind::Content, versionMember, {&badVersion, {}});
    if (!minReader)
        return failure(Kind::Content, minReaderMember, {&badVersion, {}});
    if (*minReader > fileVersion)
        return failure(Kind::TooNew, minReaderMember,
                       {&tooNew, {generatorOf(content), *minReader, programName(), fileVersion}});
    return std::nullopt;
}

std::optional<FileError> checkParts(const Container& container)
{
    for (const QLatin1String member : {documentMember, viewMember}) {
        const QJsonValue part = container.content.value(member);
        const bool absent = part.isUndefined() && member == viewMember;
        if (!absent && !part.isObject())
            return FileError{Kind::Content, {}, container.place(member), {&needsObject, {}}};
    }
    return std::nullopt;
}

OpenResult designFrom(Container container, std::span<const Migration> steps)
{
    if (auto error = checkVersion(container))
        return Failure{*error};
    const int version = container.content.value(versionMember).toInt();
    auto content = migrated(std::move(container.content), steps, fileVersion);
    if (!content)
        return Failure{
            FileError{Kind::Content, {}, container.place(versionMember), {&tooOld, {version}}}};
    container.content = *content;
    if (auto error = checkParts(container))
        return Failure{*error};

    OpenedDesign design;
    if (version > fileVersion)
        design.notes.push_back({{}, {&newer, {generatorOf(*content), version, fileVersion}}});
    auto result = documentFromJson(content->take(documentMember).toObject(),
                                   content->take(viewMember).toObject());
    if (!result)
        return Failure{FileError{
            Kind::Content, {}, container.place(result.error().path), result.error().reason}};
    for (const ContentError& note : result->notes)
        design.notes.push_back({container.place(note.path), note.reason});
    design.document = std::move(result->document);
    design.extras.view = result->unknownView;
    design.extras.entries = std::move(container.entries);
    design.extras.version = std::max(version, fileVersion);
    design.extras.minReader = std::max(content->value(minReaderMember).toInt(), fileMinReader);
    for (const QLatin1String known :
         {formatMember, versionMember, minReaderMember, generatorMember})
        content->remove(known);
    design.extras.meta = *content;
    return design;
}

Container containerOf(const Document& document, const FileExtras& extras)
{
    // No sequence of edits makes such a document, and nobody could open the file.
    Q_ASSERT(integrityProblems(document).empty());
    Container container;
    container.content = extras.meta;
    container.content.insert(formatMember, formatName);
    container.content.insert(versionMember, extras.version);
    container.content.insert(minReaderMember, extras.minReader);
    container.content.insert(generatorMember, programName());
    container.content.insert(documentMember, documentToJson(document));
    container.content.insert(viewMember, viewToJson(document.layout, extras.view));
    container.entries = extras.entries;
    return container;
}

} // namespace

OpenResult openDesign(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return Failure{FileError{Kind::Io, path, {}, bytes.error().reason}};
    return readDesign(*bytes, path);
}

OpenResult readDesign(const QByteArray& bytes, const QString& file,
                      std::span<const Migration> steps)
{
    auto container = [&]() -> Result<Container, FileError> {
        const auto carrier = carrierOf(bytes);
        if (!carrier)
            return readContainer(bytes);
        const auto carried = carriedDesign(bytes, *carrier);
        if (!carried)
            return Failure{carried.error()};
        return readContainer(*carried);
    }();
    OpenResult design = container ? designFrom(*std::move(container), steps)
                                  : OpenResult(Failure{container.error()});
    if (design)
        return design;
    FileError error = design.error();
    error.file = file;
    return Failure{error};
}

Result<Done, FileError> saveDesign(const QString& path, const Document& document,
                                   const FileExtras& extras)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        bytes = designText(document, extras);
    } else {
        auto archive = designArchive(document, extras);
        if (!archive)
            return Failure{FileError{
                Kind::Content, path, {archive.error().entry, 0, {}}, archive.error().reason}};
        bytes = *archive;
    }
    const auto written = writeFileAtomically(path, bytes);
    if (!written)
        return Failure{FileError{Kind::Io, path, {}, written.error().reason}};
    return Done{};
}

Result<QByteArray, ArchiveError> designArchive(const Document& document, const FileExtras& extras)
{
    return containerArchive(containerOf(document, extras));
}

QByteArray designText(const Document& document, const FileExtras& extras)
{
    return containerText(containerOf(document, extras));
}

} // namespace edgeplanner
