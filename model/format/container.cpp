#include "model/format/container.h"

#include "model/core/archivename.h"
#include "model/core/jsontext.h"
#include "model/format/jsonwriter.h"

#include <QtCore/QSet>
#include <algorithm>
#include <array>

namespace edgeplanner {

namespace {

using Kind = FileError::Kind;

constexpr QLatin1String mimeType("application/vnd.edgeplan+zip");
constexpr QLatin1String mimeEntry("mimetype");
constexpr QLatin1String metaEntry("meta.json");
constexpr QLatin1String documentEntry("document.json");
constexpr QLatin1String viewEntry("view.json");
constexpr std::array ownEntries{mimeEntry, metaEntry, documentEntry, viewEntry};
constexpr QLatin1String thumbnails("Thumbnails/");

constexpr QLatin1String documentMember("document");
constexpr QLatin1String viewMember("view");
constexpr QLatin1String entriesMember("entries");

constexpr MessageText emptyFile{"file.empty", QT_TRANSLATE_NOOP("model", "the file is empty")};
constexpr MessageText otherFile{"file.other", QT_TRANSLATE_NOOP("model", "not a design file")};
constexpr MessageText xmlFile{
    "file.xml", QT_TRANSLATE_NOOP("model", "an XML file, not a design; topologies are imported")};
constexpr MessageText otherArchive{
    "file.otherArchive", QT_TRANSLATE_NOOP("model", "a zip archive, but not a design: no %1")};
constexpr MessageText otherMimeType{
    "file.otherMimeType", QT_TRANSLATE_NOOP("model", "\"%1\" is not the type of a design")};
constexpr MessageText needsText{"file.entryText", QT_TRANSLATE_NOOP("model", "a text is needed")};
constexpr MessageText notBase64{"file.notBase64", QT_TRANSLATE_NOOP("model", "not base64 text")};
constexpr MessageText reservedName{
    "file.reservedName", QT_TRANSLATE_NOOP("model", "the name of this entry is already taken")};

bool isOwn(const QString& name)
{
    return std::ranges::any_of(ownEntries, [&name](QLatin1String own) {
        return name.compare(own, Qt::CaseInsensitive) == 0;
    });
}

FileError archiveError(const ArchiveError& error)
{
    const bool other = error.kind == ArchiveError::Kind::NotAnArchive;
    return {other ? Kind::NotADesign : Kind::Damaged, {}, {error.entry, 0, {}}, error.reason};
}

Result<QJsonObject, FileError> parsed(const QByteArray& text, const QString& entry)
{
    auto object = parseJsonObject(text);
    if (!object)
        return Failure{FileError{Kind::Damaged,
                                 {},
                                 {entry, object.error().line, object.error().path},
                                 object.error().reason}};
    return *std::move(object);
}

Result<QJsonObject, FileError> parsedEntry(ArchiveReader& reader, const QString& name)
{
    const auto text = reader.read(name);
    if (!text)
        return Failure{archiveError(text.error())};
    return parsed(*text, name);
}

std::optional<FileError> checkMimeType(ArchiveReader& reader)
{
    if (!reader.names().contains(mimeEntry))
        return FileError{Kind::NotADesign, {}, {}, {&otherArchive, {mimeEntry}}};
    const auto type = reader.read(mimeEntry);
    if (!type)
        return archiveError(type.error());
    if (type->trimmed() != QByteArray(mimeType.data(), mimeType.size()))
        return FileError{Kind::NotADesign,
                         {},
                         {mimeEntry, 0, {}},
                         {&otherMimeType, {QString::fromUtf8(type->left(60)).simplified()}}};
    return std::nullopt;
}

Result<Container, FileError> readArchive(const QByteArray& bytes)
{
    auto opened = ArchiveReader::open(bytes);
    if (!opened)
        return Failure{archiveError(opened.error())};
    ArchiveReader& reader = *opened;
    if (auto error = checkMimeType(reader))
        return Failure{*error};
    auto meta = parsedEntry(reader, metaEntry);
    if (!meta)
        return Failure{meta.error()};
    auto document = parsedEntry(reader, documentEntry);
    if (!document)
        return Failure{document.error()};
    Container container;
    container.archive = true;
    container.content = *meta;
    container.content.insert(documentMember, *document);
    // Without it only places are lost.
    if (reader.names().contains(viewEntry)) {
        auto view = parsedEntry(reader, viewEntry);
        if (!view)
            return Failure{view.error()};
        container.content.insert(viewMember, *view);
    }
    for (const QString& name : reader.names()) {
        if (std::ranges::find(ownEntries, name) != ownEntries.end())
            continue;
        if (isOwn(name))
            return Failure{FileError{Kind::Content, {}, {name, 0, {}}, {&reservedName, {}}}};
        auto data = reader.read(name);
        if (!data)
            return Failure{archiveError(data.error())};
        container.entries.push_back({name, *data, false});
    }
    return container;
}

Result<std::vector<ArchiveEntry>, FileError> entriesFromJson(const QJsonValue& json)
{
    std::vector<ArchiveEntry> entries;
    QSet<QString> taken;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto failure = [&it](const Message& reason) {
            return Failure{
                FileError{Kind::Content, {}, {{}, 0, memberPath(entriesMember, it.key())}, reason}};
        };
        if (const auto bad = badEntryName(it.key()))
            return failure(*bad);
        const QString folded = it.key().toCaseFolded();
        if (isOwn(it.key()) || taken.contains(folded))
            return failure({&reservedName, {}});
        taken.insert(folded);
        if (!it->isString())
            return failure({&needsText, {}});
        const auto data = QByteArray::fromBase64Encoding(it->toString().toLatin1(),
                                                         QByteArray::AbortOnBase64DecodingErrors);
        if (!data)
            return failure({&notBase64, {}});
        entries.push_back({it.key(), *data, false});
    }
    return entries;
}

Result<Container, FileError> readText(const QByteArray& bytes)
{
    auto content = parsed(bytes, {});
    if (!content)
        return Failure{content.error()};
    auto entries = entriesFromJson(content->take(entriesMember));
    if (!entries)
        return Failure{entries.error()};
    return Container{*content, *entries, false};
}

void sortByName(std::vector<ArchiveEntry>& entries)
{
    std::ranges::sort(entries, {}, &ArchiveEntry::name);
}

} // namespace

