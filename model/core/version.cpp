#include "model/core/version.h"

namespace edgeplanner {

QString programVersion()
{
    return QStringLiteral(EDGEPLANNER_VERSION);
}

} // namespace edgeplanner
