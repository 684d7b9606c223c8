#include "model/format/carrieddesign.h"

#include <QtCore/QtEndian>
#include <boost/crc.hpp>

namespace edgeplanner {

namespace {

using Kind = FileError::Kind;

constexpr qsizetype signatureLength = 8;
constexpr qsizetype chunkFrame = 12; ///< length, type and checksum
/// Keyword, no compression, no language, no translated keyword.
constexpr QByteArrayView textHead("edgeplan\0\0\0\0\0", 13);

constexpr MessageText cut{"file.png.cut",
                          QT_TRANSLATE_NOOP("model", "the picture is damaged: it ends too early")};
constexpr MessageText checksum{
    "file.png.checksum",
    QT_TRANSLATE_NOOP("model", "the design in it is damaged: its checksum is wrong")};
constexpr MessageText notBase64{
    "file.png.notBase64",
    QT_TRANSLATE_NOOP("model", "the design in it is damaged: not base64 text")};
constexpr MessageText several{"file.png.several",
                              QT_TRANSLATE_NOOP("model", "more than one design is in it")};

Failure<FileError> damaged(const MessageText& reason)
{
    return {FileError{Kind::Damaged, {}, {}, {&reason, {}}}};
}

/// Of type and data.
quint32 checksumOf(QByteArrayView bytes)
{
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return crc.checksum();
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray pngCarrying(const QByteArray& png, const QByteArray& design)
{
    // Before the last chunk, which is empty.
    const qsizetype end = png.size() - chunkFrame;
    if (end < signatureLength)
        return png;
    const QByteArray chunk = "iTXt" + textHead.toByteArray() + design.toBase64();
    return png.left(end) + number(static_cast<quint32>(chunk.size() - 4)) + chunk
           + number(checksumOf(chunk)) + png.mid(end);
}

Result<QByteArray, FileError> designInPng(const QByteArray& bytes)
{
    QByteArray design;
    for (qsizetype at = signatureLength; at < bytes.size();) {
        if (bytes.size() - at < chunkFrame)
            return damaged(cut);
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at - chunkFrame)
            return damaged(cut);
        const QByteArrayView chunk = QByteArrayView(bytes).sliced(at + 4, length + 4);
        const auto sum = qFromBigEndian<quint32>(bytes.constData() + at + 8 + length);
        at += length + chunkFrame;
        if (chunk.startsWith("IEND"))
            break;
        if (!chunk.startsWith("iTXt") || !chunk.sliced(4).startsWith(textHead))
            continue;
        if (checksumOf(chunk) != sum)
            return damaged(checksum);
        if (!design.isEmpty())
            return damaged(several);
        const auto decoded =
            QByteArray::fromBase64Encoding(chunk.sliced(4 + textHead.size()).toByteArray(),
                                           QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).isEmpty())
            return damaged(notBase64);
        design = *decoded;
    }
    return design;
}

} // namespace edgeplanner
