#pragma once

#include "model/core/result.h"
#include "model/format/fileerror.h"

#include <QtCore/QByteArray>
#include <optional>

namespace edgeplanner {

// A picture or PDF of a design can carry the design itself: the .edgeplan file, unchanged.
//   SVG: <metadata><edgeplan xmlns="urn:edgeplan:source">base64</edgeplan></metadata>
//   PNG: an iTXt chunk with the keyword "edgeplan" and base64 text
//   PDF: an attachment "design.edgeplan", which every viewer can save

enum class Carrier { Svg, Png, Pdf };

inline constexpr QByteArrayView carriedMimeType = "application/vnd.edgeplan+zip";
inline constexpr QByteArrayView carriedFileName = "design.edgeplan";

/// What kind of picture it is, by its content; nullopt = none that could carry a design.
[[nodiscard]] std::optional<Carrier> carrierOf(const QByteArray& bytes);

/// The .edgeplan file inside, not yet read: it is as little trusted as any other.
[[nodiscard]] Result<QByteArray, FileError> carriedDesign(const QByteArray& bytes, Carrier carrier);

/// The same picture with an .edgeplan file inside. PDFs get theirs where they are written.
[[nodiscard]] QByteArray svgCarrying(const QByteArray& svg, const QByteArray& design);
[[nodiscard]] QByteArray pngCarrying(const QByteArray& png, const QByteArray& design);

// How each kind is read. An empty result: nothing is inside.
[[nodiscard]] Result<QByteArray, FileError> designInSvg(const QByteArray& bytes);
[[nodiscard]] Result<QByteArray, FileError> designInPng(const QByteArray& bytes);
[[nodiscard]] Result<QByteArray, FileError> designInPdf(const QByteArray& bytes);

/// What is carried is never larger than this.
inline constexpr qint64 largestCarried = qint64{64} << 20;

} // namespace edgeplanner
