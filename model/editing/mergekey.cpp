#include "model/editing/mergekey.h"

#include <QtCore/QStringList>

namespace edgeplanner {

QString fieldMergeKey(std::int64_t id, const QString& fieldPath)
{
    return QStringLiteral("field:%1:%2").arg(QString::number(id), fieldPath);
}

QString moveMergeKey(std::span<const ElementId> elements)
{
    QStringList ids;
    for (const ElementId id : elements)
        ids.append(QString::number(id.value()));
    return QLatin1String("move:") + ids.join(QLatin1Char(','));
}

QString moveMergeKey(SegmentId segment)
{
    return QStringLiteral("zone:%1").arg(segment.value());
}

} // namespace edgeplanner
