#pragma once

#include "model/exports/ruleline.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace edgeplanner {

/// One firewall, or all of them and the flows that none of them sees; one service, or all.
[[nodiscard]] QJsonObject rulesJson(const Snapshot& snapshot, const Texts& texts,
                                    std::optional<ElementId> firewall, const QString& service = {});
[[nodiscard]] QJsonObject lineJson(const RuleLine& line, bool filtered = true);

/// Indented, keys sorted, one line feed at the end.
[[nodiscard]] QByteArray indentedJson(const QJsonObject& object);

} // namespace edgeplanner
