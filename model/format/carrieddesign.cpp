#include "model/format/carrieddesign.h"

#include <QtCore/QXmlStreamReader>

namespace edgeplanner {

namespace {

constexpr QByteArrayView pngSignature = "\x89PNG\r\n\x1a\n";

constexpr MessageText nothingInside{
    "file.carriesNothing",
    QT_TRANSLATE_NOOP("model", "a picture without a design inside; only pictures that were "
                               "exported with their source can be opened")};
constexpr MessageText notADesignInside{
    "file.carriesOther", QT_TRANSLATE_NOOP("model", "what the picture carries is no design")};

bool isSvg(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return xml.name() == QLatin1String("svg");
    return false;
}

Failure<FileError> notADesign(const MessageText& reason)
{
    return {FileError{FileError::Kind::NotADesign, {}, {}, {&reason, {}}}};
}

} // namespace

std::optional<Carrier> carrierOf(const QByteArray& bytes)
{
    if (bytes.startsWith(pngSignature))
        return Carrier::Png;
    if (bytes.startsWith("%PDF-"))
        return Carrier::Pdf;
    const QByteArray start = bytes.left(200).trimmed();
    if ((start.startsWith('<') || start.startsWith("\xef\xbb\xbf")) && isSvg(bytes))
        return Carrier::Svg;
    return std::nullopt;
}

Result<QByteArray, FileError> carriedDesign(const QByteArray& bytes, Carrier carrier)
{
    auto design = [&] {
        switch (carrier) {
        case Carrier::Svg: return designInSvg(bytes);
        case Carrier::Png: return designInPng(bytes);
        case Carrier::Pdf: break;
        }
        return designInPdf(bytes);
    }();
    if (!design)
        return design;
    if (design->isEmpty())
        return notADesign(nothingInside);
    // Nothing else, so that no picture can be in a picture.
    if (!design->startsWith("PK"))
        return notADesign(notADesignInside);
    return design;
}

} // namespace edgeplanner
