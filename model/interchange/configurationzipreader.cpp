#include "model/interchange/configurationzipreader.h"

#include "model/interchange/decodetext.h"
#include "model/interchange/references.h"
#include "model/interchange/topologyparts.h"
#include "model/interchange/topologyreader.h"

#include <QtCore/QtGlobal>

namespace edgeplanner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr MessageText userData{
    "import.userData",
    QT_TRANSLATE_NOOP("model", "this is a user-data export, not a configuration export; export one "
                               "with Export-CsConfiguration -FileName topology.zip")};
constexpr MessageText noTopology{
    "import.noTopology",
    QT_TRANSLATE_NOOP("model", "there is no topology in it; export one with Export-CsConfiguration "
                               "-FileName topology.zip")};
constexpr MessageText secondTopology{
    "import.secondTopology",
    QT_TRANSLATE_NOOP("model", "there is a second topology in the file; the first one was read")};

ImportError fromArchive(const ArchiveError& error)
{
    using enum ArchiveError::Kind;
    const bool isSize =
        error.kind == TooLarge || error.kind == TooManyEntries || error.kind == Bomb;
    return {isSize ? ImportError::Kind::TooLarge : ImportError::Kind::Damaged, shown(error.entry),
            0, error.reason};
}

struct Found
{
    std::optional<ImportedTopology> topology;
    bool hasUsers = false;
};

bool isUserData(const XmlCursor& in)
{
    return in.name() == u"HomedResource"
           || (in.name() == u"DocItem" && in.attribute("Name"_L1).startsWith(u"urn:lcd:"));
}

Result<Found, ImportError> findTopology(const QByteArray& utf8, const ImportLimits& limits,
                                        int firstLine = 1)
{
    XmlCursor in(utf8, limits, firstLine);
    Found found;
    // Simple URLs are a document of their own, before or after the topology.
    ImportedTopology simpleUrls;
    while (in.nextElement()) {
        found.hasUsers = found.hasUsers || isUserData(in);
        if (in.is(u"SimpleUrlConfiguration")) {
            TopologyParts(in, simpleUrls, limits).readSimpleUrls();
        } else if (in.is(u"Topology")) {
            const int line = in.line();
            ImportedTopology topology;
            if (!readTopologyElement(in, topology, limits))
                continue;
            if (found.topology)
                found.topology->warn({&secondTopology, {}}, line);
            else
                found.topology = std::move(topology);
        }
    }
    if (in.hasFailed())
        return Failure{*in.error()};
    if (found.topology && found.topology->simpleUrls.empty())
        found.topology->simpleUrls = std::move(simpleUrls.simpleUrls);
    return found;
}

/// The XML document that a text holds, plain or as base64; empty when it is no topology's.
QByteArray embeddedDocument(const QString& text)
{
    QByteArray bytes = text.trimmed().toUtf8();
    if (!bytes.startsWith('<')) {
        const auto decoded = QByteArray::fromBase64Encoding(
            bytes.simplified().replace(' ', ""),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return {};
        bytes = *decoded;
    }
    const auto utf8 = decodeText(bytes);
    return utf8 && utf8->contains("<Topology") ? *utf8 : QByteArray();
}

/// Lines of what is found count from the line that the text begins on.
Result<Found, ImportError> findEmbedded(const QByteArray& utf8, const ImportLimits& limits)
{
    constexpr qsizetype shortest = 64; // no text that holds a topology is shorter
    XmlCursor in(utf8, limits);
    while (const auto text = in.nextText(shortest)) {
        const QByteArray document = embeddedDocument(text->text);
        if (document.isEmpty())
            continue;
        auto found = findTopology(document, limits, text->line);
        if (!found || found->topology)
            return found;
    }
    if (in.hasFailed())
        return Failure{*in.error()};
    return Found{};
}

} // namespace

Result<ArchiveReader, ImportError> openConfigurationZip(const QByteArray& zip,
                                                        const ImportLimits& limits)
{
    ArchiveLimits archiveLimits;
    archiveLimits.entryBytes = limits.entryBytes;
    archiveLimits.totalBytes = limits.entryBytes + (qint64{1} << 20);
    auto archive = ArchiveReader::open(zip, archiveLimits);
    if (!archive)
        return Failure{fromArchive(archive.error())};
    return std::move(*archive);
}

bool isDocItemSetName(QStringView fileName)
{
    return fileName.compare(u"DocItemSet.xml", Qt::CaseInsensitive) == 0;
}

Result<QByteArray, ImportError> unpackDocItemSet(const QByteArray& zip, const QString& entry,
                                                 const ImportLimits& limits)
{
    auto archive = openConfigurationZip(zip, limits);
    if (!archive)
        return Failure{archive.error()};
    auto bytes = archive->read(entry);
    if (!bytes)
        return Failure{fromArchive(bytes.error())};
    return decodeText(*bytes);
}

Result<ImportedTopology, ImportError> readDocItemSet(const QByteArray& utf8,
                                                     const ImportLimits& limits)
{
    auto found = findTopology(utf8, limits);
    if (!found)
        return Failure{found.error()};
    const bool hasUsers = found->hasUsers;
    if (!found->topology)
        found = findEmbedded(utf8, limits);
    if (!found)
        return Failure{found.error()};
    if (!found->topology)
        return Failure{ImportError{
            ImportError::Kind::NotTopology, {}, 0, {hasUsers ? &userData : &noTopology, {}}}};
    checkReferences(*found->topology);
    return std::move(*found->topology);
}

} // namespace edgeplanner
