#pragma once

#include "model/format/documentfile.h"

#include <QtCore/QDateTime>
#include <QtCore/QLockFile>
#include <QtCore/QTimer>
#include <memory>

namespace edgeplanner {

class DocumentSession;
class Preferences;

/// A design that was open when the program ended without saving it.
struct RecoveryCopy
{
    QString file; ///< the copy
    QString path; ///< of the design itself; empty when it was never saved
    QString name; ///< as its window called it
    QDateTime written;
};

/// What earlier runs have left behind in the folder; copies of running programs are not among them.
/// Oldest first.
[[nodiscard]] std::vector<RecoveryCopy> abandonedCopies(const QString& folder);
/// Removes a copy with all that belongs to it.
void discardCopy(const RecoveryCopy& copy);

/// Keeps a copy of a session's unsaved changes in a folder, shortly after they are made. The copy
/// goes when the design is saved or closed.
class RecoveryStore final : public QObject
{
    Q_OBJECT

public:
    RecoveryStore(DocumentSession& session, const Preferences& preferences, const QString& folder,
                  QObject* parent = nullptr);
    ~RecoveryStore() override;

    /// Writes now what is not saved.
    void flush();
    /// The design was given up on purpose.
    void discard();

    [[nodiscard]] const QString& file() const noexcept { return m_file; }

signals:
    /// The copy cannot be written; said once.
    void failed(const edgeplanner::FileError& error);

private:
    void schedule();

    DocumentSession& m_session;
    const Preferences& m_preferences;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    bool m_failed = false;
};

} // namespace edgeplanner
