#include "support/lab/netns.h"

#include <QtCore/QDebug>
#include <QtCore/QProcess>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace edgeplanner::test {

namespace {

constexpr int toolTimeout = 30000; // ms

int ownNamespace()
{
    return open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
}

} // namespace

NetNamespace::NetNamespace()
{
    const int home = ownNamespace();
    if (home < 0 || unshare(CLONE_NEWNET) != 0)
        qFatal("no network namespace: %s", std::strerror(errno));
    m_descriptor = ownNamespace();
    if (m_descriptor < 0 || setns(home, CLONE_NEWNET) != 0)
        qFatal("lost in a network namespace: %s", std::strerror(errno));
    close(home);
}

NetNamespace::~NetNamespace()
{
    close(m_descriptor);
}

QString NetNamespace::path() const
{
    return QStringLiteral("/proc/%1/fd/%2").arg(getpid()).arg(m_descriptor);
}

InNamespace::InNamespace(const NetNamespace& space) : m_home(ownNamespace())
{
    if (m_home < 0 || setns(space.descriptor(), CLONE_NEWNET) != 0)
        qFatal("cannot enter a network namespace: %s", std::strerror(errno));
}

InNamespace::~InNamespace()
{
    if (setns(m_home, CLONE_NEWNET) != 0)
        qFatal("cannot leave a network namespace: %s", std::strerror(errno));
    close(m_home);
}

QString whyNoNamespaces()
{
    const int home = ownNamespace();
    if (home < 0)
        return QStringLiteral("this kernel has no network namespaces");
    const bool allowed = unshare(CLONE_NEWNET) == 0;
    const int why = errno;
    if (allowed && setns(home, CLONE_NEWNET) != 0)
        qFatal("cannot leave a network namespace: %s", std::strerror(errno));
    close(home);
    return allowed ? QString()
                   : QStringLiteral("this process may not make network namespaces: %1")
                         .arg(QString::fromLocal8Bit(std::strerror(why)));
}

ToolResult runTool(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted(toolTimeout))
        return {false, program.toUtf8() + " cannot be started"};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(toolTimeout);
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAll()};
}

} // namespace edgeplanner::test
