#include "model/checks/finding.h"

#include <QtCore/QStringList>

namespace edgeplanner {

QString Finding::identity() const
{
    QStringList parts{check};
    for (ElementId id : elements)
        parts.append(QString::number(id.value()));
    for (SegmentId id : segments)
        parts.append(QLatin1Char('s') + QString::number(id.value()));
    if (!discriminator.isEmpty())
        parts.append(discriminator);
    return parts.join(QLatin1Char('/'));
}

} // namespace edgeplanner
