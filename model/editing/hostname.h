#pragma once

#include <QtCore/QStringView>

namespace edgeplanner {

/// Two labels or more of letters, digits and hyphens, as Topology Builder wants names.
[[nodiscard]] bool isDomainName(QStringView text);

} // namespace edgeplanner
