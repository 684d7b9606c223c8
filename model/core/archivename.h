#pragma once

#include "model/core/message.h"

#include <QtCore/QString>
#include <optional>

namespace edgeplanner {

/// Why an archive entry may not be called that; nullopt for a good name. Good names are relative,
/// use "/", stay inside the archive and fit every file system.
[[nodiscard]] std::optional<Message> badEntryName(const QString& name);

} // namespace edgeplanner
