#include "model/interchange/decodetext.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QtGlobal>
#include <optional>

namespace edgeplanner {

namespace {

constexpr MessageText notUtf8{"import.notUtf8",
                              QT_TRANSLATE_NOOP("model", "the text is not UTF-8; save it as UTF-8 "
                                                         "or UTF-16 and import it again")};
constexpr MessageText unknownEncoding{
    "import.unknownEncoding",
    QT_TRANSLATE_NOOP("model", "the encoding \"%1\" is not read; save the file as UTF-8 or UTF-16 "
                               "and import it again")};
constexpr MessageText cutCharacter{
    "import.cutCharacter",
    QT_TRANSLATE_NOOP("model", "the file ends in the middle of a character: it was cut off; "
                               "export or copy it again")};
constexpr MessageText badUtf16{"import.badUtf16",
                               QT_TRANSLATE_NOOP("model", "the text is not valid UTF-16; export "
                                                          "or copy the file again")};

enum class Encoding { Utf8, Utf16LE, Utf16BE };

struct Detected
{
    Encoding encoding = Encoding::Utf8;
    qsizetype markLength = 0;
};

Detected detect(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return {Encoding::Utf16LE, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {Encoding::Utf16BE, 2};
    // Without a mark: XML begins with an ASCII character, so one of the first two bytes is zero.
    if (bytes.size() >= 2 && bytes[0] != 0 && bytes[1] == 0)
        return {Encoding::Utf16LE, 0};
    if (bytes.size() >= 2 && bytes[0] == 0 && bytes[1] != 0)
        return {Encoding::Utf16BE, 0};
    return {};
}

Failure<ImportError> failed(const MessageText& text, int line = 0, const QVariantList& args = {})
{
    const bool cut = &text == &cutCharacter;
    return Failure{ImportError{cut ? ImportError::Kind::Damaged : ImportError::Kind::BadEncoding,
                               {},
                               line,
                               {&text, args}}};
}

/// 1-based; 0 when all is well. Lines are told apart safely, since no part of a multi-byte
/// character looks like a line feed.
int firstBadUtf8Line(const QByteArray& bytes)
{
    const auto isValid = [](QByteArrayView part) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(part);
        return !decoder.hasError();
    };
    if (isValid(bytes))
        return 0;
    int line = 1;
    qsizetype start = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start), ++line) {
        if (!isValid(QByteArrayView(bytes).sliced(start, end - start)))
            break;
        start = end + 1;
    }
    return line;
}

struct Declaration
{
    qsizetype end = 0; ///< past "?>"
    QByteArray encoding;
};

std::optional<Declaration> findDeclaration(const QByteArray& text)
{
    qsizetype start = 0;
    while (start < text.size() && QByteArrayView(" \t\r\n").contains(text[start]))
        ++start;
    const QByteArrayView rest = QByteArrayView(text).sliced(start);
    if (!rest.startsWith("<?xml") || rest.size() < 6
        || !QByteArrayView(" \t\r\n").contains(rest[5]))
        return std::nullopt;
    const qsizetype end = text.indexOf("?>", start);
    if (end < 0)
        return std::nullopt;

    Declaration declaration{end + 2, {}};
    const QByteArray inside = text.mid(start, end - start);
    if (const qsizetype at = inside.indexOf("encoding"); at >= 0) {
        const QByteArray value = inside.mid(inside.indexOf('=', at) + 1).trimmed();
        if (value.startsWith('"') || value.startsWith('\''))
            declaration.encoding = value.mid(1, value.indexOf(value[0], 1) - 1).toLower();
    }
    return declaration;
}

QByteArray withoutDeclaration(const QByteArray& text, const std::optional<Declaration>& declaration)
{
    if (!declaration)
        return text;
    const auto lines = QByteArrayView(text).first(declaration->end).count('\n');
    return QByteArray(lines, '\n') + text.mid(declaration->end);
}

Result<QByteArray, ImportError> fromUtf16(const QByteArray& bytes,
                                          QStringDecoder::Encoding encoding)
{
    if (bytes.size() % 2 != 0)
        return failed(cutCharacter);
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16())
        return failed(badUtf16);
    const QByteArray utf8 = text.toUtf8();
    return withoutDeclaration(utf8, findDeclaration(utf8));
}

Result<QByteArray, ImportError> fromBytes(const QByteArray& bytes, bool marked)
{
    const auto declaration = findDeclaration(bytes);
    const QByteArray encoding = declaration ? declaration->encoding : QByteArray();
    if (const int line = firstBadUtf8Line(bytes); line > 0) {
        const bool saysUtf8 = encoding.isEmpty() || encoding == "utf-8" || encoding == "us-ascii";
        return saysUtf8 || marked
                   ? failed(notUtf8, line)
                   : failed(unknownEncoding, 0, {shown(QString::fromLatin1(encoding))});
    }
    return withoutDeclaration(bytes, declaration);
}

} // namespace

Result<QByteArray, ImportError> decodeText(const QByteArray& bytes)
{
    const Detected detected = detect(bytes);
    const QByteArray body = bytes.mid(detected.markLength);
    switch (detected.encoding) {
    case Encoding::Utf16LE: return fromUtf16(body, QStringDecoder::Utf16LE);
    case Encoding::Utf16BE: return fromUtf16(body, QStringDecoder::Utf16BE);
    case Encoding::Utf8: break;
    }
    return fromBytes(body, detected.markLength > 0);
}

} // namespace edgeplanner
