#pragma once

#include "model/derivation/companions.h"

#include <QtCore/QHash>

namespace edgeplanner {

/// What stands for a placeholder; several values make several names.
using NameValues = QHash<QString, QStringList>;

/// Every name that a pattern of the catalogue stands for; none while a placeholder has no value.
[[nodiscard]] QStringList expanded(const QString& pattern, const NameValues& values);

/// {access}, {webConferencing}, {av}, {edgePool}, {edgeServer} and {sipDomain}.
[[nodiscard]] NameValues namesOf(const Document& document, const EdgePool& pool);

/// The nearest of the domains that the name lies in; empty when it lies in none.
[[nodiscard]] QString domainOf(const QString& fqdn, const QStringList& domains);
/// The feature is on for the pool, and its product has it. An empty feature always is.
[[nodiscard]] bool isOn(const Document& document, const Catalog& catalog,
                        const PoolRequirements& needs, const QString& feature);

} // namespace edgeplanner
