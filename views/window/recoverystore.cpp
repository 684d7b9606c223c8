#include "views/window/recoverystore.h"

#include "views/settings/preferences.h"
#include "views/window/documentsession.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QUuid>

namespace edgeplanner {

namespace {

const QString ending = QStringLiteral(".edgeplan");

QString sideFile(const QString& copy, const char* kind)
{
    return copy + QLatin1Char('.') + QLatin1String(kind);
}

/// Whose copy it is: beside it, so that the copy itself stays a design like any other.
void writeNote(const QString& copy, const DocumentSession& session)
{
    QSaveFile note(sideFile(copy, "note"));
    if (!note.open(QIODevice::WriteOnly))
        return;
    note.write(QJsonDocument(QJsonObject{{QStringLiteral("path"), session.path()},
                                         {QStringLiteral("name"), session.name()}})
                   .toJson());
    note.commit();
}

} // namespace

std::vector<RecoveryCopy> abandonedCopies(const QString& folder)
{
    std::vector<RecoveryCopy> found;
    const auto files = QDir(folder).entryInfoList({QLatin1Char('*') + ending}, QDir::Files,
                                                  QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files) {
        QLockFile lock(sideFile(file.filePath(), "lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // its program is still running
        lock.unlock();
        RecoveryCopy copy{file.filePath(), {}, {}, file.lastModified()};
        QFile note(sideFile(copy.file, "note"));
        if (note.open(QIODevice::ReadOnly)) {
            const QJsonObject said = QJsonDocument::fromJson(note.readAll()).object();
            copy.path = said.value(QLatin1String("path")).toString();
            copy.name = said.value(QLatin1String("name")).toString();
        }
        found.push_back(copy);
    }
    return found;
}

void discardCopy(const RecoveryCopy& copy)
{
    for (const QString& file :
         {copy.file, sideFile(copy.file, "note"), sideFile(copy.file, "lock")})
        QFile::remove(file);
}

RecoveryStore::RecoveryStore(DocumentSession& session, const Preferences& preferences,
                             const QString& folder, QObject* parent)
    : QObject(parent), m_session(session), m_preferences(preferences)
{
    QDir().mkpath(folder);
    m_file = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + ending);
    m_lock = std::make_unique<QLockFile>(sideFile(m_file, "lock"));
    m_lock->setStaleLockTime(0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryStore::flush);
    connect(&session.context().store, &DocumentStore::changed, this, &RecoveryStore::schedule);
    connect(&session, &DocumentSession::stateChanged, this, [this] {
        if (m_session.isModified())
            schedule();
        else
            discard();
    });
}

RecoveryStore::~RecoveryStore()
{
    discard();
}

void RecoveryStore::schedule()
{
    if (const int seconds = m_preferences.autosaveSeconds(); seconds > 0 && !m_timer.isActive())
        m_timer.start(seconds * 1000);
}

void RecoveryStore::flush()
{
    if (!m_session.isModified())
        return;
    if (!m_lock->isLocked())
        m_lock->tryLock(0);
    const auto saved = saveDesign(m_file, m_session.document());
    if (saved) {
        writeNote(m_file, m_session);
        m_failed = false;
    } else if (!m_failed) {
        m_failed = true;
        emit failed(saved.error());
    }
}

void RecoveryStore::discard()
{
    m_timer.stop();
    QFile::remove(m_file);
    QFile::remove(sideFile(m_file, "note"));
    m_lock->unlock();
}

} // namespace edgeplanner
