#pragma once

#include <QtCore/QDateTime>
#include <functional>

namespace edgeplanner {

/// "Now" as a parameter, so that the same input gives the same bytes.
using Clock = std::function<QDateTime()>;

} // namespace edgeplanner
