#pragma once

#include "model/exports/assumptions.h"
#include "model/exports/ruleline.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace edgeplanner {

/// One firewall, or all of them and the flows that none of them sees; one service, or all.
[[nodiscard]] QJsonObject rulesJson(const Snapshot& snapshot, const Texts& texts,
                                    std::optional<ElementId> firewall, const QString& service = {});
/// `assumed`: its sample addresses are marked.
[[nodiscard]] QJsonObject lineJson(const RuleLine& line, bool filtered = true,
                                   const Assumptions& assumed = {});
/// What nobody has answered, in sentences.
[[nodiscard]] QJsonArray openQuestionsJson(const Assumptions& assumed, const Texts& texts);

/// Indented, keys sorted, one line feed at the end.
[[nodiscard]] QByteArray indentedJson(const QJsonObject& object);

} // namespace edgeplanner
