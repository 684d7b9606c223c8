#pragma once

#include "model/core/jsonpath.h"
#include "model/core/message.h"
#include "model/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

namespace edgeplanner {

/// Why a text is no usable JSON, and where.
struct JsonError
{
    QString path; ///< "elements[3].servers[0].fqdn"; empty = the top level
    int line = 0; ///< 1-based; 0 = no line
    Message reason;
};

struct JsonLimits
{
    qint64 bytes = qint64{64} << 20;
    int depth = 64; ///< nested objects and lists
};

/// Stricter than QJsonDocument, which takes the last of duplicate keys in silence and lets lone
/// surrogates through: UTF-8 only (a BOM is accepted), no duplicate keys, bounded depth and size.
/// The top level is an object or a list.
[[nodiscard]] Result<QJsonValue, JsonError> parseJson(const QByteArray& text,
                                                      const JsonLimits& limits = {});
[[nodiscard]] Result<QJsonObject, JsonError> parseJsonObject(const QByteArray& text,
                                                             const JsonLimits& limits = {});

} // namespace edgeplanner
