#pragma once

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <unistd.h>

namespace edgeplanner::test {

/// A tiny file system of its own; only root may mount one.
class TinyDisk
{
public:
    explicit TinyDisk(const QString& folder) : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_mounted = geteuid() == 0
                    && QProcess::execute(QStringLiteral("mount"),
                                         {QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                          QStringLiteral("-o"), QStringLiteral("size=64k"),
                                          QStringLiteral("none"), folder})
                           == 0;
    }
    TinyDisk(const TinyDisk&) = delete;
    TinyDisk& operator=(const TinyDisk&) = delete;
    ~TinyDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QString m_folder;
    bool m_mounted = false;
};

} // namespace edgeplanner::test
