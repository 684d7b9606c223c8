#include "model/format/carrieddesign.h"

#include <QtCore/QXmlStreamReader>

namespace edgeplanner {

namespace {

using Kind = FileError::Kind;

constexpr QLatin1String elementName("edgeplan");
constexpr QLatin1String elementNamespace("urn:edgeplan:source");
constexpr qsizetype lineLength = 76;

constexpr MessageText notBase64{
    "file.svg.notBase64",
    QT_TRANSLATE_NOOP("model", "the design in it is damaged: not base64 text")};
constexpr MessageText badXml{"file.svg.damaged",
                             QT_TRANSLATE_NOOP("model", "the picture is damaged: %1")};
constexpr MessageText several{"file.svg.several",
                              QT_TRANSLATE_NOOP("model", "more than one design is in it")};

Failure<FileError> damaged(const MessageText& reason, int line, const QVariantList& args = {})
{
    return {FileError{Kind::Damaged, {}, {{}, line, {}}, {&reason, args}}};
}

} // namespace

QByteArray svgCarrying(const QByteArray& svg, const QByteArray& design)
{
    const qsizetype root = svg.indexOf("<svg");
    const qsizetype end = root < 0 ? -1 : svg.indexOf('>', root);
    if (end < 0)
        return svg;
    QByteArray text;
    const QByteArray base64 = design.toBase64();
    for (qsizetype i = 0; i < base64.size(); i += lineLength)
        text += base64.mid(i, lineLength) + '\n';
    return svg.left(end + 1) + "\n<metadata><edgeplan xmlns=\"" + elementNamespace.data() + "\">\n"
           + text + "</edgeplan></metadata>" + svg.mid(end + 1);
}

Result<QByteArray, FileError> designInSvg(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QByteArray design;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != elementName
            || xml.namespaceUri() != elementNamespace)
            continue;
        const int line = static_cast<int>(xml.lineNumber());
        if (!design.isEmpty())
            return damaged(several, line);
        QByteArray text =
            xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement).toLatin1();
        if (xml.hasError())
            break;
        const auto isSpace = [](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; };
        text.removeIf(isSpace);
        const auto decoded =
            QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).isEmpty())
            return damaged(notBase64, line);
        design = *decoded;
    }
    if (xml.hasError())
        return damaged(badXml, static_cast<int>(xml.lineNumber()), {xml.errorString()});
    return design;
}

} // namespace edgeplanner
