#include "model/exports/besidepath.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace edgeplanner {

QString besidePath(const QString& path, const FileBeside& beside)
{
    const QFileInfo asked(path);
    return asked.dir().filePath(asked.completeBaseName() + beside.suffix);
}

} // namespace edgeplanner
