#include "model/interchange/recognize.h"

#include "model/interchange/configurationzipreader.h"
#include "model/interchange/decodetext.h"
#include "model/interchange/xmlcursor.h"

#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr MessageText emptyFile{"import.empty", QT_TRANSLATE_NOOP("model", "the file is empty")};
constexpr MessageText fileTooLarge{
    "import.fileTooLarge",
    QT_TRANSLATE_NOOP("model", "the file has %1 bytes; at most %2 are read")};
constexpr MessageText legacyInput{
    "import.legacyInput",
    QT_TRANSLATE_NOOP(
        "model", "this is the edge input of an Office Communications Server 2007 merge, which "
                 "holds no addresses; merge it in Topology Builder and import the .tbxml file")};
constexpr MessageText clixml{
    "import.clixml",
    QT_TRANSLATE_NOOP("model",
                      "this is Export-Clixml output, not the topology's XML; export it with "
                      "(Get-CsTopology -AsXml).ToString() > topology.xml")};
constexpr MessageText drawio{
    "import.drawio",
    QT_TRANSLATE_NOOP("model",
                      "this is a draw.io drawing, which holds no topology; import a .tbxml "
                      "file, the output of Get-CsTopology -AsXml or an "
                      "Export-CsConfiguration zip")};
constexpr MessageText visio{
    "import.visio",
    QT_TRANSLATE_NOOP("model", "this is a Visio drawing, which holds no topology; import a .tbxml "
                               "file, the output of Get-CsTopology -AsXml or an "
                               "Export-CsConfiguration zip")};
constexpr MessageText ownDocument{
    "import.ownDocument",
    QT_TRANSLATE_NOOP("model",
                      "this is an Edge Planner document; open it instead of importing it")};
constexpr MessageText otherZip{
    "import.otherZip",
    QT_TRANSLATE_NOOP("model", "there is no DocItemSet.xml in this zip; export one with "
                               "Export-CsConfiguration -FileName topology.zip")};
constexpr MessageText otherXml{
    "import.otherXml",
    QT_TRANSLATE_NOOP("model", "element %1 does not begin a topology; import a .tbxml file, the "
                               "output of Get-CsTopology -AsXml or an Export-CsConfiguration zip")};
constexpr MessageText other{
    "import.other",
    QT_TRANSLATE_NOOP("model", "neither XML nor a zip; import a .tbxml file, the output of "
                               "Get-CsTopology -AsXml or an Export-CsConfiguration zip")};

constexpr QByteArrayView ownMimeType = "application/vnd.edgeplan+zip";

bool isZip(const QByteArray& bytes)
{
    // The second is a zip without entries.
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

QString baseName(const QString& entry)
{
    return entry.section(u'/', -1);
}

Result<Recognized, ImportError> recognizeZip(const QByteArray& bytes, const ImportLimits& limits)
{
    auto archive = openConfigurationZip(bytes, limits);
    if (!archive)
        return Failure{archive.error()};
    const QStringList& names = archive->names();
    if (names.contains(u"mimetype"_s))
        if (const auto type = archive->read(u"mimetype"_s); type && *type == ownMimeType)
            return Recognized{InputKind::OwnDocument, {}, {}};
    const auto isDocItemSet = [](const QString& entry) {
        return isDocItemSetName(baseName(entry));
    };
    if (const auto it = std::ranges::find_if(names, isDocItemSet); it != names.end())
        return Recognized{InputKind::ConfigurationZip, *it, {}};
    if (names.contains(u"visio/document.xml"_s))
        return Recognized{InputKind::Visio, {}, {}};
    return Recognized{InputKind::OtherZip, {}, {}};
}

InputKind kindOfRoot(const QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    if (isProductNamespace(xml.namespaceUri())) {
        if (name == u"TopologyBuilder")
            return InputKind::TopologyBuilder;
        if (name == u"Topology")
            return InputKind::PublishedTopology;
        if (name == u"TopologyInput")
            return InputKind::LegacyInput;
    }
    if (name == u"DocItemSet")
        return InputKind::DocItemSet;
    if (name == u"Objs" && xml.namespaceUri() == u"http://schemas.microsoft.com/powershell/2004/04")
        return InputKind::Clixml;
    if (name == u"mxfile" || name == u"mxGraphModel"
        || (name == u"svg" && xml.attributes().value("content"_L1).startsWith(u"<mxfile")))
        return InputKind::Drawio;
    return InputKind::OtherXml;
}

Result<Recognized, ImportError> recognizeText(const QByteArray& utf8)
{
    const QByteArrayView text = QByteArrayView(utf8).trimmed();
    if (text.startsWith('{') && text.contains("edgeplan"))
        return Recognized{InputKind::OwnDocument, {}, {}};
    if (!text.startsWith('<'))
        return Recognized{InputKind::Other, {}, {}};

    // A DTD before the root is let through here, so that the root can be told: draw.io pictures have
    // one. It is refused when the file is read.
    QXmlStreamReader xml(utf8);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return Recognized{kindOfRoot(xml), xml.name().toString(), utf8};
    XmlCursor cursor(utf8);
    (void)cursor.nextElement();
    return Failure{*cursor.error()};
}

} // namespace

Result<Recognized, ImportError> recognize(const QByteArray& bytes, const ImportLimits& limits)
{
    if (bytes.isEmpty())
        return Failure{ImportError{ImportError::Kind::NotTopology, {}, 0, {&emptyFile, {}}}};
    if (bytes.size() > limits.fileBytes)
        return Failure{ImportError{
            ImportError::Kind::TooLarge, {}, 0, {&fileTooLarge, {bytes.size(), limits.fileBytes}}}};
    if (isZip(bytes))
        return recognizeZip(bytes, limits);
    auto text = decodeText(bytes);
    if (!text) {
        // A picture or a program is no text at all; its encoding is not what is wrong with it.
        if (!bytes.trimmed().startsWith('<') && bytes.left(512).contains('\0')
            && !bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
            return Recognized{InputKind::Other, {}, {}};
        return Failure{text.error()};
    }
    return recognizeText(*text);
}

std::optional<ImportError> refusal(const Recognized& recognized)
{
    const auto refuse = [](const MessageText& text, const QVariantList& args = {}) {
        return ImportError{ImportError::Kind::NotTopology, {}, 0, {&text, args}};
    };
    switch (recognized.kind) {
    case InputKind::TopologyBuilder:
    case InputKind::PublishedTopology:
    case InputKind::ConfigurationZip:
    case InputKind::DocItemSet: return std::nullopt;
    case InputKind::LegacyInput: return refuse(legacyInput);
    case InputKind::Clixml: return refuse(clixml);
    case InputKind::Drawio: return refuse(drawio);
    case InputKind::Visio: return refuse(visio);
    case InputKind::OwnDocument: return refuse(ownDocument);
    case InputKind::OtherZip: return refuse(otherZip);
    case InputKind::OtherXml: return refuse(otherXml, {shown(recognized.name)});
    case InputKind::Other: break;
    }
    return refuse(other);
}

} // namespace edgeplanner
