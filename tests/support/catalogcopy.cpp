#include "support/catalogcopy.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace edgeplanner::test {

CatalogCopy::CatalogCopy()
{
    const QDir source(QStringLiteral(":/catalog"));
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            write(source.relativeFilePath(file.fileName()), file.readAll());
    }
}

QByteArray CatalogCopy::read(const QString& file) const
{
    QFile source(m_folder.filePath(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void CatalogCopy::write(const QString& file, const QByteArray& text)
{
    const QString path = m_folder.filePath(file);
    QDir().mkpath(QFileInfo(path).path());
    QFile target(path);
    if (target.open(QIODevice::WriteOnly))
        target.write(text);
}

bool CatalogCopy::replace(const QString& file, const QByteArray& before, const QByteArray& after)
{
    QByteArray text = read(file);
    const qsizetype at = text.indexOf(before);
    if (at < 0)
        return false;
    text.replace(at, before.size(), after);
    write(file, text);
    return true;
}

} // namespace edgeplanner::test
