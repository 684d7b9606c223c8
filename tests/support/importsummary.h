#pragma once

#include "model/interchange/topologyimporter.h"

#include <QtCore/QJsonObject>

namespace edgeplanner {

/// What an import came to, in a form that a person can write by hand: names instead of ids, one
/// short text an address, report lines as "warning 12: …".
[[nodiscard]] QJsonObject summaryOf(const ImportResult& result);

/// The first place where they differ and both values; empty when they are alike.
[[nodiscard]] QString firstDifference(const QJsonValue& actual, const QJsonValue& expected,
                                      const QString& path = {});

} // namespace edgeplanner