FilePlace Container::place(const QString& path) const
{
    if (!archive)
        return {{}, 0, path};
    for (const QLatin1String member : {documentMember, viewMember}) {
        if (path == member)
            return {member + QLatin1String(".json"), 0, {}};
        if (path.startsWith(member + QLatin1Char('.')))
            return {member + QLatin1String(".json"), 0, path.mid(member.size() + 1)};
    }
    return {metaEntry, 0, path};
}

Result<Container, FileError> readContainer(const QByteArray& bytes)
{
    const auto notADesign = [](const MessageText& text) {
        return Failure{FileError{Kind::NotADesign, {}, {}, {&text, {}}}};
    };
    if (bytes.isEmpty())
        return notADesign(emptyFile);
    const bool isArchive = bytes.startsWith("PK");
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    const QByteArray start = bytes.mid(hasMark ? 3 : 0, 200).trimmed();
    const char first = start.isEmpty() ? ' ' : start.front();
    if (!isArchive && first == '<')
        return notADesign(xmlFile);
    // Lists and UTF-16: the JSON reader says what is wrong.
    if (!isArchive && !QByteArray("{[\xff\xfe").contains(first))
        return notADesign(otherFile);
    auto container = isArchive ? readArchive(bytes) : readText(bytes);
    if (container)
        sortByName(container->entries);
    return container;
}

Result<QByteArray, ArchiveError> containerArchive(const Container& container)
{
    QJsonObject meta = container.content;
    const QJsonObject document = meta.take(documentMember).toObject();
    const QJsonObject view = meta.take(viewMember).toObject();
    std::vector<ArchiveEntry> entries{
        {mimeEntry, QByteArray(mimeType.data(), mimeType.size()), true},
        {metaEntry, jsonText(meta, 1), false},
        {documentEntry, jsonText(document, 2), false},
        {viewEntry, jsonText(view, 2), false}};
    entries.insert(entries.end(), container.entries.begin(), container.entries.end());
    return writeArchive(entries);
}

QByteArray containerText(const Container& container)
{
    QJsonObject content = container.content;
    QJsonObject entries;
    for (const ArchiveEntry& entry : container.entries)
        if (!entry.name.startsWith(thumbnails))
            entries.insert(entry.name, QString::fromLatin1(entry.data.toBase64()));
    if (!entries.isEmpty())
        content.insert(entriesMember, entries);
    return jsonText(content, 3);
}

} // namespace edgeplanner
