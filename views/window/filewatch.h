#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTimer>

namespace edgeplanner {

class DocumentSession;

/// Tells when somebody else has changed, or removed, the file of a session.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(DocumentSession& session, QObject* parent = nullptr);

signals:
    void changedOnDisk();
    void removedFromDisk();

private:
    /// Takes the file as it is now for ours.
    void remember();
    void look();
    [[nodiscard]] QByteArray fingerprint() const;

    DocumentSession& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QByteArray m_known;
};

} // namespace edgeplanner
