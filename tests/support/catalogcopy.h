#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

namespace edgeplanner::test {

/// The built-in catalogue as files that a test may spoil.
class CatalogCopy
{
public:
    CatalogCopy();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QByteArray read(const QString& file) const;
    void write(const QString& file, const QByteArray& text);
    /// Replaces the first occurrence; false when there is none.
    [[nodiscard]] bool replace(const QString& file, const QByteArray& before,
                               const QByteArray& after);

private:
    QTemporaryDir m_folder;
};

} // namespace edgeplanner::test
