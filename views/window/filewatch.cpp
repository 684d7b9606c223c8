#include "views/window/filewatch.h"

#include "views/window/documentsession.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

namespace edgeplanner {

namespace {

/// Programs that save by replacing make several changes in a row.
constexpr int settleTime = 300; ///< ms

} // namespace

FileWatch::FileWatch(DocumentSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&session, &DocumentSession::replaced, this, &FileWatch::remember);
    connect(&session, &DocumentSession::saved, this, &FileWatch::remember);
    remember();
}

QByteArray FileWatch::fingerprint() const
{
    QFile file(m_session.path());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (m_session.path().isEmpty() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

void FileWatch::remember()
{
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_known = fingerprint();
    if (!m_session.path().isEmpty())
        m_watcher.addPath(m_session.path());
}

void FileWatch::look()
{
    const QByteArray now = fingerprint();
    if (now == m_known)
        return;
    m_known = now;
    if (now.isEmpty())
        return emit removedFromDisk();
    // A replaced file is no longer watched.
    m_watcher.addPath(m_session.path());
    emit changedOnDisk();
}

} // namespace edgeplanner
